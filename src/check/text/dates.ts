// Days that a text names, with the weekday and the year where they stand beside them.
import { indexOfForm, type ReadingLanguage } from '../../locale/reading/index.ts'
import { overlap, type Span } from '../../model/tree.ts'
import { lowerInPlace } from './names.ts'

export interface DateMention {
  /** Of all that was read as the date, its weekday included. */
  readonly span: Span
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  readonly year: number | undefined
  readonly yearSpan: Span | undefined
  /** 0 for Monday. */
  readonly weekday: Weekday | undefined
}

interface Weekday {
  readonly index: number
  readonly span: Span
}

/** What was read as a day with its month, before anybody looks for weekdays. */
interface Core {
  readonly last: DateMention
  /** The 20 of 20–22 October. */
  readonly first: DateMention | undefined
}

/** In order, none within another. A range gives its first day and its last. */
export function datesIn(text: string, language: ReadingLanguage): DateMention[] {
  const found: DateMention[] = []
  for (const core of coresIn(text, language)) found.push(...withWeekdays(core, text, language))
  return found.sort((a, b) => a.span[0] - b.span[0])
}

// Enough for any release; the rules look around each.
const MOST = 1000

function coresIn(text: string, { dates, months }: ReadingLanguage): Core[] {
  const cores: Core[] = []
  const read = dates.inLowerCase ? lowerInPlace(text) : text
  for (const pattern of dates.core) {
    for (const match of read.matchAll(pattern)) {
      const one = core(match, months)
      if (one && !cores.some(({ last }) => overlap(last.span, one.last.span))) cores.push(one)
      if (cores.length === MOST) return cores
    }
  }
  return cores
}

function core(
  { 0: whole, index, groups = {} }: RegExpExecArray,
  months: readonly string[],
): Core | undefined {
  const word = groups.month ?? ''
  const month = /^\d/.test(word) ? Number(word) : indexOfForm(months, word) + 1
  const day = Number(groups.day)
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  const end = index + whole.length
  const yearAt = whole.startsWith(groups.year ?? ' ') ? index : end - 4
  const yearSpan: Span | undefined = groups.year === undefined ? undefined : [yearAt, yearAt + 4]
  const year = groups.year === undefined ? undefined : Number(groups.year)
  const mention = (span: Span, day: number): DateMention => ({
    span,
    day,
    month,
    year,
    yearSpan,
    weekday: undefined,
  })
  if (groups.first === undefined || Number(groups.first) < 1 || Number(groups.first) >= day)
    return { last: mention([index, end], day), first: undefined }
  const at = index + whole.indexOf(groups.first)
  const until = at + groups.first.length
  // Of “October 20–22” the second mention begins at its day; of “20–22 October” likewise.
  const start = until + whole.slice(until - index).search(/\d/)
  return { last: mention([start, end], day), first: mention([at, until], Number(groups.first)) }
}

// How far before a date its weekday may begin, with what precedes that.
const REACH = 80

function withWeekdays(core: Core, text: string, language: ReadingLanguage): DateMention[] {
  const { first, last } = core
  const { dates } = language
  const [start, end] = (first ?? last).span
  const from = Math.max(0, start - REACH)
  const left = text.slice(from, start)
  const day = dates.weekdaySign.test(left) ? weekdayIn(dates.before.exec(left), from, language) : undefined
  if (!day || dates.notWeekday.test(text.slice(from, day.span[0]))) {
    if (first) return [first, last]
    if (!dates.weekdaySign.test(text.slice(end, end + REACH))) return [last]
    dates.after.lastIndex = end
    const after = weekdayIn(dates.after.exec(text), 0, language)
    return [after ? { ...last, span: [start, after.span[1]], weekday: after } : last]
  }
  const before = text.slice(from, day.span[0])
  const tied = dates.link.test(before) ? dates.tied.exec(before) : null
  const other = weekdayIn(tied, from, language)
  // «с понедельника по пятницу, 16 августа»: which day it is of, nobody can tell.
  if (other && !first && !tied?.groups?.day) return [last]
  const bound = { ...last, span: first ? last.span : ([day.span[0], end] as const), weekday: day }
  if (first) return other ? [{ ...first, weekday: other }, bound] : [first, last]
  return other ? [...apart(last, Number(tied!.groups!.day), other, bound.span[0]), bound] : [bound]
}

/** The Monday 20 of “Monday 20 to Wednesday 22 October”. */
const apart = (
  { day, month, year }: DateMention,
  first: number,
  weekday: Weekday,
  end: number,
): DateMention[] =>
  first >= 1 && first < day
    ? [{ span: [weekday.span[0], end], day: first, month, year, yearSpan: undefined, weekday }]
    : []

function weekdayIn(
  match: RegExpExecArray | null,
  offset: number,
  language: ReadingLanguage,
): Weekday | undefined {
  const place = match?.indices?.groups?.weekday
  if (!place) return undefined
  const word = match.groups!.weekday!
  const length = word.replace(/\.$/, '').length
  const start = offset + place[0]
  return { index: indexOfForm(language.weekdays, word), span: [start, start + length] }
}
