// What reading a file can find wrong, in English: slips of the pen in YAML, and limits.
import type { DecodeFault } from '../../parse/decode.ts'
import type { LimitCode } from '../../parse/limits.ts'
import type { SyntaxCode } from '../../parse/syntax.ts'
import { type Said, say } from './rules.ts'

export const syntax: Record<SyntaxCode | DecodeFault, (word: string) => Said> = {
  'colon-in-value': () =>
    say(
      'There is a second colon with a space after it in this line',
      'Put the text in quotes: headline: "Council: results of the meeting"',
    ),
  'bad-indent': () =>
    say(
      'This line is not indented like its neighbours',
      'Start fields at the left margin and indent what belongs to a field by two spaces',
    ),
  tab: () => say('There is a tab at the start of this line', 'Indent with spaces instead'),
  'unclosed-quote': () =>
    say(
      'The quotation mark that opens here is never closed',
      'Close it at the end of the text, and write quotations inside as “…” or «…»',
    ),
  'text-after-quote': () =>
    say(
      'The text goes on after its closing quotation mark',
      'Write quotations inside the text as “…” or «…», or put \\ before a straight mark: \\"',
    ),
  'unclosed-bracket': () =>
    say(
      'A bracket is opened here or above and never closed',
      'Close it, or put the text in quotes if the bracket belongs to it',
    ),
  'stray-bracket': word =>
    say(`There is a ${word} that closes nothing`, 'Remove it, or put the whole text in quotes'),
  'reserved-start': word =>
    say(`A text without quotes can’t start with ${word}`, 'Put the whole text in quotes'),
  'missing-colon': () =>
    say(
      'This line is neither a field nor part of one',
      'Write “name: value”, or indent the line by two spaces if it continues the text above',
    ),
  'missing-space': () => say('A space is missing after this colon', 'Write “name: value”'),
  'text-after-mark': () =>
    say(
      'Text stands beside the | or > that opens a block',
      'Start the text on the next line, indented by two spaces',
    ),
  'bad-escape': word => say(`${word} means nothing inside double quotes`, 'Write \\\\ for a backslash'),
  'several-documents': () =>
    say(
      'A second document starts here',
      'Keep one release in a file: remove the --- line or move what follows to its own file',
    ),
  'list-on-line': () =>
    say(
      'A list can’t start beside the name of its field',
      'Start it on the next line, or write it in brackets: tags: ["water", "energy"]',
    ),
  'odd-name': () => say('This can’t be the name of a field', 'Write a field as “name: value”'),
  'cut-at-hash': word =>
    say(
      `Everything from “${word}” on is lost: without quotes, # starts a comment`,
      'Put the whole text in quotes, or a space after # if it is a comment',
    ),
  'not-fields': () =>
    say(
      'This file is not a list of fields',
      'A release looks like this: type: "release", and each further field on its own line; presser new makes one',
    ),
  unreadable: () => say('This line can’t be read', 'Put the text of the field in quotes'),
  'not-utf8': () => say('The file is not in UTF-8', 'Save it as UTF-8 in your editor'),
  'utf-16': () => say('The file is in UTF-16', 'Save it as UTF-8 in your editor'),
  binary: () => say('The file is not text', 'Give a text file in YAML'),
}

export const limits: Record<LimitCode, () => Said> = {
  'too-large': () =>
    say('The file is larger than 512 KB', 'A release is text: move pictures and attachments to media/'),
  'too-deep': () =>
    say(
      'Brackets or indentation are nested too deep',
      'No field of a release goes deeper than a few levels: look for a stray bracket or indent',
    ),
  'too-many-parts': () =>
    say(
      'The file has far more parts than a release can have',
      'Look for text that was pasted without quotes',
    ),
  alias: () =>
    say(
      'Anchors (&) and aliases (*) are not used in releases',
      'Put the text in quotes, or write the value out where it is needed',
    ),
  tag: () => say('Tags (!) are not used in releases', 'Put the text in quotes'),
}
