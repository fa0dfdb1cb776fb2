// translation-agrees: what must be the same in every language, and what may differ.
import { describe, expect, it } from 'vitest'
import { placed, told } from '../archive/office.ts'

const RU = 'releases/2026/2026-11-20-council.ru.yaml'
const EN = 'releases/2026/2026-11-20-council.en.yaml'

const BASE = {
  type: '"release"',
  language: '"ru"',
  status: '"final"',
  date: '"2026-11-20"',
}
type Fields = Record<string, string | undefined>
/** Each field on a line of its own, in the order of BASE and then as given. */
const release = (fields: Fields): string =>
  Object.entries({ ...BASE, ...fields })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('')
const pair = (ru: Fields, en: Fields) => ({
  [RU]: release(ru),
  [EN]: release({ language: '"en"', translation_of: `"${RU}"`, ...en }),
})
const find = (
  files: Record<string, string>,
  path = EN,
  checked: string[] = [],
  language: 'en' | 'ru' = 'en',
) => told(files, path, { rule: 'translation-agrees', checked, language })
/** What is told of the translation, whose fields begin in line 6. */
const places = (ru: Fields, en: Fields) => find(pair(ru, en)).map(placed)

describe('fields', () => {
  const invalid: [string, Fields, Fields, string[]][] = [
    ['date', {}, { date: '"2026-11-21"' }, ['4:7-4:19 error']],
    ['hour', { date: '"2026-11-20T10:00+06:00"' }, { date: '"2026-11-20T11:00+06:00"' }, ['4:7-4:31 error']],
    [
      'embargo',
      { embargo: '"2026-11-20T10:00+06:00"' },
      { embargo: '"2026-11-20T10:00+05:00"' },
      ['6:10-6:34 error'],
    ],
    [
      'embargo that one lacks',
      { embargo: '"2026-11-20T10:00+06:00"' },
      { instruction: '"immediate"' },
      ['6:14-6:25 error'],
    ],
    ['embargo that the other lacks', {}, { embargo: '"2026-11-20T10:00+06:00"' }, ['6:10-6:34 error']],
    ['instruction', { instruction: '"embargo"' }, { instruction: '"immediate"' }, ['6:14-6:25 error']],
    ['number', { number: '"36"' }, { number: '"37"' }, ['6:9-6:13 warning']],
    [
      'beginning of the event',
      { event: '{start: "2026-11-25T10:00+06:00"}' },
      { event: '{start: "2026-11-25T10:00[Asia/Almaty]"}' },
      ['6:16-6:47 error'],
    ],
    ['contact', { contact: '["press", "duty"]' }, { contact: '"press"' }, ['6:10-6:17 error']],
    [
      'contact in words',
      { contact: '"press"' },
      { contact: '{name: "X", phones: ["+7 1"]}' },
      ['6:10-6:39 error'],
    ],
    ['speaker', { speaker: '"serikov"' }, { speaker: '"orozova"' }, ['6:10-6:19 error']],
    [
      'count of speakers',
      { speaker: '[serikov, {name: "Х"}]' },
      { speaker: '{name: "X"}' },
      ['6:10-6:21 error'],
    ],
    ['ledger', { quotes: '[{text: "а"}, {text: "б"}]' }, { quotes: '[{text: "a"}]' }, ['6:1-6:7 error']],
  ]
  it.each(invalid)('may not differ in %s', (_, ru, en, wanted) => expect(places(ru, en)).toEqual(wanted))

  const valid: [string, Fields, Fields][] = [
    ['the same', { number: '"36"', contact: '"press"' }, { number: '"№ 36"', contact: '["press"]' }],
    ['an hour in another zone', { embargo: '"2026-11-20T10:00+06:00"' }, { embargo: '"2026-11-20T04:00Z"' }],
    ['a day with its hour', { date: '"2026-11-20T10:00+06:00"' }, {}],
    [
      'another order',
      { contact: '["press", "duty"]', speaker: '["serikov", "orozova"]' },
      { contact: '["duty", "press"]', speaker: '["orozova", "serikov"]' },
    ],
    [
      'a contact written out',
      { contact: '"press"' },
      { contact: '{name: "E", phones: ["+996 312 000001"]}' },
    ],
    ['a contact of one language', { contact: '["press", "moscow"]' }, { contact: '"press"' }],
    ['people written out', { speaker: '{name: "Х"}' }, { speaker: '{name: "X"}' }],
    [
      'a draft that lacks them',
      { contact: '"press"', embargo: '"2026-11-20T10:00+06:00"', speaker: '"serikov"' },
      { status: '"draft"' },
    ],
    ['a ledger in one language', { quotes: '[{text: "а"}]' }, {}],
  ]
  it.each(valid)('may have %s', (_, ru, en) => expect(places(ru, en)).toEqual([]))

  it('are told with both values and the other file', () => {
    expect(find(pair({}, { date: '"2026-11-21"' }))[0]?.message).toBe(
      `date is 2026-11-21, but 2026-11-20 in ${RU}`,
    )
    expect(find(pair({}, { date: '"2026-11-21"' }), EN, [], 'ru')[0]?.message).toBe(
      `date: здесь 2026-11-21, а в ${RU}\u00a0— 2026-11-20`,
    )
  })
})

