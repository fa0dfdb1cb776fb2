// Wrapping: one line of text -> lines as full as the width allows, or as even as can be, broken where they may break.
import type { Layout } from './layout.ts'

/** What is never broken, unless it is wider than a line: a word, or several that hold together. */
interface Unit {
  readonly text: string
  readonly columns: number
  /** What parts it from the unit before, where both stand on one line: nothing within Chinese or Japanese. */
  readonly gap: '' | ' '
}

/** A last word this short does not stand alone on its line. */
const LONELY = 8

/**
 * Wraps one line at ordinary spaces: no-break spaces and addresses stay whole, even where they are too wide.
 * The indentation of the line is kept on every line it becomes.
 */
export const wrapLine = (line: string, layout: Layout): string[] => set(line, layout, fill)

/** The same in lines of about one length: for headlines. */
export const balanceLine = (line: string, layout: Layout): string[] => set(line, layout, balance)

function set(line: string, layout: Layout, how: (units: Unit[], room: number) => string[]): string[] {
  const indent = /^ */.exec(line)![0]
  const text = line.slice(indent.length)
  const room = layout.width - indent.length
  if (layout.measure(text) <= room) return [line]
  return how(unitsOf(text, room, layout), room).map(part => indent + part)
}

function unitsOf(text: string, room: number, { measure, held }: Layout): Unit[] {
  const kept = held(text)
  const units: Unit[] = []
  const add = (part: string) => {
    for (const [at, piece] of piecesOf(part).entries())
      units.push({ text: piece, columns: measure(piece), gap: at === 0 ? ' ' : '' })
  }
  const last = text.lastIndexOf(' ')
  let start = 0
  for (let at = text.indexOf(' '); ; at = text.indexOf(' ', at + 1)) {
    const end = at === -1 ? text.length : at
    if (kept.has(at) || (at !== -1 && at === last && text.length - at - 1 <= LONELY)) continue
    const part = text.slice(start, end)
    if (part.includes(' ') && measure(part) > room) part.split(' ').forEach(add)
    else add(part)
    if (at === -1) return units
    start = at + 1
  }
}

const WIDE = '\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60'
const OPENING = '「『（［｛〈《【〔〖'
const CLOSING = '、。，．：；？！」』）］｝〉》】〕〗ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々'
// Chinese and Japanese have no spaces: a line may break between two characters, but for marks that hold to one of them.
const BETWEEN = new RegExp(`(?<=[${WIDE}])(?<![${OPENING}])(?=[${WIDE}])(?![${CLOSING}])`)
const HAS_WIDE = new RegExp(`[${WIDE}]`)

const piecesOf = (part: string): string[] => (HAS_WIDE.test(part) ? part.split(BETWEEN) : [part])

function fill(units: readonly Unit[], room: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const { text, columns: wide, gap } of units) {
    if (line !== '' && columns + gap.length + wide > room) {
      lines.push(line)
      line = ''
    }
    columns = line === '' ? wide : columns + gap.length + wide
    line = line === '' ? text : line + gap + text
  }
  return [...lines, line]
}

/** The narrowest lines that are no more than the widest ones would be. */
function balance(units: readonly Unit[], room: number): string[] {
  const count = fill(units, room).length
  let most = room
  let least = Math.min(
    room,
    units.reduce((widest, { columns }) => Math.max(widest, columns), 0),
  )
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    if (fill(units, middle).length > count) least = middle + 1
    else most = middle
  }
  return fill(units, most)
}
