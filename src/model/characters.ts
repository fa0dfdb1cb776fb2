// Characters that no text of a release may hold, as the inside of a class of a regular expression.

/**
 * Controls but tab and line feed, separators of lines and paragraphs, and what turns the direction of the text after
 * it (https://trojansource.codes).
 */
export const FORBIDDEN = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069'

/** `U+00AD`, as a character that nobody sees is named. */
export const codePoint = (text: string): string =>
  `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
