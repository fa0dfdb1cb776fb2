// presser render as its users meet it: to standard output, to files and folders, refused, as a proof.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/render/index.ts'
import { DRAFT, folderWith, OFFICE, presser, ROOT, workspaceCopy } from './run.ts'

const RU = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'
const EN = 'releases/2026/2026-10-22-snow-bridge-exercise.en.yaml'
const EMBARGOED = 'releases/2026/2026-12-01-avalanche-warning-line.en.yaml'
const UNFINISHED = 'releases/2026/2026-11-20-winter-avalanche-outlook.en.yaml'
const WITHDRAWN = 'releases/2026/2026-09-16-winter-course-registration.en.yaml'

const office = (files: Record<string, string> = {}) => folderWith({ 'presser.yaml': OFFICE, ...files })
const NAME = 'releases/2026/2026-11-20-council.en.yaml'

describe('presser render', () => {
  it('prints plain text where no format is named', async () => {
    const { status, out, err } = await presser(['render', RU])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe((await presser(['render', RU, '-f', 'text'])).out)
    expect(out).toMatch(/^ДЛЯ НЕМЕДЛЕННОЙ ПУБЛИКАЦИИ\n/)
  })
  it('takes the office’s own file for no release', async () => {
    expect(await presser(['render', 'presser.yaml', '--proof'])).toEqual({
      status: 2,
      out: '',
      err: 'presser: presser.yaml is the office’s own file and no release; name a release\n',
    })
  })
  it('reads standard input', async () => {
    const stdin = readFileSync(join(ROOT, RU), 'utf8')
    expect((await presser(['render', '-'], { stdin })).out).toBe((await presser(['render', RU])).out)
  })
  it('writes one file, or several into a folder, and names them', async () => {
    const cwd = workspaceCopy()
    expect((await presser(['render', RU, '-f', 'html', '-o', 'page.html'], { cwd })).err).toBe('page.html\n')
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/i)
    const { status, err } = await presser(
      ['render', RU, EN, '-f', 'html', '-f', 'text', '-f', 'email', '-o', 'out/'],
      { cwd },
    )
    expect(status).toBe(0)
    expect(err.split('\n')).toHaveLength(7)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
      ['en', 'ru'].flatMap(tag =>
        ['eml', 'html', 'txt'].map(end => `2026-10-22-snow-bridge-exercise.${tag}.${end}`),
      ),
    )
  })
  it('renders a folder', async () => {
    const cwd = workspaceCopy()
    expect((await presser(['render', 'releases', '-f', 'text', '-o', 'out'], { cwd })).status).toBe(0)
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(14)
  })
  it('replaces nothing without --force, and then writes nothing at all', async () => {
    const cwd = workspaceCopy()
    mkdirSync(join(cwd, 'out'))
    writeFileSync(join(cwd, 'out/2026-10-22-snow-bridge-exercise.ru.txt'), 'mine')
    const argv = ['render', EN, RU, '-o', 'out']
    expect(await presser(argv, { cwd })).toMatchObject({
      status: 2,
      err: 'presser: out/2026-10-22-snow-bridge-exercise.ru.txt exists already; use --force to replace it\n',
    })
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(1)
    expect((await presser([...argv, '--force'], { cwd })).status).toBe(0)
    expect(readFileSync(join(cwd, 'out/2026-10-22-snow-bridge-exercise.ru.txt'), 'utf8')).not.toBe('mine')
  })
  it('refuses two that would be one file', async () => {
    const cwd = office({ [NAME]: DRAFT, 'releases/2025/2026-11-20-council.en.yaml': DRAFT })
    const { status, err } = await presser(['render', 'releases', '-o', 'out/', '--proof'], { cwd })
    expect(status).toBe(2)
    expect(err).toContain('would both be written to out/2026-11-20-council.en.txt')
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })
  it('takes a format given twice for one', async () => {
    expect((await presser(['render', RU, '-f', 'text', '-f', 'text'])).status).toBe(0)
  })
  it('refuses several to standard output', async () => {
    expect(await presser(['render', RU, EN])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('give a folder with -o'),
    })
  })
  it('refuses several to one file', async () => {
    const cwd = workspaceCopy()
    expect(await presser(['render', RU, EN, '-o', 'page.html'], { cwd })).toMatchObject({
      status: 2,
      err: expect.stringContaining('2 texts can’t go to one file'),
    })
    expect(existsSync(join(cwd, 'page.html'))).toBe(false)
  })
  it('names the formats where one is unknown', async () => {
    expect((await presser(['render', RU, '-f', 'htm'])).err).toBe('presser: -f htm: did you mean html?\n')
    expect((await presser(['render', RU, '-f', 'pdf'])).err).toBe(
      `presser: -f pdf: choose one of ${formats().join(', ')}\n`,
    )
  })
})

