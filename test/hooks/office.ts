// An office in git, with the built `presser` on the PATH of its hooks.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { DRAFT, folderWith, OFFICE } from '../cli/run.ts'
import { BIN, ENV, run } from '../package/built.ts'

const bin = folderWith({ presser: `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n` })
chmodSync(join(bin, 'presser'), 0o755)

/** Of the present user's git nothing may count: no template, no hooks' path, no signing. */
export const GIT_ENV = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: join(
    folderWith({ gitconfig: '[user]\nname = T\nemail = t@office.example\n' }),
    'gitconfig',
  ),
}
const WITH_PRESSER = { ...GIT_ENV, PATH: `${bin}${delimiter}${ENV.PATH}` }

export class GitOffice {
  readonly folder = folderWith({ 'presser.yaml': OFFICE })
  readonly #env: Record<string, string>

  constructor(env: Record<string, string> = {}) {
    this.#env = { ...WITH_PRESSER, ...env }
    this.git('init', '-q')
  }
  run(command: string, args: readonly string[]) {
    return run(command, args, { cwd: this.folder, env: this.#env, timeout: 240_000 })
  }
  git(...args: string[]) {
    return this.run('git', args)
  }
  write(name: string, contents: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true })
    writeFileSync(join(this.folder, name), contents)
  }
  hook(script: string): void {
    this.write('.git/hooks/pre-commit', script)
    chmodSync(join(this.folder, '.git/hooks/pre-commit'), 0o755)
  }
  /** Stages everything, and commits; says whether git did, and what the hook printed. */
  commit(...args: string[]) {
    this.git('add', '--all')
    return this.commitStaged(...args)
  }
  commitStaged(...args: string[]) {
    const { status, out, err } = this.git('commit', '-m', 'releases', ...args)
    return { accepted: status === 0, said: out + err }
  }
}

export const RIGHT = DRAFT.replace('Council meets', 'Mountain Council meets')
/** There is no such day. */
export const BROKEN = RIGHT.replace('2026-11-20', '2026-02-30')
/** An error of none, a warning: a headline ends without a full stop. */
export const DOUBTFUL = RIGHT.replace('meets', 'meets.')
