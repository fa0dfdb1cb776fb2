// What the rules that compare releases say in English.
import { say } from './rules.ts'

const KINDS: Record<string, string> = {
  correction: 'a correction',
  update: 'an update',
  withdrawal: 'a withdrawal',
}
const kindSaid = (kind: string) => KINDS[kind] ?? kind

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
  differs: (field: string, mine: string, theirs: string, other: string) =>
    say(
      `${field} is ${mine}, but ${theirs} in ${other}`,
      'Both are versions of one release: correct whichever is wrong',
    ),
  onlyHere: (field: string, value: string, other: string) =>
    say(`${field} is ${value}, but ${other} has none`, `Add ${field} there, or remove it here`),
  onlyThere: (field: string, value: string, other: string) =>
    say(`${other} has ${field} ${value}, and this version has none`, `Add ${field} here, or remove it there`),
  figureDiffers: (mine: string, theirs: string, other: string) =>
    say(
      `“${mine}” here, but “${theirs}” in ${other}`,
      'Check both against the source and correct whichever is wrong',
    ),
  figureExchanged: (mine: string, theirs: string, other: string) =>
    say(
      `“${mine}” here, but “${theirs}” at the same place in ${other}`,
      'Check both against the source and correct whichever is wrong',
    ),
  figureHere: (figure: string, other: string) =>
    say(`“${figure}” is nowhere in ${other}`, 'Check that nothing is missing there, or wrong here'),
  figureThere: (figure: string, other: string) =>
    say(
      `${other} has “${figure}”, which is nowhere here`,
      'Check that nothing is missing here, or wrong there',
    ),
  quotations: (mine: number, theirs: number, other: string) =>
    say(
      `Somebody is quoted in ${mine} of the paragraphs here, in ${theirs} in ${other}`,
      'Check that no quotation is missing in either version',
    ),
  withdrawnHere: (other: string) =>
    say(`This version is withdrawn, but ${other} is not`, 'Withdraw that one too, or restore this one'),
  withdrawnThere: (other: string) =>
    say(
      `${other} is withdrawn, but this version is not`,
      'Withdraw this one too: status: "withdrawn", and an entry in corrections',
    ),
  correctedOriginal: (on: string, kind: string, isHere: boolean, other: string) =>
    isHere
      ? say(
          `The original has ${kindSaid(kind)} of ${on}, but its translation ${other} has not`,
          'Bring the translation into line and add the same entry to its corrections',
        )
      : say(
          `The original ${other} has ${kindSaid(kind)} of ${on}, but this translation has not`,
          'Bring the translation into line and add the same entry to corrections',
        ),
  correctedTranslation: (on: string, kind: string, isHere: boolean, other: string) =>
    isHere
      ? say(
          `This translation has ${kindSaid(kind)} of ${on}, but its original ${other} has not`,
          kind === 'correction'
            ? 'Correct the original as well; if it was right, write above the entry: # presser-ignore translation-agrees: the original was right'
            : 'Bring the original into line and add the same entry to its corrections',
        )
      : say(
          `The translation ${other} has ${kindSaid(kind)} of ${on}, but this original has not`,
          'Bring the original into line and add the same entry to corrections',
        ),
  linkSelf: () =>
    say(
      'translation_of names this very file',
      'Name the original that it was translated from, or remove translation_of',
    ),
  linkCircle: (other: string) =>
    say(
      `This release is the original of ${other} and its translation at once`,
      'Keep translation_of in the translation only, and remove it from the original',
    ),
  linkLanguage: (language: string, other: string) =>
    say(
      `The original, ${other}, is in the same language (${language})`,
      'Correct language or translation_of; a new version of the same text is no translation',
    ),
}
