// What check says that fix does, fix does: however the text is written in YAML, excused or approved.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkRelease } from '../../src/check/check.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { runs } from '../robust/orderly.ts'
import { fixed, officeWith } from './mended.ts'

const NBSP_ON = 'rules: {typography: [warning, {nbsp: on}]}'

/** The findings of which the hint says that fix mends them. */
const promised = (source: string, office: string) =>
  checkRelease(parse(source), {
    file: 'x',
    fileName: undefined,
    office: officeWith(office),
    words: wordsOf('en'),
  }).filter(({ hint }) => hint.includes('presser fix'))

const left = (source: string, office = NBSP_ON) => promised(fixed(source, office).parsed.text, office)

const PIECES =
  '"|"|\'| |  | - | -- |-|–|—|, | ,|.|. |!|: |#| #|слово|Слово|word|Word|5|2021-2023|25-27 июля|5-7%|10:00-12:00|15 августа|5 %|№5|§5|2023г.|г.Ош|А. Сериков|А.Б.Сериков|(| )|«|»|„|“|”|\\|\n|\n\n|**|`|[a](|](https://x.example)|т.д.|XI-XX вв.|Mr Smith|No.5|it\'s|\u00a0|- |> |план - 2026.pdf|: «Да.»|«да,» — он|a@b.example|```'.split(
    '|',
  )
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map(pieces => pieces.join(''))
const language = fc.constantFrom('ru', 'en')

const escapedAt = (given: string, seed: number) =>
  [
    ...JSON.stringify(given)
      .slice(1, -1)
      .matchAll(/\\u[\da-f]{4}|\\.|[\s\S]/g),
  ]
    .map(([one], at) =>
      one.length === 1 && /[ .,:"'«»№-]/.test(one) && (at * 7 + seed) % 5 === 0
        ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
        : one,
    )
    .join('')

const STYLES: Record<string, (given: string, seed: number) => string> = {
  plain: given => given.replaceAll('\n', ' '),
  single: given => `'${given.replaceAll("'", "''").replace(/\n+/g, ' ')}'`,
  double: given => `"${JSON.stringify(given).slice(1, -1)}"`,
  escaped: (given, seed) => `"${escapedAt(given, seed)}"`,
  literal: given => `|-\n  ${given.replaceAll('\n', '\n  ')}`,
  folded: given => `>-\n  ${given.replaceAll('\n', '\n  ')}`,
  'folded at spaces': (given, seed) => `>-\n  ${broken(given.replaceAll('\n', '\n  '), seed)}`,
  'quoted over lines': (given, seed) =>
    `"${broken(given.replace(/["\\]/g, '\\$&').replaceAll('\n', ' '), seed)}"`,
  'single over lines': (given, seed) =>
    `'${broken(given.replaceAll("'", "''").replaceAll('\n', ' '), seed)}'`,
  'plain over lines': (given, seed) => broken(given.replaceAll('\n', ' '), seed),
}
const broken = (given: string, seed: number) => {
  let count = seed
  return given.replace(/(?<=\S) (?=\S)/g, space => (count++ % 3 === 0 ? '\n  ' : space))
}

const release = (tongue: string, rest: string) =>
  `type: "brief"\nlanguage: "${tongue}"\n${rest}status: "draft"\n`

it.each(Object.keys(STYLES))('in the style %s', style => {
  fc.assert(
    fc.property(text, language, fc.nat(10), fc.constantFrom('lead', 'body'), (given, tongue, seed, field) => {
      const source = release(tongue, `${field}: ${STYLES[style]!(given, seed)}\n`)
      expect(left(source)).toEqual([])
      expect(left(source.replaceAll('\n', '\r\n'))).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})

it('beside approved words and excused fields', () => {
  fc.assert(
    fc.property(text, text, text, language, (quote, lead, body, tongue) => {
      const excuse = '# presser-ignore typography: so it is carved\n'
      const [approved, first, second] = [quote, `${lead} ${quote}`, `${quote} ${body}`].map(one =>
        JSON.stringify(one),
      )
      expect(
        left(release(tongue, `quotes: [{text: ${approved}}]\n${excuse}lead: ${first}\nbody: ${second}\n`)),
      ).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})
