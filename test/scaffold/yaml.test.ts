// What new writes reads back as it was: any text, in any field. And it is good to read.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRelease } from '../../src/check/check.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'
import { cleaned } from '../../src/scaffold/clean.ts'
import { releaseText } from '../../src/scaffold/release.ts'
import { WIDTH, wrapped } from '../../src/scaffold/yaml.ts'

const words = wordsOf('en')
const office = officeOf({ languages: ['en', 'ru'] })
const written = (tree: TreeMap): string =>
  releaseText({ tree, office, words, schema: '../../.presser/release.schema.json' })
const BASE = { type: 'release', language: 'en', status: 'draft', date: '2026-11-20' }

// Words, marks and spaces that YAML has a meaning for, among any letters; never a control character.
const fragment = fc.oneof(
  fc.constantFrom(
    ': ',
    ' #',
    '- ',
    '"',
    "'",
    '\\',
    '{',
    '[',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '---',
    '...',
    '~',
    'null',
  ),
  fc.constantFrom(' ', '  ', '\u00a0', '\u2011', '— ', '«', '»', 'ё', '\ufeff', '\u200b', '🏔', '=', '\t'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Спасатели', 'council', 'meets', '2026-11-20', '1.10', 'no'),
)
const withoutControls = (text: string) => text.replace(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
const line = fc.array(fragment, { maxLength: 30 }).map(parts => withoutControls(parts.join('')))
const lines = fc.array(line, { maxLength: 8 }).map(parts => parts.join('\n'))

describe('a new release', () => {
  test('reads back exactly', () => {
    const text = {
      headline: line,
      lead: lines,
      body: lines,
      summary: line,
      note: lines,
      quote: lines,
      place: line,
    }
    fc.assert(
      fc.property(fc.record(text), ({ headline, lead, body, summary, note, quote, place }) => {
        const tree: TreeMap = {
          ...BASE,
          headline: cleaned('line', headline, 'UTC') || 'x',
          dateline: { place: cleaned('line', place, 'UTC') || 'x' },
          lead: cleaned('paragraph', lead, 'UTC') || 'x',
          body: cleaned('markdown', body, 'UTC') || 'x\n',
          summary: cleaned('line', summary, 'UTC') || 'x',
          quotes: [{ speaker: { name: 'A' }, text: cleaned('text', quote, 'UTC') || 'x' }],
          notes: [cleaned('paragraph', note, 'UTC') || 'x', 'y'],
        }
        const read = parse(Buffer.from(written(tree)))
        expect(read.problems).toEqual([])
        expect(JSON.parse(JSON.stringify(read.tree))).toEqual(tree)
      }),
      { numRuns: 500 },
    )
  })

  test('keeps one-line texts on one line, however long', () => {
    const headline = 'Council '.repeat(60).trim()
    const tags = Array.from({ length: 5 }, (_, at) => `tag ${at}`)
    const text = written({ ...BASE, headline, summary: headline, tags })
    expect(text).toContain(`\nheadline: "${headline}"\n`)
    expect(text).toContain(`\nsummary: "${headline}"\n`)
    expect(text).toContain('\ntags: ["tag 0", "tag 1", "tag 2", "tag 3", "tag 4"]\n')
  })

  test('folds the lead and leaves the body as it is', () => {
    const text = written({
      ...BASE,
      headline: 'x',
      lead: 'word '.repeat(60).trim(),
      body: `${'word '.repeat(60).trim()}\n`,
    })
    const lead = text.split('lead: >-\n')[1]!.split('\nbody: |\n')[0]!.split('\n')
    expect(lead.length).toBeGreaterThan(3)
    for (const each of lead) expect(each.length).toBeLessThanOrEqual(WIDTH + 2)
    expect(text.split('\nbody: |\n')[1]).toBe(`  ${'word '.repeat(60).trim()}\n`)
  })

  test.each(['release', 'statement', 'advisory', 'brief'] as const)(
    'a bare %s passes check as a draft',
    type => {
      const tree: TreeMap = { ...BASE, type, ...(type !== 'brief' && { headline: 'x' }) }
      const options = { file: 'x', fileName: '2026-11-20-x.en.yaml', office, words }
      expect(checkRelease(parse(written(tree)), options)).toEqual([])
    },
  )

  test('asks for what the office requires as well', () => {
    const strict = officeOf({
      languages: ['en'],
      requirements: { brief: { review: ['number'], final: ['summary'] } },
    })
    const tree = { ...BASE, type: 'brief', lead: 'x' }
    const text = releaseText({ tree, office: strict, words, schema: 'x' })
    expect(text).toContain('\n# number: — needed from review: ')
    expect(text).toContain('\n# summary: — needed from final: ')
  })
})

test('a comment never ends before its line does', () => {
  const asides = new Map([['headline', ['a\rb\u2028status: "final"', 'c\u0007']]])
  const text = releaseText({ tree: { ...BASE, headline: 'x' }, office, words, schema: 'x', asides })
  expect(text).toContain('\n# a b status: "final"\n# c\nheadline: "x"\n')
})

test('wrapped breaks at spaces only and keeps paragraphs', () => {
  const long = `a\u00a0${'b'.repeat(100)} ${'word '.repeat(30).trim()}\n\nlast`
  const out = wrapped(long, { first: '> ', indent: '  ' })
  expect(out[0]).toBe(`> a\u00a0${'b'.repeat(100)}`)
  expect(out.slice(1, -2).every(each => each.length <= WIDTH && each.startsWith('  word'))).toBe(true)
  expect(out.slice(-2)).toEqual(['', '  last'])
})
