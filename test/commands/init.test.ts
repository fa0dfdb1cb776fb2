// presser init: a workspace that check finds nothing wrong with, from flags or from prompts.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, presser } from '../cli/run.ts'
import { BACKSPACE, CTRL_C, ENTER, typing } from './terminal.ts'

const EN = { LANG: 'en_GB.UTF-8', TZ: 'Asia/Bishkek' }
const RU = { LANG: 'ru_RU.UTF-8', TZ: 'Asia/Bishkek' }
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(folder, name)).isFile())
    .sort()

const BOTH = [
  ...['--languages', 'ru,en', '--url', 'https://imsc.example'],
  ...[
    '--name',
    'ru=Межгосударственный совет по безопасности в горах',
    '--name',
    'en=Interstate Mountain Safety Council',
  ],
  ...['--short-name', 'МСБГ', '--contact-name', 'Назгуль Эсенова', '--contact-name', 'en=Nazgul Esenova'],
  ...[
    '--contact-phone',
    '+996 312 000 001',
    '--contact-phone',
    '+996 312 000 002',
    '--contact-email',
    'press@imsc.example',
  ],
]

describe('presser init', () => {
  it('makes a workspace that passes check, and prints the first release alone', async () => {
    const cwd = folderWith()
    const { status, out, err } = await presser(['init', 'room', ...BOTH], { cwd, env: RU })
    const release = 'releases/2026/2026-11-20-msbg-novosti-teper-v-odnom-meste.ru.yaml'
    expect({ status, out }).toEqual({ status: 0, out: `room/${release}\n` })
    const files = [
      '.editorconfig',
      '.pre-commit-config.yaml',
      '.presser/config.schema.json',
      '.presser/release.schema.json',
      '.vscode/settings.json',
      'presser.yaml',
      release,
    ]
    expect(filesIn(join(cwd, 'room'))).toEqual(files)
    for (const file of files) expect(err).toContain(`  создан    room/${file}\n`)
    expect(await presser(['check'], { cwd: join(cwd, 'room'), env: EN })).toMatchObject({
      status: 0,
      err: '',
    })
    await expect(readFileSync(join(cwd, 'room/presser.yaml'), 'utf8')).toMatchFileSnapshot(
      'golden/init-office.ru.yaml',
    )
    await expect(readFileSync(join(cwd, 'room', release), 'utf8')).toMatchFileSnapshot(
      'golden/init-release.ru.yaml',
    )
  })

  it('needs no more than a name', async () => {
    const cwd = folderWith()
    expect((await presser(['init', '--name', 'Mountain Council'], { cwd, env: EN })).status).toBe(0)
    await expect(readFileSync(join(cwd, 'presser.yaml'), 'utf8')).toMatchFileSnapshot(
      'golden/init-office.en.yaml',
    )
    expect((await presser(['check'], { cwd, env: EN })).status).toBe(0)
    expect((await presser(['new', '--headline', 'x'], { cwd, env: EN })).status).toBe(0)
  })

  it('gives editors and hooks what they read', async () => {
    const cwd = folderWith()
    await presser(['init', '--name', 'Mountain Council'], { cwd, env: EN })
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
    expect(JSON.parse(read('.presser/release.schema.json'))).toHaveProperty('properties.headline')
    expect(JSON.parse(read('.presser/config.schema.json'))).toHaveProperty('properties.organization')
    expect(JSON.parse(read('.vscode/settings.json'))['yaml.schemas']).toEqual({
      '.presser/release.schema.json': 'releases/**/*.yaml',
      '.presser/config.schema.json': 'presser.yaml',
    })
    const hook = read('.pre-commit-config.yaml')
    for (const line of ['entry: presser check', 'language: system', 'types: [yaml]', 'require_serial: true'])
      expect(hook).toContain(line)
    const files = new RegExp(/files: '(.*)'/.exec(hook)![1]!)
    expect(
      ['releases/2026/x.ru.yaml', 'room/releases/x.yml', 'presser.yaml'].every(path => files.test(path)),
    ).toBe(true)
    expect(
      ['templates/x.yaml', '.pre-commit-config.yaml', 'releases/x.txt'].some(path => files.test(path)),
    ).toBe(false)
  })

  it('keeps what is there', async () => {
    const cwd = folderWith({
      '.editorconfig': 'mine',
      'releases/2025/2025-01-10-old.en.yaml': 'type: "release"\n',
    })
    const { out, err } = await presser(['init', '--name', 'Mountain Council'], { cwd, env: EN })
    expect(out).toBe('.\n')
    expect(err).toContain('  kept  .editorconfig (it was there before)\n')
    expect(readFileSync(join(cwd, '.editorconfig'), 'utf8')).toBe('mine')
    expect(filesIn(join(cwd, 'releases'))).toEqual(['2025/2025-01-10-old.en.yaml'])
  })

  it('makes all or nothing', async () => {
    const cwd = folderWith({ 'room/.vscode': 'a file where a folder should be' })
    const { status, err } = await presser(['init', 'room', '--name', 'Mountain Council'], { cwd, env: EN })
    expect(status).toBe(2)
    expect(err).toMatch(
      /^presser: room\/\.vscode\/settings\.json: can’t be written \(\w+\); nothing was changed\n$/,
    )
    expect(filesIn(cwd)).toEqual(['room/.vscode'])
    expect(readdirSync(join(cwd, 'room'))).toEqual(['.vscode'])
  })

  it.each([
    [[], 'organization.name is not given; add --name'],
    [['--name', 'x', '--languages', 'kk'], '--languages: languages can’t be “kk”. Choose one of: en, ru'],
    [['--name', 'x', '--languages', 'Russian'], '--languages: '],
    [
      ['--name', 'x', '--time-zone', 'Asia/Bishke'],
      '--time-zone: time_zone: there is no time zone “Asia/Bishke”',
    ],
    [['--name', 'x', '--url', 'imsc'], '--url: '],
    [['--name', 'x', '--contact-email', 'press'], '--contact-email: '],
    [['--name', 'x', '--contact-name', 'y', '--contact-phone', '12'], '--contact-phone: '],
    [['--name', 'x', '--contact-phone', '+996 312 000 001'], 'add --contact-name'],
    [['file', '--name', 'x'], 'file: can’t be written (ENOTDIR)'],
  ])('refuses %j', async (flags, message) => {
    const cwd = folderWith({ file: '' })
    const { status, out, err } = await presser(['init', ...flags], { cwd, env: EN })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
    expect(filesIn(cwd)).toEqual(['file'])
  })

  it('refuses a folder that is a workspace already', async () => {
    const cwd = folderWith({ 'presser.yaml': 'x' })
    mkdirSync(join(cwd, 'below'))
    expect(await presser(['-C', 'below', 'init', '..', '--name', 'x'], { cwd, env: EN })).toMatchObject({
      status: 2,
      err: expect.stringContaining('already holds a workspace'),
    })
    expect(readFileSync(join(cwd, 'presser.yaml'), 'utf8')).toBe('x')
  })
})

