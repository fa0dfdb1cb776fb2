// Words of a text, forms of a name among them, and words that are a letter away from it.
import { type Declined, declineRussian, stemRussian } from '../../locale/reading/ru-names.ts'
import type { Span } from '../../model/tree.ts'

/** A word where it stands. What few words are asked for is cut out when it is asked for. */
export class Word {
  readonly #source: string
  /** The source in lower case, ё as е, of the same length. */
  readonly #folded: string
  readonly start: number
  readonly end: number
  /** The code of its first letter in lower case. */
  readonly initial: number
  readonly isCapital: boolean

  constructor(source: string, folded: string, start: number, end: number) {
    this.#source = source
    this.#folded = folded
    this.start = start
    this.end = end
    this.initial = folded.charCodeAt(start)
    this.isCapital = isUpper(source.charCodeAt(start))
  }

  /** The code of a letter in lower case; NaN beyond the word. */
  codeAt(index: number): number {
    return index < this.length ? this.#folded.charCodeAt(this.start + index) : Number.NaN
  }
  get length(): number {
    return this.end - this.start
  }
  get isCyrillic(): boolean {
    return this.initial >= 0x400
  }
  /** “NEWS” and «СМИ», but not “News”. */
  get isAllCapitals(): boolean {
    for (let at = this.start; at < this.end; at++) {
      const code = this.#source.charCodeAt(at)
      if (isLetter(code) && !isUpper(code)) return false
    }
    return true
  }
  /** As written, without ’s. */
  get text(): string {
    return this.#source.slice(this.start, this.end)
  }
  /** In lower case, ё as е. */
  get lower(): string {
    return this.#folded.slice(this.start, this.end)
  }
  get span(): Span {
    return [this.start, this.end]
  }
}

export const fold = (text: string): string => withoutMarks(text.toLowerCase())

const withoutMarks = (lower: string): string => lower.replaceAll('ё', 'е').replaceAll('’', "'")

/** The words of a text in order; a hyphen or an apostrophe between letters is inside a word. */
export function wordsIn(text: string): Word[] {
  const folded = withoutMarks(lowerInPlace(text))
  const words: Word[] = []
  const { length } = text
  for (let at = 0; at < length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    while (at + 1 < length && goesOn(text, at + 1, length)) at++
    const end = at + 1 - (text[at] === 's' && isApostrophe(text.charCodeAt(at - 1)) ? 2 : 0)
    words.push(new Word(text, folded, start, end))
  }
  return words
}

const goesOn = (text: string, at: number, length: number): boolean => {
  const code = text.charCodeAt(at)
  return isLetter(code) || (at + 1 < length && isJoint(code) && isLetter(text.charCodeAt(at + 1)))
}

/** In lower case, of the same length: İ alone would become longer. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase()
}

// Latin, Latin with marks, all Cyrillic. By code: these texts are read faster than \p{L} is compiled.
export const isLetter = (code: number): boolean =>
  (code >= 0x400 && code <= 0x52f) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f)

// ’ and '
const isApostrophe = (code: number): boolean => code === 0x2019 || code === 0x27
// Hyphen, no-break hyphen, ʼ
const isJoint = (code: number): boolean =>
  code === 0x2d || code === 0x2011 || code === 0x2bc || isApostrophe(code)

function isUpper(code: number): boolean {
  if (code >= 0x400 && code <= 0x45f) return code < 0x430
  if (code < 0xc0) return code < 0x61
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

export const isCyrillic = (text: string): boolean => /[Ѐ-ԯ]/.test(text)

/** The forms of a name: a Cyrillic one in its Russian cases, any other as it stands. */
export function declinedOf(name: string): Declined {
  const lower = fold(name)
  return isCyrillic(lower) ? declineRussian(lower) : { stems: [lower], endings: [''] }
}

export function isForm({ stems, endings }: Declined, lower: string): boolean {
  for (const stem of stems)
    if (lower.startsWith(stem) && endings.includes(lower.slice(stem.length))) return true
  return false
}

/** The form that was meant where a word is a letter away from one, in lower case. */
export function meantForm(name: Declined, lower: string): string | undefined {
  const stem = name.stems[0]!
  // Cheap, and enough for nearly every word: one letter off, the first two can't both be others.
  if (lower.length < stem.length - 1 || lower.length > stem.length + 5) return undefined
  const first = lower.charCodeAt(0)
  const second = stem.charCodeAt(1)
  if (first !== stem.charCodeAt(0) && lower.charCodeAt(1) !== second && first !== second) return undefined
  if (isForm(name, lower)) return undefined
  const isStemOff = (ending: string): boolean =>
    lower.endsWith(ending) && isOneOff(lower.slice(0, lower.length - ending.length), stem)
  // A slip at the seam: Сорокионй, Вознесенскго. Another letter there is another ending, which may be right.
  const meant =
    name.endings.find(ending => ending !== '' && isStemOff(ending)) ??
    name.endings.find(ending => ending !== '' && isOffAtSeam(lower, stem, ending)) ??
    (name.endings.includes('') && isStemOff('') ? '' : undefined)
  return meant === undefined ? undefined : stem + meant
}

const isOffAtSeam = (lower: string, stem: string, ending: string): boolean => {
  const form = stem + ending
  return (
    lower.length <= form.length &&
    lower.slice(0, stem.length - 1) === stem.slice(0, -1) &&
    isOneOff(lower, form) &&
    ((lower.length < form.length && ending.length > 1) ||
      isSwapped(lower, form) ||
      isNoEnding(stem, lower.slice(stem.length)))
  )
}

// Вознесенскей: all endings of such a name are known. «Вознесенское» is a village.
const isNoEnding = (stem: string, ending: string): boolean => /[сц]к$/.test(stem) && ending !== 'ое'

const isSwapped = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at]
}

/** For comparing words of which the nominative is not known. */
export const stemOf = (lower: string): string =>
  isCyrillic(lower) ? stemRussian(lower) : lower.replace(/s$/, '')

/** One letter is another, missing or too many, or two neighbours are swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  const start = commonStart(a, b)
  const end = commonEnd(a, b, start)
  const [left, right] = [a.length - start - end, b.length - start - end]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

/** As isOneOff, but alike at the start and in the last two letters: endings of declension differ there. */
export function isOneOffInside(a: string, b: string): boolean {
  if (!isOneOff(a, b)) return false
  const start = commonStart(a, b)
  return start >= 1 && commonEnd(a, b, start) >= 2
}

function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let start = 0
  while (start < length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  return start
}

/** How many letters are alike at the end, of those after the first `start`. */
function commonEnd(a: string, b: string, start: number): number {
  const length = Math.min(a.length, b.length) - start
  let end = 0
  while (end < length && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return end
}
