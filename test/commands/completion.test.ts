// presser completion: what it offers, that it never fails aloud, and that real shells take it without executing anything.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Line, quotedForBash, readLine, unquoted } from '../../src/commands/complete/line.ts'
import { formats } from '../../src/render/index.ts'
import { DRAFT, folderWith, OFFICE, presser, ROOT } from '../cli/run.ts'

/** What fish is offered, without the descriptions: the plainest of the three forms. */
async function offered(typed: readonly string[], cwd = ROOT): Promise<string[]> {
  const { status, out, err } = await presser(['completion', 'fish', '--complete', '--', ...typed], { cwd })
  expect([status, err]).toEqual([0, ''])
  return out
    .split('\n')
    .slice(0, -1)
    .map(line => line.split('\t')[0]!)
}

describe('what is offered', () => {
  it.each<[string[], string[]]>([
    [['ch'], ['check']],
    [['--no-'], ['--no-color']],
    [['check', '--st'], ['--stage']],
    [
      ['check', '--stage', ''],
      ['draft', 'review', 'final', 'withdrawn'],
    ],
    [['check', '--reporter', 'j'], ['json']],
    [['check', '--max-warnings', ''], []],
    [['list', '--type=st'], ['--type=statement']],
    [
      ['list', '--lang', ''],
      ['ru', 'en'],
    ],
    [['list', '--tag', 'ле'], ['ледники']],
    [['list', '--since', ''], []],
    [['list', ''], []],
    [
      ['explain', 'quote-'],
      ['quote-attributed', 'quote-verbatim', 'quote-marks'],
    ],
    [
      ['new', '--speaker', 'y'],
      ['yesenbayev', 'yulchiyev'],
    ],
    [
      ['new', '--contact', ''],
      ['press', 'duty', 'osh'],
    ],
    [['new', '--set', 'head'], ['headline=']],
    [['render', '-f', ''], formats()],
    [['render', '--format=h'], ['--format=html']],
    [['render', '-f', 'email', '--to', 'a@b.example', '--dr'], ['--draft']],
    [['render', '--w'], ['--width']],
    [['render', '-f', 'html', '--w'], []],
    [['render', '-f', 'html', '-ftext', '--w'], ['--width']],
    [['render', '--format=ninjs', '--b'], []],
    [
      ['render', '--format', 'ninjs', '--p'],
      ['--proof', '--public'],
    ],
    [['check', 'rel'], ['releases/']],
    [['check', 'releases/2026/2026-08'], ['releases/2026/2026-08-28-rescue-course.ru.yaml']],
    [['check', 'conference'], ['releases/2026/2026-11-13-safe-passes-conference.ru.yaml']],
    [['check', 'pack'], []],
    [['check', '--', '--st'], []],
    [['-C', 'releases', 'check', '20'], ['2026/']],
    [['check', '-Creleases', '20'], ['2026/']],
    [['--now', '2026-11-20', 'sch'], ['schema']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['unknown', ''], []],
    [
      ['constructor', '--'],
      ['--now', '--no-color', '--debug', '--help', '--version'],
    ],
  ])('%j', async (typed, expected) => {
    expect(await offered(typed)).toEqual(expected)
  })
  it('describes flags and people', async () => {
    const { out } = await presser(['completion', 'zsh', '--complete', '--', 'new', '--speaker', 'tok'], {
      env: { PRESSER_LANG: 'ru' },
    })
    expect(out).toBe('toktobekova\tГульмира Токтобекова\n')
    const rule = await presser(['completion', 'fish', '--complete', '--', 'explain', 'rep'])
    expect(rule.out).toBe('repeated-word\tThe same word twice in a row\n')
  })
  it('passes over hidden files and names that no line can hold', async () => {
    const names = [
      '.hidden.yaml',
      'two\nlines.yaml',
      'bidi\u202e.yaml',
      '-dash.yaml',
      'plain.yaml',
      'notes.txt',
    ]
    const cwd = folderWith(Object.fromEntries(names.map(name => [name, DRAFT])))
    expect(await offered(['check', ''], cwd)).toEqual(['./-dash.yaml', 'plain.yaml'])
    expect(await offered(['check', '.h'], cwd)).toEqual(['.hidden.yaml'])
  })
  it('is silent where anything fails', async () => {
    const wrong = folderWith({ 'presser.yaml': `${OFFICE}nonsense: 1\n` })
    expect(await offered(['new', '--speaker', ''], wrong)).toEqual(['serikov'])
    const broken = folderWith({ 'presser.yaml': 'x: "' })
    expect(await offered(['new', '--speaker', ''], broken)).toEqual([])
    expect(await offered(['check', 'nowhere/'], folderWith())).toEqual([])
    expect(await offered(['-C', 'nowhere', 'check', ''], folderWith())).toEqual([])
    expect(await offered([], folderWith())).toContain('check')
  })
  it('refuses another shell', async () => {
    const { status, err } = await presser(['completion', 'fis'], { env: { LANG: 'en' } })
    expect([status, err]).toEqual([2, 'presser: SHELL fis: did you mean fish?\n'])
    expect(await presser(['completion', 'bash', 'more'])).toMatchObject({ status: 2, out: '' })
  })
})

