// Wrapping: nothing lost, nothing broken that must stay whole, no line too wide that could be narrower.
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { heldSpaces } from '../../../src/render/text/held.ts'
import type { Layout } from '../../../src/render/text/layout.ts'
import { balanceLine, wrapLine } from '../../../src/render/text/wrap.ts'

const layout = (width: number, language = 'ru'): Layout => ({
  width,
  measure: stringWidth,
  held: text => heldSpaces(text, language),
})
/** Holds nothing together. */
const bare = (width: number): Layout => ({ ...layout(width), held: () => new Set() })

const word = fc.string({
  unit: fc.constantFrom('a', 'Щ', '\u00a0', '.', '«', '日', '🙂', 'é', '—', '5', 'И'),
  minLength: 1,
  maxLength: 30,
})
const known = fc.constantFrom(
  'в',
  'К',
  'И.',
  '№',
  '5',
  'августа',
  '—',
  'From',
  '>',
  '.',
  'г.',
  'кодов.',
  '本日は晴天なり、',
)
const paragraph = fc
  .array(fc.oneof(word, known), { minLength: 1, maxLength: 40 })
  .map(words => words.join(' '))
const widths = fc.integer({ min: 20, max: 100 })
const letters = (text: string) => text.replace(/[ \n]/g, '')

describe('wrapLine', () => {
  test('keeps every word in its order', () => {
    fc.assert(
      fc.property(paragraph, widths, (text, width) => {
        expect(letters(wrapLine(text, layout(width)).join('\n'))).toBe(letters(text))
      }),
    )
  })

  test('puts a space where a line ended, but between two characters of Chinese or Japanese', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zА-Я.—«]{1,12}$/), { minLength: 1 }),
        widths,
        (words, width) => {
          expect(wrapLine(words.join(' '), layout(width)).join(' ')).toBe(words.join(' '))
        },
      ),
    )
  })

  test('makes no line wider than the width that could be broken', () => {
    fc.assert(
      fc.property(paragraph, widths, (text, width) => {
        for (const line of wrapLine(text, layout(width)))
          if (stringWidth(line) > width) expect(line).not.toMatch(/ |日日/)
      }),
    )
  })

  test('fills each line as far as the width allows, where nothing is held together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zА-Я]{9,20}$/), { minLength: 1 }),
        widths,
        (words, width) => {
          const lines = wrapLine(words.join(' '), bare(width))
          for (const [at, line] of lines.entries()) {
            const next = lines[at + 1]?.split(' ')[0]
            if (next !== undefined) expect(stringWidth(`${line} ${next}`)).toBeGreaterThan(width)
          }
        },
      ),
    )
  })

  test('changes nothing in what it has wrapped', () => {
    fc.assert(
      fc.property(paragraph, widths, (text, width) => {
        const lines = wrapLine(text, layout(width))
        expect(lines.flatMap(line => wrapLine(line, layout(width)))).toEqual(lines)
      }),
    )
  })

  test('does not break an address that is wider than the line', () => {
    const url = `https://imsc.example/${'long-'.repeat(20)}end`
    expect(wrapLine(`Подробнее ${url} здесь`, layout(40))).toEqual(['Подробнее', url, 'здесь'])
  })

  test('keeps the indentation', () => {
    expect(wrapLine('    one two three', bare(12))).toEqual(['    one two', '    three'])
  })

  test('leaves no short word alone on the last line', () => {
    expect(wrapLine('единый перечень названий и кодов', layout(26))).toEqual([
      'единый перечень названий',
      'и кодов',
    ])
    expect(wrapLine('one two three four', bare(16))).toEqual(['one two', 'three four'])
  })

  test('breaks Chinese and Japanese between characters, never before a full stop or after an opening mark', () => {
    expect(wrapLine('山区安全理事会发布雪崩预警。', layout(10))).toEqual([
      '山区安全理',
      '事会发布雪',
      '崩预警。',
    ])
    expect(wrapLine('一二三四五。六', layout(10))).toEqual(['一二三四', '五。六'])
    expect(wrapLine('一二三四「五」', layout(10))).toEqual(['一二三四', '「五」'])
  })

  test('breaks what holds together where it is wider than the line', () => {
    expect(wrapLine(`в ${'щ'.repeat(19)} и`, layout(20))).toEqual(['в', 'щ'.repeat(19), 'и'])
  })
})

describe('a line does not break', () => {
  // Each would break at the bar, were it not held.
  test.each([
    ['ru', 'Совет соберется в|Бишкеке'],
    ['ru', 'Совет соберется К|концу'],
    ['ru', 'Совет (а|именно'],
    ['ru', 'Снежный мост|— 2026'],
    ['ru', '«Нужна вода»,|— сказал'],
    ['en', 'the slope|– and'],
    ['en', 'the slope|- and'],
    ['ru', 'бюллетень №|14'],
    ['ru', 'начало 15|августа'],
    ['ru', 'к концу 2026|года'],
    ['ru', 'к концу 2026|г.'],
    ['ru', 'стоит 12|500'],
    ['ru', 'всего 18|%'],
    ['ru', 'всего 5|млн'],
    ['ru', 'сказал И.|Иванов'],
    ['ru', 'сказал И. И.|Иванов'],
    ['ru', 'сказал Иванов|И. И.'],
    ['ru', 'сказал Иванов|И.'],
    ['ru', 'живет в г.|Ош'],
    ['en', 'Bulletin No.|14'],
    ['en', 'on 15|August'],
    ['en', 'on August|15'],
    ['en', 'said J.|Smith'],
    ['en', 'said Dr.|Smith'],
    ['en', 'it came|From here'],
    ['en', 'more|> than'],
    ['en', 'the domain|.'],
    ['kk', 'Кеңес А.|Ахметов'],
  ])('in %s at %s', (language, text) => {
    const held = heldSpaces(text.replace('|', ' '), language)
    expect(held.has(text.indexOf('|'))).toBe(true)
  })

  test.each([
    ['ru', 'Совет|соберется'],
    ['ru', 'Снежный —|мост'],
    ['en', 'a|slope'],
    ['en', 'the IMSC.|The'],
    ['ru', 'в 2026 году.|И'],
    ['en', 'Fromage|is'],
  ])('but may in %s at %s', (language, text) => {
    expect(heldSpaces(text.replace('|', ' '), language).has(text.indexOf('|'))).toBe(false)
  })
})

describe('balanceLine', () => {
  test('makes lines of about one length, and no more of them', () => {
    expect(
      balanceLine('К концу лета снега в горах осталось меньше всего за 15 лет наблюдений МСБГ', layout(72)),
    ).toEqual(['К концу лета снега в горах осталось', 'меньше всего за 15 лет наблюдений МСБГ'])
    fc.assert(
      fc.property(paragraph, widths, (text, width) => {
        const [even, full] = [balanceLine(text, layout(width)), wrapLine(text, layout(width))]
        expect(even).toHaveLength(full.length)
        expect(letters(even.join(''))).toBe(letters(text))
        const widest = (lines: string[]) => Math.max(...lines.map(line => stringWidth(line)))
        expect(widest(even)).toBeLessThanOrEqual(widest(full))
      }),
    )
  })

  test('leaves a short one as it is', () => {
    expect(balanceLine('Одна строка', layout(72))).toEqual(['Одна строка'])
  })
})
