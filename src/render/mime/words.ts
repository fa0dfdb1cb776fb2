// Texts in headers, RFC 2047: as pieces between which a line may be folded. No encoded word cuts a character in two.
import { octets } from './transfer.ts'

/** RFC 2047 allows no longer encoded word. */
const LONGEST = 75
const AROUND = '=?UTF-8?B??='.length
const IS_ASCII = /^[\t -~]*$/

/** A text without structure, such as a subject. @param used characters of the first line that are taken already */
export const textPieces = (text: string, used: number): string[] =>
  IS_ASCII.test(text) ? text.split(' ') : encodedWords(text, used)

/** A name before an address. What is no plain word is quoted. */
export function namePieces(name: string, used: number): string[] {
  if (name === '') return []
  if (!IS_ASCII.test(name)) return encodedWords(name, used)
  const isPlain = /^[\w!#$%&'*+/=?^`{|}~ -]+$/.test(name)
  return (isPlain ? name : quoted(name)).split(' ')
}

export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** As encoded words: Latin letters stay readable where most of the text is of them. */
export function encodedWords(text: string, used: number): string[] {
  const characters = Array.from(text)
  const readable = characters.map(readableOctets)
  const isReadable = readable.join('').length < (Buffer.byteLength(text) * 4) / 3
  const parts = characters.map((character, at) => (isReadable ? readable[at]! : character))
  const size = (part: string) => (isReadable ? part.length : Math.ceil(Buffer.byteLength(part) / 3) * 4)
  const wrapped = (part: string) =>
    isReadable ? `=?UTF-8?Q?${part}?=` : `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`
  const words: string[] = []
  let current = ''
  for (const part of parts) {
    const room = (words.length === 0 ? Math.min(LONGEST, LONGEST - used) : LONGEST) - AROUND
    if (current !== '' && size(current + part) > room) {
      words.push(wrapped(current))
      current = ''
    }
    current += part
  }
  return [...words, wrapped(current)]
}

// Of a display name only these may stand as they are, RFC 2047, 5 (3).
const readableOctets = (character: string): string =>
  character === ' ' ? '_' : /^[A-Za-z0-9!*+/-]$/.test(character) ? character : octets(character)
