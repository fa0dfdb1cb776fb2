// Rows of text -> aligned columns, by the width that a terminal shows.
import stringWidth from 'string-width'
import { visible } from './visible.ts'

export interface Column {
  readonly title: string
  /** Gives way where the table is too wide: a text loses its end, a path its start. The text goes first. */
  readonly cut?: 'end' | 'start'
  readonly paint?: (cell: string, padded: string) => string
}

/** Spaces between two columns. */
const GAP = 2

/**
 * The rows under their titles, columns apart by spaces.
 * @param width columns of the terminal; undefined where nothing is to be cut
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string {
  const cells = rows.map(row => row.map(cell => visible(cell)))
  const widths = columns.map(({ title }, at) =>
    Math.max(widthOf(title), ...cells.map(row => widthOf(row[at]!))),
  )
  if (width !== undefined) narrow(columns, widths, width)
  const line = (row: readonly string[], paint: boolean) => {
    const padded = row.map((cell, at) => pad(cell, widths[at]!, columns[at]!, at === row.length - 1))
    const painted = padded.map((text, at) => (paint && columns[at]!.paint?.(row[at]!, text)) || text)
    return `${painted.join(' '.repeat(GAP))}\n`
  }
  const titles = columns.map(({ title }) => title)
  return [line(titles, false), ...cells.map(row => line(row, true))].join('')
}

/** Least columns that a cut text keeps, and a cut path. */
const LEAST = { end: 24, start: 12 } as const

function narrow(columns: readonly Column[], widths: number[], width: number): void {
  for (const side of ['end', 'start'] as const) {
    const at = columns.findIndex(({ cut }) => cut === side)
    const excess = widths.reduce((sum, own) => sum + own + GAP, -GAP) - width
    if (at === -1 || excess <= 0) continue
    widths[at] = Math.max(Math.min(widths[at]!, LEAST[side]), widths[at]! - excess)
  }
}

function pad(cell: string, width: number, { cut }: Column, last: boolean): string {
  const own = widthOf(cell)
  const shown = own <= width ? cell : cut === 'start' ? cutStart(cell, width) : cutTo(cell, width)
  return last ? shown : shown + ' '.repeat(Math.max(0, width - widthOf(shown)))
}

// Of a path the end says most.
const cutStart = (text: string, width: number): string => {
  const segments = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  while (segments.reduce((sum, segment) => sum + widthOf(segment), 1) > width) segments.shift()
  return `…${segments.join('')}`
}

/** The beginning of a text and an ellipsis, within `width` columns. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 1
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += widthOf(segment)
    if (used > width) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

// Most texts are letters of one column each: looking is much quicker than measuring.
const NARROW =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2116]*$/

const widthOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text))
