// relative-year: «с.г.», «т.г.», "this year" in a text that will stand in an archive.
import { readingOf } from '../../locale/reading/index.ts'
import { type Span, wordOf } from '../../model/tree.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Passage } from '../text/passage.ts'
import { dayOfRelease } from '../text/years.ts'

export const relativeYear: Rule = {
  id: 'relative-year',
  severity: 'warning',
  *check({ tree, text, words }): Iterable<Finding> {
    const dates = readingOf(wordOf(tree, 'language') ?? '')?.dates
    const year = dayOfRelease(tree)?.year
    if (!dates) return
    for (const passage of text.passages) {
      if (!dates.thisYearSign.test(passage.text)) continue
      for (const { 0: found, index } of passage.text.matchAll(dates.thisYear)) {
        const span: Span = [index, index + found.length]
        // An abbreviation is never spoken; words are, and a quotation stays as it was said.
        const isAbbreviation = found.includes('.')
        if (!isAbbreviation && (isTold(passage, span, year) || isQuoted(passage, span))) continue
        yield { ...words.ruleWords.dates.relativeYear(found, year), path: passage.path, where: { span } }
      }
    }
  },
}

const isQuoted = ({ quotations, paragraphs }: Passage, [at]: Span): boolean =>
  quotations.some(({ span: [start, end] }) => start < at && at < end) ||
  paragraphs.some(({ kind, span: [start, end] }) => kind === 'quote' && start <= at && at < end)

/** Whether the sentence names the year itself. */
const isTold = (passage: Passage, [at]: Span, year: number | undefined): boolean =>
  year !== undefined && passage.slice(passage.sentenceAround(at)).includes(String(year))
