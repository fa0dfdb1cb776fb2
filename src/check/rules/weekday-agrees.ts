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

/** The same day in other years that the paragraph speaks of, or in which any text tells of that month. */
function toldApart(
  mention: DateMention,
  passage: Passage,
  release: Day | undefined,
  { tree, text: { passages } }: Subject,
): Day[] {
  if (mention.year !== undefined) return []
  const text = passage.slice(paragraphAt(passage, mention.span))
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year))
  const reading = readingOf(wordOf(tree, 'language') ?? '')
  const month = new RegExp(
    `(?<![A-Za-zЀ-ԯ])(?:${reading?.months[mention.month - 1]})\\.?(?: \\d{1,2})?,? ((?:19|20)\\d{2})(?!\\d)`,
    'gi',
  )
  for (const { text: other } of passages)
    for (const [, year] of other.matchAll(month)) years.push(Number(year))
  if (release && reading?.dates.otherYear.test(text)) years.push(release.year - 1, release.year + 1)
  return years.flatMap(year => inYear(mention, year) ?? [])
}

const paragraphAt = ({ paragraphs, text }: Passage, [at]: Span): Span =>
  paragraphs.find(({ span: [start, end] }) => start <= at && at < end)?.span ?? [0, text.length]
