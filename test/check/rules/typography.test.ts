// typography: slips that one sees, each at its place, a habit told once; what is no slip.
import { describe, expect, it } from 'vitest'
import { typography } from '../../../src/check/rules/typography.ts'
import { releaseSubject } from '../../../src/check/subject.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'
import { diagnose, draft } from '../subject.ts'
import { placesOf } from './prose.ts'

const OFFICE = officeOf(parse('languages: [ru, en]').tree!)

type Language = 'en' | 'ru'
const RULE = 'typography'

const valid: [Language, string][] = [
  ['ru', '«Мы готовы», — сказал он. «Секция „Вода“» – 25–27 июля, 2021–2023 гг.'],
  ['ru', 'Чолпон-Ата, государства-члены, кто-либо, 2026/36, А-12-34, счет 3:2, 3-2, 1/2, -5, 10:00'],
  ['ru', 'тел. +996 312 61-20-21, (0312) 2012-2034, 2026-11-20, № 2021-2023, ГОСТ Р 2001-2015'],
  ['ru', 'https://x.example/?q="a - b" и www.x.example/a--b, press-- @x.example, x.example/list?y="2"'],
  ['ru', '[ссылка](https://x.example/ "a  b") и `код - "x"  y`'],
  ['ru', '```\nкод - "x"\n\nи еще ,\n```\n\n    код - "y"'],
  ['ru', '- пункт\n-  пункт\n\n> цитата\n\n1. пункт'],
  ['ru', 'Экран 5" и 5 - 3 = 2, набор . . . и ... и ..'],
  ['ru', 'А.Сериков, А. Сериков, 5% и 5 %, и т.д., т. е., 15 августа 2023 года, г. Ош, 2023 г. Совет'],
  ['ru', 'двух- и трехэтажный; «Союз»-5; Windows - Linux; см. рис. 5, 1234567 и 720001'],
  ['ru', '«Вода нужна, и т. д.» Потом. В 2026 г.» стоит лишнее'],
  ['ru', 'улыбка :) и (слово) и « » и ( )'],
  ['ru', 'Пишите на press@water,example или пресс@вода,кг; N,N-диметил; Т-62км и А2км; 5-км забег'],
  ['en', 'Write to press@water,example; N,N-dimethyl; Sun-dried, Monday–Friday, mon-frere'],
  ['en', '“We welcome this,” he said – it’s ‘good’ — 2021–2023, 10 am, 10:00'],
  ['en', 'well-known, mother-in-law, A-12-34, 3-2 win, -5, 5" screen, 5\' tall, .NET and .docx files'],
  ['en', 'Call 555-2010, phone: 2012-2034; ISO 2001-2015; 2026-11-20; press@x.example'],
  ['en', 'In 2021-2023, 25-27 July, May 5-7, pp. 10-12, 5-10 minutes as AP writes'],
  ['en', 'press--office@x.example and <https://x.example/a--b>'],
]

const invalid: [Language, string, string][] = [
  ['ru', 'Форум "Вода"', '7:9-7:10'],
  ['ru', 'Итоги - решения', '7:8-7:10'],
  ['ru', 'Итоги -- решения', '7:8-7:11'],
  ['ru', '«Да»,- сказал он', '7:8-7:10'],
  ['ru', '«Да» -сказал он', '7:7-7:9'],
  ['ru', '**Вода** - это жизнь', '7:11-7:13'],
  ['ru', 'слово -\nслово', '7:8-7:10'],
  ['ru', 'слово  слово', '7:8-7:10'],
  ['ru', 'слово , слово', '7:8-7:9'],
  ['ru', 'слово !', '7:8-7:9'],
  ['ru', '« слово» и ( слово )', '7:4-7:5 7:15-7:16 7:21-7:22'],
  ['ru', 'с 25-27 июля', '7:5-7:10'],
  ['ru', 'в 2021 - 2023 годах', '7:5-7:16'],
  ['ru', 'с 10:00-12:00, 5-7%', '7:5-7:16'],
  ['ru', 'от 5-7%, 10-15 человек', '7:6-7:9'],
  ['ru', '10-15 человек', '7:3-7:8'],
  ['ru', 'в XIX-XX вв.', '7:5-7:11'],
  ['ru', '№5 и §3 в г.Ош', '7:3-7:4 7:8-7:9'],
  ['ru', 'в г.Чолпон-Ата в 2023г.', '7:5-7:7 7:23-7:24'],
  ['ru', 'Он сказал: «Нужна вода.»', '7:25-7:27'],
  ['ru', '«Нужна вода,» — сказал он', '7:14-7:16'],
  ['ru', 'государства - члены.', '7:14-7:16'],
  ['ru', 'собрано 1234567 тонн', '7:11-7:18'],
  ['ru', 'г. Бишкек,ул. Ленина', '7:12-7:13'],
  ['ru', 'См. [план](https://water.example/plan/of/work) - он готов', '7:49-7:51'],
  ['ru', 'в 60км от Оша, 1,5млн сомов, 20 000руб.', '7:6-7:7 7:20-7:21 7:37-7:38'],
  ['ru', '**Вода** , почта press@water.example .', '7:11-7:12 7:39-7:40'],
  ['en', 'Open Mon - Fri,Saturday - Sunday', '7:8-7:14 7:17-7:18'],
  ['en', '"Good," he said', '7:3-7:4'],
  ['en', "it's", '7:5-7:6'],
  ['en', "'good' and the boys' school", '7:3-7:4'],
  ['en', 'It works - well', '7:11-7:13'],
  ['en', 'It works--well', '7:11-7:13'],
  ['en', 'on 25 - 27 July', '7:6-7:13'],
  ['en', 'in 2021 - 2023', '7:6-7:17'],
  ['en', 'One ,two. Three .', '7:18-7:19'],
  ['en', 'No.5', '7:3-7:6'],
]

