// embargo-coherent: the hour, its zone, the instruction and the date, and when a passed hour is told.
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../../src/check/check.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'
import { draft } from '../subject.ts'

const office = officeOf(parse('languages: [ru]\ntime_zone: Asia/Bishkek\n').tree!)

/** What the rule says of a release of 20 November 2026. */
const told = (
  more: string,
  { now, status = 'draft', date = '2026-11-20' }: { now?: string; status?: string; date?: string } = {},
) =>
  checkRelease(
    parse(draft(more).replace('"draft"', status).replace('date: "2026-11-20"', `date: "${date}"`)),
    {
      file: 'x.yaml',
      fileName: undefined,
      office,
      words: wordsOf('en'),
      isPast: now === undefined ? undefined : instant => instant <= Date.parse(now),
    },
  )
    .filter(({ rule }) => rule === 'embargo-coherent' || rule === 'field-kind')
    .map(
      ({ line, column, endLine, endColumn, rule, severity }) =>
        `${line}:${column}-${endLine}:${endColumn} ${rule} ${severity}`,
    )

const embargo = (time: string) => `instruction: embargo\nembargo: "${time}"`

const valid: [string, string][] = [
  ['no embargo', 'instruction: immediate'],
  ['an hour with its offset', embargo('2026-11-20T10:00+06:00')],
  ['an hour with its zone', embargo('2026-11-20T10:00[Asia/Bishkek]')],
  ['an embargo whose instruction is not given yet', 'embargo: "2026-11-20T10:00+06:00"'],
  ['an hour that is already the day at the office', embargo('2026-11-19T23:00Z')],
]

const invalid: [string, string, string[]][] = [
  ['a blank for the T, and no zone', embargo('2026-11-20 10:00'), ['7:10-7:28 embargo-coherent error']],
  ['an hour of one digit, and no zone', embargo('2026-11-20 9:00'), ['7:10-7:27 embargo-coherent error']],
  ['no zone', embargo('2026-11-20T10:00'), ['7:10-7:28 embargo-coherent error']],
  [
    'an offset that is not the zone’s',
    embargo('2026-11-20T10:00+03:00[Asia/Bishkek]'),
    ['7:10-7:48 embargo-coherent error'],
  ],
  [
    'a zone that does not exist',
    embargo('2026-11-20T10:00[Asia/Biskek]'),
    ['7:10-7:41 embargo-coherent error'],
  ],
  [
    'immediate',
    'instruction: immediate\nembargo: "2026-11-20T10:00+06:00"',
    ['6:14-6:23 embargo-coherent error'],
  ],
  ['an hour before the date', embargo('2026-11-19T10:00+06:00'), ['7:10-7:34 embargo-coherent error']],
]

describe('embargo-coherent', () => {
  it.each(valid)('passes %s', (_, more) => expect(told(more)).toEqual([]))
  it.each(invalid)('finds %s', (_, more, places) => expect(told(more)).toEqual(places))

  it('leaves no fault of the hour untold', () => {
    expect(told(embargo('20 November'))).toEqual(['7:10-7:23 field-kind error'])
  })
  it('warns of an hour that has just passed when the release is final', () => {
    const more = embargo('2026-11-20T10:00+06:00')
    const warned = ['7:10-7:34 embargo-coherent warning']
    expect(told(more, { status: 'final', now: '2026-11-20T03:59Z' })).toEqual([])
    expect(told(more, { status: 'final', now: '2026-11-20T04:00Z' })).toEqual(warned)
    expect(told(more, { status: 'final', now: '2027-11-20T04:00Z' })).toEqual([])
    expect(told(more, { status: 'review', now: '2026-11-20T04:00Z' })).toEqual([])
  })
  it('compares hours where the date has one', () => {
    const at = (hour: string) => told(embargo('2026-11-20T10:00+06:00'), { date: hour })
    expect(at('2026-11-20T09:00+06:00')).toEqual([])
    expect(at('2026-11-20T11:00+06:00')).toEqual(['7:10-7:34 embargo-coherent error'])
  })
})
