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
const ENCODED = /[^\t -<>-~]+|[\t ]$/g
const RISKY = /^(?:\.|From )/

function encodedLine(line: string): string {
  const text = line.replace(ENCODED, run => octets(run))
  const lines: string[] = []
  let from = 0
  do {
    const isRisky = RISKY.test(text.slice(from, from + 5))
    const room = isRisky ? LINE - 2 : LINE
    // A line that goes on ends with the mark of that.
    const to = from + room < text.length ? wholeAt(text, from + room - 1) : text.length
    const piece = text.slice(from, to)
    lines.push(isRisky ? octets(piece[0]!) + piece.slice(1) : piece)
    from = to
  } while (from < text.length)
  return lines.join('=\r\n')
}

/** The last place up to `at` where no character is cut in two: not within `=D0`, and not before a further octet of one. */
function wholeAt(text: string, at: number): number {
  let place = at
  while (text[place - 1] === '=' || text[place - 2] === '=' || /^=[89AB]/.test(text.slice(place, place + 2)))
    place--
  return place
}

/** `é` -> `=C3=A9`. */
export const octets = (text: string, mark = '='): string =>
  Buffer.from(text).toString('hex').toUpperCase().replace(/../g, `${mark}$&`)
