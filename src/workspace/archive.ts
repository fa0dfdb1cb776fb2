// The releases of a workspace for rules that compare them: names from the disk, sources only when asked for.
import { realpathSync, type Stats, statSync } from 'node:fs'
import { basename, isAbsolute, join, relative, sep } from 'node:path'
import { cardOf } from '../check/archive/card.ts'
import { digestOf } from '../check/archive/hash.ts'
import { Releases } from '../check/archive/releases.ts'
import { Failure } from '../model/failure.ts'
import { once } from '../model/once.ts'
import { readSource } from './files.ts'
import type { Entry, Memory } from './memory.ts'

export interface ArchiveFiles {
  readonly releases: Releases
  /** Relative to the workspace with forward slashes, sorted. */
  readonly paths: () => readonly string[]
  /** A file as the archive names it, relative to the workspace; undefined outside the workspace. */
  readonly pathOf: (file: string) => string | undefined
  /** What is known of a release without parsing it. */
  readonly entry: (path: string) => Entry
  /** Changes when any release does. */
  readonly state: () => string
}

/** `files`: absolute paths of all releases. What can't be read is told where it is checked itself, and left out here. */
export function archiveBelow(
  root: string,
  files: () => readonly string[],
  memory: Memory | undefined,
): ArchiveFiles {
  const paths = once(() => files().map(file => inside(root, file)!))
  const entry = entriesBelow(root, memory)
  const releases = once(
    () =>
      new Releases({
        paths,
        source: path => textAt(join(root, path)),
        card: path => entry(path).card,
        version: path => entry(path).version,
      }),
  )
  const versionsText = () => paths().map(path => `${path}\n${entry(path).version}\n`)
  return {
    get releases() {
      return releases()
    },
    paths,
    entry,
    state: once(() => digestOf(versionsText().join(''))),
    // Hooks pass whole paths, which need not lead through the same links as the current folder does.
    pathOf: file => inside(root, file) ?? inside(real(root), join(real(join(file, '..')), basename(file))),
  }
}

/** A file's path as the archive has it; undefined outside the folder. */
function inside(folder: string, file: string): string | undefined {
  const path = relative(folder, file)
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/')
}

/** Each file is looked at once in a run; what is new of it is kept for the next one. */
function entriesBelow(root: string, memory: Memory | undefined): (path: string) => Entry {
  const seen = new Map<string, Entry>()
  return path => {
    const known = seen.get(path)
    if (known) return known
    const remembered = memory?.entry(path)
    const entry = entryAt(join(root, path), remembered, memory !== undefined)
    seen.set(path, entry)
    if (memory && entry !== remembered) memory.keep(path, entry)
    return entry
  }
}

/** What is remembered of a file, where it is still the same; else what it says now. */
function entryAt(file: string, known: Entry | undefined, isKept: boolean): Entry {
  if (!isKept) return { card: cardOf(textAt(file)) }
  const stamp = stampOf(file)
  if (known && stamp !== undefined && known.stamp === stamp) return known
  const source = textAt(file)
  const version = source === undefined ? undefined : digestOf(source)
  return known && version !== undefined && known.version === version
    ? { ...known, stamp }
    : { stamp, version, card: cardOf(source) }
}

/** A file written a moment ago may be written again within the same tick of the disk's clock. */
const SETTLED = 3000

/** Tells a file's contents from earlier ones as git's index does; undefined where it can't. */
function stampOf(file: string): string | undefined {
  const stat = statAt(file)
  if (!stat || Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) < SETTLED) return undefined
  return `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`
}

function statAt(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function textAt(path: string): string | undefined {
  try {
    return readSource(path)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return undefined
  }
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
