// JSON that may go to a terminal: what could steer it is escaped, which JSON takes for the same text.

// JSON.stringify escapes C0 controls and lone surrogates; these it leaves: DEL, C1, bidi marks, invisible characters.
const STEERING =
  /[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** The value as JSON with a line feed at the end, in one line or indented. */
export const jsonText = (value: unknown, indent = 2): string =>
  `${JSON.stringify(value, null, indent).replace(STEERING, escapes)}\n`

const escapes = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
