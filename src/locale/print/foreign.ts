// A publishing language without a file here: its labels come from the office, its dates from Intl.
import { type Day, dayText, timeText } from '../../model/calendar.ts'
import { en } from './en.ts'
import { NBSP, type PrintLanguage, two } from './language.ts'

/** The rules of a language that only Intl knows. English labels are the last resort: a config check asks for the office's. */
export const foreign = (tag: string): PrintLanguage => ({
  name: () => nameOf(tag),
  labels: en.labels,
  bytes: en.bytes,
  units: en.units,
  point: ',',
  bullet: '–',
  range: '–',
  extension: '#',
  day: (day, style) =>
    style === 'numeric'
      ? `${two(day.day)}.${two(day.month)}.${day.year}`
      : (intl(tag, day, { dateStyle: 'long' }) ?? dayText(day)),
  weekday: day => intl(tag, day, { weekday: 'long' }) ?? '',
  time: timeText,
  brief: moment => `${dayText(moment)} ${timeText(moment)}`,
  city: () => undefined,
  sender: (role, organization) => `${organization} ${role}`,
})

// A date is what the rest of the release writes in: years of our era, in the digits that its figures are in.
const COMMON = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const

/** Undefined where Intl does not take the tag. A calendar day is read and printed in UTC, so it cannot shift. */
function intl(tag: string, day: Day, options: Intl.DateTimeFormatOptions): string | undefined {
  const date = new Date(0)
  date.setUTCFullYear(day.year, day.month - 1, day.day)
  try {
    const text = new Intl.DateTimeFormat(tag, { ...options, ...COMMON }).format(date)
    return text.replace(/[ \u202f]/g, NBSP)
  } catch {
    return undefined
  }
}

/** What a language calls itself; its tag where Intl does not know. */
function nameOf(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return tag
  }
}
