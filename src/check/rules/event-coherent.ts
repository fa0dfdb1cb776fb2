// event-coherent: an event that ends before it starts, closes accreditation afterwards, is over, or is told of another day.
import { type Moment, parseMoment } from '../../model/calendar.ts'
import { get, type Tree, wordOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { Passage } from '../text/passage.ts'
import { dayNumber, dayOfRelease, daysOf } from '../text/years.ts'
import { JUST_PASSED } from './embargo-coherent.ts'

export const eventCoherent: Rule = {
  id: 'event-coherent',
  severity: 'error',
  check(subject): Finding[] {
    const event = get(subject.tree, 'event')
    const start = momentOf(event, 'start')
    if (!start) return []
    const end = momentOf(event, 'end')
    const deadline = momentOf(get(event, 'accreditation'), 'deadline')
    const times = { start, end, deadline }
    const found = order(times, subject)
    // A release tells of what is over; an advisory invites.
    if (subject.type !== 'advisory') return found
    return [...found, ...over(times, subject), ...told(times, subject)]
  },
}

interface Times {
  readonly start: Moment
  readonly end: Moment | undefined
  readonly deadline: Moment | undefined
}

const momentOf = (tree: Tree | undefined, name: string): Moment | undefined => {
  const given = wordOf(tree, name)
  return given === undefined ? undefined : parseMoment(given)
}

function order({ start, end, deadline }: Times, { words }: Subject): Finding[] {
  const found: Finding[] = []
  const said = words.ruleWords.dates
  const ends = end && end.instant >= start.instant ? end : undefined
  if (end && !ends) found.push({ ...said.endBefore(start), path: ['event', 'end'] })
  if (deadline && deadline.instant > start.instant) {
    const path = ['event', 'accreditation', 'deadline']
    // Some take journalists in while an event of several days runs.
    const isWhile = ends && dayNumber(ends) > dayNumber(start) && deadline.instant <= ends.instant
    found.push({ ...said.deadlineAfter(start), path, ...(isWhile ? { severity: 'warning' } : {}) })
  }
  return found
}

function over({ start, end }: Times, { tree, words, stage, isPast }: Subject): Finding[] {
  const said = words.ruleWords.dates
  const last = end && end.instant > start.instant ? end : start
  const release = dayOfRelease(tree)
  const path = ['event', 'start']
  if (release && dayNumber(last) < dayNumber(release))
    return [{ ...said.eventBefore(start, release), path, severity: 'warning' }]
  if (stage === 'withdrawn' || !isPast?.(last.instant)) return []
  const isArchived = stage === 'final' && isPast(last.instant + JUST_PASSED)
  return isArchived ? [] : [{ ...said.eventPast(), path, severity: 'warning' }]
}

// A date of the invitation this near to the event is the event's, unless the fields know it as something else.
const NEAR = 7

/** The day that headline and lead name, where no text names one of the event's. */
function told(times: Times, { tree, text, words }: Subject): Finding[] {
  const release = dayOfRelease(tree)
  const first = dayNumber(times.start)
  const last = times.end ? Math.max(first, dayNumber(times.end)) : first
  const known = [times.deadline, momentOf(tree, 'embargo'), release].flatMap(day =>
    day ? dayNumber(day) : [],
  )
  const days = (passage: Passage) =>
    passage.dates.flatMap(mention => {
      const [day] = daysOf(mention, release)
      return day ? [{ mention, passage, day, number: dayNumber(day) }] : []
    })
  const all = (['headline', 'lead', 'body'] as const).flatMap(role => {
    const passage = text.of(role)
    return passage ? days(passage) : []
  })
  if (all.some(({ number }) => first <= number && number <= last)) return []
  const wrong = all.find(
    ({ passage, number }) =>
      passage.role !== 'body' && !known.includes(number) && Math.abs(number - first) <= NEAR,
  )
  if (!wrong) return []
  const { mention, passage, day } = wrong
  const said = words.ruleWords.dates.eventTold(day, times.start)
  const where = { span: mention.span }
  return [
    { ...said, path: passage.path, where, ...(mention.weekday ? {} : { severity: 'warning' as const }) },
  ]
}
