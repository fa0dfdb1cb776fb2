// The files that releases name under media. None is read that is outside the workspace, however its path is written or linked.
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { MediaFault } from '../model/failure.ts'
import { textFault } from '../model/kinds.ts'
import { MAX_MEDIA } from '../model/media-size.ts'
import { kindOf, peek } from './files.ts'

/** The whole path of a file in the workspace, links followed; or why there is none. */
function located(root: string, file: string): { path: string } | { fault: MediaFault } {
  if (textFault('path', file)) return { fault: 'outside' }
  const path = resolve(root, file)
  const kind = kindOf(path)
  if (kind !== 'file') return { fault: kind === 'nothing' ? 'missing' : 'not-file' }
  const real = realpathSync(path)
  return real.startsWith(realpathSync(root) + sep) ? { path: real } : { fault: 'outside' }
}

/** Size and first bytes; undefined where there is no such file, `outside` where it is not in the workspace. */
export function peekMedia(root: string, file: string): ReturnType<typeof peek> | 'outside' {
  const found = located(root, file)
  if ('path' in found) return peek(found.path)
  return found.fault === 'outside' ? 'outside' : undefined
}

/** The bytes of a file, or why they can't be had. */
export function readMedia(root: string, file: string): { bytes: Uint8Array } | { fault: MediaFault } {
  const found = located(root, file)
  if ('fault' in found) return found
  try {
    if (statSync(found.path).size > MAX_MEDIA) return { fault: 'too-large' }
    return { bytes: readFileSync(found.path) }
  } catch {
    return { fault: 'not-readable' }
  }
}
