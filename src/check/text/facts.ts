// What a release's texts state that is the same in every language: numbers, days, hours; and everything by which
// another version might state the same.
import type { FigureReading } from '../../locale/reading/figures.ts'
import type { Day } from '../../model/calendar.ts'
import { get, overlap, type Path, type Span, type Tree, type TreeMap, wordOf } from '../../model/tree.ts'
import type { DateMention } from './dates.ts'
import { type Figure, figuresIn, type Time, timesIn } from './figures.ts'
import type { Passage } from './passage.ts'
import type { TextView } from './view.ts'
import { dayNumber, dayOfRelease, daysOf } from './years.ts'

/** One that the other version must have too. */
export interface Item {
  readonly kind: 'figure' | 'day' | 'hour'
  readonly path: Path
  readonly span: Span
  readonly text: string
  /** How long the text is that it stands in. */
  readonly within: number
  /** A number in words, which are read with less certainty. */
  readonly isSoft: boolean
  readonly isMet: (other: Facts) => boolean
}

export interface Facts {
  readonly items: readonly Item[]
  /** Of the lead and the body, in UTF-16 units. */
  readonly length: number
  /** Whether the number stands there in any form. */
  readonly has: (value: number) => boolean
  /** Whether it stands outside dates and hours. */
  readonly hasLoose: (value: number) => boolean
  /** Days since 1970. */
  readonly days: ReadonlySet<number>
  /** Minutes since midnight. */
  readonly hours: ReadonlySet<number>
}

/** Of these texts every number counts; any other may state what they state. */
export const STATING: readonly string[] = ['headline', 'subhead', 'lead', 'body']

// Enough for any release; what compares each with each must not meet the hundred thousand of a hostile one.
const MOST = 1000

export function factsOf(tree: TreeMap, view: TextView, reading: FigureReading): Facts {
  const digits = gathered()
  const release = dayOfRelease(tree)
  for (const passage of view.passages)
    read(passage, release, reading, digits, reading.tens.test(passage.text))
  addFields(tree, digits.values, digits.hours)
  // Words, units and figures of speech are looked for only where digits alone do not agree.
  let all: Gathered | undefined
  const more = () => {
    if (all) return all
    all = gathered()
    for (const passage of view.passages) {
      read(passage, release, reading, all, true)
      addMore(passage.text, reading, all.values)
    }
    return all
  }
  return {
    items: [...digits.items.values()],
    length: ['lead', 'body'].reduce((sum, name) => sum + (wordOf(tree, name)?.length ?? 0), 0),
    has: value => digits.values.has(value) || more().values.has(value),
    hasLoose: value => digits.loose.has(value) || more().loose.has(value),
    days: digits.days,
    hours: digits.hours,
  }
}

interface Gathered {
  /** By kind and text: what is written twice is told once. */
  readonly items: Map<string, Item>
  readonly values: Set<number>
  readonly loose: Set<number>
  readonly days: Set<number>
  readonly hours: Set<number>
}

const gathered = (): Gathered => ({
  items: new Map(),
  values: new Set(),
  loose: new Set(),
  days: new Set(),
  hours: new Set(),
})

function read(
  passage: Passage,
  release: Day | undefined,
  reading: FigureReading,
  facts: Gathered,
  withWords: boolean,
): void {
  const { text } = passage
  const { figures, dates, times, clock, loose } = mentionsIn(passage, reading, withWords)
  for (const figure of figures) for (const value of valuesOf(figure, text, reading)) facts.values.add(value)
  for (const figure of loose) for (const value of valuesOf(figure, text, reading)) facts.loose.add(value)
  for (const date of dates) for (const day of daysOf(date, release)) facts.days.add(dayNumber(day))
  for (const { minutes } of times) facts.hours.add(minutes % 1440)
  if (!STATING.includes(passage.role)) return
  const items = [
    ...loose
      .filter(figure => counts(figure, text, release?.year))
      .map(figure => figureItem(passage, figure, reading)),
    ...dates.map(date => dayItem(passage, date, daysOf(date, release).map(dayNumber))),
    ...clock.map(time => hourItem(passage, time)),
  ]
  for (const item of items) {
    const key = `${item.kind} ${item.text}`
    if (!facts.items.has(key)) facts.items.set(key, item)
  }
}

function mentionsIn(passage: Passage, reading: FigureReading, withWords: boolean) {
  const { text } = passage
  const figures = figuresIn(text, reading, withWords).slice(0, MOST)
  const dates = passage.dates.slice(0, MOST)
  const isApart = (one: { span: Span }, others: readonly { span: Span }[]) =>
    !others.some(({ span }) => overlap(span, one.span))
  const times = timesIn(text).slice(0, MOST)
  const clock = times.filter(time => /[:apAP]/.test(passage.slice(time.span)) && isApart(time, dates))
  const loose = figures.filter(figure => isApart(figure, dates) && isApart(figure, clock))
  return { figures, dates, times, clock, loose }
}

/** The numbers of a text that the other version must have, in order, each with all that it may come to. */
export const countedIn = (passage: Passage, tree: TreeMap, reading: FigureReading) =>
  mentionsIn(passage, reading, true)
    .loose.filter(figure => counts(figure, passage.text, dayOfRelease(tree)?.year))
    .map(figure => ({ span: figure.span, values: valuesOf(figure, passage.text, reading) }))

