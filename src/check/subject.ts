// What rules read, made of a tree.
import { CONFIG_FIELDS } from '../model/config-fields.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import { type TreeMap, textOf } from '../model/tree.ts'
import { isStage, isType, type Stage } from '../model/vocabulary.ts'
import type { Subject } from './rule.ts'
import { type TextView, viewOfText } from './text/view.ts'
import { visitsOf } from './walk.ts'

interface ReleaseOptions extends Pick<Subject, 'office' | 'words' | 'fileName'> {
  /** Instead of the release's own status. */
  readonly stage?: Stage | undefined
  readonly releaseExists?: Subject['releaseExists']
  readonly mediaFile?: Subject['mediaFile']
  readonly archive?: Subject['archive']
  readonly now?: number | undefined
}

/** A release's subject; a type or status that is none counts as the first of its list. */
export function releaseSubject(tree: TreeMap, options: ReleaseOptions): Subject {
  const { office, words, stage, fileName, releaseExists, mediaFile, archive, now } = options
  let text: TextView | undefined
  const type = textOf(tree, 'type')
  const status = textOf(tree, 'status')
  return {
    tree,
    table: 'release',
    fields: RELEASE_FIELDS,
    visits: visitsOf(RELEASE_FIELDS, tree),
    type: isType(type) ? type : 'release',
    stage: stage ?? (isStage(status) ? status : 'draft'),
    office,
    requirements: office.requirements,
    fileName,
    releaseExists,
    mediaFile,
    archive,
    now,
    get text() {
      text ??= viewOfText(tree)
      return text
    },
    words,
  }
}

/** presser.yaml's subject. It is held to its own table as a draft would be: what that needs, it always needs. */
export function officeSubject(tree: TreeMap, { office, words }: Pick<Subject, 'office' | 'words'>): Subject {
  return {
    tree,
    table: 'office',
    fields: CONFIG_FIELDS,
    visits: visitsOf(CONFIG_FIELDS, tree),
    type: 'release',
    stage: 'draft',
    office,
    requirements: {},
    fileName: undefined,
    releaseExists: undefined,
    mediaFile: undefined,
    archive: undefined,
    now: undefined,
    text: { passages: [], of: () => undefined },
    words,
  }
}
