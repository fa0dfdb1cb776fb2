// Spans inside a value point at the same characters of the source, in every YAML style.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, Scalar } from 'yaml'
import type { Span } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'

const at = (text: string, span: Span) => {
  const parsed = parse(text)
  const [start, end] = parsed.locate(['a'], { span })
  return parsed.text.slice(start, end)
}

describe('a span of a value', () => {
  it.each([
    ['plain', 'a: one two three\n', [4, 7], 'two'],
    ['plain over lines', 'a: one\n  two\n  three\n', [8, 13], 'three'],
    ['double-quoted', 'a: "one two"\n', [4, 7], 'two'],
    ['double-quoted after an escape', 'a: "o\\"e\\u0020two"\n', [4, 7], 'two'],
    ['double-quoted over lines', 'a: "one\n  two\\\n  three"\n', [7, 12], 'three'],
    ['single-quoted after an escape', "a: 'it''s two'\n", [5, 8], 'two'],
    ['literal block', 'a: |\n  one\n   two\n\n  three\n', [10, 15], 'three'],
    ['folded block', 'a: >-\n  one\n  two\n\n  three\n', [8, 13], 'three'],
    ['Windows line ends', 'a: |\r\n  one\r\n  two\r\n', [4, 7], 'two'],
    ['no-break space', 'a: "15\u00a0августа"\n', [2, 10], '\u00a0августа'],
  ] as const)('%s', (_, text, span, found) => expect(at(text, span)).toBe(found))

  it('is the whole field where source and value differ', () => {
    expect(at('a: "\\U0001F600 two"\n', [3, 6])).toBe('"\\U0001F600 two"')
  })

  it('is never a wrong place', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвxyz"\'\\:#-«» '), minLength: 1, maxLength: 12 })
    const styles = [
      Scalar.PLAIN,
      Scalar.QUOTE_DOUBLE,
      Scalar.QUOTE_SINGLE,
      Scalar.BLOCK_FOLDED,
      Scalar.BLOCK_LITERAL,
    ]
    const value = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
    fc.assert(
      fc.property(value, fc.constantFrom(...styles), fc.nat(), fc.nat(), (text, style, from, length) => {
        const scalar = new Scalar(text)
        scalar.type = style as Scalar.Type
        const source = new Document({ a: scalar }).toString({ lineWidth: 30, minContentWidth: 0 })
        const parsed = parse(source)
        const read = parsed.tree?.a
        if (typeof read !== 'string') return
        const start = from % read.length
        const end = Math.min(read.length, start + 1 + (length % 8))
        const span = parsed.locate(['a'], { span: [start, end] })
        const whole = parsed.locate(['a'])
        if (start < end) expect(parsed.locateAll(['a'], [[start, end]])?.found[0] ?? whole).toEqual(span)
        const found = source.slice(...span)
        const same = said(found, source[3]) === said(read.slice(start, end), undefined)
        expect(
          same || String(span) === String(whole),
          `${JSON.stringify(source)} ${start}-${end}: ${found}`,
        ).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

// What a piece of source says, without white space, which folding changes.
function said(source: string, quote: string | undefined): string {
  const plain = quote === "'" ? source.replaceAll("''", "'") : source
  const unescaped = quote === '"' ? plain.replace(/\\(\s|.)/g, (_, escaped: string) => escaped.trim()) : plain
  return unescaped.replace(/\s+/g, '')
}
