// Names in a text that may be people's: a surname with a given name or initials before it, or alone.
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
import { stemOf, type Word } from './names.ts'

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
  /** The word right before it, where it goes with it: “the”, “Mr”. */
  readonly before: Word | undefined
}

const LEAST = 4
const LEAST_CYRILLIC = 5
const LEAST_ALONE = 7

// Ситора Давлатшозода; С. Давлатшозода; «сказала Давлатшозода».
export function namedIn(one: ReadPassage, listed: ReadonlySet<string>): Named[] {
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

/** Whether it stands where a person's name does: asked last, for it takes a look at verbs. */
export const standsAsNamed = ({ one, at, word, given, before }: Named): boolean =>
  given !== undefined || standsAsPerson(one, at) || (!before && isPossessive(one.passage.text, word))

/** With a given name, not only its initial. */
export const isWhole = ({ given }: Pick<Named, 'given'>): boolean => given !== undefined && given.length > 2

export function isGivenAlike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a !== b
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  // Сергей, Сергея: the ending that is cut off takes more of one form than of another.
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return longer === shorter || (longer.startsWith(shorter) && /^[еий]$/.test(longer.slice(shorter.length)))
}
