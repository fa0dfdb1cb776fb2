// One name spelled two ways: the same given name or initial with surnames a letter apart, or the reverse.
import { englishJudge, isGivenAlike, isWhole } from './english-names.ts'
import {
  initialsBefore,
  isHonorific,
  isNextTo,
  isPossessive,
  type ReadPassage,
  STARTERS,
  standsAsPerson,
  startsSentence,
} from './name-context.ts'
import { isOneOff, isOneOffInside, stemOf, type Word } from './names.ts'
import type { Passage } from './passage.ts'

export interface Named {
  readonly one: ReadPassage
  /** The place of the surname among the words. */
  readonly at: number
  readonly word: Word
  /** What stays in all Russian cases; an English name as it is, in lower case. */
  readonly stem: string
  /** The stem of the given name, or its initial; undefined where the surname stands alone. */
  readonly given: string | undefined
  /** The place of the given name. */
  readonly givenAt: number
  /** Whether the word before goes with it: “the”, “Mr”. */
  readonly before: Word | undefined
}

export interface TwoWays {
  readonly passage: Passage
  readonly word: Word
  readonly other: string
}

const LEAST = 4
const LEAST_CYRILLIC = 5
const LEAST_ALONE = 7
const LEAST_OTHERWISE = 6

/** A release names a few dozen people; a list of thousands is none that anybody reads for this. */
const MOST = 500

/** The rarer spelling, else the later one. What is a name of the list is told of elsewhere. */
export function namesInTwoWays(read: readonly ReadPassage[], listed: ReadonlySet<string>): TwoWays[] {
  const named = read.flatMap(one => namedIn(one, listed)).slice(0, MOST)
  const count = new Map<string, number>()
  for (const { stem } of named) count.set(stem, (count.get(stem) ?? 0) + 1)
  const isSameEnglish = englishJudge(read, named)
  const isSame = (a: Named, b: Named): boolean =>
    isOneOff(a.stem, b.stem) &&
    isGivenAlike(a.given, b.given) &&
    (a.word.isCyrillic ? isSameRussian(a, b) : isSameEnglish(a, b))
  const told = new Set<string>()
  const found: TwoWays[] = []
  for (let index = 1; index < named.length; index++) {
    const later = named[index]!
    let at = 0
    while (at < index && !isSame(named[at]!, later)) at++
    if (at === index) continue
    const earlier = named[at]!
    const isEarlierRare = count.get(earlier.stem)! < count.get(later.stem)!
    const [wrong, right] = isEarlierRare ? [earlier, later] : [later, earlier]
    if (told.has(wrong.stem)) continue
    told.add(wrong.stem)
    found.push({ passage: wrong.one.passage, word: wrong.word, other: right.word.text })
  }
  return found
}

function isSameRussian(a: Named, b: Named): boolean {
  const areWhole = isWhole(a) && isWhole(b)
  const isLast = a.stem.at(-1) === b.stem.at(-1)
  // At either end a letter makes another name, but hardly where somebody's given name stands before it.
  if (a.stem[0] !== b.stem[0] || !isLast) {
    if (Math.min(a.stem.length, b.stem.length) < LEAST_OTHERWISE || !isLast || !areWhole) return false
  }
  // Near its end a Russian name may only be another form of itself.
  if (!areWhole && !isOneOffInside(a.stem, b.stem)) return false
  return !isFleeting(a.stem, b.stem) && isNamed(a) && isNamed(b)
}

/** Whether it stands where a person's name does: asked last, for it takes a look at verbs. */
export const isNamed = ({ one, at, word, given, before }: Named): boolean =>
  given !== undefined || standsAsPerson(one, at) || (!before && isPossessive(one.passage.text, word))

// Кравец and Кравца: a vowel that drops out is no slip.
const isFleeting = (a: string, b: string): boolean => {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return /[ео].$/.test(longer) && longer.slice(0, -2) + longer.at(-1) === shorter
}

// Ситора Давлатшозода; С. Давлатшозода; «сказала Давлатшозода».
function namedIn(one: ReadPassage, listed: ReadonlySet<string>): Named[] {
  const found: Named[] = []
  for (const at of one.capitals) {
    const word = one.words[at]!
    if (word.length < (word.isCyrillic ? LEAST_CYRILLIC : LEAST) || word.isAllCapitals) continue
    const { lower } = word
    const named = listed.has(lower) ? undefined : namedAt(one, word, at, lower)
    if (named) found.push(named)
  }
  return found
}

function namedAt(one: ReadPassage, word: Word, at: number, lower: string): Named | undefined {
  const { passage, words } = one
  const initials = initialsBefore(passage.text, word.start)
  const beside = isNextTo(passage.text, words[at - 1], word) ? words[at - 1] : undefined
  // “But Mitchell says”
  const isStarter = beside?.isCapital && STARTERS.has(beside.lower) && startsSentence(passage.text, beside)
  const before = isStarter ? undefined : beside
  if (initials !== '') {
    const givenAt = at - initials.length - 1
    const given = givenBefore(one, givenAt) ?? initials[0]
    return { one, at, word, stem: stemOfName(word, lower), given, givenAt, before }
  }
  const isWithGiven = before?.isCapital && before.length > 2 && before.lower !== 'the' && !isHonorific(before)
  if (!isWithGiven && word.isCyrillic && word.length < LEAST_ALONE) return undefined
  return {
    one,
    at,
    word,
    stem: stemOfName(word, lower),
    given: isWithGiven ? stemOf(before.lower) : undefined,
    givenAt: at - 1,
    before,
  }
}

// Диас-Канель, Диаса-Канеля
function stemOfName({ isCyrillic }: Word, lower: string): string {
  if (!isCyrillic) return lower
  return lower.includes('-') ? lower.split('-').map(stemOf).join('-') : stemOf(lower)
}

/** Mark G. Peters */
function givenBefore({ passage, words }: ReadPassage, at: number): string | undefined {
  const [given, initial] = [words[at], words[at + 1]]
  const isGiven =
    given?.isCapital === true &&
    given.length > 2 &&
    isNextTo(passage.text, given, initial) &&
    !isHonorific(given)
  return isGiven ? stemOf(given.lower) : undefined
}
