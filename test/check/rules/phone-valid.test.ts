// phone-valid: numbers that can be called, and those that can't.
import { describe, expect, it } from 'vitest'
import { diagnose, draft } from '../subject.ts'

const found = (number: string, options: Parameters<typeof diagnose>[1] = {}) =>
  diagnose(draft(`contact: {role: R, name: N, phones: ["${number}"]}`), options).map(
    ({ line, column, endColumn, severity, rule, hint }) => {
      expect(`${line} ${rule}`).toBe('6 phone-valid')
      return `${column}-${endColumn} ${severity}: ${hint}`
    },
  )

const valid = [
  '+996 312 000 001',
  '+996 (312) 000-001, доб. 12',
  '+7 495 000-00-01 (доб. 1234)',
  '+7 (495) 000\u201100\u201101 доб. 5',
  '+7 495 000–00–01',
  '+41 22 917 00 00',
  '+1 202-555-0100 ext. 4',
  '+44 (0)20 7946 0958',
  '+32 2 299 11 11',
  '+375 17 200 00 01',
  '+998 71 200-00-01',
  '+49 30 18272 0',
  '+380 44 200 0001',
  '+39 06 6988 1',
  '8 800 000-00-01',
  '1-800-555-0100',
]

const invalid: [string, string, string][] = [
  ['a digit left out', '+7 495 000-00-1', '38-55 error: Look for a digit that was left out'],
  ['a digit too many', '+996 312 000 0011', '38-57 error: Look for a digit too many'],
  ['a digit left out in Belarus', '+375 17 200 00 1', '38-56 error: Look for a digit that was left out'],
  [
    'a digit left out of a toll-free number',
    '8 800 000-00-1',
    '38-54 error: Look for a digit that was left out',
  ],
  ['8 behind +7', '+7 8 (495) 000-00-01', '38-60 error: Write +7 (495) 000-00-01'],
  ['0 behind +996', '+996 0312 000 001', '38-57 error: Write +996 312 000 001'],
  ['+8', '+8 (495) 000-00-01', '38-58 error: Write +7 (495) 000-00-01'],
  ['no such country', '+999 12 345 678', '38-55 error: Check the digits after +: +7, +44, +996 and so on'],
  ['one number twice', '+7-495-123-45-67+7-495-123-45-67', '38-72 error: Keep one: +7-495-123-45-67'],
  ['one number twice without +', '84951234567 84951234567', '38-63 error: Keep one: 84951234567'],
  [
    'two numbers',
    '+7 495 123-45-67, +7 495 123-45-68',
    '38-74 error: Write them as a list: ["+996 312 000 001", "+996 312 000 002"]',
  ],
  ['a letter for a zero', '+7 495 12О-45-67', '48-49 error: Write +7 495 120-45-67'],
  ['words', 'спросить у Анны', '38-55 error: Give a number such as +996 312 000 001, ext. 12'],
  ['8 for +7', '8 (495) 123-45-67', '38-57 warning: Write +7 (495) 123-45-67'],
  ['00 for +', '00 44 20 7946 0958', '38-58 warning: Write +44 20 7946 0958'],
  ['a missing +', '996 312 000 001', '38-55 warning: Write +996 312 000 001'],
  [
    'a number within a country',
    '0312 000 001',
    '38-52 warning: Write + and the code of the country first, such as +996 312 000 001',
  ],
]

describe('phone-valid', () => {
  it.each(valid)('takes %s', number => expect(found(number)).toEqual([]))
  it.each(invalid)('finds %s', (_, number, expected) => expect(found(number)).toEqual([expected]))

  it('says how many digits there should be', () => {
    const text = draft('contact: {role: R, name: N, phones: "+7 495 000-00-1"}')
    expect(diagnose(text)[0]!.message).toBe('The number has 9 digits after +7, but there it takes 10')
    expect(diagnose(text, { language: 'ru' })[0]!.message).toBe('После +7 в номере 9 цифр, а должно быть 10')
  })
  it('checks a fax as well', () => {
    expect(diagnose(draft('contact: {role: R, name: N, fax: "+7 495 000-00-1"}'))).toMatchObject([
      { rule: 'phone-valid' },
    ])
  })
})
