// Which day a mention means: its year where it has one, else the year that brings it nearest to the release.
import { type Day, parseDay } from '../../model/calendar.ts'
import { type TreeMap, wordOf } from '../../model/tree.ts'
import type { DateMention } from './dates.ts'

/** The release's own day, which years are reckoned from. */
export const dayOfRelease = (tree: TreeMap): Day | undefined => {
  const date = wordOf(tree, 'date')
  return date === undefined ? undefined : parseDay(date)
}

/** Days since 1970. */
export const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000

/** The calendar day so many days later. */
export function plusDays(day: Day, days: number): Day {
  const date = new Date((dayNumber(day) + days) * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The mention in that year; undefined where the year has no such day. */
export function inYear({ day, month }: Pick<DateMention, 'day' | 'month'>, year: number): Day | undefined {
  const found = plusDays({ year, month, day }, 0)
  return found.day === day ? found : undefined
}

// A mention about half a year away may be of either year.
const UNSURE = 150

/** The days that a mention may mean, the likeliest first. */
export function daysOf(mention: DateMention, release: Day | undefined): Day[] {
  if (mention.year !== undefined) return [inYear(mention, mention.year)].filter(day => day !== undefined)
  if (!release) return []
  const away = (day: Day) => Math.abs(dayNumber(day) - dayNumber(release))
  const days = [-1, 0, 1]
    .map(years => inYear(mention, release.year + years))
    .filter(day => day !== undefined)
    .sort((a, b) => away(a) - away(b))
  return days.filter((day, at) => at === 0 || (away(days[0]!) >= UNSURE && away(day) <= 365 - UNSURE))
}

/** Whether both are the same day. */
export const isSameDay = (a: Day, b: Day): boolean => dayNumber(a) === dayNumber(b)
