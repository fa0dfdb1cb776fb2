// Times of iCalendar, and VTIMEZONE: what a zone's clock does around the times that need it.
import type { Temporal } from 'temporal-polyfill'
import type { Moment } from '../../model/calendar.ts'
import { temporal } from '../../model/temporal-package.ts'

type Zoned = Temporal.ZonedDateTime

/** `20261125T040000Z`. */
export const utcTime = ({ instant }: Moment): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** The zone of a time as calendars know it; undefined where only an offset was given, or UTC: then it is written in UTC. */
export function zoneOf({ zone, instant }: Moment): string | undefined {
  if (zone === undefined || /^[+-]/.test(zone)) return undefined
  const { timeZoneId } = zoned(instant, zone)
  return timeZoneId === 'UTC' ? undefined : timeZoneId
}

/** `20261125T100000`, by the clock of its place. */
export const localTime = ({ year, month, day, hour, minute }: Moment): string =>
  `${digits(year, 4)}${digits(month)}${digits(day)}T${digits(hour)}${digits(minute)}00`

/**
 * The VTIMEZONE of a zone: the change of its clock before `from`, those up to `to`, and the next one within a year, all in
 * milliseconds since 1970. Nothing recurs here, so no rule has to be guessed of changes to come.
 */
export function timeZone(zone: string, from: number, to: number): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...changesOf(zone, from, to).flatMap(observance),
    'END:VTIMEZONE',
  ]
}

const zoned = (instant: number, zone: string): Zoned =>
  temporal().Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)

const YEAR = 366 * 86_400_000

function changesOf(zone: string, from: number, to: number): Zoned[] {
  // A clock that never changed has no beginning, so any will do.
  const first = zoned(from + 1, zone).getTimeZoneTransition('previous') ?? zoned(Math.min(0, from), zone)
  const changes = [first]
  for (;;) {
    const next = changes.at(-1)!.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds > to + YEAR) return changes
    changes.push(next)
    if (next.epochMilliseconds > to) return changes
  }
}

function observance(change: Zoned): string[] {
  const before = zoned(change.epochMilliseconds - 1, change.timeZoneId)
  const kind = isSummer(change) ? 'DAYLIGHT' : 'STANDARD'
  const local = change.toInstant().toZonedDateTimeISO('UTC').add({ nanoseconds: before.offsetNanoseconds })
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${before.offset.replaceAll(':', '')}`,
    `TZOFFSETTO:${change.offset.replaceAll(':', '')}`,
    `TZNAME:${change.offset.replace(/:00$/, '').replace(':', '')}`,
    `END:${kind}`,
  ]
}

/** Whether the clock is ahead for a season only. */
function isSummer(change: Zoned): boolean {
  const next = change.getTimeZoneTransition('next')
  if (!next || next.epochMilliseconds - change.epochMilliseconds > YEAR) return false
  return next.offsetNanoseconds < change.offsetNanoseconds
}

const digits = (number: number, length = 2): string => String(number).padStart(length, '0')
