// email-valid: addresses that reach somebody, and those that don't.
import { describe, expect, it } from 'vitest'
import { checkOffice } from '../../../src/check/check.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'
import { diagnose, draft } from '../subject.ts'

const found = (address: string, options: Parameters<typeof diagnose>[1] = {}) =>
  diagnose(draft(`contact: {role: R, name: N, emails: ["${address}"]}`), options).map(
    ({ line, column, endColumn, rule, hint }) => `${line}:${column}-${endColumn} ${rule}: ${hint}`,
  )

const valid = [
  'press@imc.example',
  'press.office+news@sub.imc-council.example',
  'press@совет.рф',
  'o_brien@imc.example',
  'PRESS@IMC.EXAMPLE',
  ' press@imc.example ',
]

const invalid: [string, string, string][] = [
  [
    'a Cyrillic letter before @',
    'prеss@imc.example',
    '6:41-42 email-valid: Type it in Latin letters: press@imc.example',
  ],
  [
    'a Cyrillic letter in the domain',
    'press@imс.example',
    '6:47-48 email-valid: Type it in Latin letters: press@imc.example',
  ],
  ['a space', 'press @imc.example', '6:38-58 email-valid: Write press@imc.example'],
  ['a comma for a dot', 'press@imc,example', '6:38-57 email-valid: Write press@imc.example'],
  ['two dots', 'press@imc..example', '6:38-58 email-valid: Write press@imc.example'],
  ['a full stop at the end', 'press@imc.example.', '6:38-58 email-valid: Write press@imc.example'],
  ['two @', 'press@@imc.example', '6:38-58 email-valid: Write press@imc.example'],
  ['a scheme', 'mailto:press@imc.example', '6:38-64 email-valid: Write press@imc.example'],
  ['a name with it', 'Press <press@imc.example>', '6:38-65 email-valid: Write press@imc.example'],
  ['[at]', 'press [at] imc.example', '6:38-62 email-valid: Write press@imc.example'],
  ['no domain', 'press@imc', '6:38-49 email-valid: Give an address such as press@example.org'],
  [
    'a letter left out at the end',
    'press@imc.k',
    '6:38-51 email-valid: Give an address such as press@example.org',
  ],
  ['no @', 'press.imc.example', '6:38-57 email-valid: Give an address such as press@example.org'],
  [
    'two in one',
    'press@imc.example, duty@imc.example',
    '6:38-75 email-valid: Write them as a list: ["one@example.org", "two@example.org"]',
  ],
]

describe('email-valid', () => {
  it.each(valid)('takes %s', address => expect(found(address)).toEqual([]))
  it.each(invalid)('finds %s', (_, address, expected) => expect(found(address)).toEqual([expected]))

  it('shows the letter', () => {
    const [said] = diagnose(draft('contact: {role: R, name: N, emails: "prеss@imc.example"}'), {
      language: 'ru',
    })
    expect(said!.message).toContain('Буква «е» (U+0435) только похожа на латинскую')
  })
  it('leaves a malformed address to field-kind where it is switched off', () => {
    expect(found('press@imc', { office: 'rules: {email-valid: off}\n' })).toEqual([
      '6:38-49 field-kind: Give an address such as press@example.org',
    ])
  })
  it('holds for presser.yaml as well', () => {
    const parsed = parse('contacts: {press: {role: R, name: N, emails: ["prеss@imc.example"]}}\n')
    const told = checkOffice(parsed, {
      file: 'presser.yaml',
      office: officeOf(parsed.tree!),
      words: wordsOf('en'),
    })
    expect(told.filter(({ rule }) => rule === 'email-valid')).toMatchObject([{ line: 1, column: 50 }])
  })
})

describe('addresses in texts', () => {
  const inBody = (body: string) =>
    diagnose(draft(`body: ${JSON.stringify(body)}`))
      .filter(({ rule }) => rule === 'email-valid')
      .map(({ line, column, endColumn, hint }) => `${line}:${column}-${endColumn} ${hint}`)

  it.each([
    ['Пишите на press@imc,example.', '6:18-35 Write press@imc.example'],
    ['Write to press@imc..example', '6:17-35 Write press@imc.example'],
    ['Пишите на press@совет,рф.', '6:18-32 Write press@совет.рф'],
    ['Пишите на press@совет..рф.', '6:18-33 Write press@совет.рф'],
  ])('have a dot for a dot: %s', (body, expected) => expect(inBody(body)).toEqual([expected]))
  it.each([
    'press@imc.example,duty@imc.example',
    'Write to press@imc.example,and call.',
    'Нас отметили @imc,коллеги',
    '`press@imc,example`',
    'press@imc.example..',
  ])('may stand before a comma: %s', body => expect(inBody(body)).toEqual([]))
})
