// Texts as long as a release may be, of one thing over and over: nothing takes long, and no rule tells more than enough.
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../src/check/check.ts'
import { fixRelease } from '../../src/fix/fix.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { OFFICE } from '../render/workspace.ts'
import { expectInside } from './orderly.ts'

/** As long as the limit of a file allows beside the other fields, in bytes of UTF-8. */
const LONGEST = 450_000
/** What hangs takes minutes; a busy machine takes its time. */
const LIMIT = 10_000

const words = wordsOf('en')
const file = '2026-11-20-x.ru.yaml'
const options = {
  file,
  fileName: file,
  office: OFFICE,
  words,
  releaseExists: () => false,
  stage: 'final',
} as const

const FIELDS = {
  headline: 'Совет собрался',
  lead: 'Совет собрался в Оше.',
  body: 'Совет собрался в Оше и решил.',
}

function release(fields: Readonly<Record<string, unknown>>, language = 'ru'): string {
  const all = { type: 'release', language, status: 'final', date: '2026-11-20', ...FIELDS, ...fields }
  return Object.entries(all)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')
}

/** The piece over and over, between what opens and what closes. */
function endless(piece: string, size: number, first = '', last = ''): string {
  const width = Math.max(Buffer.byteLength(piece), JSON.stringify(piece).length - 2)
  return first + piece.repeat(Math.floor(size / width)) + last
}

function checked(source: string) {
  const parsed = parse(source)
  const start = performance.now()
  const diagnostics = checkRelease(parsed, options)
  expect(performance.now() - start).toBeLessThan(LIMIT)
  expectInside(diagnostics, parsed.text)
  const counts = new Map<string, number>()
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  for (const [rule, count] of counts) expect(count, rule).toBeLessThanOrEqual(200)
  return { diagnostics, counts, parsed }
}

// Each held check up for minutes once, or told of itself a hundred thousand times.
const BODIES = [
  ...['«', '"', '« ', '"a" ', '](', '[a](', '[a](b) ', ')[www.', '1. ', '\n- ', '\n\n“A', '[date] ', 'XXX '],
  ...[
    'Council Council ',
    'Орозова ',
    'Аa ',
    'a\u200b',
    '20 ноября ',
    'во вторник 20 ноября, ',
    'Lorem ipsum ',
  ],
]
const LEADS = ['т.д. ', '. . ', 'в этом году 2026 ', 'в этом году ', '20 ноября 2025 года, ']

describe('a text of one thing over and over', () => {
  it.each(BODIES)('as a body: %j', piece => {
    checked(release({ body: endless(piece, LONGEST) }))
  })
  it.each(LEADS)('as a lead: %j', piece => {
    checked(release({ lead: endless(piece, LONGEST) }))
  })
  it.each(['. ', 'Orozova Orazova ', "'a' ", 'October 20–22, 2026 '])('in English: %j', piece => {
    checked(release({ body: endless(piece, LONGEST) }, 'en'))
  })
})

describe('one long run inside a text', () => {
  it.each<[string, Record<string, unknown>]>([
    ['full stops', { lead: endless('.', LONGEST, 'Да', 'я') }],
    ['spaces after a full stop', { lead: endless(' ', LONGEST, 'Да.', 'я') }],
    ['spaces', { body: endless(' ', LONGEST, 'Да', 'я  нет') }],
    ['empty lines', { lead: endless('\n', LONGEST, 'Да', 'я') }],
    ['full stops in a link', { body: endless('.', LONGEST, 'http://a.b', 'я') }],
    ['spaces in a link', { body: endless(' ', LONGEST, '[a](b', 'c)') }],
    ['spaces in an address', { contact: { role: 'a', emails: [endless(' ', LONGEST, 'a@b', 'я')] } }],
    ['commas in an address', { contact: { role: 'a', emails: [endless(',', LONGEST, 'a', 'я')] } }],
    ['spaces in a number', { contact: { role: 'a', phones: [endless(' ', LONGEST, '+7', 'я')] } }],
  ])('%s', (_, fields) => {
    checked(release(fields))
  })

  it('of a comment', () => {
    checked(`${endless(' ', LONGEST, '# presser-ignore typography: a', 'я')}\n${release({})}`)
  })
})

it('a ledger that has the text but for its last word', () => {
  const text = endless('а ', LONGEST / 2)
  checked(release({ body: text, quotes: [{ speaker: 'orozova', text: `${text} слово` }] }))
})

describe('findings', () => {
  it('of one rule stop at two hundred in a file, and those of others go on', () => {
    const { counts } = checked(release({ body: endless('а\u200b» ', 30_000) }))
    expect(counts.get('quote-marks')).toBe(200)
    expect(counts.get('hidden-character')).toBe(200)
  })

  it('deep in a long text are placed exactly', () => {
    const { diagnostics } = checked(release({ body: `${endless('а б ', LONGEST)}[date] и [name].` }))
    const found = diagnostics.filter(({ rule }) => rule === 'placeholder-left')
    expect(found.map(({ column, endColumn }) => endColumn - column)).toEqual([6, 6])
    expect(found[1]!.column - found[0]!.column).toBe(9)
  })
})

describe('repairs', () => {
  it.each(['"a" ', 'а - ', '1-2 ', 'a\u200b'])('of %j', piece => {
    const parsed = parse(release({ body: endless(piece, 60_000) }))
    const start = performance.now()
    fixRelease(parsed, { office: OFFICE, words })
    expect(performance.now() - start).toBeLessThan(LIMIT)
  })
})
