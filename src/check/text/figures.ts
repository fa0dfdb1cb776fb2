// Numbers of a text in all the forms that a colleague would read: 1 234,5; 1,234.5; 2.3 million; тридцать восемь.
// Two readings of one number are both kept: what compares texts asks whether any of them is met.
import type { FigureReading } from '../../locale/reading/figures.ts'
import type { Span } from '../../model/tree.ts'
import { lowerInPlace } from './names.ts'

export interface Figure {
  readonly span: Span
  /** Each reading: the numbers that it comes to. 1 234 is 1234, or else 1 and 234. */
  readonly readings: readonly (readonly number[])[]
  /** What a word multiplies it by: 2.3 million; else 1. */
  readonly factor: number
  readonly form: 'digits' | 'words'
  /** Part of a name, a code, a telephone number or a fraction; in a unit that the other language lacks. */
  readonly isCode: boolean
}

export interface Time {
  readonly span: Span
  /** Minutes since midnight. */
  readonly minutes: number
}

const SPACE = '[ \\u00a0\\u202f\\u2009]'
const DIGITS = new RegExp(
  `\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,'’]\\d+)*`,
  'g',
)

// In step with the text's length, but some microseconds a number: no release is longer than this.
const LONGEST = 64 * 1024

/** In the order of the text. Words can be left out, which are read more slowly. */
export function figuresIn(whole: string, reading: FigureReading, withWords = true): Figure[] {
  const text = whole.slice(0, LONGEST)
  return joined([...digitsIn(text, reading), ...(withWords ? wordsIn(text, reading) : [])], text)
}

/** The numbers in words alone. */
export const wordFiguresIn = (text: string, reading: FigureReading): Figure[] =>
  wordsIn(text.slice(0, LONGEST), reading)

function digitsIn(text: string, reading: FigureReading): Figure[] {
  const { scales, ending } = patternsOf(reading)
  return Array.from(text.matchAll(DIGITS), ({ 0: found, index }): Figure => {
    let end = index + found.length
    let readings = readingsOf(found)
    const scale = at(scales, text, end)
    const factor = scale ? reading.scales[groupOf(scale)]![1] : 1
    if (scale) {
      end += scale[0].length
      readings = readings.filter(({ length }) => length === 1).map(([value]) => [value! * factor])
    }
    const tail = text.slice(end, end + 24)
    const isCode =
      readings[0]!.length > 1 ||
      isCodeAt(text, index, end, !at(ending, text, end)) ||
      reading.foreign.test(tail)
    return { span: [index, end], readings, factor, form: 'digits', isCode }
  })
}

function readingsOf(found: string): number[][] {
  const plain = found.replace(/['’\s\u202f]/g, '')
  const groups = found.split(/\D/).map(Number)
  const marks = plain.replace(/\d/g, '')
  if (marks === '') return groups.length > 1 ? [[Number(plain)], groups] : [[Number(plain)]]
  const last = plain.lastIndexOf(marks.at(-1)!)
  const decimal = Number(`${plain.slice(0, last).replace(/\D/g, '')}.${plain.slice(last + 1)}`)
  const whole = Number(plain.replace(/\D/g, ''))
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain)
  if (marks.length === 1) return isGrouped ? [[decimal], [whole]] : [[decimal]]
  if (isGrouped && /^(.)\1+$/.test(marks)) return [[whole]]
  return /^(.)\1*[.,]$/.test(marks) && marks[0] !== marks.at(-1) ? [[decimal]] : [groups]
}

// C-130, 2026/27, +996 312, 8-800-555-00: no quantities. One hyphen is a range.
function isCodeAt(text: string, start: number, end: number, isOpen: boolean): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 8)
  if (/[A-Za-zÀ-ɏЀ-ԯ_][-‑–]?$|[/+:]$|\d-\d+-$|\d\)[ \u00a0]?$|\+\d*[ \u00a0]?\(?$/.test(before)) return true
  // The 25 of 2012–25, and of 2012/25.
  if (/(?:19|20)\d\d[–/-]$/.test(before) && end - start === 2) return true
  if (/^(?:[/:]\d|-\d+-\d)/.test(after)) return true
  return isOpen && /^[A-Za-zÀ-ɏЀ-ԯ]/.test(after) && !/^(?:k|m|bn|th)(?![A-Za-z])/i.test(after)
}

interface Word {
  readonly span: Span
  readonly value: number
  /** It multiplies what stands before it. */
  readonly isScale: boolean
}

function wordsIn(text: string, reading: FigureReading): Figure[] {
  const patterns = patternsOf(reading)
  const { words, joint } = patterns
  const figures: Figure[] = []
  let run: Word[] = []
  for (const match of lowerInPlace(text).matchAll(words)) {
    const known = knownWord(match[0], reading, patterns)
    const word: Word = { span: [match.index, match.index + match[0].length], ...known }
    const last = run.at(-1)
    const gap = last ? text.slice(last.span[1], match.index) : ''
    const goesOn = last && at(joint, gap, 0)?.[0].length === gap.length && follows(last, word)
    if (last && !goesOn) {
      figures.push(numberOf(run))
      run = []
    }
    run.push(word)
  }
  return run.length > 0 ? [...figures, numberOf(run)] : figures
}

