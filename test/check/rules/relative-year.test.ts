// relative-year: a year that only the year itself understands.
import { describe, expect, it } from 'vitest'
import { diagnose, draft } from '../subject.ts'

const told = (more: string, language = 'ru') =>
  diagnose(draft(more).replace('language: "ru"', `language: "${language}"`))
    .filter(({ rule }) => rule === 'relative-year')
    .map(
      ({ line, column, endLine, endColumn, severity }) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity}`,
    )

const valid: [string, string, string][] = [
  ['a year in digits', 'lead: "Совет соберется в декабре 2026 г."', 'ru'],
  ['a village', 'lead: "Жители с. Григорьевка и с. Гульча."', 'ru'],
  ['the year of a year named before', 'lead: "В 1970 г. его избрали, в мае этого года он ушел."', 'ru'],
  ['a school year', 'lead: "До конца этого учебного года, всего года два."', 'ru'],
  ['this year beside a month', 'lead: "Совет собрался в августе этого года."', 'ru'],
  ['this year in running text', 'lead: "В этом году совет собрался трижды."', 'ru'],
  ['farming', 'lead: "Перепись с/х и т/г, С.Г. Орозов."', 'ru'],
  ['words as they were said', 'lead: "He said: “We will meet again this year.”"', 'en'],
  ['a year named beside it', 'lead: "So far this year, 2026, it met twice."', 'en'],
]

const invalid: [string, string, string, string[]][] = [
  ['с.г.', 'lead: "Совет соберется 1 декабря с.г. в Оше."', 'ru', ['6:34-6:38 warning']],
  ['т. г.', 'lead: "В октябре т. г. вышел отчет."', 'ru', ['6:18-6:23 warning']],
  ['тек. года', 'lead: "Работы завершат 1 декабря тек. года."', 'ru', ['6:34-6:43 warning']],
  ['с.г without its full stop', 'body: |\n  До 1 декабря с.г курс.', 'ru', ['7:16-7:19 warning']],
  ['the words beside a date', 'lead: "До 1 декабря текущего года."', 'ru', ['6:21-6:34 warning']],
  [
    'the words beside a month',
    'lead: "Совет соберется в декабре текущего года."',
    'ru',
    ['6:34-6:47 warning'],
  ],
  ['с/г', 'lead: "До 1 декабря с/г."', 'ru', ['6:21-6:24 warning']],
  ['сг', 'lead: "До 1 декабря сг и позже."', 'ru', ['6:21-6:23 warning']],
  ['С.Г.', 'lead: "СОВЕТ СОБЕРЕТСЯ 1 ДЕКАБРЯ С.Г."', 'ru', ['6:34-6:38 warning']],
  ['the current year', 'lead: "It will meet in May of the current year."', 'en', ['6:31-6:47 warning']],
  ['this year beside a day', 'lead: "Совет собрался 5 мая этого года."', 'ru', ['6:29-6:39 warning']],
  ['the current year in running text', 'lead: "В текущем году их два."', 'ru', ['6:10-6:22 warning']],
  ['the end of the year', 'lead: "До конца текущего года."', 'ru', ['6:17-6:30 warning']],
  ['what belongs to the year', 'lead: "This year’s course is over."', 'en', ['6:8-6:19 warning']],
  ['this year', 'lead: "The council will meet again this year."', 'en', ['6:36-6:45 warning']],
]

describe('relative-year', () => {
  it.each(valid)('passes %s', (_, more, language) => expect(told(more, language)).toEqual([]))
  it.each(invalid)('finds %s', (_, more, language, places) => expect(told(more, language)).toEqual(places))
  it('says the year', () => {
    const [found] = diagnose(draft('lead: "1 декабря с.г."'), { language: 'ru' }).filter(
      ({ rule }) => rule === 'relative-year',
    )
    expect(found?.hint).toBe('Напишите год цифрами: 2026\u00a0года')
    const [other] = diagnose(draft('lead: "В текущем году."'), { language: 'ru' })
    expect(other?.hint).toBe('Напишите год цифрами: 2026\u00a0году')
  })
})
