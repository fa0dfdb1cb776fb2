// Where sentences end: at . ! ? … before a capital, a quotation or the end, but not after an abbreviation or initials.
import type { ReadingLanguage } from '../../locale/reading/index.ts'
import type { Span } from '../../model/tree.ts'

const END = /[.!?…]+[»“”"’)\]]*(?=[\s\u0001]+[«„“"‘(—–-]*[\s\u00a0]*[\p{Lu}\p{N}]|[\s\u0001]*$)/gu

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
  const word = /(?:^|[\s\u0001(«„“"])((?:[\p{L}]+\.)*[\p{L}]+)$/u.exec(before)?.[1]
  if (word === undefined) return false
  return /^\p{Lu}$/u.test(word) || (language?.abbreviations.includes(word.toLowerCase()) ?? false)
}
