// What a publishing language must supply to be printed. A missing key is a compile error.
import type { Day, Moment } from '../../model/calendar.ts'
import type { Label } from '../../model/config-fields.ts'

export type DateStyle = 'long' | 'numeric' | 'american'

/** One publishing language. Dates come out with no-break spaces (U+00A0) where a line must not break. */
export interface PrintLanguage {
  /** What it calls itself, for a link that leads to it. */
  readonly name: () => string
  readonly labels: Readonly<Record<Label, string>>
  /** The word after a number of bytes, under a thousand. */
  readonly bytes: (count: number) => string
  /** Kilobytes, megabytes. */
  readonly units: readonly [string, string]
  /** Stands before the fraction of a number. */
  readonly point: string
  /** Stands before the items of a list in plain text. */
  readonly bullet: string
  /** Stands, with spaces, between two days of a span. */
  readonly range: string
  /** Stands before the extension of a phone number. */
  readonly extension: string
  readonly day: (day: Day, style: DateStyle) => string
  readonly weekday: (day: Day) => string
  /** The time of day, without a zone. */
  readonly time: (moment: Moment, style: DateStyle) => string
  /** Day and time for a mail's subject: short, and not to be misread abroad. */
  readonly brief: (moment: Moment, style: DateStyle) => string
  /** The city by which people know an IANA zone, or undefined. */
  readonly city: (zone: string) => string | undefined
  /** The sender's name in a mail: the role of a contact and the short name of the organization. */
  readonly sender: (role: string, organization: string) => string
}

/** U+00A0. */
export const NBSP = '\u00a0'

/** 7 -> `07`. */
export const two = (number: number): string => String(number).padStart(2, '0')
