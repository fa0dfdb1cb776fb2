// The place that a new dateline most likely has: where an office mostly writes from, or what a translation calls it.

import { basename } from 'node:path'
import { fold } from '../check/text/names.ts'
import { parseFileName } from '../model/file-name.ts'
import { get, wordOf } from '../model/tree.ts'
import { parseFile } from './files.ts'
import type { Workspace } from './workspace.ts'

/** Releases that are looked at, the newest first: it is only a suggestion. */
const MOST = 20
/** Datelines that are compared. With more, an office that has moved would be offered its old place for long. */
const COMPARED = 10

/** The most frequent place of that language's latest datelines, of several the latest; undefined where there is none. */
export function usualPlace(workspace: Workspace, language: string): string | undefined {
  const places = newest(workspace, language).flatMap(file => placeIn(file) ?? [])
  const compared = places.slice(0, COMPARED)
  const count = (place: string) => compared.filter(other => fold(other) === fold(place)).length
  const most = Math.max(...compared.map(count))
  return compared.find(place => count(place) === most)
}

/** What the releases of `language` call `place`, by their versions in the language `from`; undefined where none does. */
export function placeCalled(
  workspace: Workspace,
  language: string,
  { place, from }: { readonly place: string; readonly from: string },
): string | undefined {
  for (const file of newest(workspace, language)) {
    const version = placeIn(file.replace(/\.[^.]+(\.ya?ml)$/, `.${from}$1`))
    const called = version && fold(version) === fold(place) ? placeIn(file) : undefined
    if (called !== undefined) return called
  }
  return undefined
}

// Names start with the day.
const newest = (workspace: Workspace, language: string): string[] =>
  workspace
    .releaseFiles()
    .filter(file => parseFileName(basename(file))?.language === language)
    .sort((a, b) => (basename(a) < basename(b) ? 1 : -1))
    .slice(0, MOST)

function placeIn(file: string): string | undefined {
  try {
    return wordOf(get(parseFile(file, file).tree, 'dateline'), 'place')
  } catch {
    return undefined
  }
}
