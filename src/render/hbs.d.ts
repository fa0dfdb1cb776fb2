// Types of what the plugin in scripts/hbs.mjs makes, and of the runtime that has none of its own.
declare module '*.hbs' {
  const specification: TemplateSpecification
  export default specification
}

declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars'

  const runtime: Pick<typeof Handlebars, 'create'>
  export default runtime
}
