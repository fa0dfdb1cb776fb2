// quote-attributed: somebody's words, five or more in quotation marks, have a verb of speech near them and a word for
// the speaker. What stands inside a sentence like a title («проект «…»») is left alone, and so is a quotation that
// goes on from the paragraph before.
import { readingOf } from '../../locale/reading/index.ts'
import { type Span, wordOf } from '../../model/tree.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Passage } from '../text/passage.ts'
import type { Quotation } from '../text/quotations.ts'

const LEAST_WORDS = 5
const REACH = 300

export const quoteAttributed: Rule = {
  id: 'quote-attributed',
  severity: 'warning',
  check({ text, tree, words }): Finding[] {
    const speech = readingOf(wordOf(tree, 'language') ?? '')?.speech
    if (!speech) return []
    return text.passages
      .filter(({ role }) => role === 'lead' || role === 'body')
      .flatMap(passage =>
        unattributed(passage, speech).map(span => ({
          ...words.ruleWords.names.quoteUnattributed(),
          path: passage.path,
          where: { span },
        })),
      )
  },
}

function unattributed(passage: Passage, speech: RegExp): Span[] {
  const { paragraphs, quotations, text } = passage
  if (quotations.length === 0) return []
  const found: Span[] = []
  let quotedBefore = false
  let told = 0
  for (const [at, { span, kind }] of paragraphs.entries()) {
    const inside = quotations.filter(
      quotation => quotation.span[0] >= span[0] && quotation.span[1] <= span[1],
    )
    const spoken = inside.filter(quotation => isSpoken(text, span, quotation))
    const rest = spoken.length > 0 ? outside(text, span, inside) : ''
    const isIntroduced = quotedBefore || introduces(passage, at - 1)
    for (const quotation of spoken) {
      if (kind !== 'paragraph' && kind !== 'quote') continue
      const isTold =
        isIntroduced ||
        (told > span[0] && isNothingBetween(text.slice(told, quotation.span[0]))) ||
        isAttributed(span, rest, quotation, speech) ||
        isAttributedInside(text.slice(...quotation.inner), speech)
      if (isTold) told = quotation.span[1]
      else found.push(quotation.span)
    }
    // English goes on with the same speaker's next quotation; Russian names the speaker again.
    quotedBefore =
      inside.some(quotation => quotation.open !== '«' && isLong(text, quotation)) || opensMore(text, span)
  }
  return found
}

// Ends with a colon, with the question of an interview, or as a line with the speaker's name and title does.
function introduces({ text, paragraphs }: Passage, at: number): boolean {
  const before = paragraphs[at]
  return before?.kind === 'paragraph' && !/[.!…;»”"][\s\u0001)]*$/.test(text.slice(...before.span))
}

const isLong = (text: string, { inner }: Quotation): boolean =>
  (text.slice(...inner).match(/[0-9A-Za-zÀ-ɏЀ-ԯ][^\s\u00a0]*/g)?.length ?? 0) >= LEAST_WORDS

// A paragraph of a quotation that closes only in a later one.
function opensMore(text: string, [from, to]: Span): boolean {
  const paragraph = text.slice(from, to)
  const last = (marks: string[]) => Math.max(...marks.map(mark => paragraph.lastIndexOf(mark)))
  return last(['«', '“', '„']) > last(['»', '”'])
}

// A whole sentence: it begins one or follows a colon, and ends one or is followed by the comma and dash of an attribution.
function isSpoken(text: string, [from, to]: Span, quotation: Quotation): boolean {
  const { span, inner } = quotation
  const said = text.slice(...inner)
  if (!isLong(text, quotation)) return false
  const before = text.slice(Math.max(from, span[0] - 40), span[0])
  const after = text.slice(span[1], Math.min(to, span[1] + 12))
  const opens =
    /(?:^|[.!?…:»”"])[\s\u0001\u00a0]*$/.test(before) && /^["'‘[(…\s]*[A-ZÀ-ÞА-ЯЁЀ-Џ0-9—–-]/.test(said)
  const endsInside = /[.!?…,]["'’»”\s]*$/.test(said)
  // A dash without a comma follows a title as well: «…» — так называется проект.
  const endsAfter = /^(?:[.!?…;]*[\s\u0001\u00a0]*$|[.!?…]+\s|,[\s\u0001\u00a0]*[—–-])/.test(after)
  return opens && (endsInside || endsAfter)
}

/** The paragraph with its quotations blanked out, place for place. */
function outside(text: string, [from, to]: Span, quotations: readonly Quotation[]): string {
  let rest = text.slice(from, to)
  for (const { span } of quotations)
    rest = rest.slice(0, span[0] - from) + '\u0002'.repeat(span[1] - span[0]) + rest.slice(span[1] - from)
  return rest
}

function isAttributed([from]: Span, rest: string, { span }: Quotation, speech: RegExp): boolean {
  const before = rest.slice(Math.max(0, span[0] - from - REACH), span[0] - from)
  const after = rest.slice(span[1] - from, span[1] - from + REACH)
  // Айгуль Орозова: «…»
  if (/[A-Za-zÀ-ɏЀ-ԯ)][\s\u0001\u00a0]*:[\s\u0001\u00a0]*$/.test(before)) return true
  // «…» — Айгуль Орозова, министр; («…», Al Jazeera)
  if (/^[.,]?[\s\u0001\u00a0]*[—–(-][\s\u0001\u00a0]*[A-ZÀ-ÞА-ЯЁ]/.test(after)) return true
  // What follows the dash says whose words they are, whatever its verb; a verb alone does not.
  const clause = /^,?[\s\u0001\u00a0]*[—–-][\s\u0001\u00a0]+([^.!?…]{0,200})/.exec(after)?.[1]
  if (clause !== undefined) return hasOther(clause)
  return [before, beforeNext(after)].some(part => speech.test(part) && hasOther(part))
}

// Another quotation has an attribution of its own, unless nothing parts the two.
function beforeNext(after: string): string {
  const next = after.indexOf('\u0002')
  return next === -1 || isNothingBetween(after.slice(0, next)) ? after : after.slice(0, next)
}

const isNothingBetween = (text: string): boolean => /^[.,;!?…\s\u0001\u00a0]*$/.test(text)

// «…, — сказала Орозова. — …», «…, - делится она, - …»
function isAttributedInside(said: string, speech: RegExp): boolean {
  for (const match of said.matchAll(
    /[,.!?…][\s\u00a0]*(?:[—–]|-(?=[\s\u00a0]))[\s\u00a0]*([^—–«»]{3,120}?)(?:[,.][\s\u00a0]*(?:[—–]|-(?=[\s\u00a0]))|$)/g,
  )) {
    const [whole, clause] = match as unknown as [string, string]
    if (!hasOther(clause)) continue
    if (speech.test(clause) || (/[—–-]$/.test(whole) && /^[а-яё]/.test(clause))) return true
  }
  return false
}

// «…», — сказал. has a verb and nobody beside it.
const hasOther = (part: string): boolean =>
  (part.match(/[A-Za-zÀ-ɏЀ-ԯ]+|\u0002+/g)?.filter(word => word.length > 1).length ?? 0) > 1
