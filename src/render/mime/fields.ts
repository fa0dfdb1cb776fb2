// Fields of a header, RFC 5322, folded into lines of at most 76 characters wherever something can be parted.
import { octets } from './transfer.ts'
import { encodedWords, namePieces, quoted, textPieces } from './words.ts'

/** RFC 5322 recommends 78, RFC 2047 allows 76 where a line holds an encoded word. */
const LINE = 76

export interface Mailbox {
  /** '' where there is none. */
  readonly name: string
  readonly address: string
}

/** A field of pieces that stand with a space, or a new line, between them. */
export function field(name: string, pieces: readonly string[]): string {
  const lines: string[] = []
  let current = `${name}:`
  for (const [at, piece] of pieces.entries()) {
    // The first line holds something besides the name: some programs lose a field that seems to be empty.
    if (at > 0 && current.length + 1 + piece.length > LINE) {
      lines.push(current)
      current = ''
    }
    current += ` ${piece}`
  }
  return [...lines, current].join('\r\n')
}

/** `Subject: …`: the name, a colon and a space stand before the first piece. */
const before = (name: string): number => name.length + 2

export const textField = (name: string, text: string): string => field(name, textPieces(text, before(name)))

export const addressField = (name: string, boxes: readonly Mailbox[]): string =>
  field(
    name,
    boxes.flatMap((box, at) => {
      const pieces = mailboxPieces(box, at === 0 ? before(name) : 1)
      return at < boxes.length - 1 ? [...pieces.slice(0, -1), `${pieces.at(-1)},`] : pieces
    }),
  )

const mailboxPieces = ({ name, address }: Mailbox, used: number): string[] =>
  name === '' ? [address] : [...namePieces(name, used), `<${address}>`]

/** `Content-Type: image/png; name="…"`. Each parameter is one or several pieces. */
export const parameterField = (name: string, value: string, parameters: readonly string[]): string =>
  field(
    name,
    [value, ...parameters].map((piece, at) => (at < parameters.length ? `${piece};` : piece)),
  )

/** Of a file's name: what is longer is told in several parts, each in a line. */
const SHORT = 60

/** A file's name as RFC 2231 has it: `filename="a.pdf"` or, in UTF-8, `filename*0*=UTF-8''…` and on. */
export function filenameParameters(name: string): string[] {
  if (isShortAscii(name)) return [`filename=${quoted(name)}`]
  const parts: string[] = []
  let current = "UTF-8''"
  for (const character of name) {
    const part = /^[A-Za-z0-9._-]$/.test(character) ? character : octets(character, '%')
    if (current.length + part.length > SHORT) {
      parts.push(current)
      current = ''
    }
    current += part
  }
  parts.push(current)
  return parts.length === 1 ? [`filename*=${current}`] : parts.map((part, at) => `filename*${at}*=${part}`)
}

/**
 * The same for the programs that don't read that, Outlook among them: as encoded words, which no standard allows in
 * a parameter, and which all programs that are not strict read; those that are take the name of RFC 2231.
 */
export function namePieceOf(name: string): string {
  return isShortAscii(name) ? `name=${quoted(name)}` : `name="${encodedWords(name, 7).join('\r\n ')}"`
}

const isShortAscii = (name: string): boolean => name.length <= SHORT && /^[ -~]*$/.test(name)
