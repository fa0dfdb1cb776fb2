// The built-in templates of Markdown, precompiled.
import markdown from '../../../templates/markdown.md.hbs'
import contact from '../../../templates/partials/contact.md.hbs'
import notices from '../../../templates/partials/notices.md.hbs'

export const MD: Readonly<Record<string, TemplateSpecification>> = {
  'markdown.md.hbs': markdown,
  'partials/contact.md.hbs': contact,
  'partials/notices.md.hbs': notices,
}
