// embargo-coherent: an embargo without its zone, against the instruction, before the release's date, or long over.
import { type Day, isZone, type Moment, momentAt, momentFault, parseMoment } from '../../model/calendar.ts'
import type { Fault } from '../../model/kinds.ts'
import { wordOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import { dayNumber, dayOfRelease } from '../text/years.ts'

const ZONE_FAULTS: readonly string[] = ['no-offset', 'offset-disagrees', 'unknown-zone']

/** What this rule says of an embargo in place of field-kind; `2026-11-21 9:00` lacks a zone above all. */
export function zoneFault(given: string, zone: string): Fault | undefined {
  const [, day, hour] = /^(\d{4}-\d{2}-\d{2})[ T]+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(given) ?? []
  const fault = momentFault(day && hour ? `${day}T${hour.padStart(hour.length < 6 ? 5 : 8, '0')}` : given)
  if (!fault || !ZONE_FAULTS.includes(fault.code)) return undefined
  return fault.code === 'no-offset' ? { ...fault, zone } : fault
}

/** How long after its hour a final release may be one that is only now going out; later it stands in the archive. */
export const JUST_PASSED = 7 * 86_400_000

export const embargoCoherent: Rule = {
  id: 'embargo-coherent',
  severity: 'error',
  check(subject): Finding[] {
    const { tree, words, office } = subject
    const given = wordOf(tree, 'embargo')
    if (given === undefined) return []
    const fault = zoneFault(given, office.timeZone)
    const found: Finding[] = fault ? [{ ...words.fault(fault, 'embargo'), path: ['embargo'] }] : []
    if (wordOf(tree, 'instruction') === 'immediate')
      found.push({ ...words.ruleWords.dates.instruction(), path: ['instruction'] })
    const embargo = parseMoment(given)
    return embargo ? [...found, ...times(embargo, subject)] : found
  },
}

function times(embargo: Moment, subject: Subject): Finding[] {
  const { tree, words, isPast, stage } = subject
  const release = dayOfRelease(tree)
  const said = words.ruleWords.dates
  if (release && isBefore(embargo, release, subject))
    return [{ ...said.embargoBefore(embargo, release), path: ['embargo'] }]
  return stage === 'final' && isPast?.(embargo.instant) && !isPast(embargo.instant + JUST_PASSED)
    ? [{ ...said.embargoPast(), path: ['embargo'], severity: 'warning' }]
    : []
}

/** By the hour where `date` has one; else by the day, in the embargo's own zone and in the office's. */
function isBefore(embargo: Moment, release: Day, { tree, office }: Subject): boolean {
  const hour = parseMoment(wordOf(tree, 'date') ?? '')
  if (hour) return embargo.instant < hour.instant
  if (dayNumber(embargo) >= dayNumber(release)) return false
  return (
    !isZone(office.timeZone) || dayNumber(momentAt(embargo.instant, office.timeZone)) < dayNumber(release)
  )
}
