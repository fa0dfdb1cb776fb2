// Reading and writing of files: whole or not at all, with failures in words.
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../model/failure.ts'
import { MAX_SIZE } from '../parse/limits.ts'
import { type Parsed, parse, tooLarge } from '../parse/parse.ts'

/** Reads and parses a file, never more of it than MAX_SIZE. Throws Failure where it can't be read. */
export function parseFile(path: string, shown: string): Parsed {
  const bytes = readLimited(path, shown)
  return bytes ? parse(bytes) : tooLarge()
}

// A device or a pipe has no size of its own, so what counts is what is read.
function readLimited(path: string, shown: string): Buffer | undefined {
  return attempt(path, shown, 'not-readable', () => {
    const handle = openSync(path, 'r')
    try {
      const stat = fstatSync(handle)
      if (stat.isDirectory()) throw new Failure('is-folder', { path: shown })
      if (stat.size > MAX_SIZE) return undefined
      const buffer = Buffer.alloc(stat.isFile() ? stat.size + 1 : MAX_SIZE + 1)
      let length = 0
      for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = readSync(handle, buffer, length, buffer.length - length, null)
      }
      return length > MAX_SIZE ? undefined : buffer.subarray(0, length)
    } finally {
      closeSync(handle)
    }
  })
}

/** Reads a text file of the office, such as a template. Throws Failure. */
export const readText = (path: string, shown = path): string =>
  attempt(path, shown, 'not-readable', () => readFileSync(path, 'utf8'))

/** The names in a folder, sorted; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw asFailure(error, folder, 'not-readable')
  }
}

export type Kind = 'file' | 'folder' | 'nothing'

export function kindOf(path: string): Kind {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat ? (stat.isDirectory() ? 'folder' : 'file') : 'nothing'
  } catch (error) {
    // A path that leads through a file leads nowhere.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return 'nothing'
    throw asFailure(error, path, 'not-readable')
  }
}

/**
 * Writes a file whole or not at all: a temporary file beside it takes its place when all is on disk.
 * Without `replace` an existing file is left alone and Failure 'exists' thrown.
 */
export function writeWhole(
  path: string,
  contents: string | Uint8Array,
  shown: string,
  replace: boolean,
): void {
  attempt(path, shown, 'not-writable', () => {
    makeFolder(dirname(path))
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${Date.now().toString(36)}`)
    try {
      writeSynced(temporary, contents)
      if (replace) renameSync(temporary, path)
      else linkSync(temporary, path)
    } finally {
      removeIfThere(temporary)
    }
  })
}

// A file where the folder should be is no file "that exists already".
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw taken ? Object.assign(new Error('not a folder'), { code: 'ENOTDIR' }) : error
  }
}

function writeSynced(path: string, contents: string | Uint8Array): void {
  const handle = openSync(path, 'wx', 0o666)
  try {
    const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
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

function attempt<T>(path: string, shown: string, code: 'not-readable' | 'not-writable', work: () => T): T {
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
  if (reason === 'ENOENT' && code === 'not-readable') return new Failure('not-found', { path })
  return new Failure(code, { path, reason })
}
