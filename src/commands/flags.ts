// Values of flags that several commands take, with failures that name the flag.

import { parseDay } from '../model/calendar.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/kinds.ts'

/** A value out of a closed list. Throws Failure 'bad-choice'. */
export function choiceFlag<T extends string>(flag: string, text: string, choices: readonly T[]): T {
  const found = choices.find(choice => choice === text)
  if (found === undefined)
    throw new Failure('bad-choice', { flag, text, choices, nearest: nearest(text, choices) })
  return found
}

/** The values of a flag for its help, with what the interface calls those that it has other words for. */
export const withNames = (values: readonly string[], names: Readonly<Record<string, string>>): string =>
  values.map(value => (names[value] === value ? value : `${value} (${names[value]})`)).join(', ')

/** A whole number, 0 or more. Throws Failure 'bad-number'. */
export function numberFlag(flag: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Failure('bad-number', { flag, text })
  return Number(text)
}

/** A whole number from `least` to `most`. Throws Failure 'bad-range'. */
export function rangeFlag(flag: string, text: string, [least, most]: readonly [number, number]): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least && number <= most)) throw new Failure('bad-range', { flag, text, least, most })
  return number
}

/** `YYYY-MM-DD`, a real day. Throws Failure 'bad-date'. */
export function dayFlag(flag: string, text: string): string {
  if (text.length !== 10 || !parseDay(text)) throw new Failure('bad-date', { flag, text })
  return text
}

/** For a flag that may be repeated. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]
