// Words of a text, forms of a name among them, and words that are a letter away from it.
import { type Declined, declineRussian, stemRussian } from '../../locale/reading/ru-names.ts'
import type { Span } from '../../model/tree.ts'

export interface Word {
  /** As written, without ’s. */
  readonly text: string
  /** In lower case, ё as е. */
  readonly lower: string
  readonly span: Span
  readonly isCapital: boolean
}

export const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** The words of a text in order; a hyphen or an apostrophe between letters is inside a word. */
export function wordsIn(text: string): Word[] {
  const lower = text.toLowerCase()
  // Folding the whole text at once is far cheaper; a few letters of other scripts change their length by it.
  const folded = lower.length === text.length ? lower.replaceAll('ё', 'е') : undefined
  const words: Word[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    while (isLetter(text.charCodeAt(at + 1)) || (isJoint(text[at + 1]) && isLetter(text.charCodeAt(at + 2))))
      at++
    const end = at + 1 - (text[at] === 's' && isApostrophe(text[at - 1]) ? 2 : 0)
    const plain = text.slice(start, end)
    words.push({
      text: plain,
      lower: folded?.slice(start, end) ?? fold(plain),
      span: [start, end],
      isCapital: plain[0] !== plain[0]!.toLowerCase(),
    })
  }
  return words
}

// Latin, Latin with marks, all Cyrillic. By code: these texts are read faster than \p{L} is compiled.
const isLetter = (code: number): boolean =>
  (code >= 0x400 && code <= 0x52f) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f)

const isApostrophe = (character: string | undefined): boolean => character === '’' || character === "'"
const isJoint = (character: string | undefined): boolean =>
  character === '-' || character === '‑' || character === 'ʼ' || isApostrophe(character)

export const isCyrillic = (text: string): boolean => /[Ѐ-ԯ]/.test(text)

/** The forms of a name: a Cyrillic one in its Russian cases, any other as it stands. */
export function declinedOf(name: string): Declined {
  const lower = fold(name)
  return isCyrillic(lower) ? declineRussian(lower) : { stems: [lower], endings: [''] }
}

export const isForm = ({ stems, endings }: Declined, lower: string): boolean =>
  stems.some(stem => lower.startsWith(stem) && endings.includes(lower.slice(stem.length)))

/** The form that was meant where a word is a letter away from one, in lower case. */
export function meantForm(name: Declined, lower: string): string | undefined {
  const stem = name.stems[0]!
  // Cheap, and enough for nearly every word: one letter off, the first two can't both be others.
  if (lower.length < stem.length - 1 || lower.length > stem.length + 5) return undefined
  if (lower[0] !== stem[0] && lower[1] !== stem[1] && lower[0] !== stem[1]) return undefined
  if (isForm(name, lower)) return undefined
  const isStemOff = (ending: string): boolean =>
    lower.endsWith(ending) && isOneOff(lower.slice(0, lower.length - ending.length), stem)
  // A slip at the seam: Сорокионй, Вознесенскго. Another letter there is another ending, which may be right.
  const meant =
    name.endings.find(ending => ending !== '' && isStemOff(ending)) ??
    name.endings.find(ending => ending.length > 1 && isOffAtSeam(lower, stem, ending)) ??
    (name.endings.includes('') && isStemOff('') ? '' : undefined)
  return meant === undefined ? undefined : stem + meant
}

const isOffAtSeam = (lower: string, stem: string, ending: string): boolean => {
  const form = stem + ending
  return (
    lower.length <= form.length &&
    lower.slice(0, stem.length - 1) === stem.slice(0, -1) &&
    isOneOff(lower, form) &&
    (lower.length < form.length || isSwapped(lower, form))
  )
}

const isSwapped = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at]
}

/** For comparing words of which the nominative is not known. */
export const stemOf = (lower: string): string =>
  isCyrillic(lower) ? stemRussian(lower) : lower.replace(/s$/, '')

/** One letter is another, missing or too many, or two neighbours are swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const { start, end } = common(a, b)
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right === left[1]! + left[0]!
}

/** As isOneOff, but alike at the start and in the last two letters: endings of declension differ there. */
export function isOneOffInside(a: string, b: string): boolean {
  if (!isOneOff(a, b)) return false
  const { start, end } = common(a, b)
  return start >= 1 && end >= 2
}

function common(a: string, b: string): { start: number; end: number } {
  const length = Math.min(a.length, b.length)
  let start = 0
  while (start < length && a[start] === b[start]) start++
  let end = 0
  while (end < length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return { start, end }
}
