// The releases of a workspace for rules that compare them: names from the disk, sources only when asked for.
import { realpathSync } from 'node:fs'
import { basename, isAbsolute, join, relative, sep } from 'node:path'
import { Releases } from '../check/archive/releases.ts'
import { Failure } from '../model/failure.ts'
import { readSource } from './files.ts'

export interface ArchiveFiles {
  readonly releases: Releases
  /** A file as the archive names it, relative to the workspace; undefined outside the workspace. */
  readonly pathOf: (file: string) => string | undefined
}

/** `files`: absolute paths of all releases. What can't be read is told where it is checked itself, and left out here. */
export function archiveBelow(root: string, files: () => readonly string[]): ArchiveFiles {
  const inside = (from: string, file: string) => {
    const path = relative(from, file)
    return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/')
  }
  let releases: Releases | undefined
  return {
    get releases() {
      releases ??= new Releases({
        paths: () => files().map(file => inside(root, file)!),
        source: path => textAt(join(root, path)),
      })
      return releases
    },
    // Hooks pass whole paths, which need not lead through the same links as the current folder does.
    pathOf: file => inside(root, file) ?? inside(real(root), join(real(join(file, '..')), basename(file))),
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
