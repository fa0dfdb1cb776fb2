// Days and times of a release: RFC 3339 dates, RFC 9557 date-times. A date-only value never meets a time zone.
import type { Temporal } from 'temporal-polyfill'
import { temporal } from './temporal-package.ts'

/** A calendar day. Months and days count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A day and a time of day, with the offset in force there and, where it was given, the IANA zone. */
export interface Moment extends Day {
  readonly hour: number
  readonly minute: number
  /** Such as `+06:00`. */
  readonly offset: string
  readonly zone: string | undefined
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number
}

export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/
export const MOMENT_PATTERN =
  /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(?:(?:[Zz]|[+-]\d{2}:\d{2})(?:\[[^\]\s]+\])?|\[[^\]\s]+\])$/

/** How many days the month has, in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export type DayFault =
  | { code: 'not-day'; text: string }
  | { code: 'no-such-month'; month: number }
  | { code: 'no-such-day'; day: number; month: number; year: number; last: number }

/** `2026-11-23` of `23.11.2026` or `23/11/2026`, as people type a day; undefined where the text is no such day. */
export function mendedDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text.trim()) ?? []
  const mended = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return dayFault(mended) ? undefined : mended
}

/** What is wrong with a text that should be `YYYY-MM-DD`, or undefined. `new Date` would let 30 February pass. */
export function dayFault(text: string): DayFault | undefined {
  if (!DAY_PATTERN.test(text)) return { code: 'not-day', text }
  const { year, month, day } = readDigits(text)
  if (month < 1 || month > 12) return { code: 'no-such-month', month }
  const last = daysInMonth(year, month)
  if (day < 1 || day > last) return { code: 'no-such-day', day, month, year, last }
  return undefined
}

/** Reads `YYYY-MM-DD`, or the day of a date-time. Undefined where it is no real day. */
export function parseDay(text: string): Day | undefined {
  const day = text.slice(0, 10)
  return dayFault(day) ? undefined : readDigits(day)
}

const readDigits = (text: string): Day => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
})

export type MomentFault =
  | DayFault
  | { code: 'not-moment' }
  /** `zone` is the office's, where it is known. */
  | { code: 'no-offset'; text: string; zone?: string }
  | { code: 'no-such-time'; time: string }
  | { code: 'unknown-zone'; zone: string }
  | { code: 'offset-disagrees'; zone: string; offset: string; expected: string }

const LOCAL = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/

/** What is wrong with a text that should be a date-time with an offset or a zone, or undefined. */
export function momentFault(text: string): MomentFault | undefined {
  if (LOCAL.test(text)) return { code: 'no-offset', text }
  if (!MOMENT_PATTERN.test(text)) return { code: 'not-moment' }
  const day = dayFault(text.slice(0, 10))
  if (day) return day
  const time = text.slice(11, 16)
  const seconds = /^.{16}:(\d{2})/.exec(text)?.[1] ?? '00'
  if (time.slice(0, 2) > '23' || time.slice(3) > '59' || seconds > '59')
    return { code: 'no-such-time', time: seconds === '00' ? time : `${time}:${seconds}` }
  return zoneFault(text)
}

function zoneFault(text: string): MomentFault | undefined {
  const zone = zoneOf(text)
  const offset = offsetOf(text)
  if (!zone) {
    const [hours, minutes] = [Number(offset?.slice(1, 3)), Number(offset?.slice(4))]
    return hours > 18 || minutes > 59 ? { code: 'not-moment' } : undefined
  }
  const expected = offsetIn(zone, text)
  if (expected === undefined) return { code: 'unknown-zone', zone }
  return offset !== undefined && offset !== expected
    ? { code: 'offset-disagrees', zone, offset, expected }
    : undefined
}

/** Reads an RFC 9557 date-time. Undefined where `momentFault` has something to say. */
export function parseMoment(text: string): Moment | undefined {
  if (momentFault(text)) return undefined
  const zone = zoneOf(text)
  // Local mean time, before 1900 or so, has seconds; a moment has none.
  const offset = (offsetOf(text) ?? offsetIn(zone!, text)!).slice(0, 6)
  const local = text.slice(0, 16).toUpperCase()
  return {
    ...readDigits(text),
    hour: Number(text.slice(11, 13)),
    minute: Number(text.slice(14, 16)),
    offset,
    zone,
    instant: Date.parse(`${local}:00${offset}`),
  }
}

