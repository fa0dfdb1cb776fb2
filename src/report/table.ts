// Rows of text -> aligned columns, by the width that a terminal shows.
import stringWidth from 'string-width'
import { visible } from './visible.ts'

export interface Column {
  readonly title: string
  /** Gives way where the table is too wide: a text loses its end, a path its start. */
  readonly cut?: 'end' | 'start'
  /** Left out where cutting is not enough: 1 before 2. Those without a number stay. */
  readonly goes?: number
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
  width = Number.POSITIVE_INFINITY,
): string {
  const cells = rows.map(row => row.map(cell => visible(cell)))
  const widths = columns.map(({ title }, at) =>
    Math.max(widthOf(title), ...cells.map(row => widthOf(row[at]!))),
  )
  const shown = fitted(columns, widths, width)
  const line = (row: readonly string[], paint: boolean) => {
    const parts = shown.map(({ at, own }, index) => {
      const text = pad(row[at]!, own, columns[at]!, index === shown.length - 1)
      return (paint && columns[at]!.paint?.(row[at]!, text)) || text
    })
    return `${parts.join(' '.repeat(GAP))}\n`
  }
  const titles = columns.map(({ title }) => title)
  return [line(titles, false), ...cells.map(row => line(row, true))].join('')
}

/** A column that is shown, and how wide. */
interface Shown {
  readonly at: number
  own: number
}

/** What gives way first, and down to how many columns: folders say least, a headline most. */
const CUTS = [
  ['start', 40],
  ['end', 40],
  ['start', 20],
  ['end', 24],
  ['start', 12],
] as const
/** Columns of a text that hardly anything stands beside. */
const LEAST_ALONE = 16

/** Cuts, then leaves out one column after the other, until the table is no wider than `width`. */
function fitted(columns: readonly Column[], widths: readonly number[], width: number): Shown[] {
  const last = Math.max(0, ...columns.map(({ goes = 0 }) => goes))
  for (let gone = 0; ; gone++) {
    const shown = columns.flatMap(({ goes = last + 1 }, at) =>
      goes > gone ? [{ at, own: widths[at]! }] : [],
    )
    const sides = shown.map(({ at }) => columns[at]!.cut)
    for (const [side, least] of CUTS) cutDown(shown, sides.indexOf(side), least, width)
    if (gone >= last - 1) cutDown(shown, sides.indexOf('end'), gone >= last ? 1 : LEAST_ALONE, width)
    if (gone >= last || totalOf(shown) <= width) return shown
  }
}

const totalOf = (shown: readonly Shown[]): number => shown.reduce((sum, { own }) => sum + own + GAP, -GAP)

function cutDown(shown: Shown[], at: number, least: number, width: number): void {
  const column = shown[at]
  const excess = totalOf(shown) - width
  if (column && excess > 0) column.own = Math.max(Math.min(column.own, least), column.own - excess)
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
