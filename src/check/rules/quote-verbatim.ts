// quote-verbatim: a quote of the ledger stands in the text word for word. Where the text has it but changed,
// the finding stands at the changed words. With the option `approved_by: required`, a final release whose ledger
// does not say who approved a quote is told so.
import { asList, get, isText, type TreeMap, textOf } from '../../model/tree.ts'
import { optionOf } from '../options.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { Passage } from '../text/passage.ts'
import { type Difference, nearestIn, standsIn, tokensOf } from '../text/verbatim.ts'

const ID = 'quote-verbatim'

export const quoteVerbatim: Rule = {
  id: ID,
  severity: 'error',
  options: { approved_by: ['required', 'optional', 'off', 'no', 'false'] },
  check(subject) {
    const quotes = asList(get(subject.tree, 'quotes'))
    if (quotes.length === 0) return []
    const passages = read(subject)
    return quotes.flatMap((quote, index) => {
      const approval = approvalMissing(quote as TreeMap, subject)
        ? [
            {
              ...subject.words.ruleWords.names.approvalMissing(),
              path: ['quotes', index],
              severity: 'warning' as const,
            },
          ]
        : []
      const text = textOf(quote, 'text')
      return text ? [...changed(text, index, passages, subject), ...approval] : approval
    })
  },
}

// What a reader takes for the release's own text; a summary or a caption repeats it.
const read = ({ text }: Subject): Passage[] =>
  (['body', 'lead', 'subhead', 'headline'] as const).flatMap(role => text.of(role) ?? [])

function changed(
  quote: string,
  index: number,
  passages: readonly Passage[],
  { text, words }: Subject,
): Finding[] {
  if (passages.some(({ text }) => hasWhole(text, quote.trim()))) return []
  const wanted = tokensOf(quote)
  // A release without a text yet has nothing to hold its quotes to.
  if (wanted.length === 0 || (!text.of('body') && !text.of('lead'))) return []
  if (passages.some(({ text, tokens }) => standsIn(text, tokens, wanted))) return []
  let best: { passage: Passage; difference: Difference } | undefined
  for (const passage of passages) {
    const difference = nearestIn(passage.text, passage.tokens, wanted)
    if (difference && difference.matched > (best?.difference.matched ?? 0)) best = { passage, difference }
  }
  const said = words.ruleWords.names
  if (!best) return [{ ...said.quoteMissing(), path: ['quotes', index, 'text'] }]
  const { passage, difference } = best
  const found = oneLine(passage.slice(difference.found))
  const approved = oneLine(quote.slice(...difference.approved))
  return [{ ...said.quoteChanged(found, approved), path: passage.path, where: { span: difference.found } }]
}

function hasWhole(text: string, quote: string): boolean {
  const at = quote === '' ? -1 : text.indexOf(quote)
  return at !== -1 && !isInWord(text, at) && !isInWord(text, at + quote.length)
}

const isInWord = (text: string, at: number): boolean =>
  /^[0-9A-Za-zÀ-ɏЀ-ԯ]{2}$/.test(text.slice(at - 1, at + 1))

const oneLine = (text: string): string => text.replace(/[\s\u0001]+/g, ' ')

function approvalMissing(quote: TreeMap, subject: Subject): boolean {
  if (subject.stage !== 'final' || isText(quote) || textOf(quote, 'approved_by')) return false
  const option = optionOf(subject, ID, 'approved_by')
  return option !== undefined && !['off', 'no', 'false', 'optional'].includes(option)
}
