// What the rules about characters and the form of texts say in English.
import { say } from './rules.ts'

const hiddenNames = {
  control: 'control character',
  'soft-hyphen': 'soft hyphen',
  'zero-width': 'character without width',
  direction: 'mark of writing direction',
  object: 'place of a pasted picture or object',
  private: 'symbol of one font, which others see as a box',
  broken: 'character that was lost in conversion',
  blank: 'blank that is no space',
}

const reasons = {
  blanks: (text: string) => say(`“${text}” is a blank to fill in`, 'Fill it in or remove it'),
  brackets: (text: string) =>
    say(`There is nothing in ${text}`, 'Fill in what is missing or remove the pair'),
  note: (text: string) => say(`A note to oneself is left in the text: “${text}”`, 'Write what it asks for'),
  filler: (text: string) => say(`“${text}” is dummy text`, 'Replace it with the real text'),
  open: (text: string) => say(`“${text}”: this is still open`, 'Give the fact, or leave the sentence out'),
}

const scripts = { latin: 'Latin', cyrillic: 'Cyrillic' }

export const characters = {
  hidden: (kind: keyof typeof hiddenNames, code: string, before: string) =>
    say(
      `There is an invisible character here: ${hiddenNames[kind]} (${code})`,
      `Delete it${before ? ` after “${before}”` : ''}${kind === 'private' || kind === 'broken' || kind === 'object' ? ' and type what should be seen' : ''}`,
    ),
  mixed: (word: string, letter: string, code: string, script: keyof typeof scripts) =>
    say(
      `The ${scripts[script]} letter “${letter}” (${code}) stands in “${word}”, a word of the other alphabet`,
      `Switch the keyboard to ${script === 'latin' ? 'Cyrillic' : 'Latin'} and type the word again`,
    ),
  mixedGreek: (word: string, letter: string, code: string, right: string) =>
    say(`The letter “${letter}” (${code}) in “${word}” is Greek`, `Write “${right}”`),
  mixedAlone: (letter: string, code: string) =>
    say(`“${letter}” is a Latin letter here (${code})`, 'Switch the keyboard to Cyrillic and type it again'),
  placeholder: (reason: keyof typeof reasons, text: string) => reasons[reason](text),
  repeated: (word: string) => say(`The word “${word}” stands twice`, 'Remove one of the two'),
  headlineLong: (length: number, max: number) =>
    say(`The headline has ${length} characters`, `Shorten it to at most ${max}`),
  headlineStop: () => say('The headline ends with a full stop', 'Remove the full stop'),
  headlineCapitals: () =>
    say(
      'The headline is in capitals',
      'Write it as a sentence: capitals only for the first word and for names',
    ),
  headlineSentences: () =>
    say('The headline consists of two sentences', 'Keep one, and move the other to subhead or lead'),
  leadWords: (count: number, max: number) =>
    say(`The lead has ${count} words`, `Shorten it to at most ${max}, and move details to body`),
  leadSentences: (count: number, max: number) =>
    say(`The lead has ${count} sentences`, `Keep at most ${max}, and move the rest to body`),
  listNumber: (mark: string, escaped: string) =>
    say(
      `“${mark}” at the start of a paragraph makes it an item of a numbered list`,
      `Write ${escaped} or let the sentence start with a word`,
    ),
  listMark: (mark: string) =>
    say(
      `“${mark}” at the start of a line makes it an item of a list`,
      mark === '-' ? 'Write a dash: —' : `Write \\${mark}`,
    ),
  headingMark: () => say('“#” at the start of a line makes it a heading', 'Write \\#, or ## for a heading'),
  headingLine: (line: string) =>
    say(`“${line}” makes a heading of the line above it`, 'Put an empty line before it, or remove it'),
  quoteUnclosed: (mark: string, closing: string) =>
    say(`The quotation mark ${mark} is never closed`, `Put ${closing} where the quotation ends`),
  quoteUnopened: (mark: string) =>
    say(
      `The quotation mark ${mark} closes nothing`,
      'Put an opening mark where the quotation starts, or remove it',
    ),
  quoteCrossed: (mark: string, opened: string, closing: string) =>
    say(`${mark} stands where ${closing} should close ${opened}`, `Write ${closing}`),
  quoteMixed: (mark: string, usual: string) =>
    say(`A quotation opens with ${mark}, others in this text with ${usual}`, `Use ${usual} throughout`),
}
