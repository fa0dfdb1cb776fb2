// placeholder-left: what was to be filled in and was not.
import { describe, expect, it } from 'vitest'
import { placesOf } from './prose.ts'

type Language = 'en' | 'ru'

const valid: [Language, string][] = [
  ['en', 'The TBA securities (“TBA”) stood at $15 billion'],
  ['ru', '«На XXX сессии», XXX Международный форум, XX век, XX–XXX веков'],
  ['en', 'Games of the XXX Olympiad, Chapter XXX, TK Elevator and TBC Bank'],
  ['ru', 'Выступил ФИО-центр. Контакты направьте: ФИО, телефон. Контакт по ФИО и телефону.'],
  ['ru', 'Для аккредитации направьте ФИО и телефон. Укажите фамилию, имя, отчество (ФИО).'],
  ['ru', 'Причина аварии уточняется, число пострадавших уточняется.'],
  ['en', 'The winners are to be announced in May [sic]; see [the list](https://x.example/TODO).'],
  ['ru', 'Текст\n\n______\n\nтекст'],
  ['en', 'He said [the Council] was ready…'],
  ['ru', 'ТК РФ и телеканал ТК. ТК обязывает. По статье 5 ТК, отпуск. В ТК «Алай» и ТК рядом.'],
  ['ru', '«Нам важно […] сохранить леса», <…> сказал он.'],
  ['ru', 'Нужно проверить: все ли уточнить на сайте. XX-XXI века, проект X и план N.'],
  ['en', '“They knew the [minister] well, […] and so did [the] company,” he said.'],
  ['en', 'See [contact](https://x.example), the data (date and time) and 100% of 20x growth.'],
  ['en', 'The time is to be determined.'],
  ['ru', 'Подробнее [здесь]()'],
]

const invalid: [Language, string, string][] = [
  ['en', 'Speakers: TBA.', '7:13-7:16'],
  ['ru', 'Дата: tbc', '7:9-7:12'],
  ['ru', 'Открытие: %дата%, вход $NAME', '7:13-7:19 7:26-7:31'],
  ['ru', 'Текст текст текст', '7:3-7:20'],
  ['ru', 'Имя, фамилия, должность', '7:3-7:26'],
  ['ru', 'Директор TK сообщил', '7:12-7:14'],
  ['ru', 'Выделено ТК млн сомов', '7:12-7:14'],
  ['ru', 'Сумма: ТК.', '7:10-7:12'],
  ['ru', '[ТК] так', '7:3-7:7'],
  ['ru', 'ТОДО: цитата', '7:3-7:7'],
  ['ru', 'Число — уточнить.', '7:11-7:19'],
  ['ru', 'Выделено Х млн', '7:12-7:13'],
  ['ru', 'Выделено … млн', '7:12-7:13'],
  ['ru', 'Выделено ?? сомов', '7:12-7:14'],
  ['ru', 'от __ ноября', '7:6-7:8'],
  ['ru', 'от «__» ноября', '7:6-7:10'],
  ['ru', '+996 (312) XX-XX-XX', '7:14-7:22'],
  ['ru', '[ЦИТАТА МИНИСТРА] так', '7:3-7:20'],
  ['ru', 'в (дата) так', '7:5-7:11'],
  ['ru', 'Директор школы Ф.И.О. рад', '7:18-7:24'],
  ['ru', 'ФИО (должность) отметил рост', '7:3-7:6 7:7-7:18'],
  ['en', 'about TK million', '7:9-7:11'],
  ['en', 'TKTK, then', '7:3-7:7'],
  ['en', 'TODO: check', '7:3-7:7'],
  ['ru', 'Всего XXX человек', '7:9-7:12'],
  ['ru', 'XX ноября', '7:3-7:5'],
  ['en', 'XX.XX.2026', '7:3-7:13'],
  ['ru', 'цена ??? сомов', '7:8-7:11'],
  ['en', 'Lorem ipsum dolor sit amet, so', '7:3-7:29'],
  ['ru', '«Да», — сказал ФИО.', '7:18-7:21'],
  ['ru', 'Контакт: ФИО, +7 495 123-45-67', '7:12-7:15'],
  ['ru', 'Выступил ФИО.', '7:12-7:15'],
  ['ru', 'Спикер: [ФИО]', '7:11-7:16'],
  ['ru', 'Время и место уточняются.', '7:3-7:27'],
  ['ru', 'в зале (уточняется)', '7:10-7:22'],
  ['en', 'said [insert quote here] today', '7:8-7:27'],
  ['ru', 'в [дата] так', '7:5-7:11'],
  ['ru', 'Совет () собрался', '7:9-7:11'],
  ['ru', 'музей «» открыт', '7:9-7:11'],
  ['ru', 'сумма _____ сомов', '7:9-7:14'],
  ['en', 'Venue: TBC', '7:10-7:13'],
  ['en', 'Call [Name, Title] now', '7:8-7:21'],
  ['en', '[City, Date] — It met', '7:3-7:15'],
  ['en', 'by [organisation] today', '7:6-7:20'],
  ['en', 'see [LINK TO REPORT]', '7:7-7:23'],
  ['en', 'Ann said […] on Monday', '7:12-7:15'],
  ['en', 'a plan [check name] today', '7:10-7:22'],
  ['en', '[quote to come]', '7:3-7:18'],
  ['en', 'It rose by X% in 20XX', '7:14-7:15 7:20-7:24'],
  ['en', 'about $X million', '7:9-7:11'],
  ['en', 'on xx August', '7:6-7:8'],
  ['en', 'Call 000-000-0000', '7:8-7:20'],
  ['en', 'at __:__ sharp', '7:6-7:11'],
  ['en', 'Placeholder text', '7:3-7:19'],
  ['en', 'in %CITY% today', '7:6-7:12'],
]

describe('placeholder-left', () => {
  it.each(valid)('%s: takes %j', (language, text) =>
    expect(placesOf('placeholder-left', text, { language })).toEqual([]),
  )
  it.each(invalid)('%s: finds %j', (language, text, place) =>
    expect(placesOf('placeholder-left', text, { language }).join(' ')).toBe(place),
  )
})
