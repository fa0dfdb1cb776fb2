// presser new on a terminal: the questions, in the order of the table, checked as they are answered.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { besideLines } from '../../src/prompts/beside.ts'
import { folderWith, OFFICE, presser, workspaceCopy } from '../cli/run.ts'
import { BACKSPACE, CTRL_C, CTRL_D, DOWN, ENTER, editor, type Step, typing } from './terminal.ts'

const EN = { LANG: 'en_GB.UTF-8' }
const RU = { LANG: 'ru_RU.UTF-8' }
const erase = (text: string): string[] => [...text].map(() => BACKSPACE)

const RELEASE: Step[] = [
  ['What are you writing?', ENTER],
  ['In which language?', DOWN, ENTER],
  ['Date of the release', '2026-02-30', ENTER],
  ['there is no 30 February 2026. February 2026 has 28 days', ...erase('2026-02-30'), '2026-11-27', ENTER],
  ['Headline', ENTER],
  ['This can’t be left out', 'IMSC opens an exercise', ENTER],
  ['Place of the dateline', ENTER],
  ['Who speaks?', 'токтобек', ENTER],
  ['Does anyone else speak?', 'Bolot', ENTER],
  ['The speaker’s name', 'Bolot Asanov', ENTER],
  ['The speaker’s title', 'Chief Trainer', ENTER],
  ['The speaker’s organization', ENTER],
  ['Does anyone else speak?', ENTER],
  ['Whom should journalists call?', ENTER],
  ['When may it be published?', DOWN, ENTER],
  ['Embargo until', '2026-11-20 10:00', ENTER],
  ['This time has passed', ...erase('2026-11-20 10:00'), '2026-11-27 10:00', ENTER],
  ['Lead: who, what, when, where', 'Rescuers of four states met in Osh.', ENTER],
  ['Body', ENTER],
]