describe(RULE, () => {
  it.each(valid)('%s: takes %j', (language, text) => expect(placesOf(RULE, text, { language })).toEqual([]))
  it.each(invalid)('%s: finds %j', (language, text, places) =>
    expect(placesOf(RULE, text, { language })).toEqual(places.split(' ').map(place => `${place} warning`)),
  )

  it('leaves the headline’s addresses alone, though it is no Markdown', () => {
    expect(placesOf(RULE, 'См. https://x.example/?a="b"', { field: 'headline' })).toEqual([])
  })

  it('tells straight marks once in a release, and says how many there are', () => {
    const found = diagnose(draft('lead: "Форум \\"Вода\\""\nbody: "\\"Река\\" и \\"Гора\\""'))
    const told = found.filter(({ rule }) => rule === RULE)
    expect(told.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '6:14 6 quotation marks or apostrophes are straight',
    ])
  })

  it('tells what happens up to three times at each place, and more often once', () => {
    const text = 'а , б'
    const some = (count: number) => Array.from({ length: count }, () => text).join('\n\n')
    expect(placesOf(RULE, some(3))).toHaveLength(3)
    expect(placesOf(RULE, some(4))).toEqual(['7:4-7:5 warning'])
  })

  it('tells missing no-break spaces only where the office asks', () => {
    const text = '15 августа 2023 года и т.д.'
    const office = 'rules: {typography: [warning, {nbsp: on}]}'
    expect(placesOf(RULE, text, { office })).toEqual(['7:5-7:6 warning'])
  })

  it.each([
    ['initials: spaced', 'А.Сериков и А.А. Сериков', '7:3-7:5 7:15-7:20'],
    ['initials: tight', 'А. Серикова и А. А. Сериков, пункт А. Совет', '7:3-7:6 7:17-7:23'],
    ['percent: spaced', '5% и 5 %', '7:4-7:5'],
    ['percent: tight', '5% и 5 %', '7:9-7:11'],
  ])('holds to the house: %s', (house, text, places) =>
    expect(placesOf(RULE, text, { office: `house: {${house}}` })).toEqual(
      places.split(' ').map(place => `${place} warning`),
    ),
  )

  it('takes the words of the ledger as they are', () => {
    const quotes = 'quotes: [{text: "Мы готовы - и \\"рады\\"  помочь"}]'
    const body = (text: string) => diagnose(draft(`body: '${text}'\n${quotes}`))
    const rules = (text: string) => body(text).map(({ rule, column }) => `${rule} ${column}`)
    expect(rules('«Мы готовы - и "рады"  помочь», — сказал он')).not.toContainEqual(
      expect.stringContaining(RULE),
    )
    expect(rules('«Мы готовы - и "рады"  помочь», - сказал он')).toContainEqual(`${RULE} 39`)
  })

  it('reads neither a language it does not know nor presser.yaml', () => {
    const text = draft('body: "so  da - \\"x\\""').replace('"ru"', '"de"')
    expect(diagnose(text).filter(({ rule }) => rule === RULE)).toEqual([])
  })

  // Eight times the text may take eight times as long, and not sixty-four.
  it.each([
    ...['"', "'", ' ', 'а', '- ', '1-', 'а.', '[a]( ', '```\n', '«', 'а , ', '"а" ', 'г.Ош 2023г. ', '  а'],
    ...['<a', 'a@', 'a/', '1:11-', '№', '\u00a0', ' -', '    a\n\n', '`', 'А. '],
  ])('stays quick with many %j', piece => {
    const time = (length: number) => {
      const tree = { language: 'ru', body: piece.repeat(length / piece.length), lead: piece.repeat(99) }
      const subject = releaseSubject(tree, { office: OFFICE, words: wordsOf('ru'), fileName: undefined })
      const start = performance.now()
      typography.check(subject)
      typography.repairs!(subject)
      return performance.now() - start
    }
    time(10_000)
    expect(Math.min(time(160_000), time(160_000))).toBeLessThan(25 * time(20_000) + 1500)
  })
})
