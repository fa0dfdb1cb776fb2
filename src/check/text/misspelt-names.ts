// Names of known people with a letter wrong.
import type { KnownNames, KnownPerson } from '../people.ts'
import {
  initialsBefore,
  isHonorific,
  isNextTo,
  type ReadPassage,
  standsAsPerson,
  startsSentence,
} from './name-context.ts'
import { isForm, meantForm, type Word } from './names.ts'
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

export function misspeltNames(read: readonly ReadPassage[], { people, forms }: KnownNames): Misspelt[] {
  const found: Misspelt[] = []
  const otherPeople = new Set<string>()
  for (const one of read) {
    one.words.forEach((word, at) => {
      if (!word.isCapital || word.length < LEAST || forms.has(word.lower)) return
      for (const person of people) {
        const right = asSurname(one, at, person, read, otherPeople) ?? asGiven(one, at, person)
        if (right === undefined) continue
        found.push({ passage: one.passage, word, right: likeCase(right, word.text), person })
        break
      }
    })
  }
  return found.filter(({ word }) => !otherPeople.has(word.lower))
}

function asSurname(
  one: ReadPassage,
  at: number,
  person: KnownPerson,
  read: readonly ReadPassage[],
  otherPeople: Set<string>,
): string | undefined {
  const { given, surname } = person
  const { passage, words } = one
  const word = words[at]!
  const right = surname.stems[0]!.length >= LEAST ? meantForm(surname, word.lower) : undefined
  if (right === undefined) return undefined
  const initials = initialsBefore(passage.text, word.span[0])
  if (initials !== '') return initials[0] === given?.stems[0]?.[0] ? right : undefined
  const before = isNextTo(passage.text, words[at - 1], word) ? words[at - 1] : undefined
  const after = isNextTo(passage.text, word, words[at + 1]) ? words[at + 1] : undefined
  if (given && [before, after].some(near => near && isForm(given, near.lower))) return right
  if (before?.isCapital && !isHonorific(before)) {
    // Another given name: another person, here and where this surname stands alone.
    if (!startsSentence(passage.text, before)) otherPeople.add(word.lower)
    return undefined
  }
  if (after?.isCapital || right.length < LEAST_ALONE) return undefined
  return standsAsPerson(one, at) || (right.length > LEAST_ALONE && isNamed(person, read)) ? right : undefined
}

const isNamed = ({ surname }: KnownPerson, read: readonly ReadPassage[]): boolean =>
  read.some(({ words }) => words.some(({ isCapital, lower }) => isCapital && isForm(surname, lower)))

function asGiven(
  { passage, words }: ReadPassage,
  at: number,
  { given, surname }: KnownPerson,
): string | undefined {
  const word = words[at]!
  const right = given && given.stems[0]!.length >= LEAST - 1 ? meantForm(given, word.lower) : undefined
  if (right === undefined) return undefined
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
