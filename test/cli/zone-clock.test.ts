// The clock that dates a mail, against the calendar of zones: every zone, at changes of its clock too.
import { expect, test } from 'vitest'
import { zoneClock } from '../../src/cli/start.ts'
import { momentAt, offsetIn, offsetText } from '../../src/model/calendar.ts'

const clock = zoneClock(process.env)
const two = (number: number) => String(number).padStart(2, '0')

test('tells what the calendar tells, by instant and by local time', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (let year = 2000; year < 2030; year += 3) {
      const month = 1 + ((year * 7 + zone.length) % 12)
      const instant = Date.UTC(year, month - 1, 1 + (zone.length % 28), year % 24, zone.length % 60)
      expect(momentAt(instant, zone, clock)).toEqual(momentAt(instant, zone))
      const local = `${year}-${two(month)}-15T09:00`
      expect(offsetText(clock(zone, local))).toBe(offsetIn(zone, local))
    }
  }
})

test.each([
  ['America/New_York', '2026-03-08T02:30'],
  ['America/New_York', '2026-11-01T01:30'],
  ['Europe/Moscow', '2014-10-26T01:30'],
  ['Asia/Kathmandu', '2026-01-01T09:00'],
  ['Australia/Lord_Howe', '2026-04-05T01:45'],
])('and where a clock is changed: %s %s', (zone, local) =>
  expect(offsetText(clock(zone, local))).toBe(offsetIn(zone, local)),
)

test('leaves the zone of the process as it was', () => {
  const before = [process.env.TZ, new Date(2026, 0, 1).getTimezoneOffset(), Object.hasOwn(process.env, 'TZ')]
  clock('Asia/Tokyo', 0)
  expect([
    process.env.TZ,
    new Date(2026, 0, 1).getTimezoneOffset(),
    Object.hasOwn(process.env, 'TZ'),
  ]).toEqual(before)
})
