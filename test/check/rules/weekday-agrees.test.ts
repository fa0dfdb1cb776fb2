// weekday-agrees: a weekday beside a date that is not that day, and where it is told.
import { describe, expect, it } from 'vitest'
import { diagnose, draft } from '../subject.ts'

// The release is of Friday, 20 November 2026.
const found = (more: string, language: 'ru' | 'en' = 'ru') =>
  diagnose(draft(more).replace('language: "ru"', `language: "${language}"`))
    .filter(({ rule }) => rule === 'weekday-agrees')
    .map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`)

const valid: [string, string, 'ru' | 'en'][] = [
  ['the right day', 'lead: "Совет собрался в пятницу, 20 ноября 2026 года."', 'ru'],
  ['no year', 'lead: "The council met on Friday, 20 November."', 'en'],
  ['a date of next year around New Year', 'lead: "В понедельник, 11 января, курс откроется."', 'ru'],
  ['a date about half a year away', 'lead: "Курс был в среду, 20 мая."', 'ru'],
  ['the same half a year ahead', 'lead: "Курс пройдет в четверг, 20 мая."', 'ru'],
  ['another year in the paragraph', 'lead: "В 2025 году совет собрался в четверг, 20 ноября."', 'ru'],
  [
    'the year named before',
    'body: "В 2019 году начат ремонт, в 2025 году он завершен. Открыли школу в четверг, 20 ноября."',
    'ru',
  ],
  ['opening days', 'lead: "С 20 ноября – понедельник, среда, пятница."', 'ru'],
  ['an hour with a stop', 'lead: "Встреча в среду, 11.10, в Оше."', 'ru'],
  [
    'the month of another year told before',
    'lead: "It began in November 2025."\nbody: "The council met on Thursday, 20 November."',
    'en',
  ],
  ['last year', 'lead: "Last year the council met on Thursday, 20 November."', 'en'],
  ['a range', 'lead: "Курс идет во вторник, 16–20 ноября."', 'ru'],
  ['opening hours', 'lead: "Open Monday to Thursday, 20 November to 4 December."', 'en'],
  ['the old calendar', 'lead: "Указ подписан во вторник, 9 января 1905 года."', 'ru'],
  ['the environment', 'lead: "Министр окружающей среды 20 ноября принял послов."', 'ru'],
  ['a day that does not exist', 'lead: "Во вторник, 31 ноября."', 'ru'],
]

const invalid: [string, string, 'ru' | 'en', string[]][] = [
  ['before the date', 'lead: "Совет собрался во вторник, 20 ноября 2026 года."', 'ru', ['6:26-6:33']],
  ['after it', 'lead: "20 ноября, во вторник, совет собрался."', 'ru', ['6:22-6:29']],
  ['without a comma', 'lead: "Форум пройдет 20 ноября во вторник в 15:00."', 'ru', ['6:35-6:42']],
  ['after a dash', 'lead: "День выборов: 20 ноября – вторник."', 'ru', ['6:34-6:41']],
  ['after an hour in words', 'lead: "Во вторник в 14 часов 20 ноября."', 'ru', ['6:11-6:18']],
  ['of a day in digits', 'lead: "Начало 20.11 (вт)."', 'ru', ['6:22-6:24']],
  [
    'far from another year',
    'body: "В 2018 году начат ремонт. В 2020 году он завершен. Форум пройдет во вторник, 20 ноября."',
    'ru',
    ['6:76-6:83'],
  ],
  ['in brackets', 'subhead: x\nlead: "On 20 November (Tuesday) the council met."', 'en', ['7:24-7:31']],
  ['American', 'lead: "The council met on Monday, November 20, 2026."', 'en', ['6:27-6:33']],
  ['in a folded text', 'lead: >-\n  Совет собрался\n  в среду,\n  20 ноября.', 'ru', ['8:5-8:10']],
  ['in the body, inside marks', 'body: |\n  Раз.\n\n  - **Среда**, 20 ноября.', 'ru', ['9:7-9:12']],
  ['one end of a range', 'lead: "С понедельника, 16 ноября, по среду, 20 ноября."', 'ru', ['6:38-6:43']],
  ['both ends', 'lead: "From Monday 17 to Tuesday 20 November."', 'en', ['6:13-6:19', '6:26-6:33']],
  ['in a note', 'notes:\n  - "Срок: вт, 20.11.2026."', 'ru', ['7:12-7:14']],
  ['of a year in digits', 'lead: "Вторник, 20.11.2025: встреча."', 'ru', ['6:8-6:15']],
]

describe('weekday-agrees', () => {
  it.each(valid)('passes %s', (_, line, language) => expect(found(line, language)).toEqual([]))
  it.each(invalid)('finds one %s', (_, line, language, places) =>
    expect(found(line, language)).toEqual(places),
  )

  it('says the right weekday, and the day of the one that is named', () => {
    const lead = 'lead: "Совет собрался в среду, 20 ноября."'
    const told = (language: 'ru' | 'en') =>
      diagnose(draft(lead), { language }).find(({ rule }) => rule === 'weekday-agrees')
    expect(told('en')).toMatchObject({
      severity: 'error',
      message: '20 November 2026 is a Friday, not a Wednesday',
      hint: 'Write Friday, or 18 November if Wednesday is right',
    })
    expect(told('ru')).toMatchObject({
      message: '20\u00a0ноября 2026\u00a0года\u00a0— пятница, а не среда',
      hint: 'Исправьте день недели: пятница. Если верна среда, исправьте дату: 18\u00a0ноября',
    })
  })
})
