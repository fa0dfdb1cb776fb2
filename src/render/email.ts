// A whole mail, RFC 5322 and MIME: plain text first, then HTML with its pictures, then attachments. The same input gives the same bytes.
import type { ZoneClock } from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import type { TreeMap } from '../model/tree.ts'
import { MAIL_TEMPLATE, type Maker } from './formats.ts'
import { sha256 } from './hash.ts'
import {
  address,
  fileName,
  listId,
  listLink,
  type Mailbox,
  mailbox,
  mailDate,
  senderOf,
  subjectOf,
} from './headers.ts'
import { sentAt } from './hours.ts'
import type { MediaBytes, Placing } from './media.ts'
import { type File, Part } from './mime-part.ts'
import type { View } from './view-model.ts'

/** Recipients: each value one address, with or without a name. */
export interface MailOptions {
  readonly to?: readonly string[]
  readonly cc?: readonly string[]
  /** Written as a Bcc header, for programs that take the recipients from the message (`-t`) and remove it. */
  readonly bcc?: readonly string[]
  /** Marks the message as not sent (`X-Unsent: 1`), so that mail programs open it for editing. */
  readonly draft?: boolean
}

export interface MailSource {
  readonly release: Release
  readonly view: View
  readonly office: Office
  /** Path and contents of the release: Message-ID and boundaries come from these. */
  readonly id: string
  readonly tree: TreeMap
  readonly text: string
  readonly html: string
  /** The files that the view names; those without bytes are left out. */
  readonly media: MediaBytes | undefined
  /** Milliseconds since 1970, for the Date header. */
  readonly now: number | undefined
  readonly clock: ZoneClock | undefined
}

/** The email format: its text and its HTML are those of the templates. */
export const email: Maker = async job => {
  const html = await job.template(MAIL_TEMPLATE)
  const text = await job.template('text.txt.hbs')
  const contents = await composeMail({ ...job, html, text }, job.mail)
  return { contents, heavy: heavyParts(html, contents) }
}

/** A part of a mail that is near to what mail services take, and its bytes. */
export interface Heavy {
  readonly part: 'html' | 'message'
  readonly size: number
}

/** Bytes of HTML after which Gmail shows nothing more, and of a message, as it travels, that many servers refuse. */
const LIMITS = { html: 102 * 1024, message: 10e6 }
const NEAR = 0.95

/** @param html before its encoding  @param message as composed, all ASCII */
function heavyParts(html: string, message: string): Heavy[] {
  const sizes = { html: Buffer.byteLength(html), message: message.length }
  return (['html', 'message'] as const)
    .filter(part => sizes[part] > LIMITS[part] * NEAR)
    .map(part => ({ part, size: sizes[part] }))
}

const CID = 'cid:'

/**
 * A mail's pictures are parts of it, named by their contents and their place in the list. Outlook for Windows shows
 * neither WebP nor SVG, so these go as attachments.
 */
export const IN_MAIL: Placing = {
  types: ['image/jpeg', 'image/png', 'image/gif'],
  src: (bytes, _, at) => `${CID}${sha256(bytes).slice(0, 32)}.${at + 1}@media`,
}

/**
 * The message with CRLF line ends, all ASCII, no line longer than 998 characters.
 * @throws Failure 'mail-value' where a value must not reach a header
 */
export async function composeMail(source: MailSource, options: MailOptions = {}): Promise<string> {
  const unique = fingerprint(source)
  const { text, html, release } = source
  const { shown, attached } = filesOf(source)
  // Each level only where there is something for it.
  const alternative = 'multipart/alternative'
  const message = new Part(attached.length > 0 ? 'multipart/mixed' : alternative, { baseBoundary: unique })
  for (const [name, value] of headersOf(source, options, unique)) message.setHeader(name, value)
  const letter = attached.length > 0 ? message.add(alternative) : message
  letter.addText('text/plain', release.language, text)
  const page = shown.length > 0 ? letter.add('multipart/related; type="text/html"') : letter
  page.addText('text/html', release.language, html)
  for (const file of shown) page.addFile(file)
  for (const file of attached) message.addFile(file)
  return message.written()
}

/** The pictures that the HTML shows, and the files that go beside it: all others, so that none is lost. */
function filesOf({ view, html, media }: MailSource): { shown: File[]; attached: File[] } {
  const [shown, attached]: [File[], File[]] = [[], []]
  for (const { file, name: given, type, src } of view.media) {
    const bytes = media?.(file)
    if (!bytes) continue
    const name = fileName(given)
    if (src !== '' && html.includes(src)) shown.push({ name, type, bytes, id: src.slice(CID.length) })
    else attached.push({ name, type, bytes })
  }
  return { shown, attached }
}

type Header = [name: string, value: string | Mailbox[] | { value: string; prepared: true; foldLines: true }]

function headersOf(source: MailSource, options: MailOptions, unique: string): Header[] {
  const { release, office, view } = source
  const from = senderOf(release, office, view)
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  const { replyTo } = office.mail
  const recipients = (kind: 'to' | 'cc' | 'bcc') => (options[kind] ?? []).map(value => mailbox(kind, value))
  const [to, cc, bcc] = [recipients('to'), recipients('cc'), recipients('bcc')]
  // The builder leaves out what is empty.
  return [
    ['From', [from]],
    // A message whose readers are all hidden has this in the place of them; some servers else put them there.
    ['To', to.length + cc.length === 0 && bcc.length > 0 ? 'undisclosed-recipients:;' : to],
    ['Cc', cc],
    ['Bcc', bcc],
    ['Reply-To', replyTo === undefined ? [] : [{ name: '', address: address('reply_to', replyTo) }]],
    ['Subject', subjectOf(release, office, view)],
    ['Date', mailDate(sentAt(release, office, source.now, source.clock))],
    ['Message-ID', `<${unique}@${domain}>`],
    ['Content-Language', release.language],
    ...listHeaders(office),
    ['X-Unsent', options.draft ? '1' : ''],
  ]
}

/** RFC 2919 and RFC 2369: how mail programs know a list, and offer to leave it. */
function listHeaders({ mail }: Office): Header[] {
  const links = (name: 'list_unsubscribe' | 'list_archive', given: readonly string[]) =>
    given.map(link => `<${listLink(name, link)}>`).join(', ')
  // Folded between links, and never encoded: nothing in a link is a word.
  const ready = (value: string) => ({ value, prepared: true, foldLines: true }) as const
  return [
    ['List-ID', ready(mail.listId === undefined ? '' : `<${listId(mail.listId)}>`)],
    ['List-Unsubscribe', ready(links('list_unsubscribe', mail.listUnsubscribe))],
    ['List-Archive', ready(links('list_archive', mail.listArchive === undefined ? [] : [mail.listArchive]))],
  ]
}

/** 32 hexadecimal digits that change with the release, its files and its embargo: programs show one message of an ID. */
function fingerprint({ id, tree, view, media }: MailSource): string {
  // The address of a picture is made of its contents already.
  const files = view.media.map(({ file, src }) => src || sha256(media?.(file) ?? ''))
  const notices = view.notices.map(({ kind }) => kind)
  return sha256([id, JSON.stringify(tree), ...files, ...notices].join('\0')).slice(0, 32)
}
