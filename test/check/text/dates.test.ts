// The dates of a text: what is read as one, with which weekday and year, and what is not.
import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/check/text/dates.ts'
import { daysOf } from '../../../src/check/text/years.ts'
import { readingOf } from '../../../src/locale/reading/index.ts'
import { dayText } from '../../../src/model/calendar.ts'

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** `16.8.2026 Tu` for each mention. */
const read = (text: string, language: string) =>
  datesIn(text, readingOf(language)!).map(({ day, month, year, weekday }) =>
    [`${day}.${month}`, year, weekday && DAYS[weekday.index]].filter(part => part !== undefined).join(' '),
  )

const russian: [string, string[]][] = [
  ['во вторник, 16 августа 2026 года,', ['16.8 2026 Tu']],
  ['Во вторник 16\u00a0августа совет', ['16.8 Tu']],
  ['ВТОРНИК, 16 АВГУСТА', ['16.8 Tu']],
  ['вт, 16 авг.; Вт., 17 сент. 2026', ['16.8 Tu', '17.9 2026 Tu']],
  ['во вторник в 10:00, 16 августа', ['16.8 Tu']],
  ['во вторник (16 августа)', ['16.8 Tu']],
  ['во вторник вечером, 16 августа', ['16.8 Tu']],
  ['в ночь с понедельника на вторник, 16 августа', ['16.8']],
  ['до 18:00 понедельника, 23 ноября', ['23.11 Mo']],
  ['в эту среду, 16 августа', ['16.8 We']],
  ['\u0001\u0001Вторник\u0001\u0001, 16 августа', ['16.8 Tu']],
  ['16 августа (вторник)', ['16.8 Tu']],
  ['16 августа 2026 года, во вторник, откроется', ['16.8 2026 Tu']],
  ['16 августа, во вторник, в 10:00', ['16.8 Tu']],
  ['16 августа, вт.', ['16.8 Tu']],
  ['16.08.2026 (вторник)', ['16.8 2026 Tu']],
  ['вторник, 16.08.2026', ['16.8 2026 Tu']],
  ['с понедельника, 20 июля, по среду, 22 июля', ['20.7 Mo', '22.7 We']],
  ['с понедельника 20 по среду 22 июля 2026 года', ['20.7 2026 Mo', '22.7 2026 We']],
  ['во вторник и среду, 21 и 22 июля', ['21.7 Tu', '22.7 We']],
  ['25–27 июля 2026 года', ['25.7 2026', '27.7 2026']],
  ['с 25 по 27 июля', ['25.7', '27.7']],
  ['в среду, 25–27 июля', ['25.7', '27.7']],
  ['с понедельника по пятницу, 17 июля', ['17.7']],
  ['каждый вторник, 16 августа', ['16.8']],
  ['Министр окружающей среды 16 августа принял', ['16.8']],
  ['Пленум ВС 16 августа, СБ ООН 17 августа', ['16.8', '17.8']],
  ['закончит во вторник. 16 августа начнется', ['16.8']],
  ['закончит во вторник\n\n16 августа начнется', ['16.8']],
  ['примет до 16 августа, в среду назовет', ['16.8']],
  ['16 августа, среда обитания', ['16.8']],
  ['16 марток, 32 августа, 5.13.2026, 1.2.3.2026', []],
]

const english: [string, string[]][] = [
  ['on Tuesday, 16 August 2026, the council', ['16.8 2026 Tu']],
  ['Tuesday, August 16, 2026', ['16.8 2026 Tu']],
  ['TUESDAY, AUGUST 16TH', ['16.8 Tu']],
  ['Tuesday the 16th of August', ['16.8 Tu']],
  ['Tue 16 Aug; Sept. 5, 2026', ['16.8 Tu', '5.9 2026']],
  ['on Tuesday evening, 16 August', ['16.8 Tu']],
  ['Tuesday, 10.30 a.m., August 16', ['16.8 Tu']],
  ['on Tuesday at 3 pm, 16 August', ['16.8 Tu']],
  ['Monday 13 – Tuesday 14 November', ['13.11 Mo', '14.11 Tu']],
  ['on Tuesday (16 August)', ['16.8 Tu']],
  ['16 August 2026 (Tuesday)', ['16.8 2026 Tu']],
  ['16 August, a Tuesday, and', ['16.8 Tu']],
  ['August 16 (Tue.), at noon', ['16.8 Tu']],
  ['Tuesday, August 16: opening', ['16.8 Tu']],
  ['2026-08-16 (Tuesday)', ['16.8 2026 Tu']],
  ['on 16 August, Tuesday, at noon', ['16.8 Tu']],
  ['from Monday 20 to Wednesday 22 October', ['20.10 Mo', '22.10 We']],
  ['Monday, 20 October, to Wednesday, 22 October', ['20.10 Mo', '22.10 We']],
  ['on Tuesday and Wednesday, 9 and 10 June', ['9.6 Tu', '10.6 We']],
  ['20–22 October 2026', ['20.10 2026', '22.10 2026']],
  ['October 20-22, 2026', ['20.10 2026', '22.10 2026']],
  ['20 to 22 October', ['20.10', '22.10']],
  ['on Wednesday, 20–22 October', ['20.10', '22.10']],
  ['Monday to Friday, 16 August to 30 September', ['16.8', '30.9']],
  ['every Tuesday, 1 September', ['1.9']],
  ['The Sun, 16 August 2026', ['16.8 2026']],
  ['it ends on Tuesday. 16 August is', ['16.8']],
  ['until 16 August, Friday prayers go on', ['16.8']],
  ['Tuesday, 15 August, Wednesday, 16 August', ['15.8 Tu', '16.8 We']],
  ['Article 5 may apply; they sat 2 march', []],
  ['in August 2026, in March 5.5%, at May 10:30', []],
]

describe('datesIn', () => {
  it.each(russian)('%s', (text, dates) => expect(read(text, 'ru')).toEqual(dates))
  it.each(english)('%s', (text, dates) => expect(read(text, 'en')).toEqual(dates))

  it('gives the places of the mention, the weekday and the year', () => {
    const text = 'Он сказал: во вторник, 16 августа 2026 года'
    const [found] = datesIn(text, readingOf('ru')!)
    const at = (span: readonly [number, number] | undefined) => span && text.slice(...span)
    expect(at(found?.span)).toBe('вторник, 16 августа 2026')
    expect(at(found?.weekday?.span)).toBe('вторник')
    expect(at(found?.yearSpan)).toBe('2026')
  })
  it('keeps the days of a range apart', () => {
    const text = 'с 25 по 27 июля'
    expect(datesIn(text, readingOf('ru')!).map(({ span }) => text.slice(...span))).toEqual(['25', '27 июля'])
  })
})

describe('daysOf', () => {
  const days = (text: string, date: string) => {
    const [year, month, day] = date.split('-').map(Number)
    const [mention] = datesIn(text, readingOf('en')!)
    return daysOf(mention!, { year: year!, month: month!, day: day! }).map(dayText)
  }
  it.each([
    ['16 August 2024', '2026-11-20', ['2024-08-16']],
    ['16 October', '2026-11-20', ['2026-10-16']],
    ['10 January', '2026-12-20', ['2027-01-10']],
    ['20 December', '2027-01-10', ['2026-12-20']],
    ['29 February', '2027-12-20', ['2028-02-29']],
    ['20 May', '2026-11-20', ['2027-05-20', '2026-05-20']],
    ['31 September 2026', '2026-11-20', []],
  ])('%s told on %s', (text, date, expected) => expect(days(text, date)).toEqual(expected))
})
