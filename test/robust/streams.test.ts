// The built program among other programs: pipes that close, disks that are full, signals, colours.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OFFICE, presser, ROOT } from '../cli/run.ts'
import { BIN, bash, ENV, started } from '../package/built.ts'
import { folderWith } from './orderly.ts'

const BROKEN = 'type: "x"\nlanguage: "en"\nfoo: "1"\nbar: "2"\n'
const many = (count: number, text = BROKEN) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`releases/2026-01-01-a${at}.en.yaml`, text]))
const full = folderWith({ 'presser.yaml': OFFICE, ...many(700) })

const careless = folderWith({
  'presser.yaml': OFFICE,
  ...many(
    300,
    `language: "en"\n${'notes: ["one  - two", "three  - four"]\n'}body: "${'one  two - '.repeat(300)}"\n`,
  ),
})

describe('a pipe', () => {
  it.each([
    ['presser list --json | head -c1', ROOT, 0],
    ['presser check | head -1', ROOT, 0],
    ['presser check | true', full, 1],
    ['presser check --reporter json | head -c1', full, 1],
    ['presser --help | true', ROOT, 0],
  ])('that closes early is no failure: %s', (line, cwd, status) => {
    const { out, err } = bash(`${line}; echo "status \${PIPESTATUS[0]}"`, { cwd })
    expect(err).toBe('')
    expect(out).toMatch(new RegExp(`status ${status}\n$`))
  })

  it('that closes early leaves presser fix its closing count', () => {
    const line = `presser fix | head -1; echo "status \${PIPESTATUS[0]}"`
    const { out, err } = bash(line, { cwd: careless })
    expect(err).toMatch(/^180300 repairs in 300 files[^\n]*\n$/)
    expect(out).toMatch(/status 1\n$/)
  })

  it('gets more than a megabyte whole, however slowly it reads', async () => {
    const { out } = await presser(['check', '--reporter', 'json'], { cwd: full })
    const bytes = Buffer.byteLength(out)
    expect(bytes).toBeGreaterThan(1_000_000)
    const counted = bash('presser check --reporter json | (sleep 0.5; wc -c)', { cwd: full })
    expect(counted.out.trim()).toBe(String(bytes))
    expect(started(['check', '--reporter', 'json'], { cwd: full }).out).toBe(out)
  })

  it('may stand in for a file', () => {
    const { status, out } = bash(`presser check <(echo 'type: "x"')`, { cwd: full })
    expect(status).toBe(1)
    expect(out).toContain('type')
  })

  it('that never ends is given up at the limit', () => {
    const { status, out } = bash('yes x | presser check -', { cwd: full })
    expect(status).toBe(1)
    expect(out).toContain('yaml-limits')
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', () => {
  it.each(['check', 'check --reporter json', 'list', 'schema', '--help'])(
    'is exit 2 in one line: %s',
    args => {
      const { status, err } = bash(`presser ${args} > /dev/full`, { cwd: ROOT })
      expect(err).toBe('presser: stdout: can’t be written (ENOSPC); nothing was changed\n')
      expect(status).toBe(2)
    },
  )
  it('and behind standard error keeps the status', () => {
    expect(bash('presser nonsense 2> /dev/full', { cwd: ROOT }).status).toBe(2)
  })
})

describe('an interrupt', () => {
  it('ends a run that waits, at once and without a word', async () => {
    const child = spawn(process.execPath, [BIN, 'check', '-'], { cwd: ROOT, env: ENV })
    let err = ''
    child.stderr.on('data', chunk => (err += chunk))
    await new Promise(resolve => setTimeout(resolve, 400))
    child.kill('SIGINT')
    const [status, signal] = await once(child, 'exit')
    // A shell makes 130 of the signal.
    expect(signal === 'SIGINT' || status === 130).toBe(true)
    expect(err).not.toMatch(/ {4}at /)
  })
})

describe('colours', () => {
  const cwd = folderWith({ 'presser.yaml': OFFICE, ...many(1) })
  const colored = (args: string[], env: Record<string, string> = {}) =>
    started(args, { cwd, env }).out.includes('\u001b[')
  it.each([
    ['none in a pipe', {}, [], false],
    ['as FORCE_COLOR says', { FORCE_COLOR: '1' }, [], true],
    ['as an empty FORCE_COLOR leaves it', { FORCE_COLOR: '' }, [], false],
    ['none with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['none with NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['an empty NO_COLOR is none', { NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
    ['none with --no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%s', (_, env, flags, expected) => {
    expect(colored(['check', ...flags], env)).toBe(expected)
  })
  it('never reach JSON', () => {
    expect(colored(['check', '--reporter', 'json'], { FORCE_COLOR: '3' })).toBe(false)
  })
})

describe('what would hurt Node', () => {
  it('is refused, in two files of one run', () => {
    const deep = (open: string) => `headline: ${open.repeat(3000)}\n`
    const cwd = folderWith({
      'presser.yaml': OFFICE,
      'releases/2026-01-01-a.en.yaml': deep('['),
      'releases/2026-01-01-b.en.yaml': deep('['),
      'releases/2026-01-01-c.en.yaml': deep('{a: '),
      'releases/2026-01-01-d.en.yaml': deep('- '),
      'releases/2026-01-01-e.en.yaml': deep('? '),
      'releases/2026-01-01-f.en.yaml': Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join(
        '\n',
      ),
      'releases/2026-01-01-g.en.yaml': `a: &a [x]\nb: [${'*a, '.repeat(3000)}]\n`,
      'releases/2026-01-01-h.en.yaml': 'headline: '.padEnd(300_000, '"'),
      'releases/2026-01-01-i.en.yaml': Array.from({ length: 40_000 }, (_, at) => `a${at}: x`).join('\n'),
      'releases/2026-01-01-j.en.yaml': 'a: x\n'.repeat(20_000),
    })
    const before = Date.now()
    const { status, signal, out, err } = started(['check', '--reporter', 'json'], { cwd })
    expect({ status, signal, err }).toEqual({ status: 1, signal: null, err: '' })
    const files = new Set(JSON.parse(out).diagnostics.map(({ file }: { file: string }) => file))
    expect(files.size).toBe(10)
    expect(Date.now() - before).toBeLessThan(30_000)
  })
})

describe('a world that lacks something', () => {
  it.each([
    ['closed standard input', 'presser check - <&-'],
    ['closed standard output', 'presser check >&-'],
    ['closed standard error', 'presser nonsense 2>&-'],
    ['a folder as standard input', 'presser check - < .'],
  ])('%s', (_, line) => {
    const { status, err } = bash(line, { cwd: full })
    expect([0, 1, 2]).toContain(status)
    expect(err).not.toMatch(/ {4}at |unexpectedly/)
  })
  it('a folder that is gone', () => {
    const cwd = folderWith()
    mkdirSync(join(cwd, 'gone'))
    const { status, err } = bash('cd gone && rmdir ../gone && presser list', { cwd })
    expect(status).toBe(2)
    expect(err).not.toMatch(/ {4}at /)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
