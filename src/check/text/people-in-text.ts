// People whom an English text itself makes known: named in full once, and by the surname beside a verb of speech.
import type { KnownPerson } from '../people.ts'
import { isHonorific, isNextTo, type ReadPassage, STARTERS, standsAsPerson } from './name-context.ts'
import { declinedOf, type Word } from './names.ts'

const LEAST = 5
const FIRST_CYRILLIC = 0x400

export function peopleInText(read: readonly ReadPassage[]): KnownPerson[] {
  const full = new Map<string, string>()
  const alone = new Set<string>()
  for (const one of read) {
    one.words.forEach((word, at) => {
      if (!isNameLike(word)) return
      const before = isNextTo(one.passage.text, one.words[at - 1], word) ? one.words[at - 1] : undefined
      const isGiven =
        before?.isCapital === true &&
        !isHonorific(before) &&
        !STARTERS.has(before.lower) &&
        before.lower !== 'the'
      if (isGiven) full.set(word.text, before.text)
      else if (standsAsPerson(one, at)) alone.add(word.text)
    })
  }
  return [...full].flatMap(([surname, given]) =>
    alone.has(surname) && given.length > 2 && !isTitles(given) ? [person(given, surname)] : [],
  )
}

// “Senators Ross and Lee”
const isTitles = (given: string): boolean =>
  given.endsWith('s') && isHonorific({ text: given, lower: given.slice(0, -1).toLowerCase() })

// A headline in capitals has more than names: “Manager Charged”.
const isNameLike = (word: Word): boolean =>
  word.isCapital &&
  word.length >= LEAST &&
  word.initial < FIRST_CYRILLIC &&
  word.text !== word.text.toUpperCase() &&
  !/(?:ed|ing)$/.test(word.lower)

const person = (given: string, surname: string): KnownPerson => ({
  name: `${given} ${surname}`,
  title: undefined,
  given: declinedOf(given),
  surname: declinedOf(surname),
  short: undefined,
})
