// The built-in templates by the extension of what they make. The office's own of the same name take their place one by one.

/** The built-in formats. Their templates are large once compiled, so each kind is loaded only when it is used. */
export const BUILT_IN_FORMATS = ['email.html.hbs', 'html.html.hbs', 'text.txt.hbs'] as const

/** Whether a file of presser's own templates/ is one of these. */
export const isBuiltIn = (file: string): boolean =>
  file.startsWith('partials/') || (BUILT_IN_FORMATS as readonly string[]).includes(file)

/** The built-in templates and partials of one extension by file name; none for most extensions. */
export async function builtIn(extension: string): Promise<Readonly<Record<string, TemplateSpecification>>> {
  if (extension === 'txt') return (await import('./txt.ts')).TXT
  if (extension === 'html') return (await import('./html.ts')).HTML
  return {}
}
