// date-agrees: dates that contradict the release's own, and years left from an earlier version.
import { describe, expect, it } from 'vitest'
import { diagnose, draft } from '../subject.ts'

// The release is of 20 November 2026.
const told = (more: string, language = 'ru', fileName?: string) =>
  diagnose(draft(more).replace('language: "ru"', `language: "${language}"`), fileName ? { fileName } : {})
    .filter(({ rule }) => rule === 'date-agrees')
    .map(
      ({ line, column, endLine, endColumn, severity }) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity}`,
    )

const EVENT = 'event: {start: "2026-11-25T10:00+06:00", place: "Бишкек"}\n'

const valid: [string, string, string][] = [
  [
    'a count after a month',
    'body: "In February 30 rescuers came. By September 31 villages had power."',
    'en',
  ],
  ['a film', 'body: "В зале покажут «31 июня» и «Карнавальную ночь»."', 'ru'],
  ['a dateline of the same day', 'dateline: {place: "БИШКЕК", date: "2026-11-20"}', 'ru'],
  ['a dateline in the text', 'lead: "БИШКЕК, 20 ноября 2026 г. — Совет собрался."', 'ru'],
  ['a dateline before its place', 'lead: "20 ноября 2026 г., Бишкек – Совет собрался."', 'ru'],
  ['a dateline with a full stop', 'lead: "г. Ош, 20 ноября. Совет собрался."', 'ru'],
  ['another date of the text', 'lead: "Совет собрался 19 ноября 2025 года."', 'ru'],
  ['the day itself', 'lead: "The council met on 20 November 2026."', 'en'],
  ['an anniversary', 'lead: "Сегодня годовщина: 20 ноября 2025 года открыт центр."', 'ru'],
  ['a day long ago', 'lead: "The convention was adopted on 20 November 1989."', 'en'],
  ['a term', 'lead: "Договор действует до 20 ноября 2028 года."', 'ru'],
  ['a term with both ends', 'lead: "It holds from 20 November 2026, and ends 20 November 2027."', 'en'],
  ['what happened yesterday', 'lead: "Yesterday, 19 November – the council met."', 'en'],
  ['a date that is no dateline', 'lead: "В Бишкеке, 19 ноября — совет."', 'ru'],
]

const impossible: [string, string, string[]][] = [
  ['lead: "Прием до 31 ноября 2026 года."', 'ru', ['6:17-6:31 error']],
  ['lead: "Форум идет 29–31 ноября."', 'ru', ['6:22-6:32 error']],
  ['lead: "Встреча 29 февраля 2027 года, 29 февраля и 29 февраля 2028 года."', 'ru', ['6:16-6:31 error']],
  ['lead: "They meet on November 31."', 'en', ['6:21-6:32 error']],
]

const invalid: [string, string, string, string[]][] = [
  ['the dateline', 'dateline: {place: "БИШКЕК", date: "2026-11-19"}', 'ru', ['6:35-6:47 error']],
  [
    'a dateline in the text',
    'lead: "БИШКЕК, 19 ноября (МСБГ) — Совет собрался."',
    'ru',
    ['6:16-6:25 warning'],
  ],
  ['one of an agency', 'lead: "ОШ, 19 ноября. /КАБАР/. Совет собрался."', 'ru', ['6:12-6:22 warning']],
  ['one with a full stop', 'lead: "Ош. 19 ноября. ИНТЕРФАКС - Совет собрался."', 'ru', ['6:12-6:22 warning']],
  ['a sentence of its own', 'lead: "Бишкек, 19 ноября 2026 года. Совет."', 'ru', ['6:16-6:30 warning']],
  ['one of a town', 'lead: "г. Ош, 19.11.2026 — Совет собрался."', 'ru', ['6:15-6:25 warning']],
  ['one before its place', 'lead: "19 ноября 2026 г., Бишкек – Совет."', 'ru', ['6:8-6:22 warning']],
  ['one with an agency', 'lead: "Ош, 19 ноября, Кабар — Совет собрался."', 'ru', ['6:12-6:21 warning']],
  ['a range of days', 'lead: "Форум идет с 20 по 22 ноября 2025 года."', 'ru', ['6:37-6:41 warning']],
  ['an English one', 'body: "GENEVA, Switzerland, Nov. 19, 2026 – The council"', 'en', ['6:29-6:42 warning']],
  ['one without a place', 'lead: "November 19, 2026 – The council met."', 'en', ['6:8-6:25 warning']],
  ['the year of the release', 'lead: "Совет собрался 20 ноября 2025 года."', 'ru', ['6:33-6:37 warning']],
  ['an American one', 'lead: "The council met on November 20, 2024."', 'en', ['6:40-6:44 warning']],
  ['the year of the event', `${EVENT}lead: "Она пройдет 25 ноября 2025 года."`, 'ru', ['7:30-7:34 warning']],
]

describe('date-agrees', () => {
  it.each(valid)('passes %s', (_, more, language) => expect(told(more, language)).toEqual([]))
  it.each(invalid)('finds %s', (_, more, language, places) => expect(told(more, language)).toEqual(places))

  it.each(impossible)('finds a day that no calendar has: %s', (more, language, places) =>
    expect(told(more, language)).toEqual(places),
  )

  it.each([
    ['2026-11-23', ['6:20-6:32 warning']],
    // It is that day already in Kiritimati.
    ['2026-11-22T10:00Z', []],
    ['2026-11-22T09:59Z', ['6:20-6:32 warning']],
    [undefined, []],
  ])('finds a correction of a day to come, at %s', (now, found) => {
    const day = now === '2026-11-23' ? '2027-11-23' : '2026-11-23'
    const more = `corrections: [{on: "${day}", kind: correction, note: "…"}]`
    const told = diagnose(draft(more), now ? { now } : {}).filter(({ rule }) => rule === 'date-agrees')
    expect(
      told.map(
        ({ line, column, endLine, endColumn, severity }) =>
          `${line}:${column}-${endLine}:${endColumn} ${severity}`,
      ),
    ).toEqual(found)
  })
  it('holds the name of the file to the date', () => {
    expect(told('', 'ru', '2026-11-20-x.ru.yaml')).toEqual([])
    expect(told('', 'ru', '2026-11-02-x.ru.yaml')).toEqual(['4:7-4:19 error'])
  })
  it('says both dates, and which year to write', () => {
    const said = (more: string, language: 'ru' | 'en') =>
      diagnose(draft(more), { language }).find(({ rule }) => rule === 'date-agrees')
    expect(said('dateline: {place: "БИШКЕК", date: "2026-11-19"}', 'en')?.message).toBe(
      'The dateline says 19 November 2026, but date is 20 November 2026',
    )
    expect(said('lead: "20 ноября 2025 года."', 'ru')).toMatchObject({
      message: '20\u00a0ноября 2025\u00a0года\u00a0— тот же день, что в поле date, но другого года',
      hint: expect.stringContaining('напишите 2026'),
    })
  })
})
