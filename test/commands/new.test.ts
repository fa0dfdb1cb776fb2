// presser new without a terminal: flags -> a file, or a failure that names the flag.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, OFFICE, presser, workspaceCopy } from '../cli/run.ts'

const EN = { LANG: 'en_GB.UTF-8' }
const office = (files: Record<string, string> = {}) => folderWith({ 'presser.yaml': OFFICE, ...files })
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml'))

describe('presser new', () => {
  it('prints the path alone, relative to where the shell is', async () => {
    const cwd = office()
    const name = 'releases/2026/2026-11-20-council-meets.en.yaml'
    expect(await presser(['new', '--headline', 'Council meets'], { cwd })).toEqual({
      status: 0,
      out: `${name}\n`,
      err: '',
    })
    mkdirSync(join(cwd, 'media'))
    const below = await presser(['new', '--headline', 'Council parts'], { cwd: join(cwd, 'media') })
    expect(below.out).toBe('../releases/2026/2026-11-20-council-parts.en.yaml\n')
    const outside = folderWith()
    const { out } = await presser(['-C', cwd, 'new', '--headline', 'Council rests'], { cwd: outside })
    expect(existsSync(join(outside, out.trim())) || existsSync(out.trim())).toBe(true)
  })

  it('takes today from the office’s zone', async () => {
    const now = Date.UTC(2026, 10, 20, 20)
    const { out } = await presser(['new', '--headline', 'x'], { cwd: office(), now })
    expect(out).toBe('releases/2026/2026-11-21-x.en.yaml\n')
  })

  it('never overwrites, and says which name it took', async () => {
    const cwd = office()
    await presser(['new', '--headline', 'x'], { cwd })
    const { out, err } = await presser(['new', '--headline', 'x'], { cwd })
    expect(out).toBe('releases/2026/2026-11-20-x-2.en.yaml\n')
    expect(err).toBe(
      'releases/2026/2026-11-20-x.en.yaml exists already; this one is releases/2026/2026-11-20-x-2.en.yaml\n',
    )
    expect((await presser(['new', '--headline', 'x'], { cwd })).out).toBe(
      'releases/2026/2026-11-20-x-3.en.yaml\n',
    )
  })

  it.each([
    [['--headline', 'Щедрый хлеб', '--language', 'ru'], 'shchedryy-khleb.ru'],
    [
      ['--type', 'brief', '--lead', 'One two three four five six seven eight nine'],
      'one-two-three-four-five-six-seven-eight.en',
    ],
    [['--type', 'brief'], 'brief.en'],
    [['--headline', '日本'], 'release.en'],
  ])('names the file after %j', async (flags, name) => {
    const { out } = await presser(['new', ...flags], { cwd: office() })
    expect(out).toBe(`releases/2026/2026-11-20-${name}.yaml\n`)
  })

  it('reads the body from standard input', async () => {
    const cwd = office()
    const { out } = await presser(['new', '--headline', 'x', '--body', '-'], {
      cwd,
      stdin: '\ufeffOne\r\n\r\n«Two»',
    })
    expect(readFileSync(join(cwd, out.trim()), 'utf8')).toContain('\nbody: |\n  One\n\n  «Two»\n')
  })

  it('makes files that check finds nothing wrong with, also in a copy of the sample workspace', async () => {
    const cwd = workspaceCopy()
    const flags = [
      '--place',
      'ОШ',
      '--speaker',
      'toktobekova',
      '--speaker',
      'yulchiyev',
      '--contact',
      'press',
      '--contact',
      'duty',
      '--immediate',
      '--set',
      'tags=снег, лед',
      '--set',
      'boilerplate=about',
      '--lead',
      'Совет открыл курс.',
      '--body',
      'Говорили Гульмира Токтобекова и Шерзод Юлчиев.',
      '--set',
      'status=final',
    ]
    expect((await presser(['new', '--headline', 'МСБГ открыл курс', ...flags], { cwd })).status).toBe(0)
    expect((await presser(['check'], { cwd })).status).toBe(0)
  })

  it.each([
    [[], '--headline', 'headline is not given; add --headline'],
    [['--type', 'relase'], '--type', 'Did you mean release?'],
    [['--headline', 'x', '--date', '2026-02-30'], '--date', 'there is no 30 February 2026'],
    [['--headline', 'x', '--speaker', 'serikof'], '--speaker', 'Did you mean serikov?'],
    [
      ['--headline', 'x', '--speaker', 'serikov', '--speaker', 'nobody'],
      '--speaker',
      'There is no person “nobody”',
    ],
    [['--headline', 'x', '--language', 'de'], '--language', 'does not publish in “de”'],
    [['--headline', 'a\nb'], '--headline', 'runs over several lines'],
    [['--headline', 'a\u0007b'], '--headline', 'control character (U+0007)'],
    [['--headline', 'x', '--body', '<b>x</b>'], '--body', 'contains HTML tags'],
    [['--headline', 'x', '--lead', 'a\n\nb'], '--lead', 'has several paragraphs'],
    [['--headline', 'x', '--embargo', 'tomorrow'], '--embargo', 'is not a date and time'],
    [
      ['--headline', 'x', '--embargo', '2026-11-25 10:00', '--immediate'],
      '--immediate',
      'can’t be used together',
    ],
    [['--headline', 'x', '--set', 'instruction=embargo'], '--embargo', 'embargo is not given; add --embargo'],
    [['--headline', 'x', '--set', 'headlin=y'], '--set headlin', 'did you mean headline?'],
    [['--headline', 'x', '--set', 'summary'], '--set summary', 'write it as field=value'],
    [
      ['--headline', 'x', '--set', 'event.start=2026-11-25 10:00'],
      '--set event.place',
      'event.place is not given',
    ],
    [['--headline', 'x', '--set', 'media=a.jpg'], '--set media', 'should consist of named fields'],
    [
      ['--headline', 'x', '--set', 'translation_of=nothing'],
      '--set translation_of',
      'There is no release “nothing”',
    ],
    [['--headline', 'x', '--set', 'status=final'], '--place', 'dateline is not given; add --place'],
    [
      ['--headline', 'x', '--type', 'advisory', '--set', 'status=review'],
      '--set event.start=…',
      'event is not given; add --set event.start=…',
    ],
    [['--headlin', 'x'], '--headlin', 'there is no option'],
    [['x'], 'new', 'too many arguments'],
  ])('refuses %j and names %s', async (flags, flag, message) => {
    const cwd = office()
    const { status, out, err } = await presser(['new', ...flags], { cwd })
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(flag)
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(filesIn(cwd)).toEqual(['presser.yaml'])
  })

  it('makes nothing that is too large for check', async () => {
    const cwd = office()
    for (const [body, stdin] of [['y'.repeat(600_000)], ['-', 'y'.repeat(600_000)]] as const) {
      const { status, err } = await presser(['new', '--headline', 'x', '--body', body], {
        cwd,
        stdin: stdin ?? '',
      })
      expect(status).toBe(2)
      expect(err).toMatch(/^presser: --body: The file is larger than 512 KB/)
    }
    expect(filesIn(cwd)).toEqual(['presser.yaml'])
  })

  it('says it in Russian', async () => {
    const cwd = office()
    const { err } = await presser(['new', '--headline', 'x', '--date', '2026-02-30'], {
      cwd,
      env: { LANG: 'ru_RU.UTF-8' },
    })
    expect(err).toContain('30 февраля 2026 года не бывает')
    const { out } = await presser(['new', '--headline', 'x'], { cwd, env: { LANG: 'ru_RU.UTF-8' } })
    expect(readFileSync(join(cwd, out.trim()), 'utf8')).toContain(
      '\n# speaker:\u00a0— понадобится на стадии review: ',
    )
  })

  it('needs a workspace', async () => {
    expect(await presser(['new', '--headline', 'x'], { cwd: folderWith(), env: EN })).toMatchObject({
      status: 2,
      err: expect.stringContaining('presser init'),
    })
  })

  it.skipIf(process.getuid?.() === 0)(
    'leaves nothing where it can’t write, and does not lose what came through a pipe',
    async () => {
      const cwd = office({ 'releases/2026/keep': '' })
      chmodSync(join(cwd, 'releases/2026'), 0o500)
      const { status, err } = await presser(['new', '--headline', 'x', '--body', '-'], { cwd, stdin: 'Text' })
      chmodSync(join(cwd, 'releases/2026'), 0o700)
      expect(status).toBe(2)
      expect(err).toContain('\n  Text\n')
    },
  )

  it('says what hinders where the folder is a file, and shows the text that came through a pipe', async () => {
    const cwd = office({ 'releases/2026': 'not a folder' })
    const { status, out, err } = await presser(['new', '--headline', 'x', '--body', '-'], {
      cwd,
      stdin: 'Text',
    })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('\n  Text\n')
    expect(err).toMatch(
      /\npresser: releases\/2026\/2026-11-20-x\.en\.yaml: can’t be written \(\w+\); nothing was changed\n$/,
    )
  })
})

