// Paths on a command line -> the releases they mean, each with the name that reports give it.
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { Failure } from '../model/failure.ts'
import { type Parsed, parse, tooLarge } from '../parse/parse.ts'
import { visible } from '../report/visible.ts'
import { kindOf, parseFile } from '../workspace/files.ts'
import { OFFICE_FILE, type Workspace, yamlBelow } from '../workspace/workspace.ts'
import type { Context } from './context.ts'
import { readStdin, STDIN } from './stdin.ts'

/** One release to work on: a file, or standard input. */
export interface Target {
  /** Relative to the current folder; `-` for standard input. */
  readonly shown: string
  /** Undefined for standard input. */
  readonly fileName: string | undefined
  /** Relative to the workspace with forward slashes, as `translation_of` has it; else as shown. */
  readonly id: string
  /** Relative to the workspace with forward slashes; undefined for standard input and files elsewhere. */
  readonly path: string | undefined
  /** Reads and parses it. Throws Failure where the disk refuses. */
  readonly read: () => Parsed | Promise<Parsed>
}

/** The workspace of the current folder, or else that of the first path. */
export async function workspaceFor(paths: readonly string[], context: Context): Promise<Workspace> {
  const [first] = paths.filter(path => path !== STDIN).map(path => resolve(context.cwd, path))
  const isFolder = first !== undefined && kindOf(first) === 'folder'
  return context.workspace(isFolder ? first : first && dirname(first))
}

/**
 * The releases that `paths` mean, in the order given, each once. Paths that don't exist are told and counted
 * in `missing`, and the others still come. Without paths: every release of the workspace.
 * `withOffice`: where the whole workspace is meant, its presser.yaml as well.
 */
export function targetsOf(
  paths: readonly string[],
  workspace: Workspace,
  context: Context,
  { withOffice = false } = {},
) {
  const targets = new Map<string, Target>()
  let missing = 0
  const add = (file: string) => targets.set(file, fileTarget(file, workspace, context))
  for (const path of paths.length > 0 ? paths : [workspace.root]) {
    if (path === STDIN) {
      targets.set(STDIN, stdinTarget(context.io.stdin))
      continue
    }
    const absolute = resolve(context.cwd, path)
    const kind = kindOf(absolute)
    // A device is read where it is named itself: `presser check <(git show :FILE)` is a pipe.
    if (kind === 'file' || kind === 'device') add(absolute)
    const isWhole = kind === 'folder' && holds(absolute, workspace)
    const files = isWhole ? workspace.releaseFiles() : kind === 'folder' ? yamlBelow(absolute) : []
    if (isWhole && withOffice) add(join(workspace.root, OFFICE_FILE))
    for (const file of files) add(file)
    if (kind === 'nothing' || (kind === 'folder' && files.length === 0)) {
      const code = kind === 'nothing' ? 'not-found' : 'no-releases'
      const failure = new Failure(code, { path: shownPath(absolute, context.cwd) })
      context.tell(`presser: ${visible(context.words.failure(failure))}`)
      missing++
    }
  }
  return { targets: [...targets.values()], missing }
}

// A folder that holds the workspace holds other YAML as well: of it only the releases count.
const holds = (folder: string, { root }: Workspace): boolean =>
  root === folder || root.startsWith(join(folder, sep))

/** A path as people see it: relative to where they are, or whole where that would only climb. */
export function shownPath(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute)
  return path === '' ? '.' : path.startsWith(`..${sep}..`) || isAbsolute(path) ? absolute : path
}

function fileTarget(file: string, workspace: Workspace, context: Context): Target {
  const shown = shownPath(file, context.cwd)
  const path = workspace.archive.pathOf(file)
  return {
    shown,
    fileName: basename(file),
    id: path ?? basename(file),
    path,
    // The workspace's own presser.yaml has been read to open it.
    read: () => (path === OFFICE_FILE ? workspace.officeSource : parseFile(file, shown)),
  }
}

const stdinTarget = (stdin: Readable): Target => ({
  shown: STDIN,
  fileName: undefined,
  id: STDIN,
  path: undefined,
  read: async () => {
    const bytes = await readStdin(stdin)
    return bytes ? parse(bytes) : tooLarge()
  },
})

/** presser.yaml is checked as what it is, wherever it is named. */
export const isOffice = (target: Target): boolean => target.fileName === OFFICE_FILE