const rounded = (value: number): number => Number(value.toPrecision(12))

function valuesOf(figure: Figure, text: string, reading: FigureReading): number[] {
  // The parts of a number are no numbers of their own, but those of a code may be.
  const values = figure.readings.filter(({ length }) => length === 1 || figure.isCode).flat()
  const factor = unitAfter(figure, text, reading)
  return [...values, ...(factor ? values.map(value => value * factor) : [])].map(rounded)
}

/** Of how many smaller ones the unit after the number consists. */
function unitAfter({ span }: Figure, text: string, { units }: FigureReading): number | undefined {
  const word = /^[ \u00a0-]?([A-Za-zА-Яа-яё]+)/.exec(text.slice(span[1], span[1] + 24))?.[1]
  if (word === undefined) return undefined
  return units.find(([form]) => form.test(word))?.[1]
}

/** XXI, 2012–25, half an hour. */
function addMore(text: string, reading: FigureReading, values: Set<number>): void {
  for (const [roman] of text.matchAll(/(?<![A-Za-z])[IVXLC]{1,7}(?![A-Za-z])/g)) values.add(romanValue(roman))
  for (const [, century, end] of text.matchAll(/((?:19|20))\d\d[–/-](\d\d)(?!\d)/g))
    values.add(Number(`${century}${end}`))
  for (const [sign, meant] of reading.hints) if (sign.test(text)) for (const value of meant) values.add(value)
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
function romanValue(roman: string): number {
  let value = 0
  for (let at = 0; at < roman.length; at++) {
    const [one, next] = [ROMAN[roman[at]!]!, ROMAN[roman[at + 1] ?? ''] ?? 0]
    value += one < next ? -one : one
  }
  return value
}

// What stands in a field need not be told again in each text.
function addFields(tree: TreeMap, values: Set<number>, hours: Set<number>): void {
  const event = get(tree, 'event')
  const given: [Tree | undefined, string][] = [
    [tree, 'date'],
    [tree, 'embargo'],
    [event, 'start'],
    [event, 'end'],
    [get(event, 'accreditation'), 'deadline'],
    [tree, 'number'],
  ]
  for (const [map, name] of given) {
    const text = wordOf(map, name) ?? ''
    for (const digits of text.match(/\d{1,9}/g) ?? []) values.add(Number(digits))
    for (const { minutes } of timesIn(text.slice(11, 16))) hours.add(minutes)
  }
}

/** Whether the other version must have it: two digits or more, a fraction, a sum or a percentage. */
function counts(
  { readings, factor, form, isCode, span }: Figure,
  text: string,
  year: number | undefined,
): boolean {
  const value = readings[0]![0]!
  if (isCode) return false
  // Forms such as hundreds and thousands are figures of speech.
  if (form === 'words') return factor === 1 && isWorded(value)
  // «в этом году», "a year earlier"
  if (isYear(value) && year !== undefined && Math.abs(value - year) <= 1) return false
  if (value >= 10 || !Number.isInteger(value) || factor > 1) return value !== 100
  return (
    /[$€£₽]\s?$/.test(text.slice(Math.max(0, span[0] - 2), span[0])) ||
    /^\s?[%€₽]/.test(text.slice(span[1], span[1] + 2))
  )
}

export const isWorded = (value: number): boolean => value >= 13 && value % 100 !== 0

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100

function itemAt(passage: Passage, span: Span): Pick<Item, 'path' | 'span' | 'text' | 'within'> {
  const text = passage
    .slice(span)
    .replace(/[\s\u0001]+/g, ' ')
    .trim()
  return { path: passage.path, span, text, within: passage.text.length }
}

function figureItem(passage: Passage, figure: Figure, reading: FigureReading): Item {
  const unit = unitAfter(figure, passage.text, reading)
  const readings = [...figure.readings, ...(unit ? [[figure.readings[0]![0]! * unit]] : [])]
  // «в 10.30» may be an hour.
  const [hour] = timesIn(passage.slice(figure.span))
  const isMet = ({ has, hours }: Facts) =>
    readings.some(all => all.every(value => has(rounded(value)))) ||
    (hour !== undefined && hours.has(hour.minutes % 1440))
  return { kind: 'figure', ...itemAt(passage, figure.span), isSoft: figure.form === 'words', isMet }
}

function dayItem(passage: Passage, date: DateMention, days: readonly number[]): Item {
  // A day that the other text names in a way that is not read as a date.
  const isMet = (other: Facts) => days.some(day => other.days.has(day)) || other.hasLoose(date.day)
  return {
    kind: 'day',
    ...itemAt(passage, date.span),
    isSoft: false,
    isMet: days.length > 0 ? isMet : () => true,
  }
}

function hourItem(passage: Passage, { span, minutes }: Time): Item {
  const hour = minutes / 60
  // «в 10 часов», "from 9 to 5": a whole hour may stand as a number.
  const isMet = ({ hours, hasLoose }: Facts) =>
    hours.has(minutes % 1440) || (minutes % 60 === 0 && (hasLoose(hour) || hasLoose(hour - 12)))
  return { kind: 'hour', ...itemAt(passage, span), isSoft: false, isMet }
}
