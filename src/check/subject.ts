// What rules read, made of a tree.
import { CONFIG_FIELDS } from '../model/config-fields.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import { emptyMap, isText, type TreeMap, textOf } from '../model/tree.ts'
import { isStage, isType, type Stage } from '../model/vocabulary.ts'
import type { Subject } from './rule.ts'
import { TextView } from './text/view.ts'
import { type Visit, visitsOf } from './walk.ts'

interface ReleaseOptions extends Pick<Subject, 'office' | 'words' | 'fileName'> {
  /** Instead of the release's own status. */
  readonly stage?: Stage | undefined
  readonly releaseExists?: Subject['releaseExists']
  readonly mediaFile?: Subject['mediaFile']
  readonly archive?: Subject['archive']
  readonly isPast?: Subject['isPast']
}

/** A release's subject; a type or status that is none counts as the first of its list. */
export function releaseSubject(tree: TreeMap, options: ReleaseOptions): Subject {
  const { office, words, stage, fileName, releaseExists, mediaFile, archive, isPast } = options
  const type = textOf(tree, 'type')
  const status = textOf(tree, 'status')
  const visits = visitsOf(RELEASE_FIELDS, tree)
  return {
    tree,
    table: 'release',
    fields: RELEASE_FIELDS,
    visits,
    allText: allTextOf(visits),
    type: isType(type) ? type : 'release',
    stage: stage ?? (isStage(status) ? status : 'draft'),
    office,
    requirements: office.requirements,
    fileName,
    releaseExists,
    mediaFile,
    archive,
    isPast,
    text: new TextView(tree),
    words,
  }
}

/** presser.yaml's subject. It is held to its own table as a draft would be: what that needs, it always needs. */
export function officeSubject(tree: TreeMap, { office, words }: Pick<Subject, 'office' | 'words'>): Subject {
  const visits = visitsOf(CONFIG_FIELDS, tree)
  return {
    tree,
    table: 'office',
    fields: CONFIG_FIELDS,
    visits,
    allText: allTextOf(visits),
    type: 'release',
    stage: 'draft',
    office,
    requirements: {},
    fileName: undefined,
    releaseExists: undefined,
    mediaFile: undefined,
    archive: undefined,
    isPast: undefined,
    text: new TextView(emptyMap()),
    words,
  }
}

const allTextOf = (visits: readonly Visit[]): string =>
  `${visits.flatMap(({ tree }) => (isText(tree) ? tree : [])).join('\n')}\n`
