// The built program, for tests that start it as its users do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../cli/run.ts'

export const BIN = join(ROOT, 'bin/presser.cjs')
if (!existsSync(join(ROOT, 'dist/presser.cjs')))
  throw new Error('dist/ is missing; these tests need it: run npm run build')

// Node 20 reads all certificates at each start where the first is set, npm's own would reach the inner npm.
const { NODE_EXTRA_CA_CERTS: _, NO_COLOR: _n, FORCE_COLOR: _f, ...rest } = process.env
const ours = Object.entries(rest).filter(([name]) => !/^(npm_|VITEST|LC_|LANG$|PRESSER_)/i.test(name))
export const ENV: Record<string, string | undefined> = { ...Object.fromEntries(ours), LANG: 'en_US.UTF-8' }

export interface Run {
  cwd: string
  env?: Record<string, string>
  input?: string
  timeout?: number
  uid?: number
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], { env, ...options }: Run) {
  const { status, signal, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 60_000,
    ...options,
    env: { ...ENV, ...env },
  })
  return { status, signal, out: stdout, err: stderr }
}

/** Runs presser. */
export const started = (args: readonly string[], options: Run) =>
  run(process.execPath, [BIN, ...args], options)

/** Runs a line of bash in which `presser` is the built program; pipes keep their statuses. */
export function bash(line: string, options: Run) {
  const quoted = [process.execPath, BIN].map(path => `'${path}'`).join(' ')
  return run('bash', ['-c', `presser() { ${quoted} "$@"; }\n${line}`], options)
}
