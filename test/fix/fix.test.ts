// fix: repairs in every YAML style, to the letter; what must stay; nothing twice.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isText, type Tree } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'
import { ROOT } from '../cli/run.ts'
import { runs } from '../robust/orderly.ts'
import { fixed, mended, releaseWith } from './mended.ts'

const HEAD = 'type: "brief"\nlanguage: "ru"\n'
const file = (rest: string) => fixed(HEAD + rest).parsed.text.slice(HEAD.length)

describe('the style of a scalar', () => {
  it.each([
    ['double quotes', 'lead: "Форум \\"Вода\\" - \\\\ да"', 'lead: "Форум «Вода»\u00a0— \\\\ да"'],
    ['single quotes', `lead: 'Д''Арк и "Вода" - да'`, `lead: 'Д''Арк и «Вода»\u00a0— да'`],
    ['plain', 'lead: Форум "Вода" - да # "x" - y', 'lead: Форум «Вода»\u00a0— да # "x" - y'],
    ['literal', 'lead: |-\n  Форум "Вода"\n  и - да', 'lead: |-\n  Форум «Вода»\n  и\u00a0— да'],
    [
      'folded',
      'lead: >-\n  Форум "Вода\n  и гора" -\n  да',
      'lead: >-\n  Форум «Вода\n  и гора»\u00a0—\n  да',
    ],
    ['folded plain', 'lead: Форум\n  "Вода"  - да', 'lead: Форум\n  «Вода»\u00a0— да'],
    ['folded quotes', 'lead: "Форум\n  \\"Вода\\" - да"', 'lead: "Форум\n  «Вода»\u00a0— да"'],
    ['a flow', 'notes: ["\\"Да\\" - да", \'5 - "x"\']', 'notes: ["«Да»\u00a0— да", \'5\u00a0— «x»\']'],
    ['a list', 'notes:\n  - "а  б" # - "x"\n  - а , б', 'notes:\n  - "а б" # - "x"\n  - а, б'],
    ['escapes', 'lead: "а\\u0020- б\\tв\\n\\n\\"г\\""', 'lead: "а\u00a0— б\\tв\\n\\n«г»"'],
  ])('%s', (_, before, after) => {
    expect(file(`${before}\n`)).toBe(`${after}\n`)
    expect(file(before)).toBe(after)
  })
  it.each([
    ['after the repair', 'Форум прошел\n  - впервые за год', 'Форум прошел\u00a0—\n  впервые за год'],
    ['where the repair has a space', 'Сказал: «Да»,\n  - и ушел', 'Сказал: «Да»,\u00a0—\n  и ушел'],
    ['not before the mark that begins a comment', 'Да -\n  да № 5 #7', 'Да\u00a0—\n  да № 5 #7'],
    ['nowhere, where no space is left', 'Форум прошел\n  !', 'Форум прошел!'],
    ['where a space is too many', 'Форум прошел\n  , и все тут', 'Форум прошел,\n  и все тут'],
  ])('ends its line %s', (_, before, after) => {
    const plain = (text: string) => text.replaceAll('№ 5', '№\u00a05')
    for (const [open, close] of [
      ['>-\n  ', ''],
      ['"', '"'],
      ["'", "'"],
    ] as const)
      expect(file(`lead: ${open}${plain(before)}${close}\n`)).toBe(`lead: ${open}${plain(after)}${close}\n`)
    expect(file(`lead: "${plain(before)}"\n`.replaceAll('\n', '\r\n'))).toBe(
      `lead: "${plain(after)}"\n`.replaceAll('\n', '\r\n'),
    )
  })
  it('keeps the blanks at the end of a folded line for what they are', () => {
    expect(file('lead: >-\n  Форум  \n  прошел\n')).toBe('lead: >-\n  Форум\n  прошел\n')
  })
  it('makes no repair that a plain scalar can’t hold', () => {
    // Without the space in it ` #` would begin a comment, `: ` a field.
    for (const text of ['lead: а  #б', 'lead: "x" : y']) expect(() => file(text)).not.toThrow()
    const { tree } = parse(HEAD + file('lead: «  #5» - да\n'))
    expect(tree?.lead).toBeDefined()
  })
})

it('is quick with many slips where lines end', () => {
  const start = performance.now()
  expect(fixed(`${HEAD}body: "${'а  б\n  - '.repeat(20_000)}"\n`).count).toBeGreaterThan(19_000)
  expect(performance.now() - start).toBeLessThan(20_000)
}, 30_000)

it('is quick with many slips in one text', () => {
  const start = performance.now()
  expect(fixed(`${HEAD}body: "${'а  б - '.repeat(40_000)}"\n`).count).toBeGreaterThan(79_000)
  expect(performance.now() - start).toBeLessThan(20_000)
}, 30_000)

