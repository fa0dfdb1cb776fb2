// Answers as they are typed, and as they are kept.
import { describe, expect, test } from 'vitest'
import { cleaned, withZone } from '../../src/scaffold/clean.ts'

describe('withZone', () => {
  test.each([
    ['2026-11-20 10:00', 'Asia/Bishkek', '2026-11-20T10:00+06:00[Asia/Bishkek]'],
    ['2026-11-20T10:00', 'Asia/Bishkek', '2026-11-20T10:00+06:00[Asia/Bishkek]'],
    ['2026-11-20 9:05', 'Europe/Moscow', '2026-11-20T09:05+03:00[Europe/Moscow]'],
    ['2026-07-01 10:00', 'Europe/Berlin', '2026-07-01T10:00+02:00[Europe/Berlin]'],
    ['2026-12-01 10:00', 'Europe/Berlin', '2026-12-01T10:00+01:00[Europe/Berlin]'],
    ['2026-11-20T10:00+05:00', 'Asia/Bishkek', '2026-11-20T10:00+05:00'],
    ['2026-11-20', 'Asia/Bishkek', '2026-11-20'],
    ['tomorrow', 'Asia/Bishkek', 'tomorrow'],
  ])('%s in %s', (typed, zone, kept) => {
    expect(withZone(typed, zone)).toBe(kept)
  })
})

describe('cleaned', () => {
  test.each([
    ['line', '  Council meets \u00a0', 'Council meets'],
    ['paragraph', ' One\n  two\r\nthree. ', 'One two three.'],
    ['paragraph', 'One\n\n two', 'One\n\ntwo'],
    ['markdown', '\n\n  \nOne  \n\n\ttwo\n\n\n', 'One  \n\n\ttwo\n'],
    ['markdown', ' \n ', ''],
    ['moment', ' 2026-11-20 10:00 ', '2026-11-20T10:00+06:00[Asia/Bishkek]'],
  ] as const)('%s %j', (atom, typed, kept) => {
    expect(cleaned(atom, typed, 'Asia/Bishkek')).toBe(kept)
  })
})
