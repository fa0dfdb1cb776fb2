// hidden-character: characters that nobody sees.
import { describe, expect, it } from 'vitest'
import { placesOf } from './prose.ts'

type Language = 'en' | 'ru'

const valid: [Language, string][] = [
  ['ru', 'Обычный\u00a0текст\u202fс\u2009пробелами и не\u2011разрывом'],
  [
    'en',
    '\u{1f469}\u200d\u{1f692} and \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}, ❤\ufe0f',
  ],
  ['en', 'می\u200cخواهم'],
]

const invalid: [Language, string, string][] = [
  ['ru', 'со\u00adвет', '7:5-7:6'],
  ['en', 'co\u200buncil', '7:5-7:6'],
  ['en', '\u202econcil', '7:3-7:4'],
  ['ru', 'текст \ufffc', '7:9-7:10'],
  ['ru', '\ue000', '7:3-7:4'],
  ['ru', 'сло\ufffd\ufffdо', '7:6-7:8'],
  ['ru', 'a\u0007b', '7:4-7:5'],
]

describe('hidden-character', () => {
  it.each(valid)('%s: takes %j', (language, text) =>
    expect(placesOf('hidden-character', text, { language })).toEqual([]),
  )
  it.each(invalid)('%s: finds %j', (language, text, place) =>
    expect(placesOf('hidden-character', text, { language }).join(' ')).toBe(place),
  )
})
