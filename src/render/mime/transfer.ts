// Transfer encodings of MIME, RFC 2045: texts as quoted-printable, everything else as base64, in lines of at most 76 characters.

const LINE = 76

export function base64(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  return text.match(/.{1,76}/g)?.join('\r\n') ?? ''
}

/**
 * A text as quoted-printable, its line feeds as CRLF. No character is cut in two, and no line begins with a dot or
 * `From `, which programs on the way may take for something else.
 */
export const quotedPrintable = (text: string): string => text.split('\n').map(encodedLine).join('\r\n')

// Everything but printable ASCII; a space where it would be the last of its line.
const ENCODED = /[^\t -<>-~]|[\t ]$/gu
// What may not be parted: the octets of one character in UTF-8.
const UNIT = /=[0-7][0-9A-F]|=[C-F][0-9A-F](?:=[89AB][0-9A-F])+|[^=]/g

function encodedLine(line: string): string {
  const units = line.replace(ENCODED, text => octets(text)).match(UNIT) ?? []
  const lines: string[] = []
  let current = ''
  for (const [at, unit] of units.entries()) {
    // A line that goes on ends with the mark of that.
    const room = at === units.length - 1 ? LINE : LINE - 1
    if (current.length + unit.length > room) {
      lines.push(`${current}=`)
      current = ''
    }
    const isRisky =
      current === '' && (unit === '.' || (unit === 'F' && units.slice(at, at + 5).join('') === 'From '))
    current += isRisky ? octets(unit) : unit
  }
  return [...lines, current].join('\r\n')
}

/** `é` -> `=C3=A9`. */
export const octets = (text: string, mark = '='): string =>
  Array.from(Buffer.from(text), byte => mark + byte.toString(16).toUpperCase().padStart(2, '0')).join('')