// A group for each form is slow to match and to make; few words are numbers, and they come again.
function knownWord(word: string, reading: FigureReading, patterns: Patterns): Omit<Word, 'span'> {
  const seen = patterns.known.get(word)
  if (seen) return seen
  const { pattern, forms } = formsFrom(word[0]!, reading, patterns)
  const form = forms[groupOf(at(pattern, word, 0)!)]!
  const found = { value: form[1], isScale: reading.wordScales.includes(form) }
  if (patterns.known.size < 1000) patterns.known.set(word, found)
  return found
}

/** Those of which an alternative may begin with the letter. */
function formsFrom(letter: string, reading: FigureReading, { byLetter }: Patterns): LetterForms {
  const made = byLetter.get(letter)
  if (made) return made
  const forms = [...reading.words, ...reading.wordScales].filter(
    ([form]) => form.startsWith(letter) || ['|', '(', ':'].some(mark => form.includes(mark + letter)),
  )
  const found = { forms, pattern: new RegExp(grouped(forms), 'y') }
  byLetter.set(letter, found)
  return found
}

// «двадцать четыре» is one number, «четыре двадцать» two.
const follows = (last: Word, { value, isScale }: Word): boolean =>
  isScale || last.isScale || (last.value >= 100 && value < 100) || (last.value >= 20 && value < 10)

function numberOf(run: readonly Word[]): Figure {
  let total = 0
  let part = 0
  for (const { value, isScale } of run) {
    if (!isScale) part += value
    else if (value <= 100) part = (part || 1) * value
    else {
      total += (part || 1) * value
      part = 0
    }
  }
  const value = total + part
  return {
    span: [run[0]!.span[0], run.at(-1)!.span[1]],
    readings: run.length > 1 ? [[value], run.map(word => word.value)] : [[value]],
    factor: run.find(({ isScale }) => isScale)?.value ?? 1,
    form: 'words',
    isCode: false,
  }
}

const RANGE = /^[ \u00a0]?(?:[–—-]|до|to|and|и|or|или)[ \u00a0]?$/

/** 1 млн 200 тыс. as one number; of 10–15 thousand the first may be thousands too. */
function joined(figures: Figure[], text: string): Figure[] {
  const found: Figure[] = []
  for (const figure of figures.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = found.at(-1)
    if (last && figure.span[0] < last.span[1]) continue
    const [left, right] = [last?.readings[0]?.[0], figure.readings[0]?.[0]]
    const gap = last ? text.slice(last.span[1], Math.min(figure.span[0], last.span[1] + 8)) : ''
    if (last && left !== undefined && right !== undefined) {
      if (last.factor >= 1000 && right < last.factor && /^[ \u00a0\u202f]$/.test(gap)) {
        const readings = [[left + right], [left, right]]
        found[found.length - 1] = { ...last, span: [last.span[0], figure.span[1]], readings }
        continue
      }
      if (last.factor === 1 && figure.factor > 1 && RANGE.test(gap))
        found[found.length - 1] = { ...last, readings: [...last.readings, [left * figure.factor]] }
    }
    found.push(figure)
  }
  return found
}

const TIME = /(?<![\d:.,])(\d{1,2})(?:[:.](\d{2}))?(?![\d:]|[.,]\d)(?:[ \u00a0]?([ap])\.?m\b\.?)?/gi

/** 10:00, 10.00, 6 p.m. as minutes; a bare number is no time. */
export function timesIn(text: string): Time[] {
  return Array.from(
    text.slice(0, LONGEST).matchAll(TIME),
    ({ 0: found, 1: hour, 2: minute, 3: half, index }) => {
      const isTime = minute !== undefined || half !== undefined
      const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
      const minutes = hours * 60 + Number(minute ?? 0)
      const isOfDay = isTime && hours <= 24 && Number(minute ?? 0) < 60
      return isOfDay ? [{ span: [index, index + found.length] as const, minutes }] : []
    },
  ).flat()
}

interface Patterns {
  readonly scales: RegExp
  readonly ending: RegExp
  readonly words: RegExp
  /** The forms of one word. */
  readonly byLetter: Map<string, LetterForms>
  readonly known: Map<string, Omit<Word, 'span'>>
  readonly joint: RegExp
}

interface LetterForms {
  readonly forms: FigureReading['words']
  /** A group for each. */
  readonly pattern: RegExp
}

const compiled = new WeakMap<FigureReading, Patterns>()

// Compiled at the first text in the language: they are large, and most runs compare nothing.
function patternsOf(reading: FigureReading): Patterns {
  const known = compiled.get(reading)
  if (known) return known
  const { letters } = reading
  const forms = [...reading.words, ...reading.wordScales]
  const patterns: Patterns = {
    scales: new RegExp(`(?:${SPACE}|-)?(?:${grouped(reading.scales)})(?![${letters}])`, 'iy'),
    ending: new RegExp(reading.ending, 'iy'),
    words: new RegExp(`(?<![${letters}])(?:${forms.map(([form]) => form).join('|')})[${letters}]*`, 'g'),
    byLetter: new Map(),
    known: new Map(),
    joint: new RegExp(reading.joint, 'iy'),
  }
  compiled.set(reading, patterns)
  return patterns
}

/** A group for each form, which tells the form that was found. */
const grouped = (forms: FigureReading['words']): string => forms.map(([form]) => `(${form})`).join('|')

/** From 0. */
const groupOf = (match: RegExpExecArray): number =>
  match.findIndex((group, nth) => nth > 0 && group !== undefined) - 1

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
