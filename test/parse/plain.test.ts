// The quick reader reads what people type, and what it reads it reads as the full parser does, places included.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, Scalar } from 'yaml'
import { readFull } from '../../src/parse/full.ts'
import type { Node } from '../../src/parse/node.ts'
import { parseFully } from '../../src/parse/parse.ts'
import { readPlain } from '../../src/parse/plain.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SAMPLES = readdirSync(join(ROOT, 'releases'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => `releases/${name}`)
const source = (name: string) => readFileSync(join(ROOT, name), 'utf8')

/** The node as data; the end of a block differs by blank lines that nobody sees. */
function plainOf(node: Node | undefined, text: string): unknown {
  if (!node) return undefined
  const [start, end] = node.span
  const items = node.items && [...node.items].map(([name, item]) => [name, plainOf(item, text)])
  const value = typeof node.value === 'string' ? node.value : undefined
  const place =
    value === '' && start === end ? 'nowhere' : [start, start + text.slice(start, end).trimEnd().length]
  return { value, place, name: node.name, items }
}

/** Nothing, or that both readers agree. */
function agree(text: string): boolean {
  const quick = readPlain(text)
  if (!quick) return false
  expect(parseFully(text).problems, text).toEqual([])
  expect(plainOf(quick, text), text).toEqual(plainOf(readFull(text).root, text))
  return true
}

describe('the quick reader', () => {
  it.each(['presser.yaml', ...SAMPLES])('reads %s', name => expect(agree(source(name))).toBe(true))

  it.each([
    'a: "b"\n',
    "a: 'b'\n",
    'a: b c\n',
    'a:\nb:\n',
    'a:   "b"   # c\n',
    'a: [ "b" , c,  "d"]\n',
    'a:\n  - b\n  - "c"\nd: e\n',
    'a:\n- b\n- c\nd: e\n',
    'a:\n  - b: c\n    d: e\n  - b: f\n',
    'a:\n  - b:\n      c: d\n    e:\n    - f\n',
    'a: |\n  b\n   c\n\n  d\n\n\ne: f\n',
    'a: >-\n  b\n  c\n\n  d\ne: f\n',
    'a: |-\n  b\n# c\nd: e\n',
    '# a\n\nb: c\n  # d\n\n',
    'a:\n  b:\n    c: d\n  e: f\ng: h',
    'a: |\n  b',
    'a: >\n  b\n\n\n',
  ])('reads %j', text => expect(agree(text)).toBe(true))

  it.each([
    'a: *b\n',
    'a: &b c\n',
    'a: !b c\n',
    'a: "b\\n"\n',
    "a: 'b''c'\n",
    'a: b: c\n',
    'a: b #c\n',
    'a: {b: c}\n',
    'a: b\n  c\n',
    'a: 1\na: 2\n',
    'a:\n\tb: c\n',
    'a: b\r\n',
    '---\na: b\n',
    'a: b\n---\nc: d\n',
    '? a\n: b\n',
    '"a": b\n',
    'a: ~\nb: [~]\n',
    'a: |2\n  b\n',
    'a: >\n  b\n    c\n',
    'a: "b\n  c"\n',
    ' a: b\n',
    'a: b\n c: d\n',
    '- a\n',
    'a:\n    b: c\n  d: e\n',
    'a: "b" c\n',
    'a: [b\n',
    '',
  ])('leaves %j to the full parser, or agrees with it', text => {
    agree(text)
  })

  it('agrees with the full parser on whatever it reads', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b:',
        'key: ',
        '- ',
        '  ',
        '    ',
        '\n',
        '"',
        "'",
        '|',
        '>-',
        '\n  ',
        '\n    ',
        ': ',
        ' #x',
        '# ',
        '[',
        ']',
        ', ',
      ],
      ...[
        'слово',
        '«да»',
        '~',
        'null',
        '1.10',
        '+7',
        '...',
        '---',
        '\\',
        '&x',
        '*x',
        '!',
        '{',
        '}',
        '%',
        '@',
        '?',
        '—',
        ' ',
        '\u00a0',
      ],
    )
    let read = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
        if (agree(pieces.join(''))) read++
      }),
      { numRuns: 5000 },
    )
    expect(read).toBeGreaterThan(20)
  })

  it('agrees with the full parser on documents of every style', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aбв1 .,:-#"\'«»—\n\u00a0[]'), maxLength: 30 })
    const styles = [
      Scalar.PLAIN,
      Scalar.QUOTE_DOUBLE,
      Scalar.QUOTE_SINGLE,
      Scalar.BLOCK_FOLDED,
      Scalar.BLOCK_LITERAL,
    ]
    const scalar = fc.tuple(text, fc.constantFrom(...styles)).map(([value, type]) => {
      const made = new Scalar(value)
      made.type = type as Scalar.Type
      return made
    })
    const { tree } = fc.letrec(tie => ({
      tree: fc.dictionary(fc.constantFrom('a', 'b', 'c_d', 'e-f'), tie('value'), { minKeys: 1, maxKeys: 3 }),
      list: fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
      value: fc.oneof({ maxDepth: 2, withCrossShrink: true }, scalar, tie('list'), tie('tree')),
    }))
    let read = 0
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 40), (value, lineWidth) => {
        if (agree(new Document(value).toString({ lineWidth, minContentWidth: 0 }))) read++
      }),
      { numRuns: 1000 },
    )
    expect(read).toBeGreaterThan(20)
  })
})
