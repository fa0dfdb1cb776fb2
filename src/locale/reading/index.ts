// The table of languages that presser can read.
import { en } from './en.ts'
import type { ReadingLanguage } from './language.ts'
import { ru } from './ru.ts'

export { type DateReading, indexOfForm, type ReadingLanguage } from './language.ts'

const LANGUAGES: Readonly<Record<string, ReadingLanguage>> = { en, ru }

/** By BCP 47 tag; undefined for a language that presser can't read, whose text then passes. */
export function readingOf(tag: string): ReadingLanguage | undefined {
  const primary = tag.split('-', 1)[0]!.toLowerCase()
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined
}
