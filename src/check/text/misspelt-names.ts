// Names of known people with a letter wrong.
import type { KnownNames, KnownPerson } from '../people.ts'
import {
  initialsBefore,
  isAbbreviated,
  isHonorific,
  isNextTo,
  type ReadPassage,
  STARTERS,
  standsAsPerson,
  standsAsSurname,
  startsSentence,
} from './name-context.ts'
import { isCyrillic, isForm, meantForm, type Word } from './names.ts'
import type { Passage } from './passage.ts'

export interface Misspelt {
  readonly passage: Passage
  readonly word: Word
  /** The right name in the same case. */
  readonly right: string
  readonly person: KnownPerson
}

/** Where a name is shorter, a letter makes another name of it too easily. */
const LEAST = 4
const LEAST_ALONE = 6
/** «Ольга Тач»: what is left of a short name says enough beside the rest of it. */
const LEAST_BESIDE = 3

export function misspeltNames(read: readonly ReadPassage[], { people, forms }: KnownNames): Misspelt[] {
  const found: Misspelt[] = []
  const otherPeople = new Set<string>()
  let words: Set<string> | undefined
  // Made only where a word is a letter away from a name.
  const stands = (lower: string): boolean => {
    words ??= new Set(read.flatMap(one => one.words.map(word => word.lower)))
    return words.has(lower)
  }
  for (const one of read) {
    one.words.forEach((word, at) => {
      if (!word.isCapital || word.length < LEAST_BESIDE || forms.has(word.lower)) return
      if (word.length <= LEAST && isAbbreviated(word.text)) return
      for (const person of people) {
        const right = asSurname(one, at, person, { otherPeople, stands, read }) ?? asGiven(one, at, person)
        if (right === undefined) continue
        found.push({ passage: one.passage, word, right: likeCase(right, word.text), person })
        break
      }
    })
  }
  return found.filter(({ word }) => !otherPeople.has(word.lower))
}

interface Around {
  readonly otherPeople: Set<string>
  /** Whether the text has the word. */
  readonly stands: (lower: string) => boolean
  readonly read: readonly ReadPassage[]
}

function asSurname(
  one: ReadPassage,
  at: number,
  person: KnownPerson,
  { otherPeople, stands, read }: Around,
): string | undefined {
  const { given, surname } = person
  const { passage, words } = one
  const word = words[at]!
  const right = surname.stems[0]!.length >= LEAST ? meantForm(surname, word.lower) : undefined
  if (right === undefined) return undefined
  const initials = initialsBefore(passage.text, word.span[0])
  if (initials !== '') {
    const isMiddle = given !== undefined && isForm(given, words[at - 2]?.lower ?? '')
    return isMiddle || initials[0] === given?.stems[0]?.[0] ? right : undefined
  }
  const before = isNextTo(passage.text, words[at - 1], word) ? words[at - 1] : undefined
  const after = isNextTo(passage.text, word, words[at + 1]) ? words[at + 1] : undefined
  if (given && [before, after].some(near => near && isForm(given, near.lower))) return right
  if (before?.isCapital && !isHonorific(before) && !STARTERS.has(before.lower)) {
    // Another given name: another person, here and where this surname stands alone.
    if (!startsSentence(passage.text, before)) otherPeople.add(word.lower)
    return undefined
  }
  if (after?.isCapital) return undefined
  if (word.length < LEAST || (isFamily(word.lower, right) && !isHonorific(before))) return undefined
  if (standsAsPerson(one, at) && (right.length >= LEAST_ALONE || isNamed(person, read))) return right
  if (isCyrillic(word.lower)) return right.length >= LEAST_ALONE && isNamed(person, read) ? right : undefined
  if (word.length === LEAST && (right.length <= LEAST || startsSentence(passage.text, word))) return undefined
  return stands(right) && standsAsSurname(one, at) ? right : undefined
}

const isNamed = ({ surname }: KnownPerson, read: readonly ReadPassage[]): boolean =>
  read.some(({ words }) => words.some(({ isCapital, lower }) => isCapital && isForm(surname, lower)))

// The Orozovas.
const isFamily = (lower: string, right: string): boolean =>
  !isCyrillic(lower) && (`${right}s` === lower || right === `${lower}s`)

function asGiven(
  { passage, words }: ReadPassage,
  at: number,
  { given, surname }: KnownPerson,
): string | undefined {
  const word = words[at]!
  const right = given && given.stems[0]!.length >= LEAST - 1 ? meantForm(given, word.lower) : undefined
  if (right === undefined || right.length < LEAST) return undefined
  // A given name may have a middle name or a patronymic after it.
  const near = [at - 1, at + 1, at + 2].map(place => words[place])
  const isBeside = near.some(
    (other, place) =>
      other &&
      isForm(surname, other.lower) &&
      (place === 0
        ? isNextTo(passage.text, other, word)
        : isNextTo(passage.text, words[at], words[at + 1])) &&
      (place < 2 || (words[at + 1]!.isCapital && isNextTo(passage.text, words[at + 1], other))),
  )
  return isBeside ? right : undefined
}

/** In capitals as the text has it. */
export const likeCase = (right: string, written: string): string =>
  written.length > 1 && written === written.toUpperCase()
    ? right.toUpperCase()
    : written[0] !== written[0]!.toLowerCase()
      ? right[0]!.toUpperCase() + right.slice(1)
      : right
