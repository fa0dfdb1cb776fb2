// presser list: order, filters, columns, JSON, and files that are no releases.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { cutTo, table } from '../../src/report/table.ts'
import { DRAFT, folderWith, NOW, OFFICE, presser, ROOT } from '../cli/run.ts'

const files = async (...flags: string[]): Promise<string[]> => {
  const { status, out } = await presser(['list', '--json', ...flags])
  expect(status).toBe(0)
  return (JSON.parse(out) as { file: string }[]).map(({ file }) =>
    file.replace(/^releases\/2026\/2026-|\.yaml$/g, ''),
  )
}

describe('presser list', () => {
  it('lists the releases, newest first, under titles', async () => {
    const { status, out, err } = await presser(['list'])
    expect([status, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(15)
    expect(lines[0]).toMatch(/^Date +Lang +Type +Status +Headline +File$/)
    expect(lines[1]).toMatch(
      /^2026-12-01 {2}en {4}release {4}final {6}IMSC opens .+ {2}releases\/2026\/2026-12-01-avalanche-warning-line\.en\.yaml$/,
    )
    const dates = lines.slice(1).map(line => line.slice(0, 10))
    expect(dates).toEqual([...dates].sort().reverse())
    const columns = new Set(lines.map(line => line.search(/File$|releases\//)))
    expect(columns.size).toBe(1)
  })
  it('lets the beginning of the lead stand in where a brief has no headline', async () => {
    const { out } = await presser([
      'list',
      '--since',
      '2026-11-13',
      '--until',
      '2026-11-13',
      '--type',
      'brief',
    ])
    expect(out).toMatch(
      /^2026-11-13 {2}ru {4}brief {2}final {3}Дорога через перевал Ак-Бел, .{20,60}… {2}releases/m,
    )
  })
  it('speaks the language of the office, in the table and where it filters', async () => {
    const env = { PRESSER_LANG: 'ru' }
    const { out } = await presser(['list', '--type', 'brief'], { env })
    expect(out).toMatch(/^Дата +Язык +Вид +Стадия +Заголовок +Файл\n/)
    expect(out).toMatch(/ {2}ru {4}сообщение {2}утверждено {2}Дорога/)
    const typed = await presser(['list', '--status', 'Черновик', '--status', 'на согласовании'], { env })
    expect(typed.out).toBe((await presser(['list', '--status', 'draft', '--status', 'review'], { env })).out)
    expect(typed.out).toMatch(/ {2}черновик {9}/)
    const json = await presser(['list', '--json', '--type', 'заявление', '--lang', 'ru'], { env })
    expect(JSON.parse(json.out)).toMatchObject([{ type: 'statement', status: 'final' }])
  })
  it('prints JSON with what programs filter by', async () => {
    const { out } = await presser(['list', '--json', '--tag', 'Statements'])
    expect(JSON.parse(out)).toEqual([
      {
        file: 'releases/2026/2026-11-06-ak-bel-avalanche.en.yaml',
        date: '2026-11-06',
        language: 'en',
        type: 'statement',
        status: 'final',
        headline: 'Statement by the Executive Secretary of the IMSC on the avalanche at the Ak-Bel Pass',
        number: '2026/39',
        tags: ['avalanches', 'statements'],
        embargo: null,
        translation_of: 'releases/2026/2026-11-06-ak-bel-avalanche.ru.yaml',
      },
    ])
  })
  it('filters', async () => {
    expect(await files('--until', '2026-09-07')).toEqual([
      '09-07-training-centre-director.en',
      '08-28-rescue-course.ru',
    ])
    expect(await files('--since', '2026-12-01')).toEqual(['12-01-avalanche-warning-line.en'])
    expect(await files('--status', 'withdrawn')).toEqual(['09-16-winter-course-registration.en'])
    expect(await files('--status', 'draft', '--status', 'review', '--lang', 'ru')).toEqual([
      '11-20-station-data-agreement.ru',
    ])
    expect(await files('--tag', 'лавины', '--type', 'brief')).toEqual(['11-13-ak-bel-road.ru'])
    expect(await files('--tag', 'nothing')).toEqual([])
  })
  it('says that nothing matches on stderr, and prints an empty list for programs', async () => {
    expect(await presser(['list', '--tag', 'x'])).toEqual({
      status: 0,
      out: '',
      err: 'presser: no release matches\n',
    })
    expect((await presser(['list', '--tag', 'x', '--json'])).out).toBe('[]\n')
  })
  it.each([
    [['--since', '2026-02-30'], '--since 2026-02-30: give a date such as 2026-11-20'],
    [['--until', 'today'], '--until today: give a date such as 2026-11-20'],
    [['--type', 'brif'], '--type brif: did you mean brief?'],
    [['--status', 'done'], '--status done: choose one of draft, review, final, withdrawn'],
    [['--lang', 'kk'], '--lang kk: choose one of ru, en'],
  ])('refuses %j', async (flags, line) => {
    expect(await presser(['list', ...flags])).toEqual({ status: 2, out: '', err: `presser: ${line}\n` })
  })
  it('names paths from the current folder', async () => {
    const { out } = await presser(['list', '--json', '--status', 'draft'], {
      cwd: join(ROOT, 'releases/2026'),
    })
    expect(JSON.parse(out)[0].file).toBe('2026-11-20-winter-avalanche-outlook.en.yaml')
  })
})

describe('files that are no releases', () => {
  it('are told, and the others are listed all the same', async () => {
    const cwd = folderWith({
      'presser.yaml': OFFICE,
      'releases/a.yaml': DRAFT,
      'releases/b.yaml': 'headline: "open\n',
      'releases/c.yaml': Buffer.from([0, 1, 2]),
      'releases/d.yaml': 'date: "soon"\nheadline: 12\ntags: x\n',
    })
    writeFileSync(join(cwd, 'releases/e.yaml'), 'x')
    chmodSync(join(cwd, 'releases/e.yaml'), 0)
    const { status, out, err } = await presser(['list'], { cwd })
    expect(status).toBe(0)
    expect(out.split('\n').slice(1)).toEqual([
      '2026-11-20  en    release  draft   Council meets  releases/a.yaml',
      'soon                               12             releases/d.yaml',
      '',
    ])
    expect(err).toContain(
      'presser: releases/b.yaml: can’t be read as a release; presser check releases/b.yaml says why\n',
    )
    expect(err).toContain('presser: releases/c.yaml: can’t be read as a release')
    expect(err.trimEnd().split('\n')).toHaveLength(3)
  })
  it('cannot steer the terminal', async () => {
    const hostile = DRAFT.replace('Council meets', 'Coun\\e[2Jcil \\u202e\\x9b1m')
    const cwd = folderWith({
      'presser.yaml': OFFICE,
      'releases/a\u001b[31m.yaml': hostile,
      'releases/b\u009b.yaml': 'x: [',
    })
    const shown = await presser(['list'], { cwd })
    expect(shown.out).toContain('Coun\\u{1b}[2Jcil \\u{202e}\\u{9b}1m')
    const json = await presser(['list', '--json'], { cwd })
    for (const text of [shown.out, shown.err, json.out, json.err])
      expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
    expect(JSON.parse(json.out)[0].headline).toBe('Coun\u001b[2Jcil \u202e\u009b1m')
  })
})

describe('on a terminal', () => {
  const onTerminal = async (columns: number, { cwd = ROOT, language = 'en' } = {}): Promise<string> => {
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns })
    const io = {
      cwd,
      env: { TERM: 'xterm', PRESSER_LANG: language },
      stdin: Readable.from([]),
      stdout,
      stderr: new PassThrough(),
      now: () => NOW,
    }
    expect(await main(['list'], io)).toBe(0)
    return String(stdout.read())
  }
  const linesOn = async (...given: Parameters<typeof onTerminal>): Promise<string[]> =>
    stripVTControlCharacters(await onTerminal(...given))
      .trimEnd()
      .split('\n')

  it.each(['en', 'ru'])('no line is wider than the terminal, from 20 columns to 200 (%s)', async language => {
    const wide = DRAFT.replace(
      'Council meets',
      '雪崩と救助隊の共同訓練がビシュケクで行われた👩‍🚒 и по-русски тоже',
    )
    const cwd = folderWith({
      'presser.yaml': OFFICE,
      'releases/2026/2026-11-20-training-of-rescuers-in-bishkek.en.yaml': wide,
      'releases/2026/2026-11-21-council.en.yaml': DRAFT.replace('"draft"', '"review"'),
    })
    for (const root of [cwd, ROOT]) {
      for (let columns = 20; columns <= 200; columns += columns < 100 ? 4 : 20) {
        const lines = await linesOn(columns, { cwd: root, language })
        expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(columns)
      }
    }
  })
  it('drops what matters least, and keeps headlines readable', async () => {
    const titles = async (columns: number, language: string) =>
      (await linesOn(columns, { language }))[0]!.trimEnd().split(/ {2,}/)
    expect(await titles(100, 'ru')).toEqual(['Дата', 'Язык', 'Вид', 'Стадия', 'Заголовок', 'Файл'])
    expect(await titles(80, 'ru')).toEqual(['Дата', 'Язык', 'Стадия', 'Заголовок', 'Файл'])
    expect(await titles(80, 'en')).toEqual(['Date', 'Lang', 'Type', 'Status', 'Headline', 'File'])
    expect(await titles(60, 'en')).toEqual(['Date', 'Status', 'Headline'])
    expect(await titles(60, 'ru')).toEqual(['Дата', 'Стадия', 'Заголовок'])
    expect(await titles(40, 'en')).toEqual(['Date', 'Status', 'Headline'])
    expect(await titles(40, 'ru')).toEqual(['Дата', 'Заголовок'])
    expect((await linesOn(60))[1]).toBe('2026-12-01  final      IMSC opens a common avalanche warnin…')
    expect((await linesOn(80))[1]).toMatch(/line\.en\.yaml$/)
    // A path gives way before a headline does.
    expect((await linesOn(100))[1]).toBe(
      '2026-12-01  en    release    final      IMSC opens a common avalanche warning…  …arning-line.en.yaml',
    )
  })
  it('drafts and what was withdrawn stand out', async () => {
    const out = await onTerminal(200)
    expect(out).toContain('\x1b[33mdraft')
    expect(out).toContain('\x1b[31mwithdrawn')
  })
})

describe('table', () => {
  it('aligns by what a terminal shows, not by characters', () => {
    const rows = [
      ['会议', 'x'],
      ['e\u0301te', 'y'],
      ['👩‍🚒', 'z'],
    ]
    expect(table([{ title: 'a' }, { title: 'b' }], rows, undefined)).toBe(
      'a     b\n会议  x\ne\u0301te   y\n👩‍🚒    z\n',
    )
  })
  it('cuts between characters that are seen', () => {
    expect(cutTo('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…')
    expect(cutTo('会议会议', 6)).toBe('会议…')
  })
})
