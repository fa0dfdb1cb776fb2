// A whole mail, RFC 5322 and MIME: plain text first, then HTML. The same input gives the same bytes.
import { createHash } from 'node:crypto'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import type { TreeMap } from '../model/tree.ts'
import type { Job } from './formats.ts'
import { address, listId, type Mailbox, mailbox, mailDate, senderOf, subjectOf } from './headers.ts'
import type { Placing } from './media.ts'
import type { View } from './view-model.ts'

/**
 * A mail's pictures are parts of it, named by their contents and place. Not every mail program shows other types:
 * Outlook for Windows neither WebP nor SVG.
 */
export const IN_MAIL: Placing = {
  types: ['image/jpeg', 'image/png', 'image/gif'],
  src: (bytes, _, at) =>
    `cid:${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${at + 1}@presser`,
}

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
  /** Milliseconds since 1970, for the Date header. */
  readonly now: number | undefined
}

/** The email format: its text and its HTML are those of the templates. */
export const email = async (job: Job): Promise<string> => {
  const html = await job.template('email.html.hbs')
  const text = await job.template('text.txt.hbs')
  return composeMail({ ...job, html, text }, job.mail)
}

/**
 * The message with CRLF line ends, all ASCII.
 * @throws Failure 'mail-value' where a value must not reach a header
 */
export async function composeMail(source: MailSource, options: MailOptions = {}): Promise<string> {
  const headers = headersOf(source, options)
  const { default: MimeNode } = await import('nodemailer/lib/mime-node')
  const baseBoundary = fingerprint(source)
  const root = new MimeNode('multipart/alternative', {
    ...{ baseBoundary, newline: '\r\n', keepBcc: true, disableFileAccess: true, disableUrlAccess: true },
  })
  for (const [name, value] of headers) root.setHeader(name, value)
  for (const [type, content] of [
    ['text/plain', source.text],
    ['text/html', source.html],
  ] as const) {
    root
      .createChild(`${type}; charset=utf-8`)
      .setHeader('Content-Transfer-Encoding', 'quoted-printable')
      .setContent(content)
  }
  return (await root.build()).toString('latin1')
}

function headersOf(source: MailSource, options: MailOptions): [string, string | Mailbox | Mailbox[]][] {
  const { release, office, view } = source
  const from = senderOf(release, office, view)
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  const { replyTo, listId: list } = office.mail
  const recipients = (field: 'to' | 'cc' | 'bcc') =>
    (options[field] ?? []).map(value => mailbox(field, value))
  const headers: [string, string | Mailbox | Mailbox[] | undefined][] = [
    ['From', from],
    ['To', recipients('to')],
    ['Cc', recipients('cc')],
    ['Bcc', recipients('bcc')],
    ['Reply-To', replyTo === undefined ? undefined : { name: '', address: address('reply_to', replyTo) }],
    ['Subject', subjectOf(release, office, view)],
    ['Date', mailDate(release, office, source.now)],
    ['Message-ID', `<${fingerprint(source)}@${domain}>`],
    ['Content-Language', release.language],
    ['List-Id', list === undefined ? undefined : listId(list)],
    ['X-Unsent', options.draft ? '1' : undefined],
  ]
  return headers.flatMap(([name, value]) => (isNothing(value) ? [] : [[name, value!]]))
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/** 32 hexadecimal digits that change with the release and with nothing else. */
const fingerprint = ({ id, tree }: MailSource): string =>
  createHash('sha256')
    .update(`${id}\0${JSON.stringify(tree)}`)
    .digest('hex')
    .slice(0, 32)
