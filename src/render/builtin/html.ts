// The built-in templates of the page and of the mail, precompiled.
import email from '../../../templates/email.html.hbs'
import html from '../../../templates/html.html.hbs'
import attachment from '../../../templates/partials/attachment.html.hbs'
import blocks from '../../../templates/partials/blocks.html.hbs'
import contact from '../../../templates/partials/contact.html.hbs'
import event from '../../../templates/partials/event.html.hbs'
import mailBlocks from '../../../templates/partials/mail-blocks.html.hbs'
import mailContact from '../../../templates/partials/mail-contact.html.hbs'
import mailEvent from '../../../templates/partials/mail-event.html.hbs'
import mailNotices from '../../../templates/partials/mail-notices.html.hbs'
import mailPicture from '../../../templates/partials/mail-picture.html.hbs'
import mailStyle from '../../../templates/partials/mail-style.html.hbs'
import mailWordmark from '../../../templates/partials/mail-wordmark.html.hbs'
import notices from '../../../templates/partials/notices.html.hbs'
import picture from '../../../templates/partials/picture.html.hbs'
import style from '../../../templates/partials/style.html.hbs'
import ways from '../../../templates/partials/ways.html.hbs'
import wordmark from '../../../templates/partials/wordmark.html.hbs'

export const HTML: Readonly<Record<string, TemplateSpecification>> = {
  'email.html.hbs': email,
  'html.html.hbs': html,
  'partials/attachment.html.hbs': attachment,
  'partials/blocks.html.hbs': blocks,
  'partials/contact.html.hbs': contact,
  'partials/event.html.hbs': event,
  'partials/mail-blocks.html.hbs': mailBlocks,
  'partials/mail-contact.html.hbs': mailContact,
  'partials/mail-event.html.hbs': mailEvent,
  'partials/mail-notices.html.hbs': mailNotices,
  'partials/mail-picture.html.hbs': mailPicture,
  'partials/mail-style.html.hbs': mailStyle,
  'partials/mail-wordmark.html.hbs': mailWordmark,
  'partials/notices.html.hbs': notices,
  'partials/picture.html.hbs': picture,
  'partials/style.html.hbs': style,
  'partials/ways.html.hbs': ways,
  'partials/wordmark.html.hbs': wordmark,
}
