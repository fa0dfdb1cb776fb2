// Builds what commands are handed, from the global flags and the world.
import { join, relative, resolve } from 'node:path'
import type { Found } from '../check/memory/check.ts'
import type { Context } from '../commands/context.ts'
import type { Io } from '../commands/io.ts'
import { interfaceLanguage, loadWords, type Words } from '../locale/words.ts'
import { parseDay, parseMoment } from '../model/calendar.ts'
import { Failure } from '../model/failure.ts'
import { once } from '../model/once.ts'
import { human } from '../report/human.ts'
import { paintOf } from '../report/paint.ts'
import { visible } from '../report/visible.ts'
import { kindOf } from '../workspace/files.ts'
import { findRoot, OFFICE_FILE, openWorkspace, type Workspace } from '../workspace/workspace.ts'
import { colorLevel } from './color.ts'

/** Flags that hold for every command, read before commander so that errors and help speak the right language. */
export interface Globals {
  readonly directory: string | undefined
  readonly now: string | undefined
  readonly color: boolean
  readonly debug: boolean
  /** The first word that is no flag. */
  readonly command: string | undefined
}

export function globalsOf(argv: readonly string[]): Globals {
  const end = argv.indexOf('--')
  const flags = end === -1 ? argv : argv.slice(0, end)
  let command: string | undefined
  let directory: string | undefined
  let now: string | undefined
  for (let at = 0; at < flags.length; at++) {
    const flag = flags[at]!
    if (flag === '-C') directory = flags[++at]
    else if (flag.startsWith('-C') && !flags[at - 1]?.startsWith('--')) directory = flag.slice(2)
    else if (flag === '--now') now = flags[++at]
    else if (flag.startsWith('--now=')) now = flag.slice(6)
    else if (!flag.startsWith('-')) command ??= flag
  }
  return {
    directory,
    now,
    color: !flags.includes('--no-color'),
    debug: flags.includes('--debug'),
    command,
  }
}

export interface FullContext extends Context {
  /** Throws Failure where -C or --now can't be used. */
  readonly checkGlobals: () => void
}

export async function createContext(globals: Globals, io: Io): Promise<FullContext> {
  const cwd = globals.directory === undefined ? io.cwd : resolve(io.cwd, globals.directory)
  const opened = opener(cwd, io)
  const words = await loadWords(interfaceLanguage(opened.quietly()?.office.interface, io.env))
  const colors = {
    get stdout() {
      return colorLevel(io.stdout, io.env, globals.color)
    },
    get stderr() {
      return colorLevel(io.stderr, io.env, globals.color)
    },
  }
  const tell = (line: string) => void io.stderr.write(`${line}\n`)
  const check = (workspace: Workspace | undefined) => checkedWorkspace(workspace, words, cwd, io, colors)
  const checked = once(() => check(opened.workspace()))
  return {
    io,
    words,
    cwd,
    now: () => (globals.now === undefined ? io.now() : instantOf(globals.now, opened.quietly())),
    nowGiven: globals.now !== undefined,
    colors,
    workspace: async near => {
      const workspace = (await checked()) ?? (await workspaceNear(near, check, io))
      if (!workspace) throw new Failure('no-workspace', { from: shownFolder(io.cwd, cwd) })
      return workspace
    },
    workspaceIfAny: checked,
    print: text => void io.stdout.write(text),
    tell,
    checkGlobals: () => {
      if (kindOf(cwd) !== 'folder') throw new Failure('not-found', { path: globals.directory ?? cwd })
      if (globals.now !== undefined) instantOf(globals.now, undefined)
    },
  }
}

async function workspaceNear(
  near: string | undefined,
  check: (workspace: Workspace) => Promise<Workspace | undefined>,
  io: Io,
) {
  const root = near === undefined ? undefined : findRoot(near)
  return root === undefined ? undefined : check(openWorkspace(root, join(root, OFFICE_FILE), io))
}

const shownFolder = (from: string, folder: string): string => relative(from, folder) || '.'

function opener(cwd: string, io: Io) {
  const workspace = once((): Workspace | undefined => {
    const root = findRoot(cwd)
    return root === undefined ? undefined : openWorkspace(root, relative(io.cwd, join(root, OFFICE_FILE)), io)
  })
  // The language of errors must not fail where presser.yaml can't be read; the command itself will say so.
  const quietly = once(() => {
    try {
      return workspace()
    } catch {
      return undefined
    }
  })
  return { workspace, quietly }
}

async function checkedWorkspace(
  workspace: Workspace | undefined,
  words: Words,
  cwd: string,
  io: Io,
  colors: Context['colors'],
) {
  if (!workspace) return undefined
  const file = relative(cwd, join(workspace.root, OFFICE_FILE)) || OFFICE_FILE
  const { officeSource } = workspace
  const errors = (await officeFindings(workspace, words)).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return workspace
  const told = errors.map(one => ({ ...one, file }))
  io.stderr.write(
    human(told, new Map([[file, officeSource.text]]), { words, paint: await paintOf(colors.stderr) }),
  )
  throw new Failure('bad-config', { path: visible(file), count: errors.length })
}

/** What is wrong with presser.yaml, which was found before unless it has changed. */
async function officeFindings(
  { officeSource, office, memory }: Workspace,
  words: Words,
): Promise<readonly Found[]> {
  const known = memory?.office(words.language)
  if (known) return known
  const { checkOffice } = await import('../check/check.ts')
  const found = checkOffice(officeSource, { file: OFFICE_FILE, office, words })
  memory?.keepOffice(words.language, found)
  return found
}

/** `--now` as an instant: a time with its offset, or a day, which starts at midnight in the office's zone. */
function instantOf(text: string, workspace: Workspace | undefined): number {
  const moment = parseMoment(text)
  if (moment) return moment.instant
  if (parseDay(text) && text.length === 10) {
    const zone = workspace?.office.timeZone || 'UTC'
    const midnight = parseMoment(`${text}T00:00[${zone}]`) ?? parseMoment(`${text}T00:00Z`)
    if (midnight) return midnight.instant
  }
  throw new Failure('bad-now', { text })
}
