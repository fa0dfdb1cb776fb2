// Where a release and its versions in other languages are read on the web, from the pattern that the office gives.
import { directionOf, languageName } from '../locale/print/index.ts'
import { parseFileName } from '../model/file-name.ts'
import { textFault } from '../model/kinds.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import type { TreeMap } from '../model/tree.ts'
import { complete, localized } from './complete.ts'
import type { ViewAlternate } from './view-model.ts'

/** The same release in another language, as the workspace has it. */
export interface Version {
  readonly tree: TreeMap
  /** Path in the workspace. */
  readonly id: string
  /** Whether the others were translated from it. */
  readonly isOriginal: boolean
}

/**
 * The address of a release's page: the office's pattern, filled from the release's file name. '' where there is no pattern for its
 * language, or the name has not the form.
 */
export function pageUrl(id: string, language: string, office: Office): string {
  const pattern = localized(office.organization.releaseUrl, language, office)?.trim()
  const name = parseFileName(id.slice(id.lastIndexOf('/') + 1))
  if (!pattern || !name || textFault('release-url', pattern)) return ''
  const [year = '', month = '', day = ''] = name.date.split('-')
  const parts: Readonly<Record<string, string>> = {
    ...{ language, date: name.date, year, month, day, slug: name.slug },
  }
  return pattern.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '')
}

/** The versions in other languages, for a page to name: only those that the public may read when it reads this one. */
export function alternatesOf(
  versions: readonly Version[],
  office: Office,
  isOpen: (release: Release) => boolean,
): ViewAlternate[] {
  return versions.flatMap(({ tree, id, isOriginal }) => {
    const release = complete(tree, office)
    const { language, headline } = release
    if (release.status !== 'final' || !isOpen(release)) return []
    const href = pageUrl(id, language, office)
    return [
      {
        id,
        isOriginal,
        language,
        direction: directionOf(language),
        name: languageName(language),
        title: headline ?? '',
        href,
      },
    ]
  })
}