describe('what stays', () => {
  it('line ends', () => {
    const text = `${HEAD}lead: |-\n  а  б\n  "в" - г\nbody: "д - е"\n`.replaceAll('\n', '\r\n')
    expect(fixed(text).parsed.text).toBe(
      text.replace('а  б', 'а б').replace('"в" -', '«в»\u00a0—').replace('д -', 'д\u00a0—'),
    )
  })
  it('a byte order mark is remembered', () => {
    const bytes = Buffer.from(`\ufeff${HEAD}lead: "а  б"\n`)
    expect(parse(bytes).hasByteOrderMark).toBe(true)
    expect(fixed(bytes.toString()).parsed.hasByteOrderMark).toBe(true)
  })
  it('comments, order, quoting, and all fields that are no text', () => {
    const rest =
      '# "a" - b\nspeaker: "\\"A\\" - b"\n\ncontact: [{role: "а - б"}]\nnumber: \'1  2\' # c\ntags: ["а - б"]\nboilerplate: "«а» - б  в"\n'
    expect(file(`${rest}lead: "а - б"\n`)).toBe(`${rest}lead: "а\u00a0— б"\n`)
  })
  it('quotes of the ledger, there and in the text, but not the marks around them', () => {
    const quotes = 'quotes:\n  - text: "Мы - готовы  и \\"рады\\" 25-27 июля"\n  - "Да - да"\n'
    const body = 'body: |\n  "Мы - готовы  и "рады" 25-27 июля", - сказал он - вот  так.\n'
    expect(file(quotes + body)).toBe(
      `${quotes}body: |\n  «Мы - готовы  и "рады" 25-27 июля»,\u00a0— сказал он\u00a0— вот так.\n`,
    )
  })
  it('a file that is no release', () => {
    for (const text of ['', '[', 'a: [', '- a - "b"', 'lead: "a" "b"', '\0', `lead: ${'['.repeat(99)}`])
      expect(fixed(text).count).toBe(0)
  })
  it('what a comment excuses, and nothing but that', () => {
    const excuse = '# presser-ignore typography: as it is carved on the monument'
    expect(file(`${excuse}\nlead: "Раз - два"\nbody: "Раз - два"\n`)).toBe(
      `${excuse}\nlead: "Раз - два"\nbody: "Раз\u00a0— два"\n`,
    )
    const other = '# presser-ignore repeated-word: so'
    expect(file(`${other}\nlead: "Раз - два"\n`)).toBe(`${other}\nlead: "Раз\u00a0— два"\n`)
  })
  it('what the office switched off', () => {
    const text = `${HEAD}lead: "а - б 15 августа"\n`
    expect(fixed(text, 'rules: {typography: off}').count).toBe(0)
    expect(fixed(text, 'rules: {typography: [warning, {nbsp: off}]}').parsed.text).toBe(
      text.replace(' -', '\u00a0—'),
    )
  })
})

