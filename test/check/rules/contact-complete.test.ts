// contact-complete: what a contact must say, from review on, and where it is told.
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../../src/check/check.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'
import { diagnose, draft } from '../subject.ts'

const found = (more: string, options: Parameters<typeof diagnose>[1] = { stage: 'review' }) =>
  diagnose(draft(more), options)
    .filter(({ rule }) => rule === 'contact-complete')
    .map(
      ({ line, column, endLine, endColumn, message }) =>
        `${line}:${column}-${endLine}:${endColumn} ${message}`,
    )

const valid: [string, string][] = [
  ['a key', 'contact: press'],
  ['a key of a list', 'contact: ["press"]'],
  [
    'a contact with an address only',
    'contact: {role: "Пресс-служба", name: "Н. Эсенова", emails: "press@imc.example"}',
  ],
  [
    'a contact with a phone only',
    'contact: {role: "Press Service", name: "N. Esenova", phones: ["+996 312 000 001"]}',
  ],
  ['a key that is not known', 'contact: nobody'],
  ['no contact at all', 'contact: ""'],
]

const invalid: [string, string, string[]][] = [
  [
    'no name',
    'contact: {role: "Пресс-служба", phones: ["+996 312 000 001"]}',
    ['6:1-6:8 The contact has no name'],
  ],
  [
    'a blank name',
    'contact:\n  role: "Пресс-служба"\n  name: ""\n  phones: ["+996 312 000 001"]',
    ['8:9-8:11 The contact has no name'],
  ],
  [
    'no role, in the second of two',
    'contact:\n  - press\n  - name: "N. Esenova"\n    phones: ["+996 312 000 001"]',
    ['8:5-8:9 The contact has no role'],
  ],
  [
    'a fax only',
    'contact: {role: "Press Service", name: "N. Esenova", fax: ["+996 312 000 009"]}',
    ['6:1-6:8 The contact has neither phone nor email'],
  ],
  [
    'an empty list of phones',
    'contact: {role: "Press Service", name: "N. Esenova", phones: []}',
    ['6:62-6:64 The contact has neither phone nor email'],
  ],
]

describe('contact-complete', () => {
  it.each(valid)('takes %s', (_, more) => expect(found(more)).toEqual([]))
  it.each(invalid)('finds %s', (_, more, expected) => expect(found(more)).toEqual(expected))

  it('lets a draft do without', () => {
    expect(found('contact: {name: "N. Esenova"}', {})).toEqual([])
  })
  it('follows a key into presser.yaml, and tells it where the release names it', () => {
    const office = officeOf(parse('contacts: {osh: {role: "Osh Office", name: "T. Rakhimbayev"}}').tree!)
    const options = {
      file: 'x.yaml',
      fileName: undefined,
      office,
      words: wordsOf('en'),
      stage: 'final',
    } as const
    const said = checkRelease(parse(draft('contact: [osh]')), options)
    expect(
      said
        .filter(({ rule }) => rule === 'contact-complete')
        .map(({ column, message }) => `${column} ${message}`),
    ).toEqual(['11 The contact “osh” has neither phone nor email in presser.yaml'])
  })
  it('asks for no name where the office says that its desk has none', () => {
    const office = 'rules: {contact-complete: [error, {name: optional}]}\n'
    expect(
      found('contact: {role: "Press Service", emails: "a@imc.example"}', { stage: 'final', office }),
    ).toEqual([])
  })
  it('says it in Russian', () => {
    const text = draft('contact: {role: "Пресс-служба", emails: "press@imc.example"}')
    const [said] = diagnose(text, { stage: 'final', language: 'ru' }).filter(
      ({ rule }) => rule === 'contact-complete',
    )
    expect(said).toMatchObject({
      message: 'В контакте не указано имя (name)',
      hint: 'Допишите name: "Назгуль Эсенова"',
    })
  })
})
