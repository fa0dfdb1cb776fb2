// Reading and writing of files: whole or not at all, with failures in words.
import {
  closeSync,
  type Dirent,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../model/failure.ts'
import { decode } from '../parse/decode.ts'
import { MAX_SIZE } from '../parse/limits.ts'
import { type Parsed, parse, tooLarge } from '../parse/parse.ts'

/** Reads and parses a file, never more of it than MAX_SIZE. Throws Failure where it can't be read. */
export function parseFile(path: string, shown: string): Parsed {
  const bytes = readLimited(path, shown)
  return bytes ? parse(bytes) : tooLarge()
}

/** A file's text as it would be parsed, for a look at it without; undefined where it is no text or more than MAX_SIZE. */
export function readSource(path: string): string | undefined {
  const bytes = readLimited(path, path)
  const decoded = bytes && decode(bytes)
  return decoded && 'text' in decoded ? decoded.text : undefined
}
/** Of every file, one after the other. Pages of it that no file reaches are never touched. */
const READ = Buffer.allocUnsafeSlow(MAX_SIZE + 1)

// A device or a pipe has no size of its own, so what counts is what is read.
function readLimited(path: string, shown: string): Buffer | undefined {
  return attempt(path, shown, 'not-readable', () => {
    const handle = openSync(path, 'r')
    try {
      let length = 0
      for (let read = -1; read !== 0 && length < READ.length; length += read) {
        read = readSync(handle, READ, length, READ.length - length, null)
      }
      return length > MAX_SIZE ? undefined : READ.subarray(0, length)
    } finally {
      closeSync(handle)
    }
  })
}

/** Reads a text file of the office, such as a template. Throws Failure. */
export const readText = (path: string, shown = path): string =>
  attempt(path, shown, 'not-readable', () => readFileSync(path, 'utf8'))

/** A file's size and its first bytes; undefined where there is no such file. */
export function peek(path: string): { size: number; start: Uint8Array } | undefined {
  if (kindOf(path) !== 'file') return undefined
  return attempt(path, path, 'not-readable', () => {
    const handle = openSync(path, 'r')
    try {
      const start = Buffer.alloc(64)
      return { size: fstatSync(handle).size, start: start.subarray(0, readSync(handle, start)) }
    } finally {
      closeSync(handle)
    }
  })
}

/** The names in a folder, sorted; none where there is no such folder. */
export const namesIn = (folder: string): string[] => listed(folder, () => readdirSync(folder)).sort()

function listed<T>(folder: string, list: () => T[]): T[] {
  try {
    return list()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw asFailure(error, folder, 'not-readable')
  }
}

/** `device`: what has no contents of its own, such as a pipe or /dev/null. Reading one may wait for ever. */
export type Kind = 'file' | 'folder' | 'device' | 'nothing'

// A path that leads through a file or in a circle leads nowhere; a name that no disk takes stands for nothing.
const NOWHERE = ['ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']

export function kindOf(path: string): Kind {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat ? kindIn(stat) : 'nothing'
  } catch (error) {
    if (NOWHERE.includes((error as NodeJS.ErrnoException).code ?? '')) return 'nothing'
    throw asFailure(error, path, 'not-readable')
  }
}

const kindIn = (entry: Stats | Dirent): Kind =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'device'

/** What is in a folder, sorted by name; links count as what they lead to. Nothing where there is no such folder. */
export function entriesIn(folder: string): { name: string; kind: Kind }[] {
  const kindAt = (entry: Dirent) =>
    entry.isSymbolicLink() ? kindOf(join(folder, entry.name)) : kindIn(entry)
  return listed(folder, () => readdirSync(folder, { withFileTypes: true }))
    .map(entry => ({ name: entry.name, kind: kindAt(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Writes a file whole or not at all: a temporary file beside it takes its place when all is on disk.
 * Without `replace` an existing file is left alone and Failure 'exists' thrown.
 */
export const writeWhole = (
  path: string,
  contents: string | Uint8Array,
  shown: string,
  replace: boolean,
): void => writeTogether([{ path, contents, shown }], replace)

export interface Output {
  readonly path: string
  readonly contents: string | Uint8Array
  readonly shown: string
  /** Who may read and write it; as usual where it is not given. */
  readonly mode?: number
}

/** Writes files as `writeWhole` does one. None takes its place before all are on disk. */
export function writeTogether(outputs: readonly Output[], replace: boolean): void {
  const waiting: { temporary: string; path: string; shown: string }[] = []
  try {
    for (const { path, contents, shown, mode } of outputs) {
      attempt(path, shown, 'not-writable', () => {
        // Nothing is lost in /dev/stdout, and /dev/null must not be replaced by a file.
        if (kindOf(path) === 'device') return writeFileSync(path, contents)
        makeFolder(dirname(path))
        // A name of its own length: with the file's own name in it, a long one would be too long.
        const temporary = join(dirname(path), `.presser-${process.pid}-${waiting.length}-${Date.now()}`)
        waiting.push({ temporary, path, shown })
        writeSynced(temporary, contents, mode)
      })
    }
    for (const { temporary, path, shown } of waiting) {
      const put = replace ? renameSync : putInPlace
      attempt(path, shown, 'not-writable', () => put(temporary, path))
    }
  } finally {
    for (const { temporary } of waiting) removeIfThere(temporary)
  }
}

// A second name fails where the first file came between; FAT and some network disks have no second names.
function putInPlace(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (!WITHOUT_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    closeSync(openSync(path, 'wx'))
    renameSync(temporary, path)
  }
}
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

function writeSynced(path: string, contents: string | Uint8Array, mode: number | undefined): void {
  const handle = openSync(path, 'wx', 0o666)
  try {
    const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    if (mode !== undefined) fchmodSync(handle, mode)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Renamed away, or never made.
  }
}

/** Does the work; what the disk refuses becomes a Failure. */
export function attempt<T>(
  path: string,
  shown: string,
  code: 'not-readable' | 'not-writable',
  work: () => T,
): T {
  try {
    return work()
  } catch (error) {
    throw asFailure(error, shown || path, code)
  }
}

function asFailure(error: unknown, path: string, code: 'not-readable' | 'not-writable'): unknown {
  const reason = (error as NodeJS.ErrnoException).code
  if (reason === undefined) return error
  if (reason === 'EEXIST' && code === 'not-writable') return new Failure('exists', { path })
  if (reason === 'EISDIR' && code === 'not-readable') return new Failure('is-folder', { path })
  if (reason === 'ENOENT' && code === 'not-readable') return new Failure('not-found', { path })
  return new Failure(code, { path, reason })
}

/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never comes back where the file system
 * lets nothing be made, as below /proc.
 * @returns whether it was made now
 */
export function makeFolder(folder: string, mode = 0o777): boolean {
  try {
    return makeOne(folder, mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error
  }
  makeFolder(dirname(folder), mode)
  return makeOne(folder, mode)
}

function makeOne(folder: string, mode: number): boolean {
  try {
    mkdirSync(folder, { mode })
    return true
  } catch (error) {
    if (kindOf(folder) === 'folder') return false
    // A file where the folder should be is no file "that exists already".
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw isTaken ? Object.assign(new Error('not a folder'), { code: 'ENOTDIR' }) : error
  }
}
