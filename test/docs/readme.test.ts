// The commands of the README, run as they stand, in a copy of the repository with a presser built from it.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../cli/run.ts'
import { type Fence, fencesOf, linksOf, ordinary, page, piecesOf } from './pages.ts'

const READMES = [
  { path: 'README.md', language: 'en' },
  { path: 'README.ru.md', language: 'ru' },
]
/** What a clone has and the commands need; dist/ is built anew, so that a stale one proves nothing. */
const SOURCES = [
  '.presser',
  'bin',
  'docs',
  'media',
  'package.json',
  'presser.yaml',
  'releases',
  'media',
  'scripts',
  'src',
  'templates',
]
const ENV = { PATH: process.env.PATH, HOME: process.env.HOME }
const folder = mkdtempSync(join(tmpdir(), 'presser-readme-'))

beforeAll(() => {
  const clone = cloneAt('built')
  for (const name of ['tsconfig.json', 'tsconfig.types.json']) cpSync(join(ROOT, name), join(clone, name))
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'))
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    ...{ cwd: clone, env: ENV, encoding: 'utf8' },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  mkdirSync(join(folder, 'bin'))
  writeFileSync(
    join(folder, 'bin/presser'),
    `#!/bin/sh\nexec '${process.execPath}' '${clone}/bin/presser.cjs' "$@"\n`,
  )
  chmodSync(join(folder, 'bin/presser'), 0o755)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A copy of the repository in a folder of its own, so that what is made beside it is nobody else's. */
function cloneAt(name: string): string {
  const clone = join(folder, name, 'presser')
  for (const source of SOURCES) cpSync(join(ROOT, source), join(clone, source), { recursive: true })
  return clone
}

/** Puts the exit status that a comment states in the place of success. */
const script = (code: string): string =>
  code.replace(
    /^(.*?) +# (?:exits|код выхода) (\d+)$/gm,
    (_, command, status) => `status=0; ${command} || status=$?; test $status -eq ${status}`,
  )

/** Runs a block as one who pastes it does: in the folder that the one before has left them in. */
function run({ code }: Fence, cwd: string, language: string) {
  const env = { ...ENV, PATH: `${join(folder, 'bin')}:${ENV.PATH}`, PRESSER_LANG: language }
  const lastFile = join(folder, 'last')
  // Standard error is part of what people see.
  const text = `exec 2>&1; trap 'pwd > "${lastFile}"' EXIT\n${script(code)}`
  const { status, stdout } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', text], {
    ...{ cwd, env, encoding: 'utf8', input: '' },
  })
  return { status, stdout, last: readFileSync(lastFile, 'utf8').trimEnd() }
}

describe.each(READMES)('$path', ({ path, language }) => {
  const markdown = page(path)
  const fences = fencesOf(markdown).filter(({ info }) => info === 'sh')
  let clone: string
  let cwd: string
  beforeAll(() => {
    cwd = clone = cloneAt(path)
  })

  it('has commands that can be run', () => expect(fences.length).toBeGreaterThan(8))

  it.each(fences.map(fence => [fence.line, fence] as const))('line %i', (_, fence) => {
    const { status, stdout, last } = run(fence, cwd, language)
    cwd = last
    expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
    expect(status, stdout).toBe(0)
    for (const piece of piecesOf(fence.prints ?? '')) expect(ordinary(stdout)).toContain(piece)
  })

  it('starts with the line that checks and renders', () => {
    const [first] = fencesOf(markdown).filter(({ code }) => code.includes('npm ci'))
    const code = first!.code.replace('npm ci && ', '').replaceAll('npx ', '')
    for (const time of ['first', 'second']) {
      const { status, stdout } = run({ ...first!, code }, clone, language)
      expect(status, `${time} time: ${stdout}`).toBe(0)
    }
    for (const extension of ['html', 'txt', 'eml'])
      expect(existsSync(join(clone, `out/2026-10-22-snow-bridge-exercise.ru.${extension}`))).toBe(true)
  })

  it('has settings that the sample office can take as they are', () => {
    const settings = fencesOf(markdown).find(({ code }) => code.startsWith('rules:'))!
    const office = join(folder, `settings-${language}`)
    for (const name of ['presser.yaml', 'releases', 'media'])
      cpSync(join(ROOT, name), join(office, name), { recursive: true })
    appendFileSync(join(office, 'presser.yaml'), `\n${settings.code}`)
    const { status, stdout } = run({ ...settings, code: 'presser check' }, office, language)
    expect(status, stdout).toBe(0)
  })

  it('can be followed again, and in the other language, beside what was made before', () => {
    const place = cloneAt(`again-${language}`)
    const upToNew = fences.slice(0, fences.findIndex(({ code }) => code.includes('--translate')) + 1)
    for (const time of ['first', 'second'])
      upToNew.reduce((cwd, fence) => {
        const { status, stdout, last } = run(fence, cwd, language)
        expect(status, `${time} time, line ${fence.line}: ${stdout}`).toBe(0)
        return last
      }, place)
  })

  it('shows the hook that init writes', () => {
    const hook = fencesOf(markdown).find(({ code }) => code.startsWith('# .pre-commit-config.yaml'))
    const init = fences.find(({ code }) => code.includes('presser init'))!
    const place = join(folder, `hook-${language}/presser`)
    cpSync(join(ROOT, 'presser.yaml'), join(place, 'presser.yaml'))
    expect(run(init, place, language).status).toBe(0)
    const written = readFileSync(join(place, 'newsroom/.pre-commit-config.yaml'), 'utf8')
    expect(hook!.code.replace(/^#.*\n/, '')).toBe(written)
  })
})

describe('pages', () => {
  const DOCS = ['docs/templates.md', 'docs/mail.md', 'docs/mail.ru.md']
  const PAGES = [...READMES.map(({ path }) => path), 'CONTRIBUTING.md', 'CHANGELOG.md', ...DOCS]
  it.each(PAGES)('%s links to what exists', path => {
    const missing = linksOf(page(path)).filter(link => !existsSync(join(ROOT, dirname(path), link)))
    expect(missing).toEqual([])
  })

  it('have pictures of what presser prints now', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/picture.mjs', '--check'], {
      ...{ cwd: join(folder, 'built/presser'), env: ENV, encoding: 'utf8' },
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
