// date-agrees: the dateline or the file name has another date than the release; a date left from an earlier version; a day
// that no calendar has; a correction of a day to come.
import { type DateReading, readingOf } from '../../locale/reading/index.ts'
import { type Day, daysInMonth, dayText, parseDay } from '../../model/calendar.ts'
import { parseFileName } from '../../model/file-name.ts'
import { asList, get, type Path, pathText, type Span, wordOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { DateMention } from '../text/dates.ts'
import type { Passage } from '../text/passage.ts'
import { dayOfRelease, daysOf, isSameDay } from '../text/years.ts'

export const dateAgrees: Rule = {
  id: 'date-agrees',
  severity: 'error',
  check(subject): Finding[] {
    const release = dayOfRelease(subject.tree)
    if (!release) return []
    const reading = readingOf(wordOf(subject.tree, 'language') ?? '')?.dates
    return [
      ...fields(subject, release),
      ...(reading ? [...placed(subject, release, reading), ...left(subject, release, reading)] : []),
      ...impossible(subject),
      ...ahead(subject),
    ]
  },
}

function fields({ tree, fileName, words }: Subject, release: Day): Finding[] {
  const found: Finding[] = []
  const said = words.ruleWords.dates
  const dateline = dayAt(tree, ['dateline', 'date'])
  if (dateline && !isSameDay(dateline, release))
    found.push({ ...said.dateline(dateline, release), path: ['dateline', 'date'] })
  const named = fileName === undefined ? undefined : parseFileName(fileName)?.date
  if (named !== undefined && named !== dayText(release))
    found.push({ ...said.fileDate(dayText(release), named), path: ['date'] })
  return found
}

// After the date of a dateline: «БИШКЕК, 20 ноября 2026 г. (МСБГ) — …», «/ТАСС/», «, ТАСС —», "GENEVA, 20 November –", «Ош, 20 ноября. Совет …»
const DATELINE_END =
  /(?:[ \u00a0]*(?:года|г\.))?\)?(?:[.,]?\s*(?:[—–-](?=\s)|[(/][^()/\n]{1,40}[)/]\.?(?:\s*[—–-])?(?=\s))|,\s+[A-ZА-ЯЁ][^—–.,\n]{1,30}[ \u00a0][—–-](?=\s)|\.?(?<=\.)\s+(?=[«“"]?[A-ZА-ЯЁ]))/y

// «20 ноября 2026 г., Бишкек — …»
const PLACE_AFTER =
  /(?:[ \u00a0]*(?:года|г\.))?,\s+(?:г\.\s?)?[A-ZА-ЯЁ][^\s,.—–]{1,25}(?: [A-ZА-ЯЁ][^\s,.—–]{1,25})?(?:\s*[—–-](?=\s)|\.(?=\s+[A-ZА-ЯЁ]))/y

/** A dateline that the text begins with. A warning: what follows may be something else that happened there. */
function placed({ tree, text, words }: Subject, release: Day, reading: DateReading): Finding[] {
  const passage = text.of('lead') ?? text.of('body')
  const mention = passage?.dates[0]
  if (!passage || !mention || !isDateline(passage, mention, reading)) return []
  const dated = dayAt(tree, ['dateline', 'date']) ?? release
  const [day] = daysOf(mention, release)
  if (!day || isSameDay(day, dated) || isSameDay(day, release)) return []
  const said = words.ruleWords.dates.dateline(day, release)
  return [{ ...said, path: passage.path, where: { span: mention.span }, severity: 'warning' }]
}

function isDateline({ text }: Passage, { span: [start, end] }: DateMention, reading: DateReading): boolean {
  PLACE_AFTER.lastIndex = end
  DATELINE_END.lastIndex = end
  if (start === 0 && PLACE_AFTER.test(text)) return true
  const isPlaced = start === 0 || reading.placeBefore.test(text.slice(0, start))
  return start < 60 && isPlaced && DATELINE_END.test(text)
}

const DATED: readonly Path[] = [
  ['date'],
  ['event', 'start'],
  ['event', 'end'],
  ['event', 'accreditation', 'deadline'],
  ['embargo'],
]

// An anniversary of more years is told on its day; an earlier version is rarely older.
const YEARS_BACK = 3

/** Dates of the text that are a date of the fields but for the year. */
function left({ tree, text, words }: Subject, release: Day, reading: DateReading): Finding[] {
  const fields = DATED.flatMap(path => {
    const day = dayAt(tree, path)
    return day ? [{ path, day }] : []
  })
  return text.passages.flatMap(passage =>
    passage.dates.flatMap(mention => {
      const { day, month, year } = mention
      if (year === undefined || fields.some(field => isSameDay(field.day, { day, month, year }))) return []
      const meant = fields.find(field => isAnotherYear(mention, field.day))
      if (!meant || isMeant(passage, mention, meant.day, reading)) return []
      const isOwn = isSameDay(meant.day, release)
      const said = words.ruleWords.dates.leftYear(year, isOwn ? 'date' : pathText(meant.path), meant.day)
      return [{ ...said, path: passage.path, where: spanOf(mention), severity: 'warning' as const }]
    }),
  )
}

/** 31 November; 29 February of a year that has none. */
const impossible = ({ text, words }: Subject): Finding[] =>
  text.passages.flatMap(passage =>
    passage.dates.flatMap(({ day, month, year, span }) => {
      const last = daysInMonth(year ?? LEAP_YEAR, month)
      if (day <= last || isTitle(passage.text, span)) return []
      if (year === undefined && isCount(passage.text, span)) return []
      return [{ ...words.ruleWords.dates.noDay(day, month, year, last), path: passage.path, where: { span } }]
    }),
  )
const LEAP_YEAR = 2024

/** A correction of a day to come, whose mail would be dated so. */
const ahead = ({ tree, words, isPast }: Subject): Finding[] =>
  asList(tree.corrections).flatMap((item, index) => {
    const on = parseDay(wordOf(item, 'on') ?? '')
    if (!on || !isPast || isPast(beginsAt(on))) return []
    const said = words.ruleWords.dates.correctionAhead(on)
    return [{ ...said, path: ['corrections', index, 'on'], severity: 'warning' as const }]
  })

/** Where on earth the day begins first. */
const beginsAt = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) - 14 * HOUR
const HOUR = 3_600_000

/** “In February 30 rescuers completed the course.” A date has a day before its month, “on” before both, or an end after it. */
const isCount = (text: string, [start, end]: Span): boolean =>
  /[A-Za-z]/.test(text[start]!) &&
  !/\bon[ \n\u00a0]+$/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[ \n\u00a0]+[A-Za-z]/.test(text.slice(end, end + 4))

/** A film is called «31 июня». */
const isTitle = (text: string, [start, end]: Span): boolean =>
  /[«“„"]/.test(text[start - 1] ?? '') && /[»”“"]/.test(text[end] ?? '')

const isAnotherYear = ({ day, month, year }: DateMention, field: Day): boolean =>
  day === field.day && month === field.month && Math.abs(year! - field.year) <= YEARS_BACK

// A term that begins or ends on this day of another year, or a day remembered.
function isMeant(passage: Passage, mention: DateMention, field: Day, reading: DateReading): boolean {
  const sentence = passage.slice(passage.sentenceAround(mention.span[0]))
  return (
    reading.remembered.test(sentence) ||
    // «с 20 по 22 ноября 2025 года» are two days of one year, and no term.
    (!isFirstOfTwo(mention) &&
      reading.term.test(passage.text.slice(Math.max(0, mention.span[0] - 20), mention.span[0]))) ||
    new RegExp(`(?<!\\d)${field.year}(?!\\d)`).test(sentence)
  )
}

const isFirstOfTwo = ({ span, yearSpan }: DateMention): boolean =>
  yearSpan !== undefined && yearSpan[0] >= span[1]

const spanOf = ({ span, yearSpan }: DateMention) => ({ span: yearSpan ?? span })

function dayAt(tree: Subject['tree'], path: Path): Day | undefined {
  const above = path.slice(0, -1).reduce<ReturnType<typeof get>>((at, name) => get(at, String(name)), tree)
  const given = wordOf(above, String(path.at(-1)))
  return given === undefined ? undefined : parseDay(given)
}
