// What the rules that compare releases say in English.
import type { Said } from './rules.ts'

const say = (message: string, hint: string): Said => ({ message, hint })

export const archive = {
  sameName: (slug: string, other: string) =>
    say(
      `${other} has the same date, language and slug (${slug})`,
      'Keep one of the two files, or give this one another slug',
    ),
  sameNumber: (number: string, other: string) =>
    say(
      `number ${number} is taken by ${other}`,
      'Give this release a number of its own, or name its original in translation_of if it is a translation',
    ),
  sameText: (other: string) =>
    say(
      `The text is nearly the same as in ${other}`,
      'If this release began as a copy, check that nothing old is left; if it is the same release, keep one file',
    ),
}
