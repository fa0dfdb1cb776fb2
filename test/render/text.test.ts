// Wrapping: nothing lost, nothing broken that must stay whole, no line too wide that could be narrower.
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { finishText, hang, measureFor, usableWidth, wrapLine } from '../../src/render/text.ts'

const length = (text: string): number => text.length
const word = fc.string({
  unit: fc.constantFrom('a', 'Щ', '\u00a0', '.', '«', '日', '🙂', 'é'),
  minLength: 1,
  maxLength: 30,
})
const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map(words => words.join(' '))

describe('wrapLine', () => {
  test('keeps every word and every no-break space', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 20, max: 100 }), (text, width) => {
        expect(wrapLine(text, width, stringWidth).join(' ')).toBe(text)
      }),
    )
  })

  test('fills each line as far as the width allows', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 20, max: 100 }), (text, width) => {
        const lines = wrapLine(text, width, stringWidth)
        for (const [at, line] of lines.entries()) {
          if (line.includes(' ')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
          const next = lines[at + 1]?.split(' ')[0]
          if (next !== undefined) expect(stringWidth(`${line} ${next}`)).toBeGreaterThan(width)
        }
      }),
    )
  })

  test('does not break an address that is wider than the line', () => {
    const url = `https://imsc.example/${'long-'.repeat(20)}end`
    expect(wrapLine(`Подробнее ${url} здесь`, 40, length)).toEqual(['Подробнее', url, 'здесь'])
  })

  test('keeps the indentation', () => {
    expect(wrapLine('    one two three', 12, length)).toEqual(['    one two', '    three'])
  })
})

describe('hang', () => {
  test('puts the mark before the first line and its width before the others', () => {
    expect(finishText(hang('one two three four', 12, length, '1. ', '   '), 12, length)).toBe(
      '1. one two\n   three\n   four\n',
    )
  })

  test('keeps a mark and an address wider than the line together', () => {
    const url = `https://imsc.example/${'x'.repeat(80)}`
    expect(finishText(hang(url, 72, length, '[1] ', '    '), 72, length)).toBe(`[1] ${url}\n`)
  })
})

describe('finishText', () => {
  test('leaves one empty line between paragraphs, no space at a line end and one line feed at the end', () => {
    expect(finishText('\n\n one  \n\n\n \n\ntwo\u00a0\n\n', 72, length)).toBe(' one\n\ntwo\n')
  })

  test('finishing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(paragraph), paragraphs => {
        const once = finishText(paragraphs.join('\n\n'), 40, stringWidth)
        expect(finishText(once, 40, stringWidth)).toBe(once)
      }),
    )
  })
})

describe('measureFor', () => {
  test('takes display width where characters take two columns or none', async () => {
    expect((await measureFor('日本'))('日本')).toBe(4)
    expect((await measureFor('e\u0301'))('e\u0301')).toBe(1)
    expect((await measureFor('№ «Щ» — “x”…'))('№ «Щ»')).toBe(5)
  })

  test('agrees with display width on every character that it takes for plain', async () => {
    for (let code = 0x20; code < 0x2fff; code++) {
      const character = String.fromCodePoint(code)
      const measure = await measureFor(character)
      if (/[\u007f-\u009f]/.test(character)) continue
      expect([code, measure(`a${character}b`)]).toEqual([code, stringWidth(`a${character}b`)])
    }
  })
})

test.each([
  [undefined, 72],
  [0, Number.POSITIVE_INFINITY],
  [5, 20],
  [100, 100],
])('width %s is %s', (wanted, width) => expect(usableWidth(wanted)).toBe(width))