describe('what may go out', () => {
  const broken = DRAFT.replace('2026-11-20', '2026-02-30')
  it('is no release that fails the check of its own stage', async () => {
    const cwd = office({ [NAME]: broken })
    const { status, out, err } = await presser(['render', NAME], { cwd })
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(`${NAME}:4:7 error field-kind`)
    expect(err).toContain('was not rendered')
  })
  it('is a proof all the same, with what is wrong left out', async () => {
    const { status, out } = await presser(['render', NAME, '--proof'], { cwd: office({ [NAME]: broken }) })
    expect(status).toBe(0)
    expect(out).toContain('Council meets')
    expect(out).not.toContain('2026-02-30')
  })
  it('is no proof of a text that can’t be read', async () => {
    const cwd = office({ [NAME]: 'headline: Council: results\n' })
    expect(await presser(['render', NAME, '--proof'], { cwd })).toMatchObject({ status: 1, out: '' })
  })
  it('comes out where others are refused', async () => {
    const cwd = office({ [NAME]: broken, 'releases/2026/2026-11-20-good.en.yaml': DRAFT })
    expect((await presser(['render', 'releases', '-o', 'out'], { cwd })).status).toBe(1)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['2026-11-20-good.en.txt'])
  })
  it('carries its mark', async () => {
    expect((await presser(['render', UNFINISHED])).out).toMatch(/^DRAFT/)
    expect((await presser(['render', WITHDRAWN])).out).toMatch(/^WITHDRAWN/i)
    expect((await presser(['render', EMBARGOED])).out).toMatch(/^EMBARGOED until 1\sDecember\s2026, 10:00/)
  })
  it('is, with --public, only what is final and free', async () => {
    expect((await presser(['render', RU, '--public'])).status).toBe(0)
    expect(await presser(['render', UNFINISHED, '--public'])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('its status is draft'),
    })
    expect(await presser(['render', WITHDRAWN, '--public'])).toMatchObject({ status: 1, out: '' })
    expect(await presser(['render', EMBARGOED, '--public', '--now', '2026-12-01T09:59+06:00'])).toMatchObject(
      { status: 1, out: '' },
    )
    expect((await presser(['render', EMBARGOED, '--public', '--now', '2026-12-01T10:00+06:00'])).status).toBe(
      0,
    )
  })
})

describe('an embargo', () => {
  it.each([
    ['en', 'under embargo until 1 December 2026, 10:00 (Bishkek, UTC+6); not for the public yet'],
    ['ru', 'эмбарго до 1 декабря 2026 года, 10:00 (Бишкек, UTC+6); публиковать еще нельзя'],
  ])('is told in words: %s', async (language, words) => {
    const env = { PRESSER_LANG: language }
    const { err } = await presser(['render', EMBARGOED, '--public'], { env })
    expect(err.replaceAll('\u00a0', ' ')).toBe(`presser: ${EMBARGOED}: ${words}\n`)
  })
  const FREE = readFileSync(join(ROOT, EMBARGOED), 'utf8')
  it.each([
    ['with a space before it', FREE.replace('embargo: "2026', 'embargo: " 2026'), ''],
    ['that can’t be read', FREE.replace(/^embargo: .*$/m, 'embargo: "soon"'), 'rules: {field-kind: off}\n'],
    ['without an hour', FREE.replace(/^embargo: .*\n/m, ''), 'rules: {field-required: warning}\n'],
  ])('%s is not public either', async (_, text, rules) => {
    const cwd = workspaceCopy()
    writeFileSync(join(cwd, EMBARGOED), text)
    writeFileSync(join(cwd, 'presser.yaml'), readFileSync(join(ROOT, 'presser.yaml'), 'utf8') + rules)
    expect(await presser(['render', EMBARGOED, '--public'], { cwd })).toMatchObject({ status: 1, out: '' })
  })
})

