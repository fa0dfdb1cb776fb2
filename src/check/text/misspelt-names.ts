// Names of known people with a letter wrong.
import { isGivenName } from '../../locale/reading/given-names.ts'
import type { KnownNames, KnownPerson } from '../people.ts'
import {
  initialsBefore,
  isAbbreviated,
  isHonorific,
  isNextTo,
  isPost,
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
  // Made only where a word is a letter away from a name.
  let capital: Set<string> | undefined
  let small: Set<string> | undefined
  const around: Around = {
    otherPeople,
    read,
    stands: lower => {
      capital ??= new Set(read.flatMap(one => one.capitals.map(at => one.words[at]!.lower)))
      return capital.has(lower)
    },
    isWord: lower => {
      small ??= new Set(
        read.flatMap(one => one.words.filter(word => !word.isCapital).map(word => word.lower)),
      )
      return small.has(lower)
    },
  }
  for (const one of read) {
    for (const at of one.capitals) {
      const word = one.words[at]!
      if (word.length < LEAST_BESIDE) continue
      const { lower } = word
      if (forms.has(lower) || (word.length <= LEAST && isAbbreviated(word.text))) continue
      for (const person of people) {
        const right = asSurname(one, at, lower, person, around) ?? asGiven(one, at, lower, person)
        if (right === undefined) continue
        found.push({ passage: one.passage, word, right: likeCase(right, word.text), person })
        break
      }
    }
  }
  return found.filter(({ word }) => !otherPeople.has(word.lower))
}

interface Around {
  readonly otherPeople: Set<string>
  /** Whether the text has the word with a capital letter. */
  readonly stands: (lower: string) => boolean
  /** Whether it has the word without one. */
  readonly isWord: (lower: string) => boolean
  readonly read: readonly ReadPassage[]
}

function asSurname(
  one: ReadPassage,
  at: number,
  lower: string,
  person: KnownPerson,
  { otherPeople, stands, isWord, read }: Around,
): string | undefined {
  const { given, surname } = person
  const right = surname.stems[0]!.length >= LEAST ? meantForm(surname, lower) : undefined
  if (right === undefined) return undefined
  const { passage, words } = one
  const word = words[at]!
  const initials = initialsBefore(passage.text, word.start)
  if (initials !== '') {
    const isMiddle = given !== undefined && isForm(given, words[at - 2]?.lower ?? '')
    return isMiddle || initials[0] === given?.stems[0]?.[0] ? right : undefined
  }
  const before = isNextTo(passage.text, words[at - 1], word) ? words[at - 1] : undefined
  const after = isNextTo(passage.text, word, words[at + 1]) ? words[at + 1] : undefined
  // «Орозова Айгуль»
  const beside = isCyrillic(lower) ? [before, after] : [before]
  if (given && beside.some(near => near && isForm(given, near.lower))) return right
  if (before?.isCapital && !isHonorific(before) && !STARTERS.has(before.lower)) {
    // Another given name: another person, here and where this surname stands alone.
    if (!startsSentence(passage.text, before)) otherPeople.add(lower)
    return undefined
  }
  if (after?.isCapital) return undefined
  if (word.length < LEAST || (isFamily(lower, right, isWord) && !(before && isPost(before.lower))))
    return undefined
  if (standsAsPerson(one, at) && (right.length >= LEAST_ALONE || isNamed(person, read))) return right
  if (isCyrillic(lower)) return right.length >= LEAST_ALONE && isNamed(person, read) ? right : undefined
  if (word.length === LEAST && (right.length <= LEAST || startsSentence(passage.text, word))) return undefined
  return stands(right) && standsAsSurname(one, at) ? right : undefined
}

export const isNamed = ({ surname }: KnownPerson, read: readonly ReadPassage[]): boolean =>
  read.some(({ words }) => words.some(({ isCapital, lower }) => isCapital && isForm(surname, lower)))

// The Orozovas; a bank, where Mr Banks is known.
const isFamily = (lower: string, right: string, isWord: (lower: string) => boolean): boolean =>
  !isCyrillic(lower) && (`${right}s` === lower || (right === `${lower}s` && isWord(lower)))

function asGiven(
  { passage, words }: ReadPassage,
  at: number,
  lower: string,
  { given, surname }: KnownPerson,
): string | undefined {
  const right = given && given.stems[0]!.length >= LEAST - 1 ? meantForm(given, lower) : undefined
  // Of three letters, most are a letter away from another name: Jon, Ron.
  if (
    right === undefined ||
    (right.length < LEAST && (isCyrillic(lower) || isGivenName(lower) || isPost(lower)))
  )
    return undefined
  const word = words[at]!
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
