// One text of a release as rules read it. Every span is in the field's value, so that a finding is exact.
import type { ReadingLanguage } from '../../locale/reading/index.ts'
import type { Path, Span } from '../../model/tree.ts'
import { type DateMention, datesIn } from './dates.ts'
import { maskMarkdown } from './mask.ts'
import { type Word, wordsIn } from './names.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { sentencesIn } from './sentences.ts'

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
  #quotations: readonly Quotation[] | undefined
  #dates: readonly DateMention[] | undefined
  #words: readonly Word[] | undefined

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
    this.#quotations ??= this.paragraphs.flatMap(({ span }) => quotationsIn(this.text, span))
    return this.#quotations
  }
  get words(): readonly Word[] {
    this.#words ??= wordsIn(this.text)
    return this.#words
  }
  get dates(): readonly DateMention[] {
    this.#dates ??= this.#language && /\d/.test(this.text) ? datesIn(this.text, this.#language) : []
    return this.#dates
  }
  slice([start, end]: Span): string {
    return this.text.slice(start, end)
  }
}

// Markdown's blocks as far as an editor sees them: an empty line parts paragraphs, a mark starts an item or a quote.
function paragraphsIn(raw: string, role: Role): Paragraph[] {
  if (role !== 'body') return trimmed(raw, 0, raw.length, 'paragraph')
  const found: Paragraph[] = []
  for (const { 0: block, index } of raw.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g)) {
    const starts = [
      0,
      ...[...block.matchAll(/\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]|[ \t]*(?:#{1,6}[ \t]|>))/g)].map(
        match => match.index + 1,
      ),
    ]
    for (const [at, start] of starts.entries()) {
      const text = block.slice(start, starts[at + 1])
      found.push(...trimmed(raw, index + start, index + start + text.length, kindOf(text)))
    }
  }
  return found
}

function kindOf(text: string): Paragraph['kind'] {
  if (/^[ \t]*#{1,6}[ \t]/.test(text)) return 'heading'
  if (/^[ \t]*>/.test(text)) return 'quote'
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text) ? 'item' : 'paragraph'
}

function trimmed(raw: string, from: number, to: number, kind: Paragraph['kind']): Paragraph[] {
  const text = raw.slice(from, to)
  const start = from + text.length - text.trimStart().length
  const end = from + text.trimEnd().length
  return start < end ? [{ span: [start, end], kind }] : []
}
