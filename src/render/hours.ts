// When a release was issued and when it last changed, for formats in which a time is a must.
import { type Day, dayText, type Moment, momentAt, parseMoment } from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'

/** A day without an hour counts from the start of office hours there. */
export const MORNING = { hour: 9, minute: 0, text: 'T09:00' } as const

const morning = (day: Day, { timeZone }: Office): Moment | undefined =>
  parseMoment(`${dayText(day)}${MORNING.text}[${timeZone}]`)

/** The time that the release's date gives, else 9:00 of that day in the office's zone; undefined without a date. */
export const issuedAt = ({ date, time }: Release, office: Office): Moment | undefined =>
  time ?? (date && morning(date, office))

/** `now`, where it is given; else the day of the last correction, or that of issue. */
export function changedAt(release: Release, office: Office, now?: number): Moment | undefined {
  if (now !== undefined) return momentAt(now, office.timeZone)
  const corrected = release.corrections.flatMap(({ on }) => (on ? [morning(on, office)] : []))
  return [issuedAt(release, office), ...corrected].reduce(
    (last, moment) => (moment && (!last || moment.instant > last.instant) ? moment : last),
    undefined,
  )
}
