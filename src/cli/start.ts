// The edge to the process: its streams, its clock, its exit status.

import { join } from 'node:path'
import type { Io, Output, Terminal } from '../commands/io.ts'
import { interfaceLanguage, loadWords } from '../locale/words.ts'
import type { ZoneClock } from '../model/calendar.ts'
import { Failure } from '../model/failure.ts'
import { build } from '../model/version.ts'
import type { MemoryPlace } from '../workspace/memory.ts'
import { directOutput } from './direct.ts'
import { main } from './main.ts'

/**
 * Runs presser, which is in the folder `home`, on this process, and ends it.
 * @param done called with the exit status before the process ends
 */
export async function start(
  process: NodeJS.Process,
  home: string,
  done: (status: number) => void,
): Promise<void> {
  const opened = new Map<'stdout' | 'stderr', Terminal>()
  let output: Output | undefined
  let broken: Promise<void> | undefined
  // Opening a stream costs a millisecond, and most runs need one of the three.
  const open = (name: 'stdout' | 'stderr'): Terminal => {
    const stream = opened.get(name) ?? process[name]
    if (!opened.has(name)) stream.on('error', failed)
    opened.set(name, stream)
    return stream
  }
  // A reader that has gone, such as `head`, is no failure; what it did not want is dropped.
  const failed = (error: NodeJS.ErrnoException) => {
    broken ??= error.code === 'EPIPE' ? Promise.resolve() : refused(error.code ?? error.message, process)
  }
  const io: Io = {
    cwd: currentFolder(process),
    home,
    env: process.env,
    memory: memoryPlace(process),
    get stdin() {
      return process.stdin
    },
    get stdout() {
      output ??= directOutput(1, failed) ?? open('stdout')
      return output
    },
    get stderr() {
      return open('stderr')
    },
    now: Date.now,
    clock: zoneClock(process.env),
  }
  const status = await main(process.argv.slice(2), io)
  process.exitCode ??= status
  done(status)
  await Promise.all([...opened.values()].map(flushed))
  await broken
  // All is said; without this Node waits for V8's helper threads, a third of a run.
  process.exit()
}

/** Node's own clock, set to another zone for a moment: the first look through Intl costs a tenth of a start and more. */
export const zoneClock =
  (env: NodeJS.ProcessEnv): ZoneClock =>
  (zone, at) => {
    const own = env.TZ
    env.TZ = zone
    try {
      return -new Date(at).getTimezoneOffset()
    } finally {
      if (own === undefined) delete env.TZ
      else env.TZ = own
    }
  }

// In a folder that was removed there is none; its old name gives a failure in words.
function currentFolder({ cwd, env }: NodeJS.Process): string {
  try {
    return cwd()
  } catch {
    return env.PWD ?? '/'
  }
}

/** The user's folder for what programs can make again; none where there is no home, or where PRESSER_CACHE says `off`. */
function memoryPlace({ env, platform, version: node }: NodeJS.Process): MemoryPlace | undefined {
  if (env.PRESSER_CACHE === 'off') return undefined
  const home =
    env.HOME && (platform === 'darwin' ? join(env.HOME, 'Library/Caches') : join(env.HOME, '.cache'))
  const caches = env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : home)
  const place = env.PRESSER_CACHE || caches
  return place ? { folder: join(place, 'presser'), build: `${build} ${node}` } : undefined
}

/** A full disk behind standard output, for example. */
async function refused(reason: string, process: NodeJS.Process): Promise<void> {
  process.exitCode = 2
  const words = await loadWords(interfaceLanguage(undefined, process.env))
  process.stderr.write(`presser: ${words.failure(new Failure('not-writable', { path: 'stdout', reason }))}\n`)
}

const flushed = (stream: Terminal): Promise<void> => new Promise(resolve => stream.write('', () => resolve()))
