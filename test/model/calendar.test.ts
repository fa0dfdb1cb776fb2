// Days that exist, and times that say where they are.
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  dayFault,
  isZone,
  momentAt,
  momentFault,
  momentText,
  offsetIn,
  parseDay,
  parseMoment,
  weekday,
} from '../../src/model/calendar.ts'

describe('days', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is one', text =>
    expect(dayFault(text)).toBeUndefined(),
  )
  it.each([
    ['2026-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2023-02-30', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['2026-11-00', 'no-such-day'],
    ['2026-13-01', 'no-such-month'],
    ['20.11.2026', 'not-day'],
    ['2026-11-2', 'not-day'],
    ['2026-11-20 ', 'not-day'],
    ['', 'not-day'],
  ])('%s is none: %s', (text, code) => expect(dayFault(text)).toMatchObject({ code }))
  it('have weekdays, Monday first', () => {
    expect(weekday(parseDay('2026-11-16')!)).toBe(0)
    expect(weekday(parseDay('2023-08-15')!)).toBe(1)
    expect(weekday(parseDay('2026-11-22')!)).toBe(6)
  })
})

describe('offsets', () => {
  // After a few looks they come from what is known of a zone between two changes of its clock.
  it.each(['Europe/Brussels', 'America/New_York', 'Asia/Bishkek', 'Australia/Lord_Howe'])(
    'of %s are the same however many are asked',
    zone => {
      for (let day = 0; day < 800; day++) {
        const date = new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
        for (const time of ['00:30', '01:30', '02:30', '12:00', '23:30']) {
          const local = `${date}T${time}`
          expect(offsetIn(zone, local)).toBe(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).offset)
        }
      }
    },
  )
})

describe('times', () => {
  it.each([
    '2026-11-20T10:00+06:00[Asia/Bishkek]',
    '2026-11-20T10:00[Asia/Bishkek]',
    '2026-11-20T10:00+06:00',
    '2026-11-20T10:00Z',
    '2026-11-20T10:00:30.5-03:30',
    '2026-07-01T10:00+02:00[!Europe/Paris]',
  ])('%s is one', text => expect(momentFault(text)).toBeUndefined())
  it.each([
    ['2026-11-20T10:00', 'no-offset'],
    ['2026-11-20 10:00+06:00', 'not-moment'],
    ['2026-11-20', 'not-moment'],
    ['2026-11-31T10:00+06:00', 'no-such-day'],
    ['2026-11-20T25:00+06:00', 'no-such-time'],
    ['2026-11-20T10:60Z', 'no-such-time'],
    ['2026-11-20T10:00+99:00', 'not-moment'],
    ['2026-11-20T10:00+05:00[Asia/Bishkek]', 'offset-disagrees'],
    ['2026-07-01T10:00+01:00[Europe/Paris]', 'offset-disagrees'],
    ['2026-11-20T10:00[Asia/Bishkk]', 'unknown-zone'],
    ['завтра', 'not-moment'],
  ])('%s is none: %s', (text, code) => expect(momentFault(text)).toMatchObject({ code }))
  it('are the same instant in every spelling', () => {
    const instants = [
      '2026-11-20T10:00+06:00[Asia/Bishkek]',
      '2026-11-20T10:00[Asia/Bishkek]',
      '2026-11-20T04:00Z',
    ]
    expect(new Set(instants.map(text => parseMoment(text)?.instant))).toEqual(
      new Set([Date.UTC(2026, 10, 20, 4)]),
    )
  })
  it.each(['UTC', 'Asia/Bishkek', 'Europe/Kyiv', 'Asia/Kolkata', 'Asia/Calcutta'])(
    'know the zone %s',
    zone => {
      expect(isZone(zone)).toBe(true)
      expect(momentFault(`2026-11-20T10:00[${zone}]`)).toBeUndefined()
    },
  )
  it.each(['', 'Bishkek', 'Asia/Bishkekk', 'Asia/Bishkek Asia/Almaty', 'Europe'])('know no zone “%s”', zone =>
    expect(isZone(zone)).toBe(false),
  )
  it('are read in a zone', () => {
    expect(momentText(momentAt(Date.UTC(2026, 10, 20, 19, 5), 'Asia/Bishkek'))).toBe(
      '2026-11-21T01:05:00+06:00',
    )
  })
})
