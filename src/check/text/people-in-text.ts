// People whom an English text itself makes known: named in full once, and by the surname beside a verb of speech.
import type { KnownPerson } from '../people.ts'
import { isHonorific, isNextTo, type ReadPassage, STARTERS, standsAsPerson } from './name-context.ts'
import { declinedOf, type Word } from './names.ts'
import { signOf } from './person-signs.ts'

const LEAST = 5
const LEAST_GIVEN = 3

export function peopleInText(read: readonly ReadPassage[]): KnownPerson[] {
  const full: { one: ReadPassage; at: number }[] = []
  const alone = new Set<string>()
  for (const one of read) {
    for (const at of one.capitals) {
      const word = one.words[at]!
      if (!isNameLike(word)) continue
      const before = one.words[at - 1]
      if (isNextTo(one.passage.text, before, word) && isGiven(before!)) full.push({ one, at })
      else if (standsAsPerson(one, at)) alone.add(word.text)
    }
  }
  const people = new Map<string, KnownPerson>()
  for (const { one, at } of full) {
    const [given, surname] = [one.words[at - 1]!.text, one.words[at]!.text]
    if (!alone.has(surname) || people.has(`${given} ${surname}`) || isTitles(given)) continue
    if (signOf(one, at, at - 1) === 'person') people.set(`${given} ${surname}`, person(given, surname))
  }
  return [...people.values()]
}

/** Whether a word may be somebody's given name. */
const isGiven = (word: Word): boolean =>
  word.isCapital &&
  !word.isCyrillic &&
  word.length >= LEAST_GIVEN &&
  !isHonorific(word) &&
  !STARTERS.has(word.lower) &&
  word.lower !== 'the'

// “Senators Ross and Lee”
const isTitles = (given: string): boolean =>
  given.endsWith('s') && isHonorific({ text: given, lower: given.slice(0, -1).toLowerCase() })

// A headline in capitals has more than names: “Manager Charged”.
const isNameLike = (word: Word): boolean =>
  !word.isCyrillic && word.length >= LEAST && !word.isAllCapitals && !/(?:ed|ing)$/.test(word.lower)

const person = (given: string, surname: string): KnownPerson => ({
  name: `${given} ${surname}`,
  title: undefined,
  given: declinedOf(given),
  surname: declinedOf(surname),
  short: undefined,
})
