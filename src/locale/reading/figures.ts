// What a language must tell presser so that it can read numbers in a text. Never shown to anybody.
import { figures as en } from './en-figures.ts'
import { figures as ru } from './ru-figures.ts'

export interface FigureReading {
  /** After digits: what multiplies them, with the white space before it. */
  readonly scales: readonly (readonly [form: string, factor: number])[]
  /** Beginnings of words that are numbers, longer ones first where one begins with another. */
  readonly words: readonly (readonly [form: string, value: number])[]
  /** Words that multiply the number before them: тысяча, dozen. */
  readonly wordScales: readonly (readonly [form: string, factor: number])[]
  /** A sign that a number from 13 on may stand in words. */
  readonly tens: RegExp
  /** The months and what makes thousands to trillions of a number, each by its spellings: for a quick count. */
  readonly marks: readonly (readonly string[])[]
  /** What may stand between the words of one number. */
  readonly joint: string
  /** Letters that a word goes on with. */
  readonly letters: string
  /** After a number: the end of its word, 15-й, 15th. */
  readonly ending: string
  /** Words that stand for numbers, or for one that another language would write: half an hour, круглосуточно. */
  readonly hints: readonly (readonly [sign: RegExp, values: readonly number[]])[]
  /** After a number: a unit that the other language may have put into smaller ones, and of how many. */
  readonly units: readonly (readonly [form: RegExp, factor: number])[]
  /** After a number: a unit that the other language does not use. */
  readonly foreign: RegExp
}

const LANGUAGES: Readonly<Record<string, FigureReading>> = { en, ru }

/** By BCP 47 tag; undefined for a language whose numbers presser can't read. */
export function figureReadingOf(tag: string): FigureReading | undefined {
  const primary = tag.split('-', 1)[0]!.toLowerCase()
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined
}
