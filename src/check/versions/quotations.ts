// Words in quotation marks that a translation has lost or won. Counted are paragraphs that quote somebody at length: how
// many pairs of marks a quotation takes, each language decides for itself.
import { readingOf } from '../../locale/reading/index.ts'
import type { Finding } from '../rule.ts'
import { TextView } from '../text/view.ts'
import { type Comparison, isDraft } from './pair.ts'

const LEAST_WORDS = 8

export const compareQuotations: Comparison = pair => {
  const { here, there, subject, other } = pair
  // The ledger, where both keep one, is counted instead.
  if (isDraft(pair) || (here.tree.quotes && there.tree.quotes)) return []
  const mine = quotingParagraphs(subject.text, here.language)
  const theirs = quotingParagraphs(new TextView(there.tree), there.language)
  if (!mine || !theirs || mine === theirs) return []
  const said = subject.words.ruleWords.archive.quotations(mine, theirs, other)
  return [{ ...said, path: ['body'], where: { on: 'name' }, severity: 'warning' }] satisfies Finding[]
}

function quotingParagraphs(view: TextView, language: string): number | undefined {
  const speech = readingOf(language)?.speech
  const body = view.of('body')
  if (!speech || !body) return undefined
  return body.paragraphs.filter(({ span: [from, to], kind }, at) => {
    if (kind === 'quote') return true
    const quoted = body.quotationsByParagraph[at]!
    const words = quoted.reduce((sum, { inner }) => sum + body.slice(inner).split(/\s+/).length, 0)
    return words >= LEAST_WORDS && speech.test(body.slice([from, to]))
  }).length
}
