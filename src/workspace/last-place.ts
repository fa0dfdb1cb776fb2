// The place of the newest release's dateline: what a press office writes next is most often from there too.
import { basename } from 'node:path'
import { parseFileName } from '../model/file-name.ts'
import { get, textOf } from '../model/tree.ts'
import { parseFile } from './files.ts'
import type { Workspace } from './workspace.ts'

/** Files that are opened at most: it is only a suggestion. */
const MOST = 10

/** The place in that language's newest release that has one, or undefined. */
export function lastPlace(workspace: Workspace, language: string): string | undefined {
  const files = workspace.releaseFiles().filter(file => parseFileName(basename(file))?.language === language)
  // Names start with the day.
  const newest = files.sort((a, b) => (basename(a) < basename(b) ? 1 : -1)).slice(0, MOST)
  for (const file of newest) {
    const place = placeIn(file)
    if (place !== undefined) return place
  }
  return undefined
}

function placeIn(file: string): string | undefined {
  try {
    return textOf(get(parseFile(file, file).tree, 'dateline'), 'place')
  } catch {
    return undefined
  }
}
