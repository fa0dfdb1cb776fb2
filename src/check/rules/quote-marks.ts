// quote-marks: a quotation mark that is never closed, closes nothing or crosses another; warning: several styles.
import { readingOf } from '../../locale/reading/index.ts'
import { type Span, textOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { Passage } from '../text/passage.ts'
import { CLOSING, type LooseMark, looseMarksIn } from '../text/quotations.ts'

export const quoteMarks: Rule = {
  id: 'quote-marks',
  severity: 'error',
  check(subject) {
    // Other languages quote »so« or ”so”.
    if (!readingOf(textOf(subject.tree, 'language') ?? '')) return []
    const found: Finding[] = []
    for (const passage of subject.text.passages) {
      if (!/[«»„“”"]/.test(passage.text)) continue
      for (const mark of unpaired(passage)) found.push(finding(mark, passage, subject))
    }
    return found.concat(mixedStyles(subject))
  },
}

function finding({ mark, reason, open, span }: LooseMark, { path }: Passage, { words }: Subject): Finding {
  const say = words.ruleWords.characters
  const at = { path, where: { span } }
  if (reason === 'unclosed') return { ...say.quoteUnclosed(mark, CLOSING[mark]![0]!), ...at }
  if (reason === 'unopened') return { ...say.quoteUnopened(mark), ...at }
  return { ...say.quoteCrossed(mark, open!, CLOSING[open!]![0]!), ...at }
}

/** How many paragraphs further a quotation may still be closed. */
const REACH = 4

// A quotation of several paragraphs opens in the first alone or in each, and closes in the last.
function unpaired({ text, paragraphs }: Passage): LooseMark[] {
  const found: LooseMark[] = []
  let running: { mark: LooseMark; at: number } | undefined
  for (const [at, { span }] of paragraphs.entries()) {
    const loose = looseMarksIn(text, span)
    const closing = running && loose.find(mark => ends(mark, running!.mark))
    if (running && (closing || firstOf(text, span) === running.mark.mark)) running = undefined
    else if (running && (at - running.at >= REACH || loose.some(({ reason }) => reason === 'unclosed'))) {
      found.push(running.mark)
      running = undefined
    }
    for (const mark of loose) {
      if (mark === closing) continue
      const isLast = mark === loose.at(-1) && at < paragraphs.length - 1
      if (isLast && mark.reason === 'unclosed' && !isAttributed(text.slice(mark.span[1], span[1])))
        running = { mark, at }
      else found.push(mark)
    }
  }
  return running ? [...found, running.mark] : found
}

const ends = ({ reason, mark }: LooseMark, opening: LooseMark): boolean =>
  reason === 'unopened' && CLOSING[opening.mark]!.includes(mark)

const firstOf = (text: string, span: Span): string | undefined =>
  /[^\s\u0001—–-]/.exec(text.slice(...span))?.[0]

// «Мы готовы, — сказал он»: who speaks is named already, so the quotation was to end before.
const isAttributed = (rest: string): boolean =>
  /[,!?…][ \u00a0]*[—–-][ \u00a0\n]+[а-яё]|, (?:[A-Z]\S* |he |she |they ){0,3}(?:said|says|added|noted|told|stressed|explained)\b/.test(
    rest,
  )

function mixedStyles(subject: Subject): Finding[] {
  const styles = new Set(
    subject.text.passages.flatMap(({ quotations }) => quotations.map(({ open }) => open)),
  )
  if (styles.size < 2) return []
  const language = textOf(subject.tree, 'language')!
  const counts = new Map<string, { count: number; finding: Pick<Finding, 'path' | 'where'> }>()
  for (const { text, path, paragraphs, quotations } of subject.text.passages) {
    for (const { open, span, inner } of quotations) {
      const isInQuote = paragraphs.some(
        one => one.kind === 'quote' && one.span[0] <= span[0] && span[1] <= one.span[1],
      )
      if (isInQuote || isForeign(text.slice(...inner), open, language)) continue
      const seen = counts.get(open)
      if (seen) seen.count++
      else counts.set(open, { count: 1, finding: { path, where: { span: [span[0], span[0] + 1] } } })
    }
  }
  const [usual, ...others] = [...counts].sort(([, a], [, b]) => b.count - a.count)
  if (!usual) return []
  const shown = (mark: string) => `${mark}…${CLOSING[mark]![0]!}`
  return others.map(([mark, { finding }]) => ({
    ...subject.words.ruleWords.characters.quoteMixed(shown(mark), shown(usual[0])),
    ...finding,
    severity: 'warning',
  }))
}

// The title of an English book in a Russian text keeps its own marks, and the reverse.
const isForeign = (words: string, open: string, language: string): boolean =>
  language.startsWith('ru')
    ? open !== '«' && !/[А-Яа-яЁё]/.test(words)
    : open === '«' && /[А-Яа-яЁё]/.test(words)
