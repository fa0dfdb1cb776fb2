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
  readonly reason: 'unclosed' | 'unopened' | 'crossed'
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '„': '“”', '“': '”' }
const MARK = /[«»„“”"]/g

/** The outermost quotations of the paragraph at `span`. */
export const quotationsIn = (text: string, span: Span): Quotation[] => pairsIn(text, span).quotations

/** The marks of the paragraph that do not pair. A paragraph that opens and does not close goes on in the next. */
export const looseMarksIn = (text: string, span: Span): LooseMark[] => pairsIn(text, span).loose

interface Open {
  mark: string
  at: number
}

function pairsIn(text: string, [from, to]: Span): { quotations: Quotation[]; loose: LooseMark[] } {
  const open: Open[] = []
  const quotations: Quotation[] = []
  const loose: LooseMark[] = []
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) {
    const at = from + index
    const last = open.at(-1)
    if (last && closes(last.mark, mark, text, at)) {
      open.pop()
      if (open.length === 0)
        quotations.push({ span: [last.at, at + 1], inner: [last.at + 1, at], open: last.mark })
    } else if (mark in CLOSING || (mark === '"' && !isAfterText(text, at))) open.push({ mark, at })
    else if (!isInch(text, at, mark))
      loose.push({ span: [at, at + 1], mark, reason: open.length > 0 ? 'crossed' : 'unopened' })
  }
  for (const { mark, at } of open) loose.push({ span: [at, at + 1], mark, reason: 'unclosed' })
  return { quotations, loose }
}

const closes = (open: string, mark: string, text: string, at: number): boolean =>
  open === '"'
    ? mark === '"' && (isAfterText(text, at) || !isBeforeText(text, at))
    : CLOSING[open]!.includes(mark)

const isAfterText = (text: string, at: number): boolean => /[^\s(«„“\u0001—–-]/.test(text[at - 1] ?? ' ')
const isBeforeText = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')

// 5" and 3′5″: a measure, not a quotation.
const isInch = (text: string, at: number, mark: string): boolean =>
  mark === '"' && /\d/.test(text[at - 1] ?? '')
