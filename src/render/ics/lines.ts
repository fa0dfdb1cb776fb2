// Content lines of iCalendar, RFC 5545 and RFC 6868: values and parameters escaped, lines folded by octets.

/** A TEXT value: no release can end its line or begin another property. */
export const textValue = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n')

/** In double quotes, with what may not stand there as RFC 6868 writes it. */
const parameterValue = (text: string): string =>
  `"${text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n|[\r\n]/g, '^n')}"`

/** `SUMMARY;LANGUAGE=ru:…`. `value` is written as it is. A blank parameter is left out. */
export function property(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries(parameters).filter(([, text]) => text !== '')
  const head = [name, ...given.map(([key, text]) => `${key}=${parameterText(text)}`)]
  return `${head.join(';')}:${value}`
}

const parameterText = (text: string): string => (/^[\w/+-]+$/.test(text) ? text : parameterValue(text))

/** Octets of a line, without its end. */
const LONGEST = 75

/** A line in pieces of at most 75 octets, each but the first after a space; no character is cut in two. */
export function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const wide = octetsOf(character.codePointAt(0)!)
    if (octets + wide > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += wide
  }
  return folded
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