describe('a new release of each type', () => {
  const full = [
    '--place',
    'BISHKEK',
    '--speaker',
    'toktobekova',
    '--contact',
    'press',
    '--embargo',
    '2026-11-25 10:00',
  ]
  const lead =
    'The Interstate Mountain Safety Council (IMSC) today opened an exercise in which rescuers of four states practise the search for people buried by an avalanche.'
  it.each([
    [
      'release',
      [
        '--headline',
        'IMSC opens an exercise',
        ...full,
        '--lead',
        lead,
        '--body',
        'First.\n\n## Subhead\n\n- item: one\n',
      ],
    ],
    ['statement', ['--headline', 'Statement by the Executive Secretary', '--speaker', 'toktobekova']],
    [
      'advisory',
      [
        '--headline',
        'Media advisory: “Safe Passes”',
        '--set',
        'event.start=2026-11-25 10:00',
        '--set',
        'event.place=Hall',
        '--set',
        'event.accreditation.deadline=2026-11-23 18:00',
      ],
    ],
    ['brief', ['--lead', lead]],
  ])('%s', async (type, flags) => {
    const cwd = workspaceCopy()
    for (const [language, env] of [
      ['en', EN],
      ['ru', { LANG: 'ru_RU.UTF-8' }],
    ] as const) {
      const { out, err } = await presser(['new', '--type', type, '--language', language, ...flags], {
        cwd,
        env,
      })
      expect(err).toBe('')
      await expect(readFileSync(join(cwd, out.trim()), 'utf8')).toMatchFileSnapshot(
        `golden/new-${type}.${language}.yaml`,
      )
    }
    expect((await presser(['check'], { cwd })).status).toBe(0)
  })
})
