// The formats for machines as users of the command line meet them: ninjs and calendars.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_FORMATS } from '../../src/render/index.ts'
import { judged } from '../render/calendar-judge.ts'
import { ninjsErrors } from '../render/ninjs-judge.ts'
import { presser, workspaceCopy } from './run.ts'

const CONFERENCE = 'releases/2026/2026-11-13-safe-passes-conference.ru.yaml'
const EMBARGOED = 'releases/2026/2026-12-01-avalanche-warning-line.en.yaml'
const UNFINISHED = 'releases/2026/2026-11-20-winter-avalanche-outlook.en.yaml'
const STATEMENT = 'releases/2026/2026-11-06-ak-bel-avalanche.en.yaml'

describe('presser render -f ninjs', () => {
  it('prints an item that is valid', async () => {
    const { status, out, err } = await presser(['render', STATEMENT, '-f', 'ninjs'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(ninjsErrors(JSON.parse(out))).toEqual([])
  })
  it('is held to the same rules as every format', async () => {
    expect(await presser(['render', EMBARGOED, '-f', 'ninjs', '--public'])).toMatchObject({
      ...{ status: 1, out: '' },
    })
    const hour = ['--public', '--now', '2026-12-01T10:00+06:00']
    const { out } = await presser(['render', EMBARGOED, '-f', 'ninjs', ...hour])
    expect(JSON.parse(out)).not.toHaveProperty('embargoedUntil')
    const cwd = workspaceCopy()
    writeFileSync(
      join(cwd, UNFINISHED),
      readFileSync(join(cwd, UNFINISHED), 'utf8').replace(/^date: .*$/m, 'date: "2026-02-30"'),
    )
    expect((await presser(['render', UNFINISHED, '-f', 'ninjs'], { cwd })).status).toBe(1)
    const proof = await presser(['render', UNFINISHED, '-f', 'ninjs', '--proof'], { cwd })
    expect(ninjsErrors(JSON.parse(proof.out))).toEqual([])
    expect(JSON.parse(proof.out)).toMatchObject({ pubStatus: 'withheld' })
  })
})

describe('presser render -f ics', () => {
  it('prints the event of an advisory', async () => {
    const { status, out, err } = await presser(['render', CONFERENCE, '-f', 'ics'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(judged(out).text('uid')).toBe('2026-11-13-safe-passes-conference.ru@imsc.example')
  })
  it.each([
    ['en', 'no calendar file, since it has no event with a start; -f ics is for releases that invite to one'],
    ['ru', 'файла для календаря нет: в релизе не указано мероприятие с временем начала (event.start)'],
  ])('says in one line where there is none: %s', async (language, words) => {
    expect(await presser(['render', STATEMENT, '-f', 'ics'], { env: { PRESSER_LANG: language } })).toEqual({
      ...{ status: 1, out: '', err: `presser: ${STATEMENT}: ${words}\n` },
    })
  })
  const folder = (argv: string[], language = 'en') => {
    const cwd = workspaceCopy()
    const env = { PRESSER_LANG: language }
    return { cwd, result: presser(['render', ...argv, '-o', 'out/'], { cwd, env }) }
  }
  it.each([
    ['en', '13 releases have no event with a start, so there are no calendar files of them'],
    ['ru', 'в 13 релизах не указано мероприятие с временем начала; файлов для календаря по ним нет'],
  ])('makes the others of a folder, and says in a line how many have none: %s', async (language, words) => {
    const { cwd, result } = folder(['releases', '-f', 'ics'], language)
    const { status, err } = await result
    expect(status).toBe(0)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['2026-11-13-safe-passes-conference.ru.ics'])
    expect(err).toBe(`presser: ${words}\nout/2026-11-13-safe-passes-conference.ru.ics\n`)
  })
  it('names the only one of several that has none', async () => {
    const { status, err } = await folder([CONFERENCE, STATEMENT, '-f', 'ics']).result
    expect(status).toBe(0)
    expect(err).toContain(`presser: ${STATEMENT}: no calendar file`)
  })
  it('ends with 1 where nothing came of it at all, or of the only one', async () => {
    expect(await folder([EMBARGOED, STATEMENT, '-f', 'ics']).result).toEqual({
      status: 1,
      out: '',
      err: 'presser: 2 releases have no event with a start, so there are no calendar files of them\n',
    })
    const { cwd, result } = folder([STATEMENT, '-f', 'ics', '-f', 'html'])
    expect((await result).status).toBe(1)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['2026-11-06-ak-bel-avalanche.en.html'])
    expect((await folder([EMBARGOED, STATEMENT, '-f', 'ics', '-f', 'html']).result).status).toBe(0)
  })
})

describe('files', () => {
  it('of all formats stand beside one another, the office’s own too', async () => {
    const cwd = workspaceCopy()
    mkdirSync(join(cwd, 'templates'))
    writeFileSync(join(cwd, 'templates/feed.json.hbs'), '{}\n')
    const wanted = [...BUILT_IN_FORMATS.map(({ name }) => name), 'feed'].flatMap(name => ['-f', name])
    expect((await presser(['render', CONFERENCE, ...wanted, '-o', 'out'], { cwd })).status).toBe(0)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
      [...BUILT_IN_FORMATS.map(({ extension }) => extension), 'feed.json']
        .map(ending => `2026-11-13-safe-passes-conference.ru.${ending}`)
        .sort(),
    )
  })
  it.each<[string, string[], RegExp]>([
    ['page.html', [], /^<!doctype html>/i],
    ['page.htm', [], /^<!doctype html>/i],
    ['feed.xml', [], /^<release>/],
    ['release.EML', ['--to', 'a@b.example'], /^From: /],
    ['invitation.ics', [], /^BEGIN:VCALENDAR/],
    ['release.txt', [], /^ДЛЯ НЕМЕДЛЕННОЙ/],
    ['release', [], /^ДЛЯ НЕМЕДЛЕННОЙ/],
    ['text.html', ['-f', 'text'], /^ДЛЯ НЕМЕДЛЕННОЙ/],
  ])(
    'are of the format that their ending says, where -f does not: -o %s %j',
    async (output, flags, begins) => {
      const cwd = workspaceCopy()
      mkdirSync(join(cwd, 'templates'), { recursive: true })
      writeFileSync(join(cwd, 'templates/feed.xml.hbs'), '<release>{{title}}</release>\n')
      expect((await presser(['render', CONFERENCE, '-o', output, ...flags], { cwd })).status).toBe(0)
      expect(readFileSync(join(cwd, output), 'utf8')).toMatch(begins)
    },
  )
  it.each(['all.json', 'all.ics', 'all.HTM'])('of several releases are not one %s', async output => {
    const cwd = workspaceCopy()
    expect(
      await presser(['render', EMBARGOED, STATEMENT, '-f', 'ninjs', '-o', output], { cwd }),
    ).toMatchObject({ status: 2, err: expect.stringContaining('2 texts can’t go to one file') })
  })
})

it('help and completion name every format', async () => {
  const names = BUILT_IN_FORMATS.map(({ name }) => name)
  const help = (await presser(['render', '--help'])).out.replace(/\s+/g, ' ')
  expect(help).toContain(`${names[0]} (default), ${names.slice(1).join(', ')}, or a template of the office`)
  const { out } = await presser(['completion', 'zsh', '--complete', '--', 'render', '-f', 'n'], {
    env: { PRESSER_LANG: 'ru' },
  })
  expect(out).toBe('ninjs\tninjs 3.1: JSON для систем информационных агентств\n')
})
