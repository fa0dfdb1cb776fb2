// Whether two spellings a letter apart are of one person in an English text. The text has to show that a person is
// meant: capital letters alone mean little, and many words are a letter away from each other.
import { isGivenName } from '../../locale/reading/given-names.ts'
import {
  isNextTo,
  isPossessive,
  isPost,
  PLACED,
  type ReadPassage,
  STARTERS,
  standsAsPerson,
  standsAsSurname,
  startsSentence,
} from './name-context.ts'
import { isGivenAlike, isWhole, type Named, standsAsNamed } from './named.ts'
import { type Sign, signOf } from './person-signs.ts'

const LEAST = 5
const LEAST_OTHERWISE = 6

/** Judges pairs that are a letter apart and whose given names agree. */
export function englishJudge(
  read: readonly ReadPassage[],
  named: readonly Named[],
): (a: Named, b: Named) => boolean {
  const signs = new Map<string, Sign>()
  let words: Set<string> | undefined
  /** What the mentions of a surname show, those of its bearer with another given name left out. */
  const signOfName = (stem: string, given: string): Sign => {
    const key = `${given} ${stem}`
    let sign = signs.get(key)
    if (sign === undefined) {
      const own = named.filter(one => one.stem === stem && (!isWhole(one) || isGivenAlike(one.given, given)))
      sign = strongest(own.map(signAt))
      signs.set(key, sign)
    }
    return sign
  }
  /** Whether the text gives this surname to somebody else. */
  const isAnother = ({ stem }: Named, { given }: Named): boolean =>
    named.some(
      one =>
        one.stem === stem &&
        (isNicknamed(one) || (isWhole(one) && given !== undefined && !isGivenAlike(one.given, given))),
    )
  /** Whether the text has the word in lower case. */
  const isWord = (lower: string): boolean => {
    words ??= new Set(read.flatMap(one => one.words.filter(word => !word.isCapital).map(word => word.lower)))
    return words.has(lower)
  }
  return (a, b) => {
    if (isAnother(a, b) || isAnother(b, a)) return false
    if (isSameByPlace(a, b)) return true
    if (!isWhole(a) && !isWhole(b)) return false
    if (Math.max(a.word.length, b.word.length) < LEAST || isPost(a.stem) || isPost(b.stem)) return false
    const given = (isWhole(a) ? a : b).given!
    if (isPeople(a.stem, b.stem)) return false
    if (isWhole(a) && isWhole(b) && isPlural(a.stem, b.stem) && !isGivenName(given)) return false
    const sign = strongest([signOfName(a.stem, given), signOfName(b.stem, given)])
    if (sign === 'none') return false
    if (sign === 'speech' && (isDerived(a.stem, b.stem) || (isShort(a, b) && !hasSameEnds(a, b))))
      return false
    return [a, b].every(one => isWhole(one) || mayStandAlone(one, one === a ? b : a, isWord))
  }
}

const strongest = (signs: readonly Sign[]): Sign =>
  signs.includes('person') ? 'person' : signs.includes('speech') ? 'speech' : 'none'

const signAt = (named: Named): Sign => {
  const { one, at, givenAt } = named
  if (isWhole(named)) return signOf(one, at, givenAt)
  return standsAsPerson(one, at) ? 'speech' : 'none'
}

/** Both stand where people do, and differ where names seldom do. */
function isSameByPlace(a: Named, b: Named): boolean {
  if (Math.min(a.word.length, b.word.length) < LEAST) return false
  if (isPlural(a.stem, b.stem)) return false
  if (!hasSameEnds(a, b)) {
    if (isShort(a, b)) return false
    const isLatin = /^[a-z'-]+$/.test(a.stem + b.stem)
    if (!isLatin && (lastOf(a) !== lastOf(b) || !isWhole(a) || !isWhole(b))) return false
    if ((!isWhole(a) && !isWhole(b)) || isDerived(a.stem, b.stem)) return false
  }
  return standsBeside(a, b) && standsBeside(b, a)
}

// At either end of a short word a letter makes another.
const isShort = (a: Named, b: Named): boolean => Math.min(a.word.length, b.word.length) < LEAST_OTHERWISE
const hasSameEnds = (a: Named, b: Named): boolean => a.stem[0] === b.stem[0] && lastOf(a) === lastOf(b)

// Texas and Texans
const lastOf = ({ stem }: Named): string => stem.at(stem.endsWith('s') ? -2 : -1)!

// “Jayden Perkuns … has denied killing Perkins.”
const standsBeside = (one: Named, other: Named): boolean =>
  (standsAsNamed(one) && !isAfterThe(one)) ||
  (isWhole(other) &&
    one.word.length >= LEAST_OTHERWISE &&
    !startsSentence(one.one.passage.text, one.word) &&
    isUnattached(one) &&
    standsAsSurname(one.one, one.at))

/** Whether a surname may stand here alone, once its owner is known: “Lopez pleaded guilty”. */
function mayStandAlone(one: Named, other: Named, isWord: (lower: string) => boolean): boolean {
  const { passage, words } = one.one
  if (isFollowed(one) || isAfterThe(one) || one.stem === `${other.stem}s`) return false
  if (standsAsPerson(one.one, one.at) || isPossessive(passage.text, one.word)) return true
  if (!isUnattached(one) || !isInSentence(one)) return false
  const before = words[one.at - 1]?.lower ?? ''
  if ((before !== 'the' && PLACED.has(before)) || STARTERS.has(one.stem)) return false
  return !isWord(one.stem)
}

const isUnattached = (named: Named): boolean =>
  (named.before?.isCapital !== true || named.before.lower === 'the') &&
  !isAfterThe(named) &&
  !isFollowed(named)

// “the Policy”, but “the Lopez family”
const isAfterThe = ({ one: { words }, at, before }: Named): boolean =>
  before?.lower === 'the' && words[at + 1]?.lower !== 'family'

// “Lopez Street”
const isFollowed = ({ one: { passage, words }, at, word }: Named): boolean =>
  words[at + 1]?.isCapital === true && isNextTo(passage.text, word, words[at + 1])

/** Not by itself, as a place in a list. */
const isInSentence = ({ one: { words }, at, word, before }: Named): boolean => {
  const after = words[at + 1]
  return before !== undefined || (after !== undefined && !after.isCapital && after.start - word.end <= 2)
}

// Chang Suk “C.S.” Chung
const isNicknamed = ({ one: { passage, words }, at, word }: Named): boolean =>
  words[at - 1]?.isCapital === true &&
  /[^,!?][”")][ \u00a0]$/.test(passage.text.slice(Math.max(0, word.start - 3), word.start))

// Asia and Asian
const isPeople = (a: string, b: string): boolean =>
  (a === `${b}n` && a.endsWith('an')) || (b === `${a}n` && b.endsWith('an'))

const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`

// Carolina and Carolinas, Korea and Korean, Baker and Bakery; Founder and Founded.
function isDerived(a: string, b: string): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  if (longer.startsWith(shorter)) return /(?:[siy]|an|e[dr])$/.test(longer)
  return a.slice(0, -1) === b.slice(0, -1) && /e[sdr]$/.test(a) && /e[sdr]$/.test(b)
}
