// link-valid: links that lead somewhere, and those that don't.
import { describe, expect, it } from 'vitest'
import { diagnose, draft } from '../subject.ts'

const found = (text: string, options: Parameters<typeof diagnose>[1] = {}) =>
  diagnose(draft(text), options)
    .filter(({ rule }) => rule === 'link-valid')
    .map(({ line, column, endLine, endColumn, hint }) => `${line}:${column}-${endLine}:${endColumn} ${hint}`)

const body = (text: string) => `body: |\n  ${text}\n`

const valid: [string, string][] = [
  ['a link', body('Запись [на сайте](https://imc.example/ru/warnings?a=1&b=2#c).')],
  ['an address to write to', body('Пишите на [press@imc.example](mailto:press@imc.example?subject=a).')],
  ['a number to call', body('Звоните: [+996 312 000 001](tel:+996312000001).')],
  [
    'a title and brackets in the address',
    body('[a](https://imc.example/a_(b) "Title") и [b](<https://imc.example/c>)'),
  ],
  [
    'a bare address',
    body('Подробнее: https://imc.example/ru. И http://совет.рф/новости, и <https://imc.example>.'),
  ],
  ['a site by its name', body('Подробнее на www.imc.example и imc.example.')],
  ['brackets that are no link', body('«Они [спасатели] (двенадцать человек) вышли». [1] (см. ниже)')],
  ['an address in code', body('Напишите `[текст](адрес)`.')],
  ['a note', 'notes: ["Доклад: https://imc.example/report.pdf"]'],
  ['slashes that are no address', body('И/или 24/7, 60 км/ч; 2026/27.')],
  ['an address on a public IP', body('[a](http://203.0.113.7:8080/a)')],
]

const invalid: [string, string, string][] = [
  [
    'no address',
    body('Запись [на сайте]().'),
    '7:10-7:22 Write it in the round brackets: [text](https://example.org)',
  ],
  [
    'no bracket before its words',
    body('Запись на сайте](https://imc.example).'),
    '7:13-7:40 Write [сайте](https://imc.example)',
  ],
  [
    'no words',
    body('Запись [](https://imc.example).'),
    '7:10-7:33 Write them in the brackets: [the page](https://imc.example)',
  ],
  [
    'a file on a disk',
    body('[a](C:\\\\Users\\\\a.docx)').replaceAll('\\\\', '\\'),
    '7:7-7:22 Give the full address of the page: https://example.org/…',
  ],
  [
    'a file URL',
    body('[a](file:///home/a.docx)'),
    '7:7-7:26 Give the full address of the page: https://example.org/…',
  ],
  [
    'a path',
    body('[a](../2026/a.html)'),
    '7:7-7:21 Give the full address of the page: https://example.org/…',
  ],
  [
    'a file name',
    body('[a](report.pdf)'),
    '7:7-7:17 Give the full address of the page: https://example.org/…',
  ],
  ['no scheme', body('[a](www.imc.example/ru)'), '7:7-7:25 Write https://www.imc.example/ru'],
  ['an address without mailto:', body('[a](press@imc.example)'), '7:7-7:24 Write mailto:press@imc.example'],
  ['another scheme', body('[a](javascript:alert)'), '7:7-7:23 Give the full address: https://example.org/…'],
  ['a misspelt scheme', body('[a](htps://imc.example)'), '7:7-7:25 Write https://imc.example'],
  ['a w too many', body('See wwww.imc.example/a.'), '7:7-7:25 Write www.imc.example/a'],
  ['a semicolon', body('See http;//imc.example.'), '7:7-7:25 Write http://imc.example'],
  ['a missing slash', body('[a](https:/imc.example)'), '7:7-7:25 Write https://imc.example'],
  [
    'a missing colon in plain sight',
    body('На https//imc.example/a, сегодня.'),
    '7:6-7:26 Write https://imc.example/a',
  ],
  ['a scheme twice', body('[a](https://https://imc.example)'), '7:7-7:34 Write https://imc.example'],
  ['a space', body('[a](https://imc.example/a b)'), '7:7-7:30 Write https://imc.example/a%20b'],
  ['no site', body('[a](https://imc)'), '7:7-7:18 Check it: https://example.org/…'],
  ['two dots', body('[a](https://imc..example)'), '7:7-7:27 Check it: https://example.org/…'],
  [
    'nothing after the scheme',
    body('Подробнее: https:// imc.example'),
    '7:14-7:22 Check it: https://example.org/…',
  ],
  [
    'an inner address',
    body('[a](http://192.168.0.5/a)'),
    '7:7-7:27 Give the address under which everybody can see the page',
  ],
  [
    'a Cyrillic letter',
    body('[a](https://imс.example)'),
    '7:17-7:18 Type it in Latin letters: https://imc.example',
  ],
  [
    'a broken address to write to',
    body('[a](mailto:press@@imc.example)'),
    '7:7-7:32 Write mailto:press@imc.example',
  ],
  ['a number that can’t be called', body('[a](tel:+7495123)'), '7:7-7:19 Write tel:+996312000001'],
  [
    'a space before the address',
    body('[a] (https://imc.example)'),
    '7:3-7:28 Write [a](https://imc.example)',
  ],
  ['changed brackets', body('(a)[https://imc.example]'), '7:3-7:27 Write [a](https://imc.example)'],
  ['an open bracket', body('[a](https://imc.example'), '7:3-7:26 Close it with )'],
  [
    'a picture',
    body('![снимок](media/a.jpg)'),
    '7:3-7:25 Name it under media: file: "media/photo.jpg", with alt',
  ],
  [
    'a link in a plain field',
    'notes: ["Доклад: [тут](https://imc.example)"]',
    '6:18-6:44 Move the link to body, or write the address itself',
  ],
  [
    'a misspelt link in a field',
    'event: {start: "2026-11-20T10:00Z", place: x, accreditation: {deadline: "2026-11-19T10:00Z", url: "imc.example/a"}}',
    '6:99-6:114 Write https://imc.example/a',
  ],
]

describe('link-valid', () => {
  it.each(valid)('takes %s', (_, text) => expect(found(text)).toEqual([]))
  it.each(invalid)('finds %s', (_, text, expected) => expect(found(text)).toEqual([expected]))

  it('finds each of several', () => {
    expect(found(body('[a](b) [c]() https:/imc.example'))).toHaveLength(3)
  })
  it('says it in Russian', () => {
    const [said] = diagnose(draft(body('[a](C:/a.docx)')), { language: 'ru' })
    expect(said!.message).toBe('Ссылка ведет к файлу или папке, которых у читателя нет')
  })
})
