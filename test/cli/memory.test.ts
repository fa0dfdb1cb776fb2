// What earlier runs found: it is used, it is never wrong, and it may be lost or broken without harm.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderWith, NOW, OFFICE, presser, ROOT, workspaceCopy } from './run.ts'

const release = (more = '', language = 'en') =>
  `type: "release"\nlanguage: "${language}"\nstatus: "final"\ndate: "2026-11-20"\nheadline: "Council meets"\n${more}`
const FIRST = 'releases/2026/2026-11-20-council.en.yaml'

const memoryFile = (memory: string) => join(memory, readdirSync(memory)[0]!)

/** Changes what is remembered, so that it shows where it is used. */
function tamper(memory: string): void {
  const file = memoryFile(memory)
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"message":"', '"message":"remembered: '))
}

describe('a second check', () => {
  it('tells what the first one found', async () => {
    const [cwd, memory] = [folderWith({ 'presser.yaml': OFFICE, [FIRST]: release() }), folderWith()]
    const first = await presser(['check'], { cwd, memory })
    expect(first.status).toBe(1)
    expect(await presser(['check'], { cwd, memory })).toEqual(first)
    tamper(memory)
    expect((await presser(['check'], { cwd, memory })).out).toContain('remembered: ')
  })

  it('looks anew where the release has changed, and at nothing else', async () => {
    const other = 'releases/2026/2026-11-19-other.en.yaml'
    const files = { 'presser.yaml': OFFICE, [FIRST]: release(), [other]: release() }
    const [cwd, memory] = [folderWith(files), folderWith()]
    await presser(['check'], { cwd, memory })
    tamper(memory)
    writeFileSync(join(cwd, FIRST), release('subhead: "A day later"\n'))
    const { out } = await presser(['check', '--reporter', 'json'], { cwd, memory })
    const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; message: string }[] }
    for (const { file, message } of diagnostics)
      expect([file, message.startsWith('remembered')]).toEqual([file, file === other])
  })

  it('sees a change of the same length in a file that has long been there', async () => {
    const [cwd, memory] = [folderWith({ 'presser.yaml': OFFICE, [FIRST]: release() }), folderWith()]
    // Younger files are read each time; see SETTLED in workspace/archive.ts.
    await new Promise(resolve => setTimeout(resolve, 3100))
    for (let run = 0; run < 2; run++) await presser(['check'], { cwd, memory })
    const { mtime } = statSync(join(cwd, FIRST))
    writeFileSync(join(cwd, FIRST), release().replace('"final"', '"draft"'))
    utimesSync(join(cwd, FIRST), mtime, mtime)
    expect((await presser(['check'], { cwd, memory })).status).toBe(0)
  })

  it('is asked by render too', async () => {
    const [cwd, memory] = [folderWith({ 'presser.yaml': OFFICE, [FIRST]: release() }), folderWith()]
    await presser(['check', FIRST], { cwd, memory })
    tamper(memory)
    const { err, status } = await presser(['render', FIRST], { cwd, memory })
    expect(status).toBe(1)
    expect(err).toContain('remembered: ')
  })

  it('forgets what was found where presser.yaml has changed', async () => {
    const [cwd, memory] = [folderWith({ 'presser.yaml': OFFICE, [FIRST]: release() }), folderWith()]
    await presser(['check'], { cwd, memory })
    tamper(memory)
    writeFileSync(join(cwd, 'presser.yaml'), `${OFFICE}rules: {field-required: off}\n`)
    expect((await presser(['check'], { cwd, memory })).out).not.toContain('remembered: ')
  })
})

describe('the memory', () => {
  const files = { 'presser.yaml': OFFICE, [FIRST]: release() }

  it('is for its owner alone, and holds no release that is gone', async () => {
    const [cwd, memory] = [folderWith(files), join(folderWith(), 'new/presser')]
    await presser(['check'], { cwd, memory })
    expect(statSync(memoryFile(memory)).mode & 0o777).toBe(0o600)
    rmSync(join(cwd, FIRST))
    writeFileSync(join(cwd, 'releases/2026/2026-11-20-new.en.yaml'), release())
    await presser(['check'], { cwd, memory })
    const kept = JSON.parse(readFileSync(memoryFile(memory), 'utf8'))
    expect(Object.keys(kept.releases)).toEqual(['releases/2026/2026-11-20-new.en.yaml'])
  })

  it.each([
    '',
    '{',
    '{"releases": 1}',
    'null',
    '\0',
    '{"releases": {"x": {"card": {"anchors": []}, "check": {}}}}',
  ])('may be broken: %j', async broken => {
    const [cwd, memory] = [folderWith(files), folderWith()]
    const first = await presser(['check'], { cwd, memory })
    writeFileSync(memoryFile(memory), broken)
    expect(await presser(['check'], { cwd, memory })).toEqual(first)
  })

  it('may have no place', async () => {
    const [cwd, memory] = [folderWith(files), join(folderWith({ file: '' }), 'file/below')]
    expect(await presser(['check'], { cwd, memory })).toEqual(await presser(['check'], { cwd }))
  })

  it.skipIf(process.getuid?.() === 0)('may have a place that cannot be written', async () => {
    const [cwd, memory] = [folderWith(files), folderWith()]
    chmodSync(memory, 0o500)
    expect(await presser(['check'], { cwd, memory })).toEqual(await presser(['check'], { cwd }))
  })

  it('forgets offices that were not checked for a month, and touches nothing else', async () => {
    const [old, strange] = ['a-b-c.json', 'thesis.json']
    const [cwd, memory] = [folderWith(files), folderWith({ [old]: '{}', [strange]: '', 'd-e-f.json': '{}' })]
    const long = (NOW - 400 * 86_400_000) / 1000
    for (const name of [old, strange]) utimesSync(join(memory, name), long, long)
    await presser(['check'], { cwd, memory })
    expect(readdirSync(memory)).toEqual(expect.arrayContaining([strange, 'd-e-f.json']))
    expect(readdirSync(memory)).not.toContain(old)
  })
})

