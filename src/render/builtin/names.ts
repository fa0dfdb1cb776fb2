// The names of presser's own templates, apart from the templates: the types of the library lead here.

/** The built-in formats. Their templates are large once compiled, so each kind is loaded only when it is used. */
export const BUILT_IN_FORMATS = ['email.html.hbs', 'html.html.hbs', 'text.txt.hbs'] as const

/** Whether a file of presser's own templates/ is one of these. */
export const isBuiltIn = (file: string): boolean =>
  file.startsWith('partials/') || (BUILT_IN_FORMATS as readonly string[]).includes(file)
