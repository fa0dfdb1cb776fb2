// Quotations by their marks, and marks that do not pair.
import type { Span } from '../../model/tree.ts'

export interface Quotation {
  /** With its marks. */
  readonly span: Span
  /** Without them. */
  readonly inner: Span
  readonly open: string
}

/** A mark that opens or closes nothing. */
export interface LooseMark {
  readonly span: Span
  readonly mark: string
  /** `mixed`: it closes, but is straight where the mark that opened is curly, or the reverse. */
  readonly reason: 'unclosed' | 'unopened' | 'crossed' | 'mixed'
  /** Of a crossed or mixed mark: the one that opened and waits for another. */
  readonly open?: string
}

/** What closes a mark that opens, the usual mark first. */
export const CLOSING: Readonly<Record<string, string>> = { '«': '»', '„': '“”', '“': '”', '"': '"' }
const MARK = /[«»„“”"]/g

/** The outermost quotations of the paragraph at `span`. */
export const quotationsIn = (text: string, span: Span): Quotation[] => pairsIn(text, span).quotations

/** The marks of the paragraph that do not pair. A paragraph that opens and does not close goes on in the next. */
export const looseMarksIn = (text: string, span: Span): LooseMark[] => pairsIn(text, span).loose

interface Open {
  readonly mark: string
  readonly at: number
  /** The first quotation inside and the last, by their marks. */
  first?: Span
  inside?: Span
  /** A crossing mark has told of it already. */
  isTold?: boolean
}
interface Pairs {
  readonly quotations: Quotation[]
  readonly loose: LooseMark[]
}

function pairsIn(text: string, [from, to]: Span): Pairs {
  const open: Open[] = []
  const pairs: Pairs = { quotations: [], loose: [] }
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) {
    const at = from + index
    const last = open.at(-1)
    const slip = last && closesWrongly(last.mark, mark, text, at)
    if (last && (slip || closes(last.mark, mark, text, at))) {
      if (slip) pairs.loose.push({ span: [at, at + 1], mark, reason: slip, open: last.mark })
      open.pop()
      const outer = open.at(-1)
      if (outer) {
        outer.inside = [last.at, at + 1]
        outer.first ??= outer.inside
      } else pairs.quotations.push(quotation(last, at))
    } else if (opens(mark, text, at)) open.push({ mark, at })
    else if (!isInch(text, at, mark) && !(open.length === 0 && isArrow(text, at, mark)))
      cross(open, mark, at, pairs.loose)
  }
  settle(open, text, to, pairs)
  return pairs
}

const quotation = ({ mark, at }: Open, end: number): Quotation => ({
  span: [at, end + 1],
  inner: [at + 1, end],
  open: mark,
})

const closes = (open: string, mark: string, text: string, at: number): boolean =>
  open === '"'
    ? mark === '"' && (isAfterText(text, at) || !isBeforeText(text, at))
    : CLOSING[open]!.includes(mark)

// “…", "…”, “…“ and «…“
function closesWrongly(
  open: string,
  mark: string,
  text: string,
  at: number,
): 'mixed' | 'crossed' | undefined {
  if (!isAfterText(text, at)) return undefined
  if ((open === '“' && mark === '"') || (open === '"' && mark === '”')) return 'mixed'
  return (open === '“' || open === '«') && mark === '“' && !isBeforeText(text, at) ? 'crossed' : undefined
}

const opens = (mark: string, text: string, at: number): boolean =>
  mark === '"' ? !isAfterText(text, at) : mark in CLOSING

// One slip is told once: a mark that closes an outer quotation leaves the inner one to its own mark.
function cross(open: Open[], mark: string, at: number, loose: LooseMark[]): void {
  const span = [at, at + 1] as const
  const last = open.at(-1)
  if (!last) {
    loose.push({ span, mark, reason: 'unopened' })
    return
  }
  loose.push({ span, mark, reason: 'crossed', open: last.mark })
  const meant = open.findLastIndex(one => CLOSING[one.mark]!.includes(mark))
  if (meant >= 0) for (const inner of open.slice(meant + 1)) inner.isTold = true
  open.splice(meant, 1) // -1 is the last: a mark of another shape was to close it
}

function settle(open: readonly Open[], text: string, to: number, { quotations, loose }: Pairs): void {
  for (const [depth, one] of open.entries()) {
    const shared = isRussian(text, one) ? sharedEnd(text, one, to) : undefined
    if (shared !== undefined) {
      if (depth === 0) quotations.push(quotation(one, shared - 1))
    } else if (!one.isTold) loose.push({ span: [one.at, one.at + 1], mark: one.mark, reason: 'unclosed' })
  }
  quotations.sort((a, b) => a.span[0] - b.span[0])
}

const isRussian = (text: string, { mark, at }: Open): boolean =>
  mark === '«' || (mark === '"' && /[А-Яа-яЁё]/.test(text.slice(at + 1, at + 12)))

// Marks of one shape that meet are written once: ООО «Компания «Ромашка», «Мы открыли «Зарю», — сказал он.
// https://orthographia.ru/orfografia.php?sid=139 (Правила 2006 года, § 134)
function sharedEnd(text: string, one: Open, to: number): number | undefined {
  const { first, inside, mark } = one
  if (first && mark === text[first[0]] && isCompany(text, one, first)) return first[1]
  return inside && mark === text[inside[0]] && sharesItsEnd(text, one, inside, to) ? inside[1] : undefined
}

// ОАО «НК «Роснефть» и ОАО «Салют»: other names may follow.
const isCompany = (text: string, { at }: Open, [start]: Span): boolean =>
  /(?:^|[^А-Яа-яЁё])(?:[А-ЯЁ]{2,6}|ОсОО)[ \u00a0\n]$/.test(text.slice(Math.max(0, at - 9), at)) &&
  /^[^.,!?…:;»]{1,40}$/.test(text.slice(at + 1, start))

function sharesItsEnd(text: string, { at }: Open, [start, end]: Span, to: number): boolean {
  const before = text.slice(at + 1, start)
  if (/[,!?…][ \u00a0]*[—–]|»/.test(before)) return false
  const after = text.slice(end, to)
  if (/^[,.!?…]*[ \u00a0\n]*[—–]/.test(after)) return true
  if (/^[.!?…]*\s*$/.test(after) && /(?:^|[:.\n—–])[ \u00a0]*$/.test(text.slice(Math.max(0, at - 2), at)))
    return true
  // Of a name; «Юность, а позже «Спутник» are two.
  return !/[.!?…][ \u00a0\n]+[А-ЯЁA-Z]|,|(?:^|[ \u00a0\n])(?:и|или|а|но)[ \u00a0\n]+$/.test(before)
}

const isAfterText = (text: string, at: number): boolean => /[^\s(«„“\u0001—–-]/.test(text[at - 1] ?? ' ')
const isBeforeText = (text: string, at: number): boolean => /[0-9A-Za-zÀ-ɏЀ-ԯ]/.test(text[at + 1] ?? ' ')

// "Next »" points somewhere.
const isArrow = (text: string, at: number, mark: string): boolean =>
  mark === '»' && /\s/.test(text[at - 1] ?? ' ') && !isBeforeText(text, at)

// 5" and 68” tall: a measure, not a quotation.
const isInch = (text: string, at: number, mark: string): boolean =>
  /\d/.test(text[at - 1] ?? '') &&
  (mark === '"' || (mark === '”' && /^[ \u00a0-][a-z]/.test(text.slice(at + 1, at + 3))))
