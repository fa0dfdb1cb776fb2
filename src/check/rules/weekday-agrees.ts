// weekday-agrees: a weekday beside a date that is not that day.
import { readingOf } from '../../locale/reading/index.ts'
import { type Day, weekday } from '../../model/calendar.ts'
import { type Span, wordOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { DateMention } from '../text/dates.ts'
import type { Passage } from '../text/passage.ts'
import { dayOfRelease, daysOf, inYear, plusDays } from '../text/years.ts'

export const weekdayAgrees: Rule = {
  id: 'weekday-agrees',
  severity: 'error',
  check(subject): Finding[] {
    const { text, tree } = subject
    const release = dayOfRelease(tree)
    return text.passages.flatMap(passage =>
      passage.dates.flatMap(mention => findingOf(mention, passage, release, subject)),
    )
  },
}

// Before that the calendar may be the Julian one.
const GREGORIAN_SINCE = 1918

function findingOf(
  mention: DateMention,
  passage: Passage,
  release: Day | undefined,
  subject: Subject,
): Finding[] {
  const named = mention.weekday
  if (!named) return []
  const days = daysOf(mention, release)
  const [day] = days
  if (!day || day.year < GREGORIAN_SINCE) return []
  const isThat = (one: Day) => weekday(one) === named.index
  if (days.some(isThat) || toldApart(mention, passage, release, subject).some(isThat)) return []
  const said = subject.words.ruleWords.dates.weekday(day, weekday(day), named.index, nearby(day, named.index))
  return [{ ...said, path: passage.path, where: { span: named.span } }]
}

/** The day of that weekday which is at most three days away. */
function nearby(day: Day, index: number): Day {
  const later = (index - weekday(day) + 7) % 7
  return plusDays(day, later > 3 ? later - 7 : later)
}

/** The same day in the other years of its sentence, in the year named last before it, or in which any text tells of that month. */
function toldApart(
  mention: DateMention,
  passage: Passage,
  release: Day | undefined,
  { tree, text: { passages } }: Subject,
): Day[] {
  if (mention.year !== undefined) return []
  const [at] = mention.span
  const sentence = passage.sentences.findIndex(([start, end]) => start <= at && at < end)
  const [from, to] = around(passage.sentences[sentence] ?? [0, passage.text.length], at)
  const [paragraph] = around(
    passage.paragraphs.find(({ span: [start, end] }) => start <= at && at < end)?.span ?? [0, at],
    at,
  )
  const earlier = yearsIn(passage.slice([paragraph, Math.max(paragraph, from)])).at(-1)
  const years = yearsIn(passage.slice([from, to]))
  if (earlier !== undefined) years.push(earlier)
  const reading = readingOf(wordOf(tree, 'language') ?? '')
  years.push(...yearsBeside(mention.month, reading?.months[mention.month - 1], passages))
  const before = passage.sentences[sentence - 1]?.[0] ?? from
  if (release && reading?.dates.otherYear.test(passage.slice([Math.max(paragraph, before), to])))
    years.push(release.year - 1, release.year + 1)
  return years.flatMap(year => inYear(mention, year) ?? [])
}

// So far a reader remembers.
const REACH = 4000
const around = ([start, end]: Span, at: number): Span => [
  Math.max(start, at - REACH),
  Math.min(end, at + REACH),
]

const besideMonths = new WeakMap<readonly Passage[], Map<number, number[]>>()

/** Of every text of the release, read once for each month. */
function yearsBeside(month: number, forms: string | undefined, passages: readonly Passage[]): number[] {
  const known = besideMonths.get(passages) ?? new Map<number, number[]>()
  besideMonths.set(passages, known)
  const found = known.get(month) ?? []
  if (known.has(month)) return found
  known.set(month, found)
  const dated = new RegExp(`(?<![A-Za-zЀ-ԯ])(?:${forms})\\.?(?: \\d{1,2})?,? ((?:19|20)\\d{2})(?!\\d)`, 'gi')
  const years = new Set<number>()
  for (const { text } of passages) for (const [, year] of text.matchAll(dated)) years.add(Number(year))
  found.push(...years)
  return found
}

const yearsIn = (text: string): number[] =>
  Array.from(text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g), ([year]) => Number(year))