describe('texts', () => {
  const same: [string, string, string][] = [
    ['digits', 'Вышли 164 спасателя.', '164 rescuers came.'],
    ['separators', 'Выданы 1 234 567,5 сома.', 'It paid 1,234,567.5 soms.'],
    [
      'words that multiply',
      'Это 2,3 тыс. человек и 5 млрд сомов.',
      'That is 2,300 people and 5 billion soms.',
    ],
    ['words for digits', 'Тридцать восемь минут и двадцать человек.', '38 minutes and 20 people.'],
    ['digits for words', 'Через 38 минут, 15-й раз.', 'Thirty-eight minutes later, for the fifteenth time.'],
    ['half', 'Через полтора часа.', 'It took 90 minutes.'],
    ['units', 'Курс длится 14 дней, 24 часа.', 'The course lasts two weeks, round the clock.'],
    ['around the clock', 'Дежурный отвечает круглосуточно.', 'The officer answers 24 hours a day.'],
    ['percents', 'На 23 процента больше.', '23% more.'],
    [
      'days',
      'Встреча 25 ноября, а 1–3 декабря сбор.',
      'The meeting is on November 25, on 1–3 December a camp.',
    ],
    ['hours', 'Начало в 18:00, регистрация с 9:15.', 'It starts at 6 p.m., registration at 9.15 a.m.'],
    ['whole hours', 'Начало в 10:00.', 'It starts at 10 in the morning.'],
    ['centuries', 'XXI век, 2012–2025 годы.', 'The 21st century, 2012–25.'],
    ['this year', 'В 2026 году, а в 2025 году было иначе.', 'This year, and last year it was otherwise.'],
    ['thousands of thousands', '1 млн 200 тыс. сомов.', '1.2 million soms.'],
    ['a range of thousands', 'От 10 до 15 тыс. человек.', '10,000 to 15,000 people.'],
    ['one digit', 'Пришли 3 человека.', 'Some people came.'],
    ['miles', 'До границы 160 км.', 'It is 160 km (100 miles) to the border.'],
    ['names', 'Вылетел Ми-8 по проекту 2026/27.', 'A helicopter flew.'],
    ['figures of speech', 'Сотни людей, тысяча мелочей.', 'Many people, many details.'],
    ['links', '[Сайт](https://example.org/12345) Совета.', '[The site](https://example.org/54321).'],
  ]
  it.each(same)('say the same with other %s', (_, ru, en) =>
    expect(places({ body: JSON.stringify(ru) }, { body: JSON.stringify(en) })).toEqual([]),
  )

  // The translation's body begins in 6:8.
  const other: [string, string, string, string[]][] = [
    ['number', 'Озер всего 241.', 'There are 214 lakes.', ['6:18-6:21 error']],
    ['sum', 'Это 2,3 млн сомов.', 'It is 2.3 billion soms.', ['6:14-6:25 error']],
    ['single digit of a sum', 'Это 3 млн сомов.', 'It is 5 million soms.', ['6:14-6:23 error']],
    ['percentage', 'Рост 5% за год.', 'It rose 7% a year.', ['6:16-6:17 error']],
    ['decimal', 'Тоньше на 1,1 м.', 'Thinner by 1.2 m.', ['6:19-6:22 error']],
    ['day', 'Встреча 25 ноября.', 'They meet on 26 November.', ['6:21-6:33 error']],
    ['month', 'Встреча 25 ноября.', 'They meet on 25 December.', ['6:21-6:33 error']],
    ['hour', 'Начало в 18:00.', 'It starts at 6:00 a.m.', ['6:21-6:30 error']],
    ['year', 'Центр открыт в 2013 году.', 'It opened in 2014.', ['6:21-6:25 error']],
    ['number in words', 'Двадцать два спасателя.', 'Twenty-four rescuers.', ['6:8-6:19 warning']],
    ['number that one leaves out', 'Группа вышла вовремя.', 'All 38 left in time.', ['6:12-6:14 warning']],
    ['number that the other has', 'Вышли 38 человек.', 'All left in time.', ['6:1-6:5 warning']],
  ]
  it.each(other)('differ in a %s', (_, ru, en, wanted) =>
    expect(places({ body: JSON.stringify(ru) }, { body: JSON.stringify(en) })).toEqual(wanted),
  )

  describe('a number exchanged for another that both texts have', () => {
    const HEAD = 'Прибыли 24 спасателя и 38 машин.\n\n'
    const HEAD_EN = '24 rescuers and 38 cars have arrived.\n\n'
    const both = (ru: string, en: string) =>
      find(pair({ body: JSON.stringify(HEAD + ru) }, { body: JSON.stringify(HEAD_EN + en) }))

    it.each([
      ['24 спасателя приехали на 38 машинах.', '38 rescuers came in 38 cars.', '38', '24'],
      [
        'Работают 24 человека, 38 машин и 12 собак.',
        '24 people, 24 cars and 12 dogs are at work.',
        '24',
        '38',
      ],
      ['Двадцать четыре спасателя и 38 машин.', '38 rescuers and 38 cars.', '38', 'Двадцать четыре'],
    ])('%s / %s', (ru, en, mine, theirs) => {
      const [found, ...others] = both(ru, en)
      expect(others).toEqual([])
      expect(found).toMatchObject({
        severity: 'warning',
        message: `“${mine}” here, but “${theirs}” at the same place in ${RU}`,
      })
      // The paragraph begins after the opening quote, the head and its two escaped line feeds.
      expect(found!.column).toBe(8 + HEAD_EN.length + 2 + en.search(mine === '24' ? /24 cars/ : mine))
    })
    it.each([
      ['in another order', '24 спасателя и 38 машин.', '38 cars and 24 rescuers.'],
      [
        'repeated',
        '24 спасателя и 38 машин, все они уже на месте.',
        '24 rescuers, 38 cars: all 38 are there.',
      ],
      ['left out', '24 спасателя и 38 машин.', 'Rescuers and 38 cars.'],
      ['alone in its paragraph', 'Это 24 спасателя.', 'There are 38 cars.'],
      ['in other paragraphs', '24 спасателя.\n\n38 и 24 машины.', '38 and 38 cars.'],
      ['in other words', '24 спасателя, 38 машин.', 'Twenty-four rescuers, 38 cars.'],
      ['in other units', '24 часа и 38 машин.', 'A day and 38 cars.'],
    ])('is none where it is %s', (_, ru, en) => expect(both(ru, en)).toEqual([]))
    it('is none where the texts part again and again', () => {
      const many = (text: string) => Array.from({ length: 3 }, () => text).join('\n\n')
      expect(both(many('24 и 38.'), many('38 and 38.'))).toEqual([])
    })
  })

  it('name both numbers', () => {
    const found = find(pair({ body: '"Озер всего 241."' }, { body: '"There are 214 lakes."' }))
    expect(found[0]?.message).toBe(`“214” here, but “241” in ${RU}`)
  })
  it('may state a number in another field', () => {
    expect(
      places({ body: '"Вышли 38 человек."' }, { body: '"All left in time."', notes: '["38 people"]' }),
    ).toEqual([])
  })
  it('are not compared where one is a draft, is in a language that can’t be read, or leaves out most', () => {
    const [ru, en] = ['"Озер всего 241."', '"There are 214 lakes."']
    expect(places({ body: ru }, { body: en, status: '"draft"' })).toEqual([])
    expect(places({ body: ru }, { body: en, language: '"kk"' })).toEqual([])
    const long = JSON.stringify(
      `Озер 241. ${'Совет собрался в Бишкеке и обсудил, что делать дальше. '.repeat(3)}`,
    )
    expect(places({ body: long }, { body: '"The council met to talk."' })).toEqual([])
  })
  it('flood nobody', () => {
    const numbers = (from: number) =>
      JSON.stringify(Array.from({ length: 40 }, (_, at) => from + at * 3).join('; '))
    expect(places({ body: numbers(201) }, { body: numbers(203) })).toHaveLength(6)
  })
  it('quote as often', () => {
    const ru = '«Тридцать минут — хороший результат для учений в горах», — сказал Сериков.'
    const en = '“Half an hour is a good result for an exercise,” said Mr Serikov. “We will go on.”'
    expect(places({ body: JSON.stringify(ru) }, { body: JSON.stringify(en) })).toEqual([])
    expect(
      places(
        { body: JSON.stringify(`${ru}\n\n${ru}`) },
        { body: JSON.stringify(`${en}\n\nHe said half an hour was good for him.`) },
      ),
    ).toEqual(['6:1-6:5 warning'])
  })
})