describe('names of files, paths and sites', () => {
  it('do not include words that are joined by slashes', () => {
    const words = 'rescuers/volunteers/doctors - all of them.'
    expect(mended(words, 'en')).toBe(words.replace(' -', ' —'))
  })
  it.each([
    'Смотрите план - 2026.pdf и смету.',
    'Приложены отчёт-2025.docx, смета_2021-2023.xlsx и И.О.Иванов.pdf.',
    'Во вложении: «План работы  штаба - 2026.pdf».',
    'Во вложении [План работы штаба - итог 5 %.PDF](https://imsc.example/plan.pdf).',
    'Читайте План - 2026.pdf (2 МБ), Смета - 2026 г.xlsx.',
    'Файл - в папке C:\\Отчёты\\План - 2021-2023',
    'Лежит на \\\\server\\Общая папка\\план - 2026',
    'Лежит в /srv/2021-2023/план--итог и releases/2021-2023/план--итог',
    'Сайт forum2021-2023.kg работает, почта пресс2021-2023@мчс.рф тоже.',
    'Cовет.pdf и Cовет - 2026.pdf',
  ])('stay: %s', text => {
    const after = mended(text, 'ru').replaceAll('\u00a0', ' ')
    expect(after).toBe(text.replace('Файл - в', 'Файл — в'))
  })
  it.each([
    'See plan - 2026.pdf, budget--final.xlsx and 2021-2023.zip.',
    'Attached: "Plan  of work - 2026.docx"',
    'The folder /srv/2021-2023/plan--final is open, forum2021-2023.org too.',
  ])('stay in English: %s', text => expect(mended(text, 'en').replace(/[“”]/g, '"')).toBe(text))
  it.each([
    [
      'Программа - в файле plan.pdf, а смета - на сайте.',
      'Программа — в файле plan.pdf, а смета — на сайте.',
    ],
    ['Это - итог. Смотрите plan.pdf - там всё.', 'Это — итог. Смотрите plan.pdf — там всё.'],
    [
      'Итог - за 2 года и/или 5-7 лет, 60 км/ч - предел.',
      'Итог — за 2 года и/или 5–7 лет, 60 км/ч — предел.',
    ],
  ])('leave the text around them: %s', (before, after) =>
    expect(mended(before, 'ru').replaceAll('\u00a0', ' ')).toBe(after),
  )
  it('are quick to pass over in a text that is full of them', () => {
    const start = performance.now()
    mended('план - 2026.pdf '.repeat(25_000), 'ru')
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 20_000)
})

describe('other rules', () => {
  it.each([
    ['a soft hyphen', 'пере\u00adнос и пере\u200bнос', 'перенос и перенос'],
    ['a Latin letter in a Russian word', 'Cовет', 'Совет'],
    ['not a word of two scripts', 'СберDevices и IT-компания', 'СберDevices и IT-компания'],
    ['not one that may be either', 'СOР', 'СOР'],
    ['not what is needed', 'می\u200cخواهم \u202e', 'می\u200cخواهم \u202e'],
    ['no address', 'https://cовет.example/\u00ad', 'https://cовет.example/\u00ad'],
  ])('%s', (_, before, after) => expect(mended(before, 'ru')).toBe(after))
})

describe('straight marks of a quotation that runs over paragraphs', () => {
  it('are left alone, all of them, and so is a text with one that does not pair', () => {
    for (const text of ['He said: "One.\n\n"Two.\n\n"Three."', 'The "first" and the "second one.'])
      expect(
        fixed(`type: "brief"\nlanguage: "en"\nbody: |\n  ${text.replaceAll('\n', '\n  ')}\n`).count,
      ).toBe(0)
  })
})

describe('what is typed without its space', () => {
  it('gets it', () => {
    expect(mended('г. Ош,ул. Ленина,60км от Оша,5млн', 'ru')).toBe(
      'г.\u00a0Ош, ул.\u00a0Ленина,60\u00a0км от Оша,5\u00a0млн',
    )
    expect(mended('press@water,example and Osh,Talas', 'en')).toBe('press@water,example and Osh, Talas')
  })
})

describe('ranges of English', () => {
  it('of days of the week too', () => {
    expect(mended('Mon-Fri, Saturday - Sunday', 'en')).toBe('Mon–Fri, Saturday–Sunday')
  })

  it('get their dash, though check takes the hyphen', () => {
    expect(mended('In 2021-2023, May 5-7, pp. 10-12, 5-7%', 'en')).toBe(
      'In 2021–2023, May 5–7, pp. 10–12, 5–7%',
    )
  })
})

describe('spaces that nobody sees', () => {
  const N = '\u00a0'
  it.each([
    ['ru', '15 августа 2023 года, 2023 г., 2023 гг.', `15${N}августа 2023${N}года, 2023${N}г., 2023${N}гг.`],
    ['ru', 'в г. Ош, ул. Ленина, 2023 г. Совет', `в г.${N}Ош, ул.${N}Ленина, 2023${N}г. Совет`],
    ['ru', '№ 5, § 3, стр. 7', `№${N}5, §${N}3, стр.${N}7`],
    ['ru', 'А. Сериков и А. Б. Сериков', `А.${N}Сериков и А.${N}Б.${N}Сериков`],
    ['ru', 'вода — жизнь', `вода${N}— жизнь`],
    ['ru', '5 млн сомов, 3 тыс. руб., 7 км', `5${N}млн${N}сомов, 3${N}тыс.${N}руб., 7${N}км`],
    ['ru', 'XI Иссык-Кульской, XX век', `XI${N}Иссык-Кульской, XX${N}век`],
    ['ru', 'и т. д., т. е.', `и т.${N}д., т.${N}е.`],
    ['en', '15 August, No. 5, Mr Smith, J. Smith', `15${N}August, No.${N}5, Mr${N}Smith, J.${N}Smith`],
    ['en', '5 million and 10 a.m.', `5${N}million and 10${N}a.m.`],
    ['en', 'Aug. 15 and August 15', 'Aug. 15 and August 15'],
  ] as const)('%s: %s', (language, before, after) => expect(mended(before, language)).toBe(after))
  it('go by the house’s style of dates', () => {
    expect(mended('15 August and August 15', 'en', 'house: {date_style: american}')).toBe(
      '15 August and August\u00a015',
    )
  })
})

/** Letters and digits of all texts, in order: what a repair of typography never changes. */
function words(tree: Tree | undefined): string {
  if (tree === undefined) return ''
  if (isText(tree)) return tree.replace(/[^0-9A-Za-zЀ-ԯ]/g, '')
  return Object.values(tree).map(words).join('|')
}

function expectSafe(source: string): void {
  // A letter of another script is no word's own.
  const office = 'rules: {mixed-script: off}'
  const once = fixed(source, office)
  const { text } = once.parsed
  expect(fixed(text, office).count).toBe(0)
  expect(text.split('\n').length).toBe(once.count === 0 ? text.split('\n').length : source.split('\n').length)
  const [before, after] = [parse(source).tree, parse(text).tree]
  expect(words(after)).toBe(words(before))
}

describe('always', () => {
  const folder = join(ROOT, 'releases/2026')
  it.each(readdirSync(folder))('%s has nothing to repair', name => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(fixed(text, readFileSync(join(ROOT, 'presser.yaml'), 'utf8')).parsed.text).toBe(text)
  })
  it.each(readdirSync(folder))('%s, typed carelessly, comes out without a slip and once for all', name => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^quotes:\n(?: .*\n)+/m, '')
    const careless = text
      // An address is a field of its own, and no text.
      .replace(/^(?! *address:).*$/gm, line => line.replaceAll('\u00a0', ' '))
      .replace(/(?<=\S) —/g, ' -')
      .replace(/^ {2}[^\n]*$/gm, line => (line.includes('"') ? line : line.replace(/[«»„“”]/g, '"')))
      .replaceAll('’', "'")
    const house = readFileSync(join(ROOT, 'presser.yaml'), 'utf8')
    expect(fixed(careless, house).parsed.text).toBe(text)
    expectSafe(careless)
    expectSafe(careless.replaceAll('\n', '\r\n'))
  })

  const PIECES = [
    ...[
      '"',
      '"',
      "'",
      ' ',
      ' ',
      '  ',
      ' - ',
      ' -- ',
      '-',
      '–',
      '—',
      ', ',
      ' ,',
      '.',
      '. ',
      '!',
      ': ',
      '#',
      ' #',
    ],
    ...[
      'слово',
      'Слово',
      'word',
      'Word',
      '5',
      '2021',
      '2023',
      '15 августа',
      '5 %',
      '№',
      '§',
      'г.',
      'А.',
      '(',
      ')',
    ],
    ...[
      '«',
      '»',
      '„',
      '“',
      '”',
      '\\',
      '\n',
      '\n\n',
      '**',
      '`',
      '[a](',
      '](https://x.example)',
      'https://x.example/"',
    ],
    ...[
      'т.д.',
      'XI',
      'Mr',
      'No.',
      '10:00',
      '25-27 июля',
      "it's",
      '\u00a0',
      '\u0301',
      'ё',
      '> ',
      '- ',
      '\t',
      '|',
    ],
  ]
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join(''))
  const language = fc.constantFrom('ru' as const, 'en' as const)

  it('repairs any text once for all, and no word of it', () => {
    fc.assert(
      fc.property(text, language, (given, tongue) => expectSafe(releaseWith(given, tongue))),
      { numRuns: runs(400) },
    )
  })
  it('whatever the style of the scalar', () => {
    const one = text.map(given => given.replaceAll(/[\n\t]/g, ' '))
    fc.assert(
      fc.property(one, language, fc.constantFrom('plain', 'single', 'double'), (given, tongue, style) => {
        const scalar =
          style === 'double'
            ? `"${given.replace(/["\\]/g, '\\$&')}"`
            : style === 'single'
              ? `'${given.replaceAll("'", "''")}'`
              : given
        expectSafe(`language: ${tongue}\nlead: ${scalar} # "a" - b\nnotes: ["x  - y"]\n`)
      }),
      { numRuns: runs(400) },
    )
  })
  it('and a quote of the ledger that begins as it goes on', () => {
    const approved = '" - https://x.example/"https://x.example/"'
    const source = `language: ru\nquotes: [{text: ${JSON.stringify(approved)}}]\nlead: ${JSON.stringify(`${approved} - он`)}\n`
    expect(String(fixed(source).parsed.tree?.lead)).toContain(approved)
  })
  it('and what the ledger holds stays to the letter', () => {
    const quote = text.filter(given => /[а-яa-z0-9]/i.test(given) && !/[\n\t]/.test(given))
    fc.assert(
      fc.property(quote, language, (given, tongue) => {
        const approved = given.trim()
        const source = `language: ${tongue}\nquotes: [{text: ${JSON.stringify(approved)}}]\nlead: ${JSON.stringify(`"${approved}" - он`)}\n`
        const { tree } = fixed(source).parsed
        expect(tree?.quotes).toEqual([{ text: approved }])
        expect(String(tree?.lead)).toContain(approved)
      }),
      { numRuns: runs(300) },
    )
  })
})
