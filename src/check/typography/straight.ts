// Straight quotation marks that pair, and what they should be. A paragraph whose marks don't pair is left alone:
// which of them is missing is for its writer to say (quote-marks tells).
import type { Span } from '../../model/tree.ts'
import { MASK } from '../text/mask.ts'
import { CLOSING } from '../text/quotations.ts'
import type { Slip } from './slip.ts'

/** Marks by depth, outermost first: opening and closing. */
export type Marks = readonly [outer: readonly [string, string], inner: readonly [string, string]]

interface Open {
  readonly mark: string
  readonly at: number
}

/** The straight marks of the paragraph at `span`, two slips for each pair; undefined where they don't pair. */
export function straightIn(text: string, [from, to]: Span, marks: Marks): Slip[][] | undefined {
  const pairs: Slip[][] = []
  const open: Open[] = []
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/["«»„“”]/g)) {
    const at = from + index
    const way = mark === '"' ? wayOf(text, at, from, to, open) : wayOfCurly(mark, open)
    if (way === 'measure') continue
    if (way === undefined) return undefined
    if (way === 'opens') open.push({ mark, at })
    else {
      const { mark: opened, at: start } = open.pop()!
      if (opened === '"') pairs.push(pair(start, at, marks[open.length % 2]!))
    }
  }
  return open.length === 0 ? pairs : undefined
}

const pair = (start: number, end: number, [opening, closing]: readonly [string, string]): Slip[] => [
  { kind: 'straight', span: [start, start + 1], text: opening },
  { kind: 'straight', span: [end, end + 1], text: closing },
]

type Way = 'opens' | 'closes' | 'measure' | undefined

function wayOfCurly(mark: string, open: readonly Open[]): Way {
  const last = open.at(-1)?.mark
  if (last !== undefined && last !== '"' && CLOSING[last]!.includes(mark)) return 'closes'
  return mark in CLOSING ? 'opens' : undefined
}

const BEFORE_OPENING = /[\s([{«„“"'‘—–\-/]/
const AFTER_CLOSING = /[\s)\]}»“”"'’.,;:!?…—–\-/]/

function wayOf(text: string, at: number, from: number, to: number, open: readonly Open[]): Way {
  const before = at > from ? text[at - 1]! : ' '
  const after = at + 1 < to ? text[at + 1]! : ' '
  const isOpen = open.at(-1)?.mark === '"'
  // 5" is a length where no quotation waits for its end.
  if (/\d/.test(before) && !isOpen) return 'measure'
  const mayOpen = !/\s/.test(after) && BEFORE_OPENING.test(beyond(text, at, -1, from, to))
  const mayClose = isOpen && !/\s/.test(before) && AFTER_CLOSING.test(beyond(text, at, 1, from, to))
  if (mayOpen && mayClose) return /[—–\-/"]/.test(before) && !/["]/.test(after) ? 'opens' : 'closes'
  return mayOpen ? 'opens' : mayClose ? 'closes' : undefined
}

// The nearest character that is seen: marks of Markdown stand between a word and its quotation mark.
function beyond(text: string, at: number, step: 1 | -1, from: number, to: number): string {
  let next = at + step
  while (next >= from && next < to && text[next] === MASK) next += step
  return next >= from && next < to ? text[next]! : ' '
}

const ELISION = /^'(?:\d0s|tis|twas|em|cause|til|round|n)(?![A-Za-z])/i

/** English apostrophes and single quotation marks, those of a pair together. */
export function singlesIn(text: string, [from, to]: Span): Slip[][] {
  const found: Slip[][] = []
  let opening: number | undefined
  for (const { index } of text.slice(from, to).matchAll(/'/g)) {
    const at = from + index
    const before = at > from ? text[at - 1]! : ' '
    const after = at + 1 < to ? text[at + 1]! : ' '
    if (/[A-Za-zÀ-ɏ]/.test(before) && /[A-Za-zÀ-ɏ]/.test(after)) found.push([single(at, '’')])
    else if (/\d/.test(before) && /s/.test(after)) found.push([single(at, '’')])
    else if (ELISION.test(text.slice(at, at + 10))) found.push([single(at, '’')])
    else if (/[\s(“"—–[]/.test(before) && /[A-Za-zÀ-ɏ0-9]/.test(after)) opening = at
    else if (/[A-Za-zÀ-ɏ.,!?…”]/.test(before) && AFTER_CLOSING.test(after)) {
      // The boys' school, or the end of 'a word'.
      found.push(opening === undefined ? [single(at, '’')] : [single(opening, '‘'), single(at, '’')])
      opening = undefined
    }
  }
  return found
}

const single = (at: number, text: string): Slip => ({ kind: 'straight', span: [at, at + 1], text })
