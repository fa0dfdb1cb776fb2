// The built-in templates of the page and of the mail, precompiled.
import email from '../../../templates/email.html.hbs'
import html from '../../../templates/html.html.hbs'
import blocks from '../../../templates/partials/blocks.html.hbs'
import contact from '../../../templates/partials/contact.html.hbs'
import mailBlocks from '../../../templates/partials/mail-blocks.html.hbs'
import mailContact from '../../../templates/partials/mail-contact.html.hbs'
import mailNotices from '../../../templates/partials/mail-notices.html.hbs'
import notices from '../../../templates/partials/notices.html.hbs'
import style from '../../../templates/partials/style.html.hbs'

export const HTML: Readonly<Record<string, TemplateSpecification>> = {
  'email.html.hbs': email,
  'html.html.hbs': html,
  'partials/blocks.html.hbs': blocks,
  'partials/contact.html.hbs': contact,
  'partials/mail-blocks.html.hbs': mailBlocks,
  'partials/mail-contact.html.hbs': mailContact,
  'partials/mail-notices.html.hbs': mailNotices,
  'partials/notices.html.hbs': notices,
  'partials/style.html.hbs': style,
}