describe('presser init on a terminal', () => {
  it('asks for no text in the second language where one text was given for all', async () => {
    const cwd = folderWith()
    const { status, err } = await typing(
      [
        'init',
        '--name',
        'Council',
        '--short-name',
        'C',
        '--contact-name',
        'N',
        '--contact-role',
        'R',
        '--url',
        'https://c.example',
      ],
      [
        ['Languages you publish in', 'en, ru, en', ENTER],
        ['Time zone', ENTER],
        ['phone', ENTER],
        ['email', ENTER],
      ],
      { cwd, env: EN },
    )
    expect(status).toBe(0)
    expect(err).not.toContain('full name')
    const text = readFileSync(join(cwd, 'presser.yaml'), 'utf8')
    expect(text).toContain('\n  name: "Council"\n')
    expect(text).toContain('\nlanguages: ["en", "ru"]\n')
    expect((await presser(['check'], { cwd, env: EN })).status).toBe(0)
  })

  it('asks, language by language', async () => {
    const cwd = folderWith()
    const { status, out } = await typing(
      ['init'],
      [
        ['Языки публикаций', 'ru, xx', ENTER],
        ['xx', BACKSPACE, BACKSPACE, 'en', ENTER],
        ['Полное название организации (ru)', 'Совет', ENTER],
        ['Полное название организации (en)', 'Council', ENTER],
        ['Краткое название (ru)', ENTER],
        ['Краткое название (en)', ENTER],
        ['Сайт организации', 'imsc.example', ENTER],
        ['>', ...Array.from('imsc.example', () => BACKSPACE), 'https://imsc.example', ENTER],
        ['Часовой пояс', ENTER],
        ['Имя и фамилия для контакта (ru)', 'Назгуль Эсенова', ENTER],
        ['Имя и фамилия для контакта (en)', 'Nazgul Esenova', ENTER],
        ['Служба или должность для контакта (ru)', ENTER],
        ['Служба или должность для контакта (en)', ENTER],
        ['Телефон для прессы', '+996 312 000 001', ENTER],
        ['Адрес электронной почты для прессы', 'press@imsc.example', ENTER],
      ],
      { cwd, env: RU },
    )
    expect({ status, out }).toEqual({
      status: 0,
      out: 'releases/2026/2026-11-20-sovet-novosti-teper-v-odnom-meste.ru.yaml\n',
    })
    await expect(readFileSync(join(cwd, 'presser.yaml'), 'utf8')).toMatchFileSnapshot(
      'golden/init-prompts.ru.yaml',
    )
    expect((await presser(['check'], { cwd, env: EN })).status).toBe(0)
  })

  it('asks nothing that is given, and leaves nothing behind on Ctrl-C', async () => {
    const cwd = folderWith()
    const flags = [
      '--languages',
      'en',
      '--name',
      'Council',
      '--short-name',
      'C',
      '--url',
      'https://c.example',
      '--time-zone',
      'Asia/Bishkek',
    ]
    const { status, err } = await typing(
      ['init', 'room', ...flags],
      [['The press contact’s name', 'N', CTRL_C]],
      { cwd, env: EN },
    )
    expect(status).toBe(130)
    expect(err).not.toContain('website')
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('the time zone', () => {
  const FLAGS = ['--languages', 'en', '--name', 'C', '--short-name', 'C', '--url', 'https://c.example']
  const zoneIn = (cwd: string) =>
    /^time_zone: "(.*)"$/m.exec(readFileSync(join(cwd, 'presser.yaml'), 'utf8'))?.[1]

  it.each(['UTC', 'Etc/UTC', 'GMT'])('is not guessed on a computer that keeps %s', async TZ => {
    const cwd = folderWith()
    expect(await presser(['init', ...FLAGS, '--no-input'], { cwd, env: { ...EN, TZ } })).toEqual({
      status: 2,
      out: '',
      err: 'presser: time_zone is not given, and this computer keeps UTC; add the office’s, such as --time-zone Asia/Bishkek\n',
    })
    expect(filesIn(cwd)).toEqual([])
    expect(
      (await presser(['init', ...FLAGS, '--time-zone', 'UTC'], { cwd, env: { ...EN, TZ } })).status,
    ).toBe(0)
    expect(zoneIn(cwd)).toBe('UTC')
  })

  it('is asked there without a default, and found by a city in the language of the questions', async () => {
    const cwd = folderWith()
    const { status, err } = await typing(
      ['init', ...FLAGS],
      [
        ['Часовой пояс', ENTER],
        ['наберите город или страну', ENTER, 'женева', ENTER],
        ['такого пояса нет', ENTER, ...Array.from('женева', () => BACKSPACE), 'киргиз'],
        ['Asia/Bishkek — Бишкек, UTC+6', ENTER],
        ['Имя и фамилия для контакта', ENTER],
      ],
      { cwd, env: { ...RU, TZ: 'UTC' } },
    )
    expect(status).toBe(0)
    expect(err).not.toContain('Africa/Abidjan')
    expect(zoneIn(cwd)).toBe('Asia/Bishkek')
  })

  it.each([
    ['new y', 'America/New_York — New York, UTC−5', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Calcutta', 'Asia/Calcutta'],
    ['united kingdom', 'Europe/London — London, UTC', 'Europe/London'],
    ['UTC', 'UTC — UTC', 'UTC'],
  ])('is found by %s', async (typed, shown, zone) => {
    const cwd = folderWith()
    await typing(
      ['init', ...FLAGS],
      [
        ['Time zone', typed],
        [shown, ENTER],
        ['The press contact’s name', ENTER],
      ],
      { cwd, env: { ...EN, TZ: 'UTC' } },
    )
    expect(zoneIn(cwd)).toBe(zone)
  })
})
