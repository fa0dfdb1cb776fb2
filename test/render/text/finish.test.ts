// The finish: hanging lists, underlined headings, one empty line between paragraphs, nothing that a mail would misread.
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { finishMarkup, finishText, hang, underline } from '../../../src/render/text/finish.ts'
import { type Layout, layoutFor, UNSET } from '../../../src/render/text/layout.ts'

const layout = (width: number): Layout => ({ ...UNSET, width, measure: stringWidth })
const finished = (text: string, width = 72) => finishText(text, layout(width))

describe('hang', () => {
  test('puts the mark before the first line and its width before the others', () => {
    const text = hang('alpha beta gamma deltadelta', layout(15), '1. ', '   ')
    expect(finished(text, 15)).toBe('1. alpha beta\n   gamma\n   deltadelta\n')
  })

  test('nests, with paragraphs apart', () => {
    const inner = hang('in', layout(20), '— ', '  ')
    expect(finished(hang(`out\n\n${inner}\n\nmore`, layout(20), '10. ', '    '))).toBe(
      '10. out\n\n    — in\n\n    more\n',
    )
  })

  test('keeps a mark and an address wider than the line together', () => {
    const url = `https://imsc.example/${'x'.repeat(80)}`
    expect(finished(hang(url, layout(72), '[1] ', '    '))).toBe(`[1] ${url}\n`)
  })
})

describe('markup', () => {
  test('has no blank at a line’s end and no empty line', () => {
    expect(finishMarkup('\n<p>a </p> \t\n \n\n<p>b\u00a0\n</p>\n\n')).toBe('<p>a </p>\n<p>b\u00a0\n</p>\n')
  })

  test('of a million blanks takes no time', () => {
    const start = performance.now()
    finishMarkup(`a${' '.repeat(1_000_000)}b`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('what hangs too deep for the line', () => {
  test('stands a word a line', () => {
    expect(finished(hang('a b', layout(4), '      ', '      '), 4)).toBe('      a\n      b\n')
    expect(underline('a b', { ...layout(1) }, '=')).toContain('=')
  })
})

describe('underline', () => {
  test('is as wide as the longest line, by columns', () => {
    expect(finished(underline('安全 1', layout(72), '='))).toBe('安全 1\n======\n')
    expect(finished(underline('one two three fourfour', layout(14), '-'), 14)).toBe(
      'one two\nthree fourfour\n--------------\n',
    )
  })

  test('is no wider than a line, even where the text is', () => {
    expect(finished(underline('x'.repeat(30), layout(20), '='), 20)).toBe(
      `${'x'.repeat(30)}\n${'='.repeat(20)}\n`,
    )
    expect(finishText(underline('x'.repeat(90), UNSET, '='), UNSET)).toBe(
      `${'x'.repeat(90)}\n${'='.repeat(72)}\n`,
    )
  })

  test('stands under nothing where there is nothing', () => {
    expect(underline(' \n', layout(20), '=')).toBe('')
  })
})

describe('finishText', () => {
  test('leaves one empty line between paragraphs, no space at a line end and one line feed at the end', () => {
    expect(finished('\n\n one  \n\n\n \n\ntwo\u00a0\n\n')).toBe(' one\n\ntwo\n')
  })

  test('sets apart what a mail program would take for its own', () => {
    expect(finished('> 5 mm of rain\n\n.\n\n.example is a domain')).toBe(
      ' > 5 mm of rain\n\n .\n\n.example is a domain\n',
    )
  })

  test('finishing twice changes nothing', () => {
    const paragraph = fc.string({
      unit: fc.constantFrom('a', 'Щ', ' ', '>', '.', '日', '\u00a0', '-'),
      maxLength: 120,
    })
    fc.assert(
      fc.property(fc.array(paragraph), fc.integer({ min: 20, max: 90 }), (paragraphs, width) => {
        const once = finished(paragraphs.join('\n\n'), width)
        expect(finished(once, width)).toBe(once)
        expect(once).not.toMatch(/[ \u00a0]\n/)
      }),
    )
  })
})

test.each([
  [undefined, 72],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [5, 20],
  [100, 100],
])('width %s is %s', async (wanted, width) => expect((await layoutFor('', 'ru', wanted)).width).toBe(width))
