// The built-in templates of plain text, precompiled.
import blocks from '../../../templates/partials/blocks.txt.hbs'
import contact from '../../../templates/partials/contact.txt.hbs'
import notices from '../../../templates/partials/notices.txt.hbs'
import text from '../../../templates/text.txt.hbs'

export const TXT: Readonly<Record<string, TemplateSpecification>> = {
  'partials/blocks.txt.hbs': blocks,
  'partials/contact.txt.hbs': contact,
  'partials/notices.txt.hbs': notices,
  'text.txt.hbs': text,
}