describe('the width of plain text', () => {
  const longest = (text: string) => Math.max(...text.split('\n').map(line => line.length))
  it('is 72 columns, or as wanted, in the mail too', async () => {
    expect(longest((await presser(['render', RU])).out)).toBe(72)
    const { out } = await presser(['render', RU, '--width', '40'])
    expect(longest(out)).toBeLessThanOrEqual(40)
    expect(out).toContain(`\n${'-'.repeat(40)}\n`)
  })
  it('is that of a paragraph with --no-wrap', async () => {
    const { out } = await presser(['render', RU, '--no-wrap'])
    expect(out).toMatch(/^БИШКЕК, .* о лавине\.$/m)
    expect(out).toContain(`\n${'-'.repeat(72)}\n`)
  })
  it.each(['0', '-1', 'abc', '1e9', '12.5', '19', '501', ''])('is not %j', async width => {
    expect(await presser(['render', RU, '--width', width])).toMatchObject({
      status: 2,
      out: '',
      err: `presser: --width ${width}: give a whole number from 20 to 500\n`,
    })
  })
  it('is told in Russian too, and is not both', async () => {
    const russian = await presser(['render', RU, '--width', '0'], { env: { PRESSER_LANG: 'ru' } })
    expect(russian.err).toBe('presser: --width 0: укажите целое число от 20 до 500\n')
    expect(await presser(['render', RU, '--width', '40', '--no-wrap'])).toMatchObject({
      status: 2,
      err: 'presser: --no-wrap and --width can’t be used together\n',
    })
  })
})

describe('Markdown', () => {
  it('is a file of its own, and an office may change a part of it', async () => {
    const cwd = workspaceCopy()
    expect((await presser(['render', RU, '-f', 'markdown', '-o', 'out/'], { cwd })).err).toBe(
      'out/2026-10-22-snow-bridge-exercise.ru.md\n',
    )
    mkdirSync(join(cwd, 'templates/partials'), { recursive: true })
    writeFileSync(join(cwd, 'templates/partials/contact.md.hbs'), 'CALL {{name}}\n')
    writeFileSync(
      join(cwd, 'templates/note.md.hbs'),
      '{{upper "2026. <год>"}}\n\n{{{link "a" "https://x.example"}}}',
    )
    expect((await presser(['render', RU, '-f', 'markdown'], { cwd })).out).toContain('CALL Назгуль Эсенова\n')
    expect((await presser(['render', RU, '-f', 'note'], { cwd })).out).toBe(
      '2026\\. \\<ГОД\\>\n\n[a](https://x.example)\n',
    )
  })
})

describe('the office’s own templates', () => {
  it('take the place of the built-in ones and make formats of their own', async () => {
    const cwd = workspaceCopy()
    mkdirSync(join(cwd, 'templates/partials'), { recursive: true })
    writeFileSync(join(cwd, 'templates/wire.txt.hbs'), '{{upper headline}}\n')
    writeFileSync(join(cwd, 'templates/partials/contact.txt.hbs'), 'CALL {{name}}\n')
    expect((await presser(['render', RU, '-f', 'wire'], { cwd })).out).toMatch(
      /^СПАСАТЕЛИ ЧЕТЫРЕХ СТРАН .*»\n$/,
    )
    expect((await presser(['render', RU], { cwd })).out).toContain('CALL Назгуль Эсенова')
  })
  it('are named with their line where they are wrong', async () => {
    const cwd = workspaceCopy()
    mkdirSync(join(cwd, 'templates'))
    writeFileSync(join(cwd, 'templates/wire.txt.hbs'), 'one\n{{headlin}}\n')
    expect(await presser(['render', RU, '-f', 'wire'], { cwd })).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('presser: templates/wire.txt.hbs:2: there is no {{headlin}} here'),
    })
  })
})

