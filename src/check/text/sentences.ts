// Where sentences end: at . ! ? … before a capital, a quotation or the end, but not after an abbreviation or initials.
import type { ReadingLanguage } from '../../locale/reading/index.ts'
import type { Span } from '../../model/tree.ts'

const END =
  /[.!?…]+[»“”"’)\]]*(?=[\s\u0001]+[«„“"‘(—–-]*[\s\u00a0]*[0-9A-ZÀ-ÖØ-ÞЀ-ЯҐҒҚҢӨҮҰҺӘІ]|[\s\u0001]*$)/g

/** The sentences of the paragraph at `span`. */
export function sentencesIn(text: string, [from, to]: Span, language: ReadingLanguage | undefined): Span[] {
  const paragraph = text.slice(from, to)
  const spans: Span[] = []
  let start = 0
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length
    if (isAbbreviation(paragraph.slice(start, match.index), match[0], language) && end < paragraph.length)
      continue
    spans.push([from + start, from + end])
    start = end + /^[\s\u0001]*/.exec(paragraph.slice(end))![0].length
  }
  if (paragraph.slice(start).trim() !== '') spans.push([from + start, to])
  return spans
}

// «г. Бишкек», «А. Сериков», "Mr. Smith", "U.S. Army"
function isAbbreviation(before: string, mark: string, language: ReadingLanguage | undefined): boolean {
  if (mark !== '.') return false
  const word = /(?:^|[\s\u0001(«„“"])((?:[A-Za-zÀ-ɏЀ-ԯ]+\.)*[A-Za-zÀ-ɏЀ-ԯ]+)$/.exec(before)?.[1]
  if (word === undefined) return false
  return /^[A-ZÀ-ÖØ-ÞЀ-Я]$/.test(word) || (language?.abbreviations.includes(word.toLowerCase()) ?? false)
}
