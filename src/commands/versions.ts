// The versions of a release in other languages, found through the archive: its original, and what was translated from that.
import { baseName } from '../check/archive/releases.ts'
import { originalOf } from '../check/versions/pair.ts'
import type { TreeMap } from '../model/tree.ts'
import type { Version } from '../render/index.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Sorted by file name, without the release itself. A file that cannot be read is none. */
export function versionsOf(
  tree: TreeMap,
  path: string | undefined,
  { archive: { releases } }: Workspace,
): Version[] {
  const archive = { releases, path, isChecked: () => false }
  const original = originalOf(tree, path, archive) ?? path
  if (original === undefined) return []
  const isTranslation = (other: string): boolean => {
    const found = releases.tree(other)
    return found !== undefined && originalOf(found, other, archive) === original
  }
  return [original, ...releases.translationsOf(original).filter(isTranslation)]
    .filter(id => id !== path)
    .sort((a, b) => (baseName(a) < baseName(b) ? -1 : 1))
    .flatMap(id => {
      const found = releases.tree(id)
      return found ? [{ id, tree: found, isOriginal: id === original }] : []
    })
}