describe('presser new on a terminal', () => {
  it('asks for everything, checks each answer and writes the file', async () => {
    const cwd = workspaceCopy()
    const { EDITOR, seen } = editor('“Hi,” he said.\n\n«Привет».\n')
    const { status, out, err } = await typing(['new'], RELEASE, { cwd, env: { ...EN, EDITOR } })
    expect({ status, out }).toEqual({
      status: 0,
      out: 'releases/2026/2026-11-27-imsc-opens-an-exercise.en.yaml\n',
    })
    await expect(readFileSync(join(cwd, out.trim()), 'utf8')).toMatchFileSnapshot(
      'golden/prompts-release.en.yaml',
    )
    expect(seen()).toContain('>8')
    expect(seen()).toContain('IMSC opens an exercise')
    expect(err).toContain('2026-11-27 (Friday)')
    expect(err).toContain('2026-11-27T10:00+06:00[Asia/Bishkek] (Friday)')
    expect(err).toContain('Write it now in editor.sh')
    expect(err).toContain('Next: run presser check releases/2026/2026-11-27-imsc-opens-an-exercise.en.yaml')
    expect((await presser(['check'], { cwd })).status).toBe(0)
  })

  it('speaks Russian to the last word', async () => {
    const cwd = workspaceCopy()
    const { out, err, status } = await typing(
      ['new', '--type', 'brief', '--language', 'ru'],
      [
        ['Дата выпуска', ENTER],
        ['К кому обращаться журналистам?', 'дежурн', ENTER],
        ['Когда можно публиковать?', DOWN, DOWN, ENTER],
        ['Лид', 'Открыта запись на курс.', ENTER],
      ],
      { cwd, env: RU },
    )
    expect(status).toBe(0)
    await expect(readFileSync(join(cwd, out.trim()), 'utf8')).toMatchFileSnapshot(
      'golden/prompts-brief.ru.yaml',
    )
    const english = err.replaceAll(out.trim(), '').match(/\b(?!Enter|Backspace|presser|check)[A-Za-z]{3,}/g)
    expect(english).toBeNull()
  })

  it('asks nothing that is given, and no more of a group than it lacks', async () => {
    const cwd = workspaceCopy()
    const flags = [
      '--type',
      'advisory',
      '--language',
      'en',
      '--date',
      '2026-11-20',
      '--headline',
      'x',
      '--contact',
      'press',
      '--immediate',
      '--lead',
      'y',
    ]
    const { out, err } = await typing(
      ['new', ...flags, '--set', 'event.place=Hall'],
      [
        ['When does the event start?', ENTER],
        ['This can’t be left out', '2026-11-25T9:30', ENTER],
      ],
      { cwd, env: EN },
    )
    expect(err).not.toContain('Where does it take place?')
    expect(readFileSync(join(cwd, out.trim()), 'utf8')).toContain(
      'start: "2026-11-25T09:30+06:00[Asia/Bishkek]"',
    )
    const all = await typing(
      ['new', ...flags, '--set', 'event.start=2026-11-25 10:00', '--set', 'event.place=Hall'],
      [],
      { cwd, env: EN },
    )
    expect(all.status).toBe(0)
    expect(all.err).not.toContain('?')
  })

  it('lets everything go that is not needed yet', async () => {
    const cwd = workspaceCopy()
    const { out, status } = await typing(
      ['new', '--type', 'release', '--language', 'en', '--date', '2026-11-20', '--headline', 'x'],
      [
        ['Place of the dateline', BACKSPACE, ENTER],
        ['Who speaks?', ENTER],
        ['Whom should journalists call?', 'zzz', DOWN, ENTER],
        ['When may it be published?', DOWN, DOWN, ENTER],
        ['Lead', ENTER],
        ['Body', DOWN, ENTER],
      ],
      { cwd, env: EN },
    )
    expect(status).toBe(0)
    const text = readFileSync(join(cwd, out.trim()), 'utf8')
    for (const name of ['dateline', 'speaker', 'contact', 'instruction', 'lead', 'body'])
      expect(text).toContain(`\n# ${name}: — needed`)
    expect(text).not.toContain('\ninstruction')
  })

  it('does not lose the choice of an embargo: its time must be given', async () => {
    const cwd = workspaceCopy()
    const { out, status } = await typing(
      [
        ...['new', '--type', 'brief', '--language', 'en', '--date', '2026-11-20', '--headline', 'x'],
        ...['--place', 'OSH', '--speaker', 'karimzoda', '--contact', 'press', '--lead', 'y', '--body', 'z'],
      ],
      [
        ['When may it be published?', DOWN, ENTER],
        ['Embargo until', ENTER],
        ['Embargo until', '2026-11-21 10:00', ENTER],
      ],
      { cwd, env: EN },
    )
    expect(status).toBe(0)
    const text = readFileSync(join(cwd, out.trim()), 'utf8')
    expect(text).toContain('\ninstruction: "embargo"\nembargo: "2026-11-21T10:00+06:00[Asia/Bishkek]"\n')
  })

  it('never asks with --no-input, nor where one end is no terminal or a dumb one', async () => {
    const cwd = workspaceCopy()
    const missing = { status: 2, err: expect.stringContaining('add --headline') }
    expect(await typing(['new', '--no-input'], [], { cwd, env: EN })).toMatchObject(missing)
    expect(await typing(['new'], [], { cwd, env: { ...EN, TERM: 'dumb' } })).toMatchObject(missing)
    expect(await presser(['new'], { cwd, env: EN })).toMatchObject(missing)
  })

  it('starts a translation, the original before the translator’s eyes', async () => {
    const cwd = workspaceCopy()
    const { EDITOR, seen } = editor('The road services will discuss.\n')
    const { out, status, err } = await typing(
      ['new', '--translate', 'releases/2026/2026-11-13-safe-passes-conference.ru.yaml'],
      [
        ['Original (ru): Приглашение для СМИ: конференция МСБГ'],
        ['Headline', 'Media advisory', ENTER],
        [/Original \(ru\): Секретариат МСБГ, зал «Тянь-Шань»/],
        ['Where does it take place?', 'IMSC Secretariat', ENTER],
        [/Original \(ru\): Бишкек, ул.\sЛедниковая/],
        ['Address', ENTER],
        ['Original (ru): Межгосударственный совет по безопасности в горах'],
        ['Lead', 'The IMSC invites journalists.', ENTER],
        ['Original (ru): Дорожные и спасательные службы'],
        ['Body', ENTER],
      ],
      { cwd, env: { ...EN, EDITOR } },
    )
    expect({ status, out }).toEqual({
      status: 0,
      out: 'releases/2026/2026-11-13-safe-passes-conference.en.yaml\n',
    })
    expect(seen()).toContain('Дорожные и спасательные службы четырех стран')
    const text = readFileSync(join(cwd, out.trim()), 'utf8')
    expect(text).toContain('\nbody: |\n  The road services will discuss.\n')
    expect(text).toContain('\n  place: "IMSC Secretariat"\n  # address in the original (ru): Бишкек')
    const shown = err.split('\n').filter(line => line.startsWith('  ') && /[а-я]/.test(line))
    expect(shown.length).toBeGreaterThan(10)
    expect(Math.max(...shown.map(line => line.trimEnd().length))).toBeLessThanOrEqual(100)
  })

  it('asks in Russian too, for all that is to be translated, and takes “later” for an answer', async () => {
    const original = 'releases/2026/2026-11-20-data.en.yaml'
    const cwd = folderWith({
      'presser.yaml': OFFICE,
      'media/a.jpg': Buffer.from('ffd8ff', 'hex'),
      [original]: [
        'type: release\nlanguage: en\nstatus: draft\ndate: 2026-11-20\nheadline: "Data\\e[2J\\u202e shared"',
        'subhead: In full\nspeaker: {name: Ann Lee, title: Director}\ncontact: press\ninstruction: immediate',
        'event: {start: "2026-11-25T10:00+06:00", place: Hall}',
        'media: [{file: media/a.jpg, alt: A bridge, credit: Lee}]',
        '',
      ].join('\n'),
    })
    const { out, status, err } = await typing(
      ['new', '--translate', original],
      [
        ['Оригинал (en): Data\\u{1b}[2J\\u{202e} shared'],
        ['Заголовок', 'Данные', ENTER],
        ['Оригинал (en): In full'],
        ['Подзаголовок', ENTER],
        ['Город', ENTER],
        ['Оригинал (en): Hall'],
        ['Где проходит мероприятие?', ENTER],
        ['Оригинал (en): Ann Lee, Director'],
        ['Кто спикер?', ENTER],
        ['Лид', ENTER],
        ['Основной текст', DOWN, ENTER],
        ['Оригинал (en): A bridge'],
        ['Описание (media/a.jpg)', 'Мост', ENTER],
        ['Оригинал (en): Lee'],
        ['Автор (media/a.jpg)', ENTER],
      ],
      { cwd, env: RU },
    )
    expect({ status, out }).toEqual({ status: 0, out: 'releases/2026/2026-11-20-data.ru.yaml\n' })
    expect(err).not.toContain('\u202e')
    const text = readFileSync(join(cwd, out.trim()), 'utf8')
    expect(text).not.toContain('\u202e')
    expect(text).toContain('\nevent:\n  start: "2026-11-25T10:00+06:00"\n  # place в оригинале (en): Hall\n')
    expect(text).toContain(
      '\n  - file: "media/a.jpg"\n    # alt в оригинале (en): A bridge\n    alt: "Мост"\n    # credit в оригинале (en): Lee\n',
    )
  })

  it.each([
    ['the first question', [['What are you writing?', CTRL_C]]],
    [
      'a text',
      [
        ['What are you writing?', ENTER],
        ['In which language?', ENTER],
        ['Date of the release', '2026', CTRL_C],
      ],
    ],
    ['the search', [...RELEASE.slice(0, 7), ['Who speaks?', 'gul', CTRL_C]]],
    ['the last question', [...RELEASE.slice(0, -1), ['Body', CTRL_C]]],
  ] as [string, Step[]][])('leaves nothing behind on Ctrl-C at %s', async (_, steps) => {
    const cwd = workspaceCopy()
    const before = readdirSync(cwd, { recursive: true }).sort()
    const { status, out, err } = await typing(['new'], steps, { cwd, env: EN })
    expect({ status, out }).toEqual({ status: 130, out: '' })
    expect(err).toContain('presser: interrupted')
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before)
  })
})

