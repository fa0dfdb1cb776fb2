// One text of a release as rules read it. Every span is in the field's value, so that a finding is exact.
import type { ReadingLanguage } from '../../locale/reading/index.ts'
import type { Path, Span } from '../../model/tree.ts'
import { type DateMention, datesIn } from './dates.ts'
import { maskMarkdown } from './mask.ts'
import { type Word, wordsIn } from './names.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { sentencesIn } from './sentences.ts'
import { type Token, tokensOf } from './verbatim.ts'

/** What the text is in the release; `aside` is for notes, captions and the like. */
export type Role = 'headline' | 'subhead' | 'lead' | 'body' | 'summary' | 'aside'

export interface Paragraph {
  readonly span: Span
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote'
}

/** Found once, at first use, and kept. */
export class Passage {
  readonly path: Path
  readonly role: Role
  /** As the field has it. */
  readonly raw: string
  /** Of the same length: marks of Markdown and the addresses of links are U+0001, which no rule takes for text. */
  readonly text: string
  readonly #language: ReadingLanguage | undefined
  #paragraphs: readonly Paragraph[] | undefined
  #sentences: readonly Span[] | undefined
  #quotationsByParagraph: readonly (readonly Quotation[])[] | undefined
  #quotations: readonly Quotation[] | undefined
  #dates: readonly DateMention[] | undefined
  #words: readonly Word[] | undefined
  #capitals: readonly number[] | undefined
  #tokens: readonly Token[] | undefined

  constructor(path: Path, role: Role, raw: string, language: ReadingLanguage | undefined) {
    this.path = path
    this.role = role
    this.raw = raw
    this.text = role === 'body' ? maskMarkdown(raw) : raw
    this.#language = language
  }

  get paragraphs(): readonly Paragraph[] {
    this.#paragraphs ??= paragraphsIn(this.raw, this.role)
    return this.#paragraphs
  }
  /** Within paragraphs; a heading or an item without a full stop is one too. */
  get sentences(): readonly Span[] {
    this.#sentences ??= this.paragraphs.flatMap(({ span }) => sentencesIn(this.text, span, this.#language))
    return this.#sentences
  }
  /** Outermost quotations, each within one paragraph. */
  get quotations(): readonly Quotation[] {
    this.#quotations ??= this.quotationsByParagraph.flat()
    return this.#quotations
  }
  /** In the order of the paragraphs. */
  get quotationsByParagraph(): readonly (readonly Quotation[])[] {
    this.#quotationsByParagraph ??= this.paragraphs.map(({ span }) => quotationsIn(this.text, span))
    return this.#quotationsByParagraph
  }
  get words(): readonly Word[] {
    this.#words ??= wordsIn(this.text)
    return this.#words
  }
  /** Which of the words begin with a capital letter. */
  get capitals(): readonly number[] {
    this.#capitals ??= capitalsOf(this.words)
    return this.#capitals
  }
  /** Words and signs as a quotation is compared by them. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text)
    return this.#tokens
  }
  get dates(): readonly DateMention[] {
    this.#dates ??= this.#language && /\d/.test(this.text) ? datesIn(this.text, this.#language) : []
    return this.#dates
  }
  slice([start, end]: Span): string {
    return this.text.slice(start, end)
  }
  /** The sentence at a place, or of one that nobody could read what stands near it. */
  sentenceAround(at: number): Span {
    const { sentences } = this
    const last = indexBefore(sentences, at)
    const [start, end] = last >= 0 && at < sentences[last]![1] ? sentences[last]! : [0, this.text.length]
    return [Math.max(start, at - NEAR), Math.min(end, at + NEAR)]
  }
}

const NEAR = 4000

function capitalsOf(words: readonly Word[]): number[] {
  const found: number[] = []
  for (let at = 0; at < words.length; at++) if (words[at]!.isCapital) found.push(at)
  return found
}

/** Of sorted spans the last that begins at the place or before it. */
function indexBefore(spans: readonly Span[], at: number): number {
  let [low, high] = [-1, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]![0] <= at) low = middle
    else high = middle - 1
  }
  return low
}

// Markdown's blocks as far as an editor sees them: an empty line parts paragraphs, a mark starts an item or a quote.
function paragraphsIn(raw: string, role: Role): Paragraph[] {
  const found: Paragraph[] = []
  if (role !== 'body') {
    addTrimmed(found, raw, 0, raw.length, 'paragraph')
    return found
  }
  let start = -1
  let kind: Paragraph['kind'] = 'paragraph'
  for (let at = 0; at < raw.length; ) {
    const next = raw.indexOf('\n', at)
    const end = next === -1 ? raw.length : next
    const isEmpty = isEmptyLine(raw, at, end)
    const own = isEmpty ? 'paragraph' : kindOf(raw, at, end)
    if (start >= 0 && (isEmpty || own !== 'paragraph')) {
      addTrimmed(found, raw, start, at, kind)
      start = -1
    }
    if (start < 0 && !isEmpty) {
      start = at
      kind = own
    }
    at = end + 1
  }
  if (start >= 0) addTrimmed(found, raw, start, raw.length, kind)
  return found
}

function isEmptyLine(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (raw[at] !== ' ' && raw[at] !== '\t') return false
  return true
}

/** Of a line, by its mark. */
function kindOf(raw: string, from: number, to: number): Paragraph['kind'] {
  let at = from
  while (raw[at] === ' ' || raw[at] === '\t') at++
  if (!/[#>\d*+-]/.test(raw[at]!)) return 'paragraph'
  const line = raw.slice(at, Math.min(to, at + 12))
  if (/^#{1,6}[ \t]/.test(line)) return 'heading'
  if (line[0] === '>') return 'quote'
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) ? 'item' : 'paragraph'
}

function addTrimmed(
  found: Paragraph[],
  raw: string,
  from: number,
  to: number,
  kind: Paragraph['kind'],
): void {
  const text = raw.slice(from, to)
  const start = from + text.length - text.trimStart().length
  const end = from + text.trimEnd().length
  if (start < end) found.push({ span: [start, end], kind })
}
