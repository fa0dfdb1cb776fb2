// event-coherent: the order of an event's times, an event that is over, and a text that invites for another day.
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../../src/check/check.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'
import { draft } from '../subject.ts'

interface Options {
  now?: string
  status?: string
  type?: string
}

/** What the rule says of a release of 20 November 2026. */
const told = (more: string, { now, status = 'draft', type = 'advisory' }: Options = {}) =>
  checkRelease(parse(draft(more, type).replace('"draft"', status)), {
    file: 'x.yaml',
    fileName: undefined,
    office: officeOf(parse('languages: [ru]\n').tree!),
    words: wordsOf('en'),
    isPast: now === undefined ? undefined : instant => instant <= Date.parse(now),
  })
    .filter(({ rule }) => rule === 'event-coherent')
    .map(
      ({ line, column, endLine, endColumn, severity }) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity}`,
    )

const event = (start: string, more = '') => `event:\n  start: "${start}"\n  place: x\n${more}`
const NOON = '2026-11-25T12:00+06:00'
const deadline = (time: string) => `  accreditation: {deadline: "${time}"}\n`

const valid: [string, string][] = [
  ['a start alone', event(NOON)],
  ['an end after it', event(NOON, '  end: "2026-11-25T12:30+06:00"\n')],
  ['a deadline before it', event(NOON, deadline('2026-11-25T11:00+06:00'))],
  ['hours of two zones', event(NOON, '  end: "2026-11-25T07:00Z"\n')],
  ['its day in the text', event(NOON, 'lead: "В среду, 25 ноября, в полдень."')],
  ['the deadline in the text', event(NOON, `${deadline('2026-11-23T11:00Z')}lead: "До 23 ноября."`)],
  ['another day beside it', event(NOON, 'lead: "Ко дню гор (24 ноября) — 25 ноября встреча."')],
  ['a far day', event(NOON, 'lead: "Об указе от 1 ноября 2026 года."')],
  ['a second day', event(NOON, '  end: "2026-11-27T12:00+06:00"\nlead: "В четверг, 26 ноября."')],
]

const invalid: [string, string, string[]][] = [
  ['an end before the start', event(NOON, '  end: "2026-11-25T11:00+06:00"\n'), ['9:8-9:32 error']],
  ['a deadline after the start', event(NOON, deadline('2026-11-25T13:00+06:00')), ['9:29-9:53 error']],
  [
    'a deadline while it runs, for what it is',
    event(NOON, `  end: "2026-11-27T12:00+06:00"\n${deadline('2026-11-26T12:00+06:00')}`),
    ['10:29-10:53 warning'],
  ],
  [
    'another day with its weekday',
    event(NOON, 'lead: "В четверг, 26 ноября, встреча."'),
    ['9:10-9:28 error'],
  ],
  ['another day', event(NOON, 'lead: "Она пройдет 26 ноября."'), ['9:20-9:30 warning']],
  ['an event before the date', event('2025-11-25T12:00+06:00'), ['7:10-7:34 warning']],
]

describe('event-coherent', () => {
  it.each(valid)('passes %s', (_, more) => expect(told(more)).toEqual([]))
  it.each(invalid)('finds %s', (_, more, places) => expect(told(more)).toEqual(places))

  it('tells of what is over, in an invitation that is not of the archive', () => {
    const over = ['7:10-7:34 warning']
    expect(told(event(NOON), { now: '2026-11-25T06:30Z' })).toEqual(over)
    expect(told(event(NOON), { now: '2027-11-25T06:30Z' })).toEqual(over)
    expect(told(event(NOON), { now: '2026-11-25T06:30Z', status: 'final' })).toEqual(over)
    expect(told(event(NOON), { now: '2027-11-25T06:30Z', status: 'final' })).toEqual([])
    expect(told(event(NOON), { now: '2026-11-25T06:30Z', status: 'withdrawn' })).toEqual([])
    expect(told(event(NOON), { now: '2026-11-25T06:30Z', type: 'release' })).toEqual([])
  })
})
