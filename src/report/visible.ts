// Text from a release on its way to a terminal: what could steer it is shown, not sent.

// C0 and C1 controls, DEL, line and paragraph separators, bidi marks, zero-width characters but the joiners
// that some scripts need, the byte order mark and tag characters. Lone surrogates would arrive as U+FFFD.
const STEERING =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]|[\ud800-\udfff]/gu

/** The text with every steering character written as `\u{…}`; line feeds and tabs stay only with `lines`. */
export function visible(text: string, { lines = false } = {}): string {
  const shown = text.replace(STEERING, escaped)
  return lines ? shown : shown.replace(/[\n\t]/g, escaped)
}

const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`
