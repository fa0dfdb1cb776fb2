// One name spelled two ways: the same given name or initial with surnames a letter apart, or the reverse.
import type { KnownNames } from '../people.ts'
import {
  initialsBefore,
  isHonorific,
  isNextTo,
  isPossessive,
  type ReadPassage,
  standsAsPerson,
  standsAsSurname,
  startsSentence,
} from './name-context.ts'
import { isCyrillic, isOneOff, isOneOffInside, stemOf, type Word } from './names.ts'
import type { Passage } from './passage.ts'

interface Named {
  readonly passage: Passage
  readonly word: Word
  readonly stem: string
  /** The stem of the given name, or its initial; undefined where the surname stands alone. */
  readonly given: string | undefined
  /** Asked last: it takes a look at verbs. */
  readonly isPerson: () => boolean
  /** Whether an English surname may stand here alone. */
  readonly isLikely: () => boolean
}

export interface TwoWays {
  readonly passage: Passage
  readonly word: Word
  readonly other: string
}

const LEAST = 5
const LEAST_ALONE = 7
const LEAST_OTHERWISE = 6
const LEAST_ALONE_ENGLISH = 5

/** A release names a few dozen people; a list of thousands is none that anybody reads for this. */
const MOST = 500

/** The rarer spelling, else the later one. What is a known name is told of elsewhere. */
export function namesInTwoWays(read: readonly ReadPassage[], { forms }: KnownNames): TwoWays[] {
  const named = read
    .flatMap(namedIn)
    .filter(({ word }) => !forms.has(word.lower))
    .slice(0, MOST)
  const count = new Map<string, number>()
  for (const { stem } of named) count.set(stem, (count.get(stem) ?? 0) + 1)
  const told = new Set<string>()
  const found: TwoWays[] = []
  named.forEach((later, index) => {
    const earlier = named.find((one, at) => at < index && isSamePerson(one, later))
    if (!earlier) return
    const isEarlierRare = count.get(earlier.stem)! < count.get(later.stem)!
    const [wrong, right] = isEarlierRare ? [earlier, later] : [later, earlier]
    if (told.has(wrong.stem)) return
    told.add(wrong.stem)
    found.push({ passage: wrong.passage, word: wrong.word, other: right.word.text })
  })
  return found
}

// At either end a letter makes another name, but hardly where somebody's given name stands before it.
function isOneOffWithin(a: Named, b: Named): boolean {
  if (!isOneOff(a.stem, b.stem)) return false
  const isFirst = a.stem[0] === b.stem[0]
  const isLast = a.stem.at(-1) === b.stem.at(-1)
  if (isFirst && isLast) return true
  if (Math.min(lengthOf(a), lengthOf(b)) < LEAST_OTHERWISE) return false
  // A Russian name ends in many ways.
  if (!isEnglish(a.stem) || !isEnglish(b.stem)) return isLast && isWhole(a) && isWhole(b)
  return (isWhole(a) || isWhole(b)) && !isDerived(a.word.lower, b.word.lower)
}

// Carolina and Carolinas, Korea and Korean, Baker and Bakery; Founder and Founded.
const isDerived = (a: string, b: string): boolean => {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  if (longer.startsWith(shorter)) return /[snrdyie]$/.test(longer)
  return a.slice(0, -1) === b.slice(0, -1) && /e[sdr]$/.test(a) && /e[sdr]$/.test(b)
}

const isEnglish = (stem: string): boolean => /^[a-z'-]+$/.test(stem)

function isSamePerson(a: Named, b: Named): boolean {
  if (a.stem === b.stem || !isOneOffWithin(a, b)) return false
  // Near its end a Russian name may only be another form of itself.
  if (isCyrillic(a.stem) && !isOneOffInside(a.stem, b.stem) && !(isWhole(a) && isWhole(b))) return false
  return !isFleeting(a.stem, b.stem) && isSameGiven(a.given, b.given) && isPerson(a, b) && isPerson(b, a)
}

// “Jayden Perkuns … has denied killing Perkins.”
const isPerson = (one: Named, other: Named): boolean =>
  one.isPerson() || (isWhole(other) && lengthOf(one) >= LEAST_OTHERWISE && one.isLikely())

// An English name loses nothing of itself in its stem: Hughes.
const lengthOf = ({ stem, word }: Named): number => (isEnglish(stem) ? word.length : stem.length)

const isWhole = ({ given }: Named): boolean => given !== undefined && given.length > 2

function isSameGiven(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a !== b
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  // Сергей, Сергея: the ending that is cut off takes more of one form than of another.
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return longer === shorter || (longer.startsWith(shorter) && /^[еий]$/.test(longer.slice(shorter.length)))
}

// Кравец and Кравца: a vowel that drops out is no slip.
const isFleeting = (a: string, b: string): boolean => {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return /[ео].$/.test(longer) && longer.slice(0, -2) + longer.at(-1) === shorter
}

// Ситора Давлатшозода; С. Давлатшозода; «сказала Давлатшозода».
function namedIn(one: ReadPassage): Named[] {
  const found: Named[] = []
  one.words.forEach((word, at) => {
    if (!word.isCapital || word.length < LEAST || word.text === word.text.toUpperCase()) return
    const named = namedAt(one, word, at)
    if (named) found.push(named)
  })
  return found
}

function namedAt(one: ReadPassage, word: Word, at: number): Named | undefined {
  const { passage, words } = one
  // Диас-Канель, Диаса-Канеля
  const stem = word.lower.split('-').map(stemOf).join('-')
  const initials = initialsBefore(passage.text, word.span[0])
  if (initials !== '') {
    const given = givenBefore(one, at - initials.length) ?? initials[0]
    return { passage, word, stem, given, isPerson: () => true, isLikely: () => true }
  }
  const before = isNextTo(passage.text, words[at - 1], word) ? words[at - 1] : undefined
  if (before?.isCapital && before.lower.length > 2 && !isHonorific(before))
    return { passage, word, stem, given: stemOf(before.lower), isPerson: () => true, isLikely: () => true }
  if (word.length < (isCyrillic(stem) ? LEAST_ALONE : LEAST_ALONE_ENGLISH)) return undefined
  const isPerson = () => standsAsPerson(one, at) || (before === undefined && isPossessive(passage.text, word))
  const isLikely = () =>
    isEnglish(stem) &&
    before?.isCapital !== true &&
    before?.lower !== 'the' &&
    !(isNextTo(passage.text, word, words[at + 1]) && words[at + 1]?.isCapital) &&
    !startsSentence(passage.text, word) &&
    standsAsSurname(one, at)
  return { passage, word, stem, given: undefined, isPerson, isLikely }
}

/** Mark G. Peters */
function givenBefore({ passage, words }: ReadPassage, at: number): string | undefined {
  const [before, initial] = [words[at - 1], words[at]]
  const isGiven =
    before?.isCapital === true &&
    before.length > 2 &&
    isNextTo(passage.text, before, initial) &&
    !isHonorific(before)
  return isGiven ? stemOf(before.lower) : undefined
}
