// The built-in templates by the extension of what they make. The office's own of the same name take their place one by one.

/** The built-in templates and partials of one extension by file name; none for most extensions. */
export async function builtIn(extension: string): Promise<Readonly<Record<string, TemplateSpecification>>> {
  if (extension === 'txt') return (await import('./txt.ts')).TXT
  if (extension === 'html') return (await import('./html.ts')).HTML
  if (extension === 'md') return (await import('./md.ts')).MD
  return {}
}
