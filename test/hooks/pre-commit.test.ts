// pre-commit itself, with the configuration that `presser init` writes, and with the hook that this repository offers.
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/locale/index.ts'
import { preCommitConfig } from '../../src/scaffold/starter.ts'
import { folderWith, ROOT } from '../cli/run.ts'
import { run } from '../package/built.ts'
import { BROKEN, DOUBTFUL, GIT_ENV, GitOffice, RIGHT } from './office.ts'

const isInstalled = run('pre-commit', ['--version'], { cwd: ROOT }).status === 0
// .ci/run installs it: there these tests may not be passed over.
if (!isInstalled && process.env.CI) throw new Error('pre-commit is missing; .ci/run should have installed it')

const FILE = 'releases/2026/2026-11-20-council.en.yaml'
const OTHER = 'releases/2026-11-21 приглашение/2026-11-20-invitation.en.yaml'

function officeWith(config: string): GitOffice {
  const office = new GitOffice({ PRE_COMMIT_HOME: folderWith() })
  office.write('.pre-commit-config.yaml', config)
  const { status, out, err } = office.run('pre-commit', ['install'])
  expect({ status, said: out + err }).toMatchObject({ status: 0 })
  return office
}

/** A clone as pre-commit finds one: all that git would have, in its present state. */
function cloneOfThis(): { repo: string; rev: string } {
  const repo = folderWith()
  const git = (...args: string[]) => run('git', args, { cwd: repo, env: GIT_ENV }).out
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
  for (const name of files.out.split('\0').filter(Boolean))
    cpSync(join(ROOT, name), join(repo, name), { recursive: true })
  git('init', '-q')
  git('add', '--all')
  git('commit', '-q', '-m', 'presser')
  return { repo, rev: git('rev-parse', 'HEAD').trim() }
}

function expectToGuard(office: GitOffice): void {
  office.write(FILE, BROKEN)
  office.write(OTHER, BROKEN)
  office.write('other/2026-11-20-council.en.yaml', BROKEN)
  const refused = office.commit()
  expect(refused.accepted).toBe(false)
  // All that is staged, in one run, and nothing else.
  for (const name of [FILE, OTHER]) expect(refused.said).toContain(`${name}:4:7 error field-kind`)
  expect(refused.said).toContain('2 errors, 0 warnings in 3 files')
  office.write(FILE, DOUBTFUL)
  office.write(OTHER, RIGHT)
  // Mended in the folder is not mended in the commit.
  expect(office.commitStaged().accepted).toBe(false)
  const { accepted, said } = office.commit()
  expect(said).toContain('warning headline-form')
  expect(accepted).toBe(true)
}

describe.skipIf(!isInstalled)('pre-commit', () => {
  it('guards an office as init sets it up', () => {
    expectToGuard(officeWith(preCommitConfig(wordsOf('ru'))))
  }, 240_000)

  it('installs presser from a clone of this repository, and guards an office with it', () => {
    const { repo, rev } = cloneOfThis()
    const config = `repos: [{repo: '${repo}', rev: ${rev}, hooks: [{id: presser-check}]}]\n`
    const office = officeWith(config)
    expectToGuard(office)
    office.write('.pre-commit-config.yaml', config.replace('-check', '-check, args: [--max-warnings, "0"]'))
    office.write(FILE, `${DOUBTFUL}# once more\n`)
    expect(office.commit()).toMatchObject({ accepted: false, said: expect.stringContaining('headline-form') })
  }, 240_000)

  it('is offered the same files by this repository and by init', () => {
    const keys = (text: string) =>
      ['files', 'types', 'require_serial', 'verbose'].map(
        key => new RegExp(`^\\s*${key}: '?(.*?)'?$`, 'm').exec(text)?.[1],
      )
    const offered = keys(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))
    expect(offered).not.toContain(undefined)
    expect(keys(preCommitConfig(wordsOf('en')))).toEqual(offered)
  })
})