describe('a half-typed line', () => {
  it.each<[string, string, Line['quote']]>([
    ['plain', 'plain', ''],
    ['"a b', 'a b', '"'],
    ["'a b", 'a b', "'"],
    ['a\\ b', 'a b', ''],
    ['"a\\"b\\n', 'a"b\\n', '"'],
    ["it'\\''s'", 'it\\s', ''],
    ['$(touch x)', '$(touch x)', ''],
    ['a\\', 'a\\', ''],
  ])('%s', (word, text, quote) => {
    expect(unquoted(word)).toEqual({ text, quote })
  })
  it.each<[string[], Partial<Line>]>([
    [['list', '--type', '=', 'st'], { before: ['list'], current: '--type=st', kept: 7 }],
    [['list', '--type', '='], { before: ['list'], current: '--type=', kept: 7 }],
    [['check', 'co', ':', 'lon'], { before: ['check'], current: 'co:lon', kept: 3 }],
    [['check', 'a\\ b', ':', 'c'], { before: ['check'], current: 'a b:c', kept: 4 }],
    [['check', 'x'], { before: ['check'], current: 'x', kept: 0 }],
    [[''], { before: [], current: '', kept: 0 }],
  ])('of bash %j', (raw, expected) => {
    expect(readLine(raw, 'bash')).toMatchObject(expected)
  })
  it('quotes for bash so that nothing is executed', () => {
    expect(quotedForBash("вода $(x) `y` it's", '')).toBe("вода\\ \\$\\(x\\)\\ \\`y\\`\\ it\\'s")
    expect(quotedForBash('a "b" $(x)', '"')).toBe('a \\"b\\" \\$(x)')
    expect(quotedForBash("it's", "'")).toBe("it'\\''s")
  })
})

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0
const HOSTILE = ['$(touch HACKED).yaml', '`touch HACKED`;x.yaml', 'a b\'s "q".yaml', 'новости дня.yaml']

