// Display width: what takes two columns, one or none, and that the quick measure agrees with the slow one.
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { measureFor } from '../../../src/render/text/measure.ts'

describe('measureFor', () => {
  test.each([
    ['日本', 4],
    ['e\u0301', 1],
    ['за\u0301мок', 5],
    ['№ «Щ»', 5],
    ['👨‍👩‍👧‍👦', 2],
    ['🇰🇬', 2],
    ['❤️', 2],
    ['a\u00a0b', 3],
    ['ｆｕｌｌ', 8],
    ['ق', 1],
  ])('%s takes %i', async (text, columns) => expect((await measureFor(text))(text)).toBe(columns))

  test('agrees with display width on every character that it takes for plain', async () => {
    for (let code = 0x20; code < 0x2fff; code++) {
      const character = String.fromCodePoint(code)
      const measure = await measureFor(character)
      // Controls, which no release has, and a Malayalam sign that joins the letter after it.
      if (/[\u007f-\u009f\u0d4e]/.test(character)) continue
      expect([code, measure(`a${character}b`)]).toEqual([code, stringWidth(`a${character}b`)])
    }
  })

  test('agrees with display width on texts of all kinds', async () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        'Щ',
        ' ',
        '日',
        'か\u3099',
        '「',
        'e\u0301',
        '\u200d',
        '\ufe0f',
        '1\ufe0f\u20e3',
        '🇰🇬',
        '👨‍👩‍👧',
        'ｶﾞ',
        'ق',
        '한',
        '\u200b',
        '\u00ad',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    const measure = await measureFor('日')
    fc.assert(
      fc.property(
        fc.string({ unit: unit.map(one => one.replace(/[\0-\x1f\x7f-\x9f]/g, '.') || '.'), maxLength: 20 }),
        text => {
          expect(measure(text)).toBe(stringWidth(text))
        },
      ),
      { numRuns: 500 },
    )
  })
})
