// Several new files, all or none.
import { rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../model/failure.ts'
import { kindOf, writeWhole } from './files.ts'

export interface NewFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly contents: string
}

/**
 * Writes the files that are not there yet, and takes back all it made where one can't be written.
 * @param shown the root as people know it
 * @returns the paths that were there before and stay as they are
 */
export function writeAll(root: string, files: readonly NewFile[], shown: string): { kept: string[] } {
  const kept: string[] = []
  const made: string[] = []
  const folders = new Set(files.flatMap(({ path }) => missingFolders(dirname(join(root, path)))))
  try {
    for (const { path, contents } of files) {
      const file = join(root, path)
      if (kindOf(file) === 'nothing') {
        writeWhole(file, contents, join(shown, path), false)
        made.push(file)
      } else kept.push(path)
    }
    return { kept }
  } catch (error) {
    for (const file of made) attempt(() => unlinkSync(file))
    for (const folder of [...folders].sort((a, b) => b.length - a.length)) attempt(() => rmdirSync(folder))
    throw error instanceof Failure ? error : asFailure(error, shown)
  }
}

/** The folders above a file that will have to be made. */
function missingFolders(folder: string): string[] {
  if (kindOf(folder) !== 'nothing' || dirname(folder) === folder) return []
  return [...missingFolders(dirname(folder)), folder]
}

// A folder that something else was put into in the meantime stays.
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // Nothing more can be taken back.
  }
}

function asFailure(error: unknown, path: string): unknown {
  const reason = (error as NodeJS.ErrnoException).code
  return reason === undefined ? error : new Failure('not-writable', { path, reason })
}
