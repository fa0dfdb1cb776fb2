// A part of a mail, or the whole of it, written by nodemailer's MIME builder, and what that leaves to be put right.
import MimeNode, { type MimeNodeOptions } from 'nodemailer/lib/mime-node'

export interface File {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  /** Of a picture that the HTML shows: its Content-ID without brackets. Without it the file is an attachment. */
  readonly id?: string
}

/** The boundary begins with `=_`, which neither quoted-printable nor base64 ever contains. */
const OPTIONS = {
  ...{ boundaryPrefix: '=_', newline: '\r\n', keepBcc: true },
  ...{ disableFileAccess: true, disableUrlAccess: true },
}

/** Lines of quoted-printable may have 76, and `RISKY` makes some longer by two. */
const TEXT_LINE = 74
/** What programs on the way may take for the end of a message or the start of another. No other line begins so. */
const RISKY = /^(?:\.|From )/gm
/** The builder folds before a long value too, and some programs lose a field that seems to be empty. */
const FOLDED_AT_ONCE = /^([\w-]+:)\r\n(?= )/gm
/** Programs know this group by its looks, without the quotes that the builder puts. */
const QUOTED_GROUP = /^To: "undisclosed-recipients":;$/m

export class Part extends MimeNode {
  /** @param type a value of Content-Type */
  constructor(type: string, options?: MimeNodeOptions) {
    super(type, { ...OPTIONS, ...options })
  }

  add(type: string, options?: MimeNodeOptions): Part {
    const part = new Part(type, options)
    this.appendChild(part)
    return part
  }

  addText(type: 'text/plain' | 'text/html', language: string, text: string): void {
    this.add(`${type}; charset=utf-8`)
      .setHeader('Content-Language', language)
      .setHeader('Content-Transfer-Encoding', 'quoted-printable')
      // The builder takes a line feed alone for a part of a line that is too long.
      .setContent(text.replace(/\r\n?|\n/g, '\r\n'))
  }

  addFile({ name, type, bytes, id }: File): void {
    const part = this.add(type, { filename: name })
    if (id !== undefined) part.setHeader('Content-ID', `<${id}>`)
    part
      .setHeader('Content-Disposition', id === undefined ? 'attachment' : 'inline')
      .setHeader('Content-Transfer-Encoding', 'base64')
      .setContent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  /** The whole message. */
  async written(): Promise<string> {
    const message = (await this.build()).toString('latin1')
    return message.replace(RISKY, start => (start === '.' ? '=2E' : '=46rom '))
  }

  override buildHeaders(): string {
    return super
      .buildHeaders()
      .replace(FOLDED_AT_ONCE, '$1')
      .replace(QUOTED_GROUP, 'To: undisclosed-recipients:;')
  }

  override stream(...[output, options, done]: Parameters<MimeNode['stream']>): void {
    // Only texts are given as strings.
    const isText = typeof this.content === 'string'
    super.stream(output, isText ? { ...options, lineLength: TEXT_LINE } : options, done)
  }
}
