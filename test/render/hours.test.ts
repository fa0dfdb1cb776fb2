// When a release was last changed: one answer for the mail, the calendar, the agencies and the page.
import { describe, expect, test } from 'vitest'
import { zoneClock } from '../../src/cli/start.ts'
import { momentText } from '../../src/model/calendar.ts'
import { officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import { complete } from '../../src/render/complete.ts'
import { changedAt } from '../../src/render/hours.ts'
import { type RenderOptions, render } from '../../src/render/index.ts'
import { OFFICE, OFFICE_TREE } from './workspace.ts'

const corrected = (...days: string[]) => ({
  corrections: days.map(on => ({ on, kind: 'correction', note: 'Nine passes, not six.' })),
})
const withdrawn = (on: string) => ({
  status: 'withdrawn',
  corrections: [{ on, kind: 'withdrawal', note: 'Sent by mistake.' }],
})
/** Of the office's zone, which is six hours ahead of UTC. */
const EVENING = '2026-11-20T22:30+06:00'

describe('changed at', () => {
  test.each<[string, TreeMap, string | undefined]>([
    ['the hour when the office opens, where nothing was corrected', {}, '2026-11-20T09:00:00+06:00'],
    ['the time that the release gives', { date: EVENING }, '2026-11-20T22:30:00+06:00'],
    [
      'that hour of the last correction, whichever stands last',
      corrected('2026-11-23', '2026-11-21'),
      '2026-11-23T09:00:00+06:00',
    ],
    ['or of the withdrawal', withdrawn('2026-11-24'), '2026-11-24T09:00:00+06:00'],
    [
      'never before the release itself',
      { date: EVENING, ...corrected('2026-11-20') },
      '2026-11-20T22:30:00+06:00',
    ],
    [
      'by the hour and not by the day, where the release was issued in another zone',
      { date: '2026-11-20T23:30-05:00', ...corrected('2026-11-21') },
      '2026-11-20T23:30:00-05:00',
    ],
    ['no hour, without a date', { date: 'soon' }, undefined],
  ])('%s', (_, fields, expected) => {
    const release = complete({ status: 'final', date: '2026-11-20', ...fields }, OFFICE)
    // The process's own clock and the calendar of zones say the same.
    for (const clock of [undefined, zoneClock(process.env)]) {
      const moment = changedAt(release, OFFICE, clock)
      expect(moment && momentText(moment)).toBe(expected)
      expect(moment?.instant).toBe(expected && Date.parse(expected))
    }
  })

  test('the hour of the office’s own clock, in summer too', () => {
    const office = officeOf({ ...OFFICE_TREE, time_zone: 'Europe/Berlin' })
    const release = complete({ date: '2026-03-20', ...corrected('2026-04-01') }, office)
    for (const clock of [undefined, zoneClock(process.env)])
      expect(momentText(changedAt(release, office, clock)!)).toBe('2026-04-01T09:00:00+02:00')
  })
})

describe('what goes out is dated', () => {
  const made = async (format: string, fields: TreeMap, options: Partial<RenderOptions> = {}) => {
    const event = { start: '2026-11-25T10:00+06:00', place: 'Bishkek' }
    const tree = { ...{ type: 'advisory', language: 'en', status: 'final', date: '2026-11-20' }, event }
    const source = { tree: { ...tree, headline: 'x', contact: 'press', ...fields }, id: 'x.en.yaml' }
    return (await render(source, OFFICE, { format, ...options })).contents
  }
  const dates = async (fields: TreeMap, options: Partial<RenderOptions> = {}) => {
    const page = await made('html', fields, options)
    const calendar = await made('ics', fields, options)
    return {
      mail: /^Date: (.*)\r$/m.exec(await made('email', fields, options))?.[1],
      calendar: /^DTSTAMP:(.*)\r$/m.exec(calendar)?.[1],
      changed: /^LAST-MODIFIED:(.*)\r$/m.exec(calendar)?.[1],
      agencies: JSON.parse(await made('ninjs', fields, options)).versionCreated,
      page: /"dateModified":"(.*?)"/.exec(page)?.[1],
      network: /"article:modified_time" content="(.*?)"/.exec(page)?.[1],
    }
  }

  test('as it was issued', async () => {
    expect(await dates({})).toEqual({
      mail: 'Fri, 20 Nov 2026 09:00:00 +0600',
      calendar: '20261120T030000Z',
      changed: '20261120T030000Z',
      agencies: '2026-11-20T09:00:00+06:00',
      page: undefined,
      network: undefined,
    })
  })

  test.each<[string, TreeMap]>([
    ['corrected', corrected('2026-11-21', '2026-11-23')],
    ['withdrawn', withdrawn('2026-11-23')],
  ])('after what it replaces, where it was %s; a page has no need of an hour', async (_, fields) => {
    expect(await dates(fields)).toEqual({
      mail: 'Mon, 23 Nov 2026 09:00:00 +0600',
      calendar: '20261123T030000Z',
      changed: '20261123T030000Z',
      agencies: '2026-11-23T09:00:00+06:00',
      page: '2026-11-23',
      network: '2026-11-23',
    })
  })

  test('with the hour of --now, which changes neither what was changed nor the page', async () => {
    expect(await dates(corrected('2026-11-21'), { now: Date.UTC(2026, 10, 24, 6, 5) })).toEqual({
      mail: 'Tue, 24 Nov 2026 12:05:00 +0600',
      calendar: '20261124T060500Z',
      changed: '20261121T030000Z',
      agencies: '2026-11-24T12:05:00+06:00',
      page: '2026-11-21',
      network: '2026-11-21',
    })
  })

  test('a correction of the same day is no older than the release, on the page too', async () => {
    const { mail, page } = await dates({ date: EVENING, ...corrected('2026-11-20') })
    expect([mail, page]).toEqual(['Fri, 20 Nov 2026 22:30:00 +0600', '2026-11-20T22:30:00+06:00'])
  })

  test('what was corrected before an embargo ended, the public has only seen corrected', async () => {
    const embargo = { instruction: 'embargo', embargo: '2026-12-01T10:00+06:00' }
    expect((await dates({ ...embargo, ...corrected('2026-11-23') })).page).toBeUndefined()
    expect((await dates({ ...embargo, ...corrected('2026-12-02') })).page).toBe('2026-12-02')
  })

  test('and a version sent twice is one message, a corrected one another', async () => {
    const id = async (fields: TreeMap, options = {}) =>
      /^Message-ID: (.*)\r$/m.exec(await made('email', fields, options))?.[1]
    const first = await id({})
    expect(await id({}, { now: Date.UTC(2026, 10, 24) })).toBe(first)
    expect(await id(corrected('2026-11-21'))).not.toBe(first)
  })
})