describe('mail', () => {
  it('has its recipients', async () => {
    const { out } = await presser([
      'render',
      RU,
      '-f',
      'email',
      '--to',
      'desk@a.example',
      '--to',
      'Редакция <b@b.example>',
      '--cc',
      'c@c.example',
      '--draft',
    ])
    expect(out).toMatch(/^To: desk@a\.example,/m)
    expect(out).toMatch(/^Cc: c@c\.example\r$/m)
    expect(out).toMatch(/^X-Unsent: 1\r$/m)
    expect(out).not.toMatch(/^Bcc/m)
  })
  it.each([
    ['--to', 'nobody', '--to “nobody”: not an email address'],
    ['--to', 'a@b.example, c@d.example', 'repeat the option for each'],
    ['--cc', 'a@b.example\r\nBcc: x@y.example', 'contains a line break'],
  ])('refuses %s %j in one line', async (flag, value, text) => {
    const { status, out, err } = await presser(['render', RU, '-f', 'email', flag, value])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(text)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('a format of the office beside a built-in one', () => {
  it('has a file of its own', async () => {
    const cwd = workspaceCopy()
    mkdirSync(join(cwd, 'templates'))
    writeFileSync(join(cwd, 'templates/wire.txt.hbs'), '{{headline}}\n')
    expect((await presser(['render', RU, '-f', 'text', '-f', 'wire', '-o', 'out'], { cwd })).status).toBe(0)
    expect(readdirSync(join(cwd, 'out'))).toEqual([
      '2026-10-22-snow-bridge-exercise.ru.txt',
      '2026-10-22-snow-bridge-exercise.ru.wire.txt',
    ])
  })
})

describe('a flag that the format does not go by', () => {
  const TEMPLATES = { 'templates/wire.txt.hbs': '{{headline}}\n', 'templates/feed.xml.hbs': '<a/>\n' }
  const cwd = () => office({ ...TEMPLATES, [NAME]: `${DRAFT}contact: press\n` })
  const MAIL = 'is only for -f email; add that format, or leave'
  const TEXT = 'is only for -f email or -f text or -f wire; add that format, or leave'

  it.each<[string[], string[], string]>([
    [['text'], ['--to', 'a@b.example'], `--to ${MAIL} --to out`],
    [[], ['--cc', 'a@b.example'], `--cc ${MAIL} --cc out`],
    [['html', 'wire'], ['--bcc', 'a@b.example'], `--bcc ${MAIL} --bcc out`],
    [['ninjs'], ['--draft'], `--draft ${MAIL} --draft out`],
    [['html'], ['--width', '60'], `--width ${TEXT} --width out`],
    [['markdown', 'feed'], ['--no-wrap'], `--no-wrap ${TEXT} --no-wrap out`],
  ])('is refused with %j: %j', async (formats, flags, words) => {
    const argv = ['render', NAME, ...formats.flatMap(format => ['-f', format]), ...flags, '-o', 'out/']
    const result = await presser(argv, { cwd: cwd() })
    expect(result).toEqual({ status: 2, out: '', err: `presser: ${words}\n` })
  })

  it.each<[string[], string[]]>([
    [['email'], ['--to', 'a@b.example', '--draft', '--width', '60']],
    [
      ['email', 'html'],
      ['--to', 'a@b.example'],
    ],
    [['wire'], ['--no-wrap']],
    [
      ['html', 'text'],
      ['--width', '60'],
    ],
  ])('is taken with %j: %j', async (formats, flags) => {
    const argv = ['render', NAME, ...formats.flatMap(format => ['-f', format]), ...flags, '-o', 'out/']
    expect((await presser(argv, { cwd: cwd() })).status).toBe(0)
  })

  it('says so in Russian, and where the office has put a format of its own in the place of ours', async () => {
    const env = { PRESSER_LANG: 'ru' }
    const { err } = await presser(['render', NAME, '--to', 'a@b.example'], { cwd: cwd(), env })
    expect(err).toBe('presser: --to годится только для -f email; добавьте такой формат или уберите --to\n')
    const own = office({ 'templates/email.txt.hbs': 'x\n', [NAME]: DRAFT })
    expect(await presser(['render', NAME, '-f', 'email', '--to', 'a@b.example'], { cwd: own })).toEqual({
      ...{ status: 2, out: '', err: 'presser: --to is for no format of this office; leave it out\n' },
    })
  })
})

describe('a template of the office that calls a helper wrongly', () => {
  it.each([
    ['en', 'the helper upper is not used so; write, for example, {{upper labels.contact}}'],
    ['ru', 'помощник upper пишется иначе, например {{upper labels.contact}}'],
  ])('is told by file and line: %s', async (language, words) => {
    const cwd = office({ 'templates/email.html.hbs': 'a\n\n{{upper}}\n', [NAME]: `${DRAFT}contact: press\n` })
    const env = { PRESSER_LANG: language }
    expect(await presser(['render', NAME, '-f', 'email'], { cwd, env })).toEqual({
      ...{ status: 2, out: '', err: `presser: templates/email.html.hbs:3: ${words}\n` },
    })
  })
})