const zoneOf = (text: string): string | undefined => /\[!?([^\]]+)\]$/.exec(text)?.[1]

function offsetOf(text: string): string | undefined {
  const offset = /(?:[Zz]|[+-]\d{2}:\d{2})(?=\[|$)/.exec(text.slice(16))?.[0]
  return offset && /^z$/i.test(offset) ? '+00:00' : offset
}

/** The offset in force in `zone` at the local time that `text` begins with; undefined for an unknown zone. */
export function offsetIn(zone: string, text: string): string | undefined {
  const local = text.slice(0, 16)
  const known = steady.get(zone)
  if (known) {
    const instant = Date.parse(`${local.toUpperCase()}:00${known.offset}`)
    if (instant > known.from && instant < known.to) return known.offset
  }
  try {
    const at = temporal().PlainDateTime.from(local).toZonedDateTime(zone)
    const asked = (looks.get(zone) ?? 0) + 1
    looks.set(zone, asked)
    if (asked >= FEW) steady.set(zone, steadyAround(at))
    return at.offset
  } catch {
    return undefined
  }
}

/** A time in which a zone keeps its offset, in milliseconds since 1970, a day short at either end. */
interface Steady {
  readonly offset: string
  readonly from: number
  readonly to: number
}

// An archive's times lie mostly between the same two changes of a clock. To look for these costs more than a few times do.
const steady = new Map<string, Steady>()
const looks = new Map<string, number>()
const FEW = 20
const DAY_LENGTH = 86_400_000

function steadyAround(at: Temporal.ZonedDateTime): Steady {
  const from = at.getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity
  const to = at.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity
  return { offset: at.offset, from: from + DAY_LENGTH, to: to - DAY_LENGTH }
}

// Zones that exist beyond doubt. Each start looks at the office's zone, and Node's own list takes 1.5 ms to load.
const COMMON_ZONES =
  /^(?:UTC|Asia\/(?:Almaty|Ashgabat|Baku|Bishkek|Dushanbe|Tashkent|Tbilisi|Yerevan|Novosibirsk|Yekaterinburg|Vladivostok)|Europe\/(?:Berlin|Brussels|Chisinau|Istanbul|Kyiv|London|Minsk|Moscow|Paris|Rome|Vienna|Warsaw|Zurich)|America\/New_York)$/

/** Whether there is such a zone. The list costs a tenth of a first look at a zone's clock, but lacks aliases. */
export const isZone = (zone: string): boolean =>
  COMMON_ZONES.test(zone) ||
  Intl.supportedValuesOf('timeZone').includes(zone) ||
  offsetIn(zone, '2026-01-01T00:00') !== undefined

/**
 * Minutes east of UTC in a known zone, at a local time (`2026-11-20T10:00`) or an instant (milliseconds since 1970): what
 * the process's own clock can tell, without loading anything.
 */
export type ZoneClock = (zone: string, at: string | number) => number

/** The calendar day and time of an instant (milliseconds since 1970) in a zone. */
export function momentAt(instant: number, zone: string, clock?: ZoneClock): Moment {
  if (clock) return momentBy(clock(zone, instant), instant, zone)
  const at = temporal().Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  const { year, month, day, hour, minute, offset } = at
  return { year, month, day, hour, minute, offset, zone, instant }
}

function momentBy(minutes: number, instant: number, zone: string): Moment {
  const at = new Date(instant + minutes * 60_000)
  return {
    ...{ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    ...{ hour: at.getUTCHours(), minute: at.getUTCMinutes(), offset: offsetText(minutes), zone, instant },
  }
}

/** `+06:00` of 360. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (number: number): string => String(number).padStart(2, '0')

/** `2026-11-20`. */
export const dayText = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** `10:00`. */
export const timeText = ({ hour, minute }: Moment): string => `${two(hour)}:${two(minute)}`

/** RFC 3339 for machines: `2026-11-20T10:00:00+06:00`. */
export const momentText = (moment: Moment): string =>
  `${dayText(moment)}T${timeText(moment)}:00${moment.offset}`

/** 0 for Monday to 6 for Sunday. */
export function weekday({ year, month, day }: Day): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return (date.getUTCDay() + 6) % 7
}
