// When a release was issued, and when what is made of it was last changed: one answer for mail, page, calendar and agencies.
import {
  type Day,
  dayText,
  type Moment,
  momentAt,
  offsetText,
  parseMoment,
  type ZoneClock,
} from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'

/** A day without an hour counts from the start of office hours there. */
const OPENS = 'T09:00'

/** The hour at which the office opens, by the clock of its zone. */
function opening(day: Day, { timeZone }: Office, clock?: ZoneClock): Moment | undefined {
  const local = `${dayText(day)}${OPENS}`
  if (!clock) return parseMoment(`${local}[${timeZone}]`)
  const moment = parseMoment(local + offsetText(clock(timeZone, local)))
  return moment && { ...moment, zone: timeZone }
}

/** The time that the release's date gives, else 9:00 of that day in the office's zone; undefined without a date. */
export const issuedAt = ({ date, time }: Release, office: Office, clock?: ZoneClock): Moment | undefined =>
  time ?? (date && opening(date, office, clock))

/** 9:00 of the day of the last correction, in the office's zone; never before the release was issued. */
export const changedAt = (release: Release, office: Office, clock?: ZoneClock): Moment | undefined =>
  release.corrections
    .flatMap(({ on }) => (on && opening(on, office, clock)) ?? [])
    .reduce(later, issuedAt(release, office, clock))

const later = (one: Moment | undefined, other: Moment): Moment =>
  one && one.instant >= other.instant ? one : other

/**
 * What a copy is dated that goes out, as a mail, a calendar's entry or an agency's item: the hour it is, where it was given;
 * else that of the last change, so that a correction comes after what it corrects.
 * @param now milliseconds since 1970
 */
export const sentAt = (
  release: Release,
  office: Office,
  now?: number,
  clock?: ZoneClock,
): Moment | undefined =>
  now === undefined ? changedAt(release, office, clock) : momentAt(now, office.timeZone, clock)
