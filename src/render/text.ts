// The finish of plain text: wraps at a width of columns, trims lines, leaves one empty line between paragraphs.

/** How many columns a text takes. */
export type Measure = (text: string) => number

/** What templates and helpers share besides the view. */
export interface TemplateData {
  /** Columns that are left for text; Infinity where nothing is wrapped. */
  readonly width: number
  readonly measure: Measure
}

/** Columns of a mail and of most terminals. */
const DEFAULT_WIDTH = 72
const MIN_WIDTH = 20

// Stands before a line that already has its final shape. Releases cannot contain it: controls are dropped from them.
const DONE = '\u0001'

// Latin, Greek, Cyrillic, Armenian, Georgian, punctuation and signs that take one column a character, whatever stands beside them.
const PLAIN =
  /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2100-\u2193]*$/

/** Loads the measure of display width only for a text whose characters need it: CJK, emoji, combining marks. */
export async function measureFor(text: string): Promise<Measure> {
  if (PLAIN.test(text)) return plain => plain.length
  const { default: stringWidth } = await import('string-width')
  return stringWidth
}

/** A width that can be wrapped to: 0 or less means no wrapping, too little means `MIN_WIDTH`. */
export const usableWidth = (width = DEFAULT_WIDTH): number =>
  width > 0 ? Math.max(MIN_WIDTH, Math.floor(width)) : Number.POSITIVE_INFINITY

/**
 * Wraps one line to `width` columns, at ordinary spaces only: no-break spaces and URLs stay whole, even where they are too wide.
 * The indentation of the line is kept on every line it becomes.
 */
export function wrapLine(line: string, width: number, measure: Measure): string[] {
  const indent = /^ */.exec(line)![0]
  const lines: string[] = []
  let current = ''
  let columns = indent.length
  for (const word of line.slice(indent.length).split(' ')) {
    const wide = measure(word)
    if (current !== '' && columns + 1 + wide > width) {
      lines.push(indent + current)
      current = ''
      columns = indent.length
    }
    columns += wide + (current === '' ? 0 : 1)
    current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, indent + current]
}

/** Wraps a text of several lines and puts `first` before its first line, `rest` before the others. */
export function hang(text: string, width: number, measure: Measure, first: string, rest: string): string {
  const inner = width - Math.max(measure(first), measure(rest))
  const lines = tidy(
    text
      .split('\n')
      .flatMap(line => (line.startsWith(DONE) ? line.slice(1) : wrapLine(line, inner, measure))),
  )
  return lines.map((line, at) => (line === '' ? '' : DONE + (at === 0 ? first : rest) + line)).join('\n')
}

/** Finished plain text: every line at most `width` columns where a space allows it, no space at its end, one line feed at the end of all. */
export function finishText(text: string, width: number, measure: Measure): string {
  const lines = text
    .split('\n')
    .flatMap(line => (line.startsWith(DONE) ? line.slice(1) : wrapLine(line, width, measure)))
  return `${tidy(lines).join('\n')}\n`
}

/** Other formats: no trailing spaces or empty lines, one line feed at the end. */
export const finishMarkup = (text: string): string =>
  `${text
    .replaceAll(DONE, '')
    .replace(/[ \t]*(?:\n[ \t]*)*\n/g, '\n')
    .trim()}\n`

/** No white space at the end of a line, no empty line first, last or after another. */
function tidy(lines: readonly string[]): string[] {
  const trimmed = lines.map(line => line.replace(/[ \t\u00a0]+$/, ''))
  const kept = trimmed.filter((line, at) => line !== '' || (at > 0 && trimmed[at - 1] !== ''))
  while (kept[0] === '') kept.shift()
  while (kept.at(-1) === '') kept.pop()
  return kept
}
