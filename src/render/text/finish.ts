// The finish of a text: wraps what a template made, trims lines, leaves one empty line between paragraphs.
import { DEFAULT_WIDTH, type Layout } from './layout.ts'
import { balanceLine, wrapLine } from './wrap.ts'

// Stands before a line that already has its final shape. Releases cannot contain it: controls are dropped from them.
const DONE = '\u0001'

/** Finished plain text: every line at most `width` columns where it may break, no space at its end, one line feed at the end of all. */
export const finishText = (text: string, layout: Layout): string =>
  `${tidy(text.split('\n').flatMap(line => finishedLine(line, layout))).join('\n')}\n`

/** Other formats: no trailing spaces or empty lines, one line feed at the end. */
export const finishMarkup = (text: string): string =>
  `${text
    .replaceAll(DONE, '')
    .split('\n')
    .map(withoutEnd)
    .filter((line, at) => at === 0 || line !== '')
    .join('\n')
    .trim()}\n`

// Not by a pattern, which would look back from each of a million blanks.
function withoutEnd(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--
  return line.slice(0, end)
}

// Stands on an empty line that has to stay.
export const KEPT = '\u0002'

/** Markdown: no trailing spaces, one empty line between blocks, every line as long as it is. */
export const finishMarkdown = (text: string): string =>
  `${tidy(text.split('\n'))
    .map(line => (line.includes(KEPT) ? line.replace(KEPT, '').trimEnd() : line))
    .join('\n')}\n`

/** Wraps a text of several lines and puts `first` before its first line, `rest` before the others. */
export function hang(text: string, layout: Layout, first: string, rest: string): string {
  const lines = tidy(
    text
      .split('\n')
      .flatMap(line => (isDone(line) ? line.slice(1) : wrapLine(line, within(layout, first, rest)))),
  )
  return lines.map((line, at) => (line === '' ? '' : DONE + (at === 0 ? first : rest) + line)).join('\n')
}

/** The layout of what hangs after these. */
export const within = (layout: Layout, first: string, rest: string): Layout => ({
  ...layout,
  // Where the marks leave nothing, a word a line.
  width: Math.max(1, layout.width - Math.max(layout.measure(first), layout.measure(rest))),
})

/** A headline or heading: lines of about one length, and below them as many of `mark` as the longest is wide. */
export function underline(text: string, layout: Layout, mark: string): string {
  const lines = tidy(text.split('\n').flatMap(line => balanceLine(line, layout)))
  if (lines.length === 0) return ''
  const widest = Math.max(...lines.map(layout.measure))
  const most = Number.isFinite(layout.width) ? layout.width : DEFAULT_WIDTH
  return [...lines, mark.repeat(Math.min(widest, most))].map(line => DONE + line).join('\n')
}

const isDone = (line: string): boolean => line.startsWith(DONE)

// What `mail` takes for the end of all, and a reader for words of another.
const MISREAD = /^(?:\.\s*$|>)/

function finishedLine(line: string, layout: Layout): string[] {
  if (isDone(line)) return [line.slice(1)]
  const lines = wrapLine(line, layout)
  return lines.some(one => MISREAD.test(one)) ? wrapLine(` ${line}`, layout) : lines
}

/** No white space at the end of a line, no empty line first, last or after another. */
function tidy(lines: readonly string[]): string[] {
  const trimmed = lines.map(line => line.trimEnd())
  const kept = trimmed.filter((line, at) => line !== '' || (at > 0 && trimmed[at - 1] !== ''))
  while (kept[0] === '') kept.shift()
  while (kept.at(-1) === '') kept.pop()
  return kept
}
