// Two versions of one release: the one under check, and another that one of them names as its original.
import { type Tree, type TreeMap, textOf, wordOf } from '../../model/tree.ts'
import { isStage, type Stage } from '../../model/vocabulary.ts'
import type { Archive } from '../archive/releases.ts'
import type { Finding, Subject } from '../rule.ts'

export interface Version {
  readonly tree: TreeMap
  readonly stage: Stage
  readonly language: string
}

export interface Pair {
  readonly subject: Subject
  readonly here: Version
  readonly there: Version
  /** Relative to the workspace. */
  readonly other: string
  /** Whether the release under check is the translation. */
  readonly isTranslation: boolean
}

/** What two versions differ in, found by one part of the rule. */
export type Comparison = (pair: Pair) => Finding[]

export const versionOf = (tree: TreeMap, stage?: Stage): Version => {
  const status = textOf(tree, 'status')
  return {
    tree,
    stage: stage ?? (isStage(status) ? status : 'draft'),
    language: wordOf(tree, 'language') ?? '',
  }
}

/** The file that the release at `path` names in translation_of; undefined where it names none that is there. */
export function originalOf(
  tree: TreeMap,
  path: string | undefined,
  { releases }: Archive,
): string | undefined {
  const given = wordOf(tree, 'translation_of')
  const date = wordOf(tree, 'date')?.slice(0, 10)
  return given && releases.find(given, { path, date, language: wordOf(tree, 'language') })
}

/** A draft is not yet written: what it lacks is no difference. */
export const isDraft = ({ here, there }: Pair): boolean => here.stage === 'draft' || there.stage === 'draft'

/** The field itself where the release has it, or else what ties it to the other. */
export const placeOf = (tree: TreeMap, field: string, value: Tree | undefined = tree[field]): string[] =>
  value === undefined && tree.translation_of !== undefined ? ['translation_of'] : [field]
