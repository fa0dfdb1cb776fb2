// quote-marks: a quotation mark that is never closed, closes nothing or crosses another; warning: several styles.
import { readingOf } from '../../locale/reading/index.ts'
import { type Span, textOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { Passage } from '../text/passage.ts'
import { CLOSING, type LooseMark, looseMarksIn } from '../text/quotations.ts'

export const quoteMarks: Rule = {
  id: 'quote-marks',
  severity: 'error',
  *check(subject) {
    // Other languages quote »so« or ”so”.
    if (!readingOf(textOf(subject.tree, 'language') ?? '')) return
    for (const passages of readTogether(subject)) {
      for (const mark of unpaired(passages)) yield finding(mark, subject)
    }
    yield* mixedStyles(subject)
  },
}

function finding({ mark: { mark, reason, open, span }, passage }: Placed, { words }: Subject): Finding {
  const say = words.ruleWords.characters
  const at = { path: passage.path, where: { span } }
  if (reason === 'unclosed') return { ...say.quoteUnclosed(mark, CLOSING[mark]![0]!), ...at }
  if (reason === 'unopened') return { ...say.quoteUnopened(mark), ...at }
  if (reason === 'mixed')
    return { ...say.quoteCrossed(mark, open!, CLOSING[open!]![0]!), ...at, severity: 'warning' }
  return { ...say.quoteCrossed(mark, open!, CLOSING[open!]![0]!), ...at }
}

interface Placed {
  readonly mark: LooseMark
  readonly passage: Passage
  /** In the paragraphs that are read together. */
  readonly at: number
}

/** Passages that are read one after another: a quotation may open in the lead and close in the body. */
function readTogether({ text }: Subject): Passage[][] {
  const marked = text.passages.filter(passage => /[«»„“”"]/.test(passage.text))
  const isStory = ({ role }: Passage) => role === 'lead' || role === 'body'
  return [marked.filter(isStory), ...marked.filter(passage => !isStory(passage)).map(passage => [passage])]
}

// A quotation of several paragraphs opens in the first alone or in each, and closes in the last.
function unpaired(passages: readonly Passage[]): Placed[] {
  const paragraphs = passages.flatMap(passage => passage.paragraphs.map(({ span }) => ({ passage, span })))
  const found: Placed[] = []
  let running: Placed | undefined
  for (const [at, { passage, span }] of paragraphs.entries()) {
    const { text } = passage
    const loose = looseMarksIn(text, span)
    const closing = running && loose.find(mark => ends(mark, running!.mark))
    const goesOn =
      running && firstOf(text, span) === running.mark.mark && mayGoOn(running.mark, at - running.at)
    if (running && (closing || goesOn)) running = undefined
    else if (running && loose.some(({ reason }) => reason === 'unclosed')) {
      found.push(running)
      running = undefined
    }
    for (const mark of loose) {
      if (mark === closing) continue
      const isLast = mark === loose.at(-1) && at < paragraphs.length - 1
      if (isLast && mark.reason === 'unclosed' && !isSlip(text.slice(mark.span[1], span[1]), mark.mark))
        running = { mark, passage, at }
      else found.push({ mark, passage, at })
    }
  }
  return running ? [...found, running] : found
}

const ends = ({ reason, mark }: LooseMark, opening: LooseMark): boolean =>
  reason === 'unopened' && CLOSING[opening.mark]!.includes(mark)

// English opens again in each paragraph of a quotation, Russian need not.
const mayGoOn = ({ mark }: LooseMark, paragraphs: number): boolean => mark === '«' || paragraphs === 1

/** Whether a quotation that is still open at the end of its paragraph was to end in it. */
const isSlip = (rest: string, mark: string): boolean =>
  rest.startsWith(mark) || (/[.,!?]’\s*$/.test(rest) && !rest.includes('‘')) || isAttributed(rest)

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
  for (const { text, path, paragraphs, quotationsByParagraph } of subject.text.passages) {
    const placed = quotationsByParagraph.flatMap((all, at) => all.map(one => ({ ...one, at })))
    for (const { open, span, inner, at } of placed) {
      const isInQuote = paragraphs[at]!.kind === 'quote'
      // One that closes with another shape is told of already.
      const isMixed = !CLOSING[open]!.includes(text[span[1] - 1]!)
      if (isMixed || isInQuote || isForeign(text.slice(...inner), open, language)) continue
      const seen = counts.get(open)
      if (seen) seen.count++
      else counts.set(open, { count: 1, finding: { path, where: { span: [span[0], span[0] + 1] } } })
    }
  }
  // Straight ones are nobody's style, however many there are.
  const rank = ([mark, { count }]: [string, { count: number }]) => (mark === '"' ? 0 : count)
  const [usual, ...others] = [...counts].sort((a, b) => rank(b) - rank(a))
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
