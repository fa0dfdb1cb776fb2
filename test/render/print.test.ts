// Dates, times and labels as each language prints them.
import { describe, expect, test } from 'vitest'
import { directionOf, offsetText, PRINT_LANGUAGES, printOf } from '../../src/locale/print/index.ts'
import type { DateStyle } from '../../src/locale/print/language.ts'
import { parseMoment } from '../../src/model/calendar.ts'
import { LABELS } from '../../src/model/config-fields.ts'

const DAY = { year: 2023, month: 8, day: 15 }
const plain = (text: string): string => text.replaceAll('\u00a0', '~')

test.each<[string, DateStyle, string]>([
  ['ru', 'long', '15~августа~2023~года'],
  ['ru-KG', 'long', '15~августа~2023~года'],
  ['ru', 'numeric', '15.08.2023'],
  ['ru', 'american', '15~августа~2023~года'],
  ['en', 'long', '15~August~2023'],
  ['en', 'numeric', '15/08/2023'],
  ['en', 'american', 'August~15,~2023'],
  ['kk', 'long', '2023~ж.~15~тамыз'],
  ['ky', 'numeric', '15.08.2023'],
  ['fa', 'long', '15~اوت~2023'],
  ['fa-IR-u-ca-persian', 'long', '15~اوت~2023'],
  ['th', 'long', '15~สิงหาคม~ค.ศ.~2023'],
  ['ar-SA', 'long', '15~أغسطس~2023'],
])('%s, %s: %s', (language, style, text) => expect(plain(printOf(language, style).day(DAY))).toBe(text))

test('a tag that Intl refuses gets the date for machines', () => {
  expect(printOf('x', 'long').day(DAY)).toBe('2023-08-15')
})

describe('times', () => {
  const at = (text: string) => parseMoment(text)!
  const start = at('2026-11-20T10:00+06:00[Asia/Bishkek]')

  test.each([
    ['ru', '2026-11-20T10:00+06:00[Asia/Bishkek]', '20~ноября~2026~года, 10:00 (Бишкек,~UTC+6)'],
    ['en', '2026-11-20T10:00+06:00[Asia/Bishkek]', '20~November~2026, 10:00 (Bishkek,~UTC+6)'],
    ['ru', '2026-11-20T10:00+06:00', '20~ноября~2026~года, 10:00 (UTC+6)'],
    ['en', '2026-11-20T10:00Z', '20~November~2026, 10:00 (UTC)'],
    ['en', '2026-11-20T10:00[America/St_Johns]', '20~November~2026, 10:00 (St~Johns,~UTC−3:30)'],
    ['en', '2026-11-20T10:00[Etc/GMT-6]', '20~November~2026, 10:00 (UTC+6)'],
    ['ru', '2026-11-20T10:00[Pacific/Fiji]', '20~ноября~2026~года, 10:00 (UTC+12)'],
  ])('%s %s', (language, text, printed) =>
    expect(plain(printOf(language, 'long').moment(at(text)))).toBe(printed),
  )

  test('American style has a half of the day', () => {
    const noon = at('2026-11-20T12:05+06:00')
    expect(plain(printOf('en', 'american').moment(noon))).toBe('November~20,~2026, 12:05~p.m. (UTC+6)')
  })

  test('a span names the weekday, and the day of its end only where it is another', () => {
    const ru = printOf('ru', 'long')
    expect(plain(ru.span(start, at('2026-11-20T17:30+06:00[Asia/Bishkek]')))).toBe(
      'пятница, 20~ноября~2026~года, 10:00–17:30 (Бишкек,~UTC+6)',
    )
    expect(plain(ru.span(start, at('2026-11-21T12:00+06:00[Asia/Bishkek]')))).toBe(
      'пятница, 20~ноября~2026~года, 10:00 — суббота, 21~ноября~2026~года, 12:00 (Бишкек,~UTC+6)',
    )
  })

  test('a subject is short and cannot be misread', () => {
    expect(printOf('ru', 'long').brief(start)).toBe('20.11.2026 10:00 UTC+6')
    expect(plain(printOf('en', 'numeric').brief(start))).toBe('20~November~2026, 10:00 UTC+6')
  })

  test.each([
    ['+00:00', 'UTC'],
    ['+05:30', 'UTC+5:30'],
    ['-10:00', 'UTC−10'],
  ])('%s is %s', (offset, text) => expect(offsetText(offset)).toBe(text))
})

test.each(Object.entries(PRINT_LANGUAGES))('%s has every label', (_, { labels }) => {
  expect(Object.keys(labels).sort()).toEqual([...LABELS].sort())
  for (const text of Object.values(labels)) expect(text.trim()).not.toBe('')
})

test('the office words a label in its own way; a blank one does not count', () => {
  const { labels } = printOf('kk', 'long', { contact: 'Байланыс', phone: ' ' })
  expect(labels.contact).toBe('Байланыс')
  expect(labels.phone).toBe('Phone')
})

test.each([
  ...['ar', 'ckb', 'dv', 'fa-IR', 'he', 'ks', 'ps', 'sd', 'ug', 'UR', 'yi'].map(tag => [tag, 'rtl']),
  ...['uz-Arab', 'az-arab-IR', 'ha-Arab', 'ff-Adlm', 'nqo-Nkoo', 'zh-cmn-Arab'].map(tag => [tag, 'rtl']),
  ...['en', 'ru-KG', 'az-Latn', 'sd-Deva', 'ks-Deva-IN', 'ug-Cyrl', 'uz', 'x', 'en-x-arab'].map(tag => [
    tag,
    'ltr',
  ]),
])('%s is written %s', (tag, direction) => expect(directionOf(tag)).toBe(direction))

test.each([
  ['ru', 0, ''],
  ['ru', 1, '1~байт'],
  ['ru', 5, '5~байт'],
  ['ru', 12, '12~байт'],
  ['ru', 22, '22~байта'],
  ['ru', 999, '999~байт'],
  ['ru', 1000, '1~КБ'],
  ['ru', 1_250_000, '1,3~МБ'],
  ['en', 1, '1~byte'],
  ['en', 22, '22~bytes'],
  ['en', 84_000, '84~KB'],
  ['en', 999_500, '1.0~MB'],
  ['kk', 1, '1~byte'],
])('%s: a size of %i is %s', (language, size, printed) =>
  expect(plain(printOf(language, 'long').size(size))).toBe(printed),
)
