// presser.yaml's own mistakes: rules and options that there are not.
import { describe, expect, it } from 'vitest'
import { checkOffice } from '../../src/check/check.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { officeOf } from '../../src/model/office.ts'
import { parse } from '../../src/parse/parse.ts'

const told = (rules: string) => {
  const parsed = parse(
    `organization: {name: "Council"}\nlanguages: [en]\ntime_zone: UTC\nrules:\n  ${rules}\n`,
  )
  return checkOffice(parsed, {
    file: 'presser.yaml',
    office: officeOf(parsed.tree!),
    words: wordsOf('en'),
  }).map(({ line, column, endColumn, message, hint }) => [`${line}:${column}-${endColumn}`, message, hint])
}

describe('rules in presser.yaml', () => {
  it.each(['headline-form: [warning, {max: 100}]', 'headline-form: off', 'typography: [off, {nbsp: on}]'])(
    'may be %s',
    rules => expect(told(rules)).toEqual([]),
  )
  it.each([
    ['headline-frm: off', '5:3-15', 'There is no rule “headline-frm”', 'Did you mean headline-form?'],
    [
      'headline-form: [warning, {maxx: 100}]',
      '5:29-33',
      'headline-form has no option “maxx”',
      'Did you mean max?',
    ],
    ['headline-form: [warning, {max: x}]', '5:34-35', 'max is not a number', 'Give a whole number'],
    [
      'contact-complete: [error, {name: optionl}]',
      '5:36-43',
      'name can’t be “optionl”',
      'Did you mean optional?',
    ],
    ['typography: [error, {nbsp: 5}]', '5:30-31', 'nbsp can’t be “5”', 'Choose one of: on, off'],
    ['lead-length: [error, {x: 1}]', '5:25-26', 'lead-length has no option “x”', 'Known: words, sentences'],
    [
      'file-name: [error, {max: 1}]',
      '5:23-26',
      'file-name has no option “max”',
      'Remove it; give only off, warning or error',
    ],
  ])('may not be %s', (rules, ...found) => expect(told(rules)).toEqual([found]))
})