it('shows what was typed where it can’t be written', async () => {
  const cwd = folderWith({ 'presser.yaml': OFFICE, 'releases/2026': 'a file where a folder should be' })
  const flags = [
    '--type',
    'brief',
    '--language',
    'en',
    '--date',
    '2026-11-20',
    '--contact',
    'press',
    '--immediate',
  ]
  const { status, out, err } = await typing(['new', ...flags], [['Lead', 'Long thought about.', ENTER]], {
    cwd,
    env: EN,
  })
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain('lead: >-\n  Long thought about.\npresser: releases/2026/')
})

it('takes the end of the input for an end, not for success', async () => {
  const cwd = workspaceCopy()
  const { status, err } = await typing(
    ['new'],
    [
      ['What are you writing?', ENTER],
      ['In which language?', CTRL_D],
    ],
    { cwd, env: EN },
  )
  expect(status).toBe(130)
  expect(err).toContain('presser: interrupted')
})

describe('what stands above a question', () => {
  const beside = (text: string, columns: number) =>
    besideLines('Original (ru):', { text, language: 'ru' }, columns)
  it('is wrapped at words, by the width that a terminal shows', async () => {
    expect(await beside('Двадцать четыре спасателя окончили курс', 30)).toEqual([
      '  Original (ru): Двадцать',
      '  четыре спасателя',
      '  окончили курс',
    ])
    for (const line of await beside('雪崩警报 '.repeat(20), 40)) expect(stringWidth(line)).toBeLessThan(40)
  })
  it('is cut after ten lines, and never steers the terminal', async () => {
    const lines = await beside('слово '.repeat(200), 20)
    expect(lines).toHaveLength(10)
    expect(lines[9]).toMatch(/…$/)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(20)
    expect(await beside('a\u001b[2J\r\tb\n\nc', 80)).toEqual(['  Original (ru): a\\u{1b}[2J\\u{d} b', '  c'])
  })
})
