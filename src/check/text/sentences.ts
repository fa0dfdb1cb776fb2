// Where sentences end: at . ! ? … before a capital, a quotation or the end, but not after an abbreviation or initials.
import type { ReadingLanguage } from '../../locale/reading/index.ts'
import type { Span } from '../../model/tree.ts'

const END =
  /(?<![.!?…])[.!?…]+[»“”"’)\]]*(?=[\s\u0001]+(?:[«„“"‘(—–-]+[\s\u00a0]*)?[0-9A-ZÀ-ÖØ-ÞЀ-ЯҐҒҚҢӨҮҰҺӘІ]|[\s\u0001]*$)/g

/** The sentences of the paragraph at `span`. */
export function sentencesIn(text: string, [from, to]: Span, language: ReadingLanguage | undefined): Span[] {
  const paragraph = text.slice(from, to)
  const spans: Span[] = []
  let start = 0
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length
    if (end < paragraph.length && isWithin(paragraph, start, match.index, end, language)) continue
    spans.push([from + start, from + end])
    start = end + /^[\s\u0001]*/.exec(paragraph.slice(end))![0].length
  }
  if (paragraph.slice(start).trim() !== '') spans.push([from + start, to])
  return spans
}

const BEFORE_MARK = /(?:^|[\s\u0001(«„“])((?:[A-Za-zÀ-ɏЀ-ԯ]+\.)*[A-Za-zÀ-ɏЀ-ԯ]+)$/
// No abbreviation is longer.
const LONGEST = 60
const NEXT_WORD = /^[\s\u0001«„“"‘(]*([A-Za-zÀ-ɏЀ-ԯ]+)/

// «г. Бишкек», «А. Сериков», "Mr. Smith", "U.S. Army"; but "at 5 p.m. The doors open".
function isWithin(
  text: string,
  start: number,
  at: number,
  end: number,
  language: ReadingLanguage | undefined,
): boolean {
  if (text.slice(at, end) !== '.') return false
  const word = BEFORE_MARK.exec(text.slice(Math.max(start, at - LONGEST), at))?.[1]
  if (word === undefined) return false
  const lower = word.toLowerCase()
  // A. Orozov, J.D. Keller
  if (/^(?:[A-ZÀ-ÖØ-ÞЀ-Я]\.)*[A-ZÀ-ÖØ-ÞЀ-Я]$/.test(word) && !language?.closing?.includes(lower)) return true
  if (!language?.abbreviations.includes(lower)) return false
  if (!language.closing?.includes(lower)) return true
  const next = NEXT_WORD.exec(text.slice(end, end + 40))?.[1]
  return next === undefined || !language.sentenceStarts?.includes(next)
}