describe('corrections', () => {
  const of = (...list: [on: string, kind: string][]) =>
    list.length === 0
      ? undefined
      : `[${list.map(([on, kind]) => `{on: "${on}", kind: "${kind}", note: "n"}`).join(', ')}]`
  const corrected = (ru: [string, string][], en: [string, string][]) =>
    places({ corrections: of(...ru) }, { corrections: of(...en) })

  it('of the translation alone are a warning there', () => {
    expect(corrected([], [['2026-11-21', 'correction']])).toEqual(['6:15-6:64 warning'])
    const files = pair({}, { corrections: of(['2026-11-21', 'correction']) })
    expect(find(files, RU, [RU])).toEqual([])
  })
  it('of the original are in the translation', () => {
    expect(corrected([['2026-11-20', 'correction']], [['2026-11-21', 'update']])).toContain('6:14-6:61 error')
    expect(corrected([['2026-11-21', 'correction']], [['2026-11-21', 'correction']])).toEqual([])
  })
  it('of the original after the translation are a warning', () => {
    expect(corrected([['2026-11-23', 'update']], [])).toEqual(['5:17-5:59 warning'])
    expect(corrected([['2026-11-23', 'update']], [['2026-11-21', 'correction']])).toContain(
      '6:14-6:65 warning',
    )
    expect(find(pair({ corrections: of(['2026-11-23', 'update']) }, {}))[0]?.message).toBe(
      `The original ${RU} has an update of 2026-11-23, but this translation has not`,
    )
  })
  it('that bring new facts are in both', () => {
    expect(corrected([], [['2026-11-23', 'update']])).toEqual(['6:15-6:60 error'])
    expect(corrected([['2026-11-21', 'update']], [['2026-11-23', 'correction']])).toContain('6:14-6:65 error')
  })
  it('of one day are of one kind', () => {
    expect(corrected([['2026-11-21', 'update']], [['2026-11-21', 'correction']])).toEqual(['6:40-6:52 error'])
  })
  it('withdraw both versions', () => {
    expect(places({ status: '"withdrawn"', corrections: of(['2026-11-21', 'withdrawal']) }, {})).toEqual([
      '3:9-3:16 error',
    ])
    expect(places({}, { status: '"withdrawn"' })).toEqual(['3:9-3:20 error'])
    expect(places({ status: '"withdrawn"' }, { status: '"draft"' })).toEqual([])
  })
})

