// Numbers as texts write them, in both languages.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn, timesIn } from '../../../src/check/text/figures.ts'
import { figureReadingOf } from '../../../src/locale/reading/figures.ts'

const read = (text: string, language: 'ru' | 'en') => figuresIn(text, figureReadingOf(language)!)
/** Each number with all its readings: `1234|1+234`. */
const values = (text: string, language: 'ru' | 'en') =>
  read(text, language)
    .filter(({ isCode }) => !isCode)
    .map(({ readings }) => readings.map(reading => reading.join('+')).join('|'))

const ru: [string, string[]][] = [
  ['164 спасателя', ['164']],
  ['1 234 человека', ['1234|1+234']],
  ['1\u00a0234\u202f567,5 сома', ['1234567.5']],
  ['на 1,1 м', ['1.1']],
  ['2,3 тыс. человек', ['2300']],
  ['2,3\u00a0млн долларов', ['2300000']],
  ['5 миллиардов', ['5000000000']],
  ['1 млн 200 тыс. сомов', ['1200000|1000000+200000']],
  ['10–15 тыс. человек', ['10|10000', '15000']],
  ['от 10 до 15 млн', ['10|10000000', '15000000']],
  ['три миллиона', ['3000000|3+1000000']],
  ['двадцать четыре спасателя', ['24|20+4']],
  ['двести тридцать тысяч пятьсот', ['230500|200+30+1000+500']],
  ['Тридцать восемь минут', ['38|30+8']],
  ['пятнадцатый раз', ['15']],
  ['пятидесяти человек', ['50']],
  ['семью восемьюдесятью', ['7', '80']],
  ['двухнедельный курс и трехдневные учения', ['2', '3']],
  ['сорок два', ['42|40+2']],
  ['сорока лет', ['40']],
  ['15-летие, 24-часовой, 15-го, 3-й', ['15', '24', '15', '3']],
  ['семинар, семья, пятница, вторник, Сорокин, стол, столица, сторона', []],
  ['бюллетень № 14', ['14']],
  ['на Ми-8 и C-130, по 2026/27 и +996 312 000 001, 8-800-555-35', []],
  ['10-15 дней', ['10', '15']],
  ['две сотни и 3 сотни', ['200|2+100', '300']],
]
const en: [string, string[]][] = [
  ['164 rescuers', ['164']],
  ['1,234 people', ['1.234|1234']],
  ['1,234,567.5 soms', ['1234567.5']],
  ['1,234,567 soms', ['1234567']],
  ['1.1 metres', ['1.1']],
  ['2.3 thousand', ['2300']],
  ['$2.3 million, €5bn', ['2300000', '5000000000']],
  ['three million', ['3000000|3+1000000']],
  ['a hundred and fifty', ['150|100+50']],
  ['twenty-four rescuers', ['24|20+4']],
  ['Thirty-eight minutes', ['38|30+8']],
  ['two hundred and thirty thousand five hundred', ['230500|2+100+30+1000+5+100']],
  ['the fifteenth, 21st and 15-year', ['15', '21', '15']],
  ['the twentieth of the fifties', ['20', '50']],
  ['two dozen', ['24|2+12']],
  ['weight, tender, sixpack, seventeen', ['17']],
  ['10–15 thousand', ['10|10000', '15000']],
  ['13,000 feet and 300 miles', []],
  ['COVID-19, G20, A/76/129', []],
]

describe('numbers', () => {
  it.each(ru)('in Russian: %s', (text, wanted) => expect(values(text, 'ru')).toEqual(wanted))
  it.each(en)('in English: %s', (text, wanted) => expect(values(text, 'en')).toEqual(wanted))

  it('have exact places', () => {
    const place = (text: string, language: 'ru' | 'en') =>
      read(text, language).map(({ span }) => text.slice(...span))
    expect(place('за 2,3 млн сомов и двадцать четыре дня', 'ru')).toEqual(['2,3 млн', 'двадцать четыре'])
    expect(place('for $1,234.5 or thirty-eight days', 'en')).toEqual(['1,234.5', 'thirty-eight'])
  })

  it('are read from any text without failing, inside it and in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '1 234',
        ',5',
        '.',
        '–',
        'млн',
        ' тыс. ',
        'двадцать ',
        'four',
        '-',
        ' and ',
        'hundred',
        '\u00a0',
        '№',
        '12:30',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('ru', 'en'), (pieces, language) => {
        const text = pieces.join('')
        const spans = [...read(text, language as 'ru').map(({ span }) => span)]
        for (const [at, [start, end]] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        timesIn(text)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '1',
    '1 111 ',
    '1,',
    'двадцать ',
    'два',
    'hundred and ',
    '1 млн ',
    'a',
    'я',
    '1-',
    ':',
    '12:30',
    ' ',
  ])('take time in step with a long text of %j', unit => {
    const text = unit.repeat(500_000 / unit.length)
    const start = performance.now()
    read(text, 'ru')
    read(text, 'en')
    timesIn(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('times', () => {
  it.each([
    ['в 10:00 и в 9.30', [600, 570]],
    ['at 10 a.m., 6 p.m., 12:30 pm and 12 am', [600, 1080, 750, 0]],
    ['1.5 м, 16.08.2026, 25:10, 10 часов, 1:234', []],
  ] as [string, number[]][])('in %s', (text, wanted) =>
    expect(timesIn(text).map(({ minutes }) => minutes)).toEqual(wanted),
  )
})
