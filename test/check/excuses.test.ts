// # presser-ignore rule-id: reason, above a field: what it excuses, and when it is itself a mistake.
import { describe, expect, it } from 'vitest'
import { checkOffice } from '../../src/check/check.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { officeOf } from '../../src/model/office.ts'
import { parse } from '../../src/parse/parse.ts'
import { diagnose, draft, places } from './subject.ts'

const EXCUSE = '# presser-ignore repeated-word: the name of the song'

const valid: [string, string][] = [
  ['the field right below', `${EXCUSE}\nsubhead: "Жили жили"`],
  ['a block of text', `${EXCUSE}\nbody: |\n  Раз.\n\n  Жили жили.`],
  [
    'everything in a group of fields',
    `# presser-ignore repeated-word: so\nevent:\n  start: "2026-11-25T10:00+06:00"\n  place: "жили жили"\nnotes:\n  # presser-ignore repeated-word: so\n  - "Жили жили"`,
  ],
  [
    'a field inside an item of a list',
    'media:\n  - file: "a.jpg"\n    # presser-ignore repeated-word: so\n    alt: "жили жили"',
  ],
  [
    'an item as a whole',
    'media:\n  # presser-ignore repeated-word: so\n  - file: "a.jpg"\n    alt: "жили жили"',
  ],
  ['past other comments and empty lines', `${EXCUSE}\n\n# Другое.\nsubhead: "Жили жили"`],
  [
    'more than one rule, a line each',
    `# presser-ignore repeated-word: so\n# presser-ignore hidden-character: so\nsubhead: "Жили жили\u00ad"`,
  ],
  ['more than one finding', `${EXCUSE}\nlead: "Жили жили, были были"`],
  ['YAML that the quick reader leaves to the full one', `${EXCUSE}\nsubhead: "Жили\\u0020жили"`],
  ['nothing, as words of a text', 'body: |\n  Раз.\n\n  # presser-ignore repeated-word: so\n\n  Два.'],
]

const invalid: [string, string, string[]][] = [
  ['nothing, at the end of the file', `subhead: "Жили"\n${EXCUSE}`, ['7:1-7:53 excuse-unused']],
  [
    'another field than the one below',
    `${EXCUSE}\nsubhead: "Жили"\nlead: "Жили жили"`,
    ['6:1-6:53 excuse-unused', '8:8-8:17 repeated-word'],
  ],
  [
    'another rule',
    '# presser-ignore mixed-script: so\nsubhead: "Жили жили"',
    ['6:1-6:34 excuse-unused', '7:11-7:20 repeated-word'],
  ],
  ['a field behind it', `subhead: "Жили жили" ${EXCUSE}`, ['6:11-6:20 repeated-word']],
  ['nothing, at the end of the file', EXCUSE, ['6:1-6:53 excuse-unused']],
  [
    'without a reason',
    '# presser-ignore repeated-word\nsubhead: "Жили жили"',
    ['6:1-6:31 excuse-unused', '7:11-7:20 repeated-word'],
  ],
  [
    'without a reason but with its colon',
    '# presser-ignore repeated-word: \nsubhead: "Жили жили"',
    ['6:1-6:32 excuse-unused', '7:11-7:20 repeated-word'],
  ],
  [
    'a rule that is none',
    '  # presser-ignore repeated-words: so\nsubhead: "Жили жили"',
    ['6:3-6:38 excuse-unused', '7:11-7:20 repeated-word'],
  ],
  ['no rule at all', '# presser-ignore\nsubhead: "Жили"', ['6:1-6:17 excuse-unused']],
]

const inFile = (more: string) =>
  places(draft(more)).filter(place => / (?:excuse-unused|repeated-word|hidden-character)$/.test(place))

describe('an excuse', () => {
  it.each(valid)('excuses %s', (_, more) => expect(inFile(more)).toEqual([]))
  it('of a finding beyond those that are told is not unused', () => {
    const lines = '    Жили жили.\n'.repeat(201)
    const more = `notes:\n  - |\n${lines}  # presser-ignore repeated-word: so\n  - "Были были"`
    expect(inFile(more).filter(found => found.endsWith('excuse-unused'))).toEqual([])
  })
  it.each(invalid)('does not excuse %s', (_, more, found) => expect(inFile(more)).toEqual(found))

  it('holds on Windows, where lines end in two characters', () => {
    const text = draft(`${EXCUSE}\nsubhead: "Жили жили"\n`).replaceAll('\n', '\r\n')
    expect(places(text)).toEqual([])
    const unused = draft(`${EXCUSE}\nsubhead: "Жили"\n`).replaceAll('\n', '\r\n')
    expect(places(unused)).toEqual(['6:1-6:53 excuse-unused'])
  })
  it('that is unused is a warning, which presser.yaml switches as it does others', () => {
    const text = draft(`${EXCUSE}\nsubhead: "Жили"`)
    expect(diagnose(text)).toMatchObject([{ rule: 'excuse-unused', severity: 'warning' }])
    expect(diagnose(text, { office: 'rules: {excuse-unused: error}' })).toMatchObject([{ severity: 'error' }])
    expect(diagnose(text, { office: 'rules: {excuse-unused: off}' })).toEqual([])
  })
  it('says what is wrong with it', () => {
    const told = (comment: string, language: 'en' | 'ru') =>
      diagnose(draft(`${comment}\nsubhead: "Жили"`), { language })[0]
    expect(told('# presser-ignore repeated-words: so', 'en')).toMatchObject({
      message: 'There is no rule “repeated-words” to be excused from',
      hint: 'Did you mean repeated-word?',
    })
    expect(told('# presser-ignore repeated-word', 'ru')).toMatchObject({
      hint: 'Напишите # presser-ignore repeated-word: и после двоеточия причину',
    })
    expect(told(EXCUSE, 'ru')).toMatchObject({
      message: 'Снимать нечего: замечаний по правилу repeated-word здесь нет',
    })
  })
  it('holds in presser.yaml too', () => {
    const found = (text: string) => {
      const parsed = parse(text)
      return checkOffice(parsed, {
        file: 'presser.yaml',
        office: officeOf(parsed.tree!),
        words: wordsOf('en'),
      }).map(({ rule }) => rule)
    }
    const office = 'organization: {name: "Council"}\nlanguages: [en]\ntime_zone: UTC\n'
    const contacts = 'contacts: {press: {role: "TBC", name: "N", phones: ["+996 312 000 001"]}}\n'
    expect(found(office + contacts)).toEqual(['placeholder-left'])
    expect(found(`${office}# presser-ignore placeholder-left: the Bank of this name\n${contacts}`)).toEqual(
      [],
    )
  })
})
