// duplicate: one number, one name, one text in two releases.
import { describe, expect, it } from 'vitest'
import { placed, told } from '../archive/office.ts'

const release = (more: string, date = '2026-11-20', language = 'ru', status = 'final') =>
  `type: "release"\nlanguage: "${language}"\nstatus: "${status}"\ndate: "${date}"\n${more}\n`
const A = 'releases/2026/2026-11-20-a.ru.yaml'
const B = 'releases/2026/2026-11-21-b.ru.yaml'
const B_EN = 'releases/2026/2026-11-21-b.en.yaml'

const find = (
  files: Record<string, string>,
  path: string | undefined,
  checked: string[] = [],
  text?: string,
) => told(files, path, { rule: 'duplicate', checked, ...(text === undefined ? {} : { text }) })
const places = (...given: Parameters<typeof find>) => find(...given).map(placed)

describe('a number', () => {
  const pair = (a: string, b: string, path = B) => ({ [A]: release(a), [path]: release(b, '2026-11-21') })

  it('is one release’s only, however it is written', () => {
    for (const typed of ['"2026/36"', "'2026/36'", '2026/36', '"№ 2026/36"', '>-\n  2026/36', '"2026\\/36"'])
      expect(places(pair(`number: ${typed}`, 'number: "2026/36"'), B), typed).toEqual(['5:9-5:18 error'])
  })
  it('names the other file', () => {
    expect(find(pair('number: "2026/36"', 'number: "2026/36"'), B)[0]).toMatchObject({
      message: `number 2026/36 is taken by ${A}`,
    })
  })
  it('is told on the later file where both are checked, and on whichever is checked alone', () => {
    const files = pair('number: "2026/36"', 'number: "2026/36"')
    expect(places(files, A, [A, B])).toEqual([])
    expect(places(files, B, [A, B])).toHaveLength(1)
    expect(places(files, A, [A])).toHaveLength(1)
  })
  it.each([
    ['another', { [A]: release('number: "36"'), [B]: release('number: "37"') }],
    [
      'that of a version of the day',
      { [A]: release('number: "36"'), [B]: release('number: "36"', '2026-11-20', 'en') },
    ],
    [
      'that of the original',
      {
        [A]: release('number: "36"'),
        [B]: release(`number: "36"\ntranslation_of: "${A}"`, '2026-11-21', 'en'),
      },
    ],
    [
      'that of the translation',
      {
        [A]: release(`number: "36"\ntranslation_of: "b"`, '2026-11-20', 'en'),
        [B]: release('number: "36"', '2026-11-21'),
      },
    ],
    [
      'that of another translation of the same original',
      {
        'releases/o.kk.yaml': release('number: "36"', '2026-11-19', 'kk'),
        [A]: release('number: "36"\ntranslation_of: "releases/o.kk.yaml"', '2026-11-20', 'en'),
        [B]: release('number: "36"\ntranslation_of: "./releases/o.kk.yaml"', '2026-11-21'),
      },
    ],
    ['that of another year', { [A]: release('number: "36"', '2025-11-20'), [B]: release('number: "36"') }],
    ['in a file that can’t be read', { [A]: 'number: "36"\nlanguage: [', [B]: release('number: "36"') }],
    ['in words of a text', { [A]: release('body: |\n  x\n\n  number: 36'), [B]: release('number: "36"') }],
  ] as [string, Record<string, string>][])('may be %s', (_, files) => expect(places(files, B)).toEqual([]))

  it.each(['2025/36', '36-25', '25/36-2025'])('with its year, %s, comes only once', number => {
    const files = { [A]: release(`number: "${number}"`, '2025-11-20'), [B]: release(`number: "${number}"`) }
    expect(places(files, B)).toHaveLength(1)
  })
  it('of the same language is never that of a translation', () => {
    const files = pair('number: "36"', `number: "36"\ntranslation_of: "${A}"`)
    expect(places(files, B)).toHaveLength(1)
  })
  it('is compared from standard input and other folders too, but not with the release itself', () => {
    const files = pair('number: "36"', 'number: "37"')
    expect(places(files, undefined, [], release('number: "36"'))).toEqual([])
    expect(places(files, undefined, [], release('number: "36"', '2026-12-01'))).toHaveLength(1)
    expect(
      places(files, 'drafts/2026-12-01-c.ru.yaml', [], release('number: "36"', '2026-12-01')),
    ).toHaveLength(1)
  })
})

describe('a name', () => {
  const OTHER = 'releases/2027/2026-11-20-a.ru.yaml'
  it('is one file’s only', () => {
    const files = { [A]: release(''), [OTHER]: release(''), [A.replace('.yaml', '.yml')]: release('') }
    expect(places(files, OTHER)).toEqual(['1:1-1:1 error'])
    expect(find(files, OTHER)[0]?.message).toBe(`${A} has the same date, language and slug (a)`)
    expect(places(files, A, Object.keys(files))).toEqual([])
    expect(places(files, A)).toHaveLength(1)
  })
  it('may be another language’s, another day’s or that of a copy elsewhere', () => {
    const files = { [A]: release(''), [B]: release(''), [B_EN]: release('', '2026-11-21', 'en') }
    expect(places(files, B)).toEqual([])
    expect(places(files, 'drafts/2026-11-20-a.ru.yaml', [], release(''))).toEqual([])
  })
})

describe('a text', () => {
  const words = (from: number, count = 120) =>
    Array.from(
      { length: count },
      (_, at) =>
        `сообщение${String.fromCharCode(1072 + ((from + at) % 32))}${'абв'[(from + at) % 3]}${'гдеж'[(from + at) % 4]}`,
    )
  const body = (text: string[]) => `body: |\n  ${text.join(' ')}`
  const text = words(0)
  const changed = (step: number) => text.map((word, at) => (at % step === 7 ? `иное${at}` : word))
  const files = (b: string[], status = 'final', a = text) => ({
    [A]: release(body(a)),
    [B]: release(body(b), '2026-11-21', 'ru', status),
  })

  it('that is nearly another’s is told on the later file, or on the one that is checked alone', () => {
    expect(places(files(changed(60)), B)).toEqual(['5:1-5:5 warning'])
    expect(places(files(changed(60)), A, [A, B])).toEqual([])
    expect(places(files(changed(60)), A)).toEqual(['5:1-5:5 warning'])
    expect(find(files(text), B)[0]?.message).toBe(`The text is nearly the same as in ${A}`)
  })
  it('wrapped otherwise is the same', () => {
    const wrapped = release(`body: |\n  ${text.join('\n  ')}`, '2026-11-21')
    expect(places({ [A]: release(body(text)), [B]: wrapped }, B)).toHaveLength(1)
  })
  it('may share a part, be short, be a draft, or replace what was withdrawn', () => {
    expect(places(files([...text.slice(0, 70), ...words(70, 60).map(word => `${word}я`)]), B)).toEqual([])
    expect(places(files(text.slice(0, 30), 'final', text.slice(0, 30)), B)).toEqual([])
    expect(places(files(text, 'draft'), B)).toEqual([])
    const withdrawn = { [A]: release(body(text), '2026-11-20', 'ru', 'withdrawn'), [B]: files(text)[B]! }
    expect(places(withdrawn, B)).toEqual([])
  })
  it('that comes every week with other figures is no copy', () => {
    const bulletin = (week: number) =>
      text.flatMap((word, at) => (at % 15 === 3 ? [word, String(100 + week * 37 + at)] : [word]))
    expect(places(files(bulletin(2), 'final', bulletin(1)), B)).toEqual([])
  })
})
