// Entities of MIME, RFC 2046: a message's parts, and what holds them together.
import { field, filenameParameters, namePieceOf, parameterField } from './fields.ts'
import { base64, quotedPrintable } from './transfer.ts'

/** A part with its header: fields, each folded and without a line end, and a body in lines that end with CRLF. */
export interface Entity {
  readonly fields: readonly string[]
  readonly body: string
}

export const written = ({ fields, body }: Entity): string => `${fields.join('\r\n')}\r\n\r\n${body}`

export const textEntity = (type: 'text/plain' | 'text/html', language: string, text: string): Entity => ({
  fields: [
    parameterField('Content-Type', type, ['charset=utf-8']),
    field('Content-Language', [language]),
    field('Content-Transfer-Encoding', ['quoted-printable']),
  ],
  body: quotedPrintable(text),
})

export interface File {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  /** Of a picture that the HTML shows: its Content-ID without brackets. Without it the file is an attachment. */
  readonly id?: string
}

export const fileEntity = ({ name, type, bytes, id }: File): Entity => ({
  fields: [
    parameterField('Content-Type', type, [namePieceOf(name)]),
    ...(id === undefined ? [] : [field('Content-ID', [`<${id}>`])]),
    parameterField(
      'Content-Disposition',
      id === undefined ? 'attachment' : 'inline',
      filenameParameters(name),
    ),
    field('Content-Transfer-Encoding', ['base64']),
  ],
  body: base64(bytes),
})

/**
 * Several entities as one; a single one stays what it is.
 * The boundary begins with `=_`, which neither quoted-printable nor base64 ever contains.
 * @param unique of the message
 */
export function multipart(
  kind: 'mixed' | 'alternative' | 'related',
  parts: readonly Entity[],
  unique: string,
): Entity {
  const [first] = parts
  if (parts.length === 1 && first) return first
  const boundary = `=_${kind}_${unique}`
  const parameters = [`boundary="${boundary}"`, ...(kind === 'related' ? ['type="text/html"'] : [])]
  return {
    fields: [parameterField('Content-Type', `multipart/${kind}`, parameters)],
    body: `${parts.map(part => `--${boundary}\r\n${written(part)}\r\n`).join('')}--${boundary}--\r\n`,
  }
}
