// What the rule about typography says in English.
import { type Said, say } from './rules.ts'

const places = (count: number) => (count > 1 ? `, in ${count} places` : '')
const write = (meant: string) => `Write: ${meant} (presser fix does it)`

export const slips = {
  straight: (meant: string, count: number) =>
    say(
      `${count > 1 ? `${count} quotation marks or apostrophes are` : 'A quotation mark or apostrophe is'} straight`,
      `Write curly ones (${meant}), or run presser fix`,
    ),
  dash: (meant: string, count: number) => say(`A hyphen stands for a dash${places(count)}`, write(meant)),
  member: (meant: string, count: number) =>
    say(
      `A spaced hyphen joins two words${places(count)}`,
      `Write: ${meant} (with a dash if a word depends on the second)`,
    ),
  'double-space': (meant: string, count: number) =>
    say(`There is more than one space${places(count)}`, write(meant)),
  'space-before': (meant: string, count: number) =>
    say(`There is a space before a punctuation mark${places(count)}`, write(meant)),
  'space-inside': (meant: string, count: number) =>
    say(`There is a space inside brackets or quotation marks${places(count)}`, write(meant)),
  range: (meant: string, count: number) =>
    say(`A range is written with a hyphen${places(count)}`, write(meant)),
  glued: (meant: string, count: number) => say(`A space is missing${places(count)}`, write(meant)),
  'mark-inside': (meant: string, count: number) =>
    say(`The full stop or comma stands inside the quotation marks${places(count)}`, write(meant)),
  initials: (meant: string, count: number) =>
    say(`Initials are not spaced as the house does${places(count)}`, write(meant)),
  percent: (meant: string, count: number) =>
    say(`The per cent sign is not spaced as the house does${places(count)}`, write(meant)),
  digits: (meant: string, count: number) =>
    say(`A long number is not grouped by threes${places(count)}`, `Write: ${meant}`),
  hours: (meant: string, count: number) =>
    say(`Hours are not written as the house does${places(count)}`, `Write: ${meant}`),
  'no-break': (meant: string, count: number) =>
    say(`No-break spaces are missing${places(count)}`, `Run presser fix; the first is in: ${meant}`),
  thin: (meant: string, count: number) =>
    say(`No-break spaces are missing${places(count)}`, `Run presser fix; the first is in: ${meant}`),
}

export const typography = {
  /** `meant`: the place mended, with the words around it. `count`: how many there are. */
  slip: (kind: keyof typeof slips, meant: string, count: number): Said => slips[kind](meant, count),
}