describe('a pair', () => {
  const files = pair({}, { date: '"2026-11-21"' })
  it('is told from either side, and once', () => {
    expect(find(files, EN, [RU, EN]).map(placed)).toEqual(['4:7-4:19 error'])
    expect(find(files, RU, [RU, EN])).toEqual([])
    expect(find(files, RU, [RU])[0]).toMatchObject({ message: `date is 2026-11-20, but 2026-11-21 in ${EN}` })
  })
  it('is linked by a path or a slug, of the same day where there are several', () => {
    const old = { 'releases/2025/2025-11-20-council.ru.yaml': release({ date: '"2025-11-20"' }) }
    const bySlug = { ...old, ...pair({}, { number: '"1"', translation_of: '"council"' }) }
    expect(find({ ...bySlug, [RU]: release({ number: '"2"' }) }).map(placed)).toEqual(['6:9-6:12 warning'])
    expect(find({ ...bySlug, [RU]: release({ number: '"2"' }) }, RU)).toHaveLength(1)
    const unclear = { ...old, 'releases/2024/2024-11-20-council.ru.yaml': release({}), [EN]: bySlug[EN]! }
    expect(find(unclear)).toEqual([])
  })
  it('needs an original that can be read', () => {
    expect(find(pair({}, { translation_of: '"releases/none.yaml"' }))).toEqual([])
    expect(find({ ...files, [RU]: 'language: [\n' })).toEqual([])
    expect(find({ ...files, [EN]: 'language: "en"\ntranslation_of: [\n' }, RU)).toEqual([])
  })
  it('is of two languages, two files, one of them the original', () => {
    const link = (path: string) => ({ translation_of: `"${path}"` })
    expect(find(pair({}, link(EN))).map(placed)).toEqual(['5:17-5:59 error'])
    const slug = { [EN]: release({ language: '"en"', ...link('council') }) }
    expect(find(slug)).toEqual([])
    expect(find(pair({}, { language: '"ru"' })).map(placed)).toEqual(['5:17-5:59 error'])
    const circle = pair(link(EN), {})
    expect(find(circle).map(placed)).toEqual(['5:17-5:59 error'])
    expect(find(circle, RU).map(placed)).toEqual(['5:17-5:59 error'])
    const KK = 'releases/c.kk.yaml'
    const three = { ...pair(link(KK), {}), [KK]: release({ language: '"kk"', ...link(EN) }) }
    expect([EN, RU, KK].map(path => find(three, path).length)).toEqual([1, 1, 1])
  })
  it('is compared from standard input', () => {
    const text = release({ language: '"en"', date: '"2026-11-21"', translation_of: `"${RU}"` })
    expect(told(files, undefined, { rule: 'translation-agrees', text }).map(placed)).toEqual([
      '4:7-4:19 error',
    ])
  })
})
