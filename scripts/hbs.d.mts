// Types of hbs.mjs for the tests that import it.
export declare const HELPERS: readonly string[]
export declare const MARKDOWN_HELPERS: readonly string[]
export declare const compileOptions: (file: string) => CompileOptions & PrecompileOptions
export declare const hbs: () => {
  name: string
  load(id: string): Promise<{ code: string; map: null; moduleType: 'js' } | null>
}
