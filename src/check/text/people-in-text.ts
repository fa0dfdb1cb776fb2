// People whom an English text itself makes known: named in full once, and by the surname beside a verb of speech.
import type { KnownPerson } from '../people.ts'
import { isHonorific, isNextTo, type ReadPassage, STARTERS, standsAsPerson } from './name-context.ts'
import { declinedOf, type Word } from './names.ts'

const LEAST = 5
const LEAST_GIVEN = 3
const FIRST_CYRILLIC = 0x400

export function peopleInText(read: readonly ReadPassage[]): KnownPerson[] {
  /** The given names that each surname has: “Jerry and Mitch Gould”. */
  const full = new Map<string, Set<string>>()
  const alone = new Set<string>()
  for (const one of read) {
    for (const at of one.capitals) {
      const word = one.words[at]!
      if (!isNameLike(word)) continue
      const before = one.words[at - 1]
      if (isNextTo(one.passage.text, before, word) && isGiven(before!)) {
        const surname = word.text
        const known = full.get(surname)
        if (known) known.add(before!.text)
        else full.set(surname, new Set([before!.text]))
      } else if (standsAsPerson(one, at)) alone.add(word.text)
    }
  }
  return [...full].flatMap(([surname, names]) =>
    alone.has(surname)
      ? [...names].filter(given => !isTitles(given)).map(given => person(given, surname))
      : [],
  )
}

/** Whether a word may be somebody's given name. */
const isGiven = (word: Word): boolean =>
  word.isCapital &&
  word.initial < FIRST_CYRILLIC &&
  word.length >= LEAST_GIVEN &&
  !isHonorific(word) &&
  !STARTERS.has(word.lower) &&
  word.lower !== 'the'

// “Senators Ross and Lee”
const isTitles = (given: string): boolean =>
  given.endsWith('s') && isHonorific({ text: given, lower: given.slice(0, -1).toLowerCase() })

// A headline in capitals has more than names: “Manager Charged”.
const isNameLike = (word: Word): boolean =>
  word.length >= LEAST &&
  word.initial < FIRST_CYRILLIC &&
  !word.isAllCapitals &&
  !/(?:ed|ing)$/.test(word.lower)

const person = (given: string, surname: string): KnownPerson => ({
  name: `${given} ${surname}`,
  title: undefined,
  given: declinedOf(given),
  surname: declinedOf(surname),
  short: undefined,
})
