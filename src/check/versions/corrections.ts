// Corrections and withdrawals of two versions. What can be known of “the original changed after the translation” is what
// the files say: the original has a correction later than any of the translation's. The times of files say nothing,
// for git sets them anew. A slip of the translation alone is corrected there alone: so its correction is a
// warning, told in the translation, where a comment excuses it.
import { asList, get, type Tree, type TreeMap, wordOf } from '../../model/tree.ts'
import type { Finding } from '../rule.ts'
import { type Comparison, type Pair, placeOf } from './pair.ts'

interface Correction {
  readonly on: string
  readonly kind: string
  readonly index: number
}

export const compareCorrections: Comparison = pair => {
  const withdrawn = withdrawal(pair)
  return withdrawn ? [withdrawn] : [...changes(pair), ...updates(pair)]
}

const correctionsOf = (tree: TreeMap): Correction[] =>
  asList(tree.corrections).flatMap((item, index) => {
    const [on, kind] = [wordOf(item, 'on'), wordOf(item, 'kind')]
    return on !== undefined && kind !== undefined ? [{ on, kind, index }] : []
  })

const isWithdrawn = (tree: TreeMap): boolean =>
  wordOf(tree, 'status') === 'withdrawn' || correctionsOf(tree).some(({ kind }) => kind === 'withdrawal')

/** One is withdrawn and the other is not, unless that one was never sent. */
function withdrawal({ subject, here, there, other }: Pair): Finding | undefined {
  const [mine, theirs] = [isWithdrawn(here.tree), isWithdrawn(there.tree)]
  if (mine === theirs || (mine ? there : here).stage === 'draft') return undefined
  const words = subject.words.ruleWords.archive
  return { ...(mine ? words.withdrawnHere(other) : words.withdrawnThere(other)), path: ['status'] }
}

/** Both have something of one day, of different kinds. */
function changes({ subject, here, there, other }: Pair): Finding[] {
  const theirs = correctionsOf(there.tree)
  return correctionsOf(here.tree).flatMap(({ on, kind, index }) => {
    const same = theirs.filter(one => one.on === on)
    if (same.length === 0 || same.some(one => one.kind === kind)) return []
    const said = subject.words.ruleWords.archive.differs('corrections.kind', kind, same[0]!.kind, other)
    return [{ ...said, path: ['corrections', index, 'kind'] }]
  })
}

/** What one version has and the other has nothing of on that day. */
function updates({ subject, here, there, other, isTranslation }: Pair): Finding[] {
  const words = subject.words.ruleWords.archive
  const [mine, theirs] = [correctionsOf(here.tree), correctionsOf(there.tree)]
  const [original, translation] = isTranslation ? [theirs, mine] : [mine, theirs]
  const lacks = (list: Correction[], others: Correction[]) =>
    list.filter(({ on }) => !others.some(one => one.on === on))
  const found: Finding[] = []
  const add = (correction: Correction, isOfOriginal: boolean, severity?: 'warning') => {
    const isHere = isOfOriginal !== isTranslation
    const path = isHere
      ? ['corrections', correction.index]
      : placeOf(here.tree, 'corrections', lastOf(here.tree))
    const { on, kind } = correction
    const said = !isOfOriginal
      ? words.correctedTranslation(on, kind, isHere, other)
      : words.correctedOriginal(on, kind, isHere, other)
    found.push({ ...said, path, ...(severity ? { severity } : {}) })
  }
  // Later than anything of the translation's: the original changed after it.
  for (const one of lacks(original, translation))
    add(one, true, translation.every(({ on }) => one.on > on) ? 'warning' : undefined)
  for (const one of lacks(translation, original)) {
    if (one.kind !== 'correction') add(one, false)
    else if (isTranslation) add(one, false, 'warning')
  }
  return found
}

const lastOf = (tree: TreeMap): Tree | undefined => get(tree, 'corrections')