describe('real shells', () => {
  const tools = folderWith()
  const cwd = folderWith({
    'presser.yaml': OFFICE,
    'releases/2026-11-20-x.en.yaml': `${DRAFT}tags: ["water and ice", "$(touch HACKED)"]\n`,
    ...Object.fromEntries(HOSTILE.map(name => [`my dir/${name}`, DRAFT])),
  })

  // The built program, as a shell finds it.
  beforeAll(() => {
    mkdirSync(join(tools, 'bin'))
    writeFileSync(
      join(tools, 'bin/presser'),
      `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/bin/presser.cjs' "$@"\n`,
    )
    chmodSync(join(tools, 'bin/presser'), 0o755)
    const { stderr } = spawnSync(join(tools, 'bin/presser'), ['--version'], { encoding: 'utf8' })
    expect(stderr).toBe('')
  })

  const run = (shell: string, script: string): string[] => {
    const env = { PATH: `${tools}/bin:${process.env.PATH}`, HOME: tools, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
    const { stdout, stderr, status } = spawnSync(shell, ['-c', script], { cwd, env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(existsSync(join(cwd, 'HACKED'))).toBe(false)
    return stdout.split('\n').slice(0, -1)
  }
  const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`

  /** COMPREPLY after the line, given as the words that bash makes of it. */
  const bash = (...words: string[]): string[] =>
    run(
      'bash',
      `source <(presser completion bash); compopt() { echo "$*"; }
      COMP_WORDS=(presser ${words.map(quoted).join(' ')}); COMP_CWORD=${words.length}
      _presser presser; printf '%s\\n' "\${COMPREPLY[@]}"`,
    )

  it('bash', { timeout: 60_000 }, () => {
    expect(bash('che')).toEqual(['check'])
    expect(bash('check', 'rel')).toEqual(['-o filenames', '-o nospace', 'releases/'])
    expect(bash('check', 'my\\ dir/')).toEqual([
      '-o filenames',
      ...HOSTILE.map(name => `my dir/${name}`).sort(),
    ])
    expect(bash('check', "'my dir/$")).toEqual(['-o filenames', `my dir/${HOSTILE[0]}`])
    expect(bash('check', '$(touch HACKED)', 'rel')).toEqual(['-o filenames', '-o nospace', 'releases/'])
    expect(bash('list', '--tag', 'w')).toEqual(['water\\ and\\ ice'])
    expect(bash('list', '--tag', '"w')).toEqual(['water and ice'])
    expect(bash('list', '--tag', '\\$')).toEqual(['\\$\\(touch\\ HACKED\\)'])
    expect(bash('list', '--type', '=', 'st')).toEqual(['statement'])
  })

  it.skipIf(!has('zsh'))('zsh', { timeout: 60_000 }, () => {
    // The builtins work only within a real completion, so stand-ins print what they are given.
    const zsh = (...words: string[]): string[] =>
      run(
        'zsh',
        `compdef() {}; compadd() { print -r -- "\${(@)argv[1,-2]}"; print -rl -- "\${(@P)argv[-1]}" }
        source <(presser completion zsh)
        words=(presser ${words.map(quoted).join(' ')}); CURRENT=${words.length + 1}; _presser`,
      )
    expect(zsh('che')).toEqual(['-U -l -d closed_shown -a', 'check'])
    expect(zsh('check', 'rel')).toEqual(['-U -S  -l -d open_shown -a', 'releases/'])
    expect(zsh('check', 'my\\ dir/').slice(1)).toEqual(HOSTILE.map(name => `my dir/${name}`).sort())
    expect(zsh('check', '$(touch HACKED)', 'rel').slice(1)).toEqual(['releases/'])
    expect(zsh('list', '--tag', '"w').slice(1)).toEqual(['water and ice'])
  })

  it.skipIf(!has('fish'))('fish', { timeout: 60_000 }, () => {
    const fish = (line: string): string[] =>
      run(
        'fish',
        `source (presser completion fish | psub); complete -C ${quoted(line).replaceAll("'\\''", "\\'")}`,
      )
    expect(fish('presser che')).toEqual(['check\tfind what is wrong, with file, line and column'])
    expect(fish('presser check rel')).toEqual(['releases/'])
    expect(fish('presser check my\\ dir/').sort()).toEqual(HOSTILE.map(name => `my dir/${name}`).sort())
    expect(fish('presser check (touch HACKED) rel')).toEqual(['releases/'])
    expect(fish('presser list --tag "w')).toEqual(['water and ice'])
  })
})