describe('its place', () => {
  const files = { 'presser.yaml': OFFICE, [FIRST]: release() }
  const bin = join(ROOT, 'bin/presser.cjs')
  const isMac = process.platform === 'darwin'

  it.each([
    [{ PRESSER_CACHE: 'own' }, ['own/presser']],
    [{ XDG_CACHE_HOME: 'xdg', HOME: 'home' }, ['xdg/presser']],
    [{ HOME: 'home' }, [isMac ? 'home/Library/Caches/presser' : 'home/.cache/presser']],
    [{ PRESSER_CACHE: 'off', HOME: 'home' }, []],
    [{}, []],
  ])('is where the environment says: %j', (env, folders) => {
    const cwd = folderWith(files)
    const absolute = Object.entries(env).map(([name, path]) => [
      name,
      path === 'off' ? path : join(cwd, path),
    ])
    const clean = { PATH: process.env.PATH, ...Object.fromEntries(absolute) }
    spawnSync(process.execPath, [bin, 'check'], { cwd, env: clean })
    const made = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.json'),
    )
    expect(made.map(name => dirname(name))).toEqual(folders)
  })
})

// Releases that look at one another, at the clock, at the disk and at presser.yaml.
const LONG = 'Rescuers of four states met on the pass and agreed how they call one another. '.repeat(8)
const NAMES = [
  '2026-11-20-council.en',
  '2026-11-20-council.ru',
  '2026-11-21-council.en',
  '2026-11-20-other.en',
]
const LINES = [
  'number: "2026/36"',
  'translation_of: "council"',
  'translation_of: "other"',
  'translation_of: "releases/2026/2026-11-20-council.en.yaml"',
  `lead: "${LONG}"`,
  'lead: "Four states met on 20 November 2026."',
  'embargo: "2026-11-20T10:00+06:00[Asia/Bishkek]"',
  'instruction: "embargo"',
  'media: [{file: "media/a.png", alt: "A pass"}]',
  'contact: "press"',
  'speaker: "serikov"',
  '# presser-ignore field-required: later',
]

const contents = fc
  .tuple(fc.subarray(LINES), fc.constantFrom('draft', 'final'))
  .map(([lines, status]) => release(`${lines.join('\n')}\n`).replace('"final"', `"${status}"`))
const step = fc.oneof(
  fc.record({ write: fc.constantFrom(...NAMES), contents }),
  fc.record({ write: fc.constantFrom(...NAMES), contents }),
  fc.record({ remove: fc.constantFrom(...NAMES) }),
  fc.record({ picture: fc.constantFrom('', 'no picture', '\x89PNG\r\n\x1a\n') }),
  fc.record({ office: fc.constantFrom('', 'rules: {duplicate: off}\n', 'interface: "ru"\n') }),
)
const run = fc.record({
  flags: fc.subarray(['--stage=final', '--reporter=json', '--quiet']),
  now: fc.constantFrom(0, 5 * 3_600_000, 30 * 86_400_000),
  only: fc.option(fc.constantFrom(...NAMES)),
})

describe('whatever happens between runs', () => {
  it('a check with a memory finds what one without finds', async () => {
    const history = fc.array(fc.record({ step, run }), { minLength: 2, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(history, async steps => {
        const [cwd, memory] = [folderWith({ 'presser.yaml': OFFICE }), folderWith()]
        const pathOf = (name: string) => join(cwd, `releases/2026/${name}.yaml`)
        for (const folder of ['releases/2026', 'media']) mkdirSync(join(cwd, folder), { recursive: true })
        for (const name of NAMES) writeFileSync(pathOf(name), release('number: "7"\n', name.slice(-2)))
        for (const { step, run } of steps) {
          if ('write' in step) writeFileSync(pathOf(step.write), step.contents)
          else if ('remove' in step) rmSync(pathOf(step.remove), { force: true })
          else if ('picture' in step) writeFileSync(join(cwd, 'media/a.png'), step.picture)
          else writeFileSync(join(cwd, 'presser.yaml'), OFFICE + step.office)
          const argv = ['check', ...run.flags, ...(run.only ? [pathOf(run.only)] : [])]
          const world = { cwd, now: NOW + run.now }
          expect(await presser(argv, { ...world, memory })).toEqual(await presser(argv, world))
        }
        for (const folder of [cwd, memory]) rmSync(folder, { recursive: true })
      }),
      { numRuns: 40 },
    )
  })

  it('holds for the sample releases', async () => {
    const [cwd, memory] = [workspaceCopy(), folderWith()]
    for (const flags of [[], ['--stage=final'], [], ['--stage=final']]) {
      const argv = ['check', ...flags]
      expect(await presser(argv, { cwd, memory })).toEqual(await presser(argv, { cwd }))
    }
  })
})
