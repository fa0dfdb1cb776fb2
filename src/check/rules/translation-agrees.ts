// translation-agrees: two versions of one release differ in what is the same in every language.
//
// A pair is told from whichever side is checked; where both are, on the translation, so that nothing is said twice.
import { type TreeMap, wordOf } from '../../model/tree.ts'
import type { Archive } from '../archive/releases.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import { compareCorrections } from '../versions/corrections.ts'
import { compareFields } from '../versions/fields.ts'
import { compareFigures } from '../versions/figures.ts'
import { type Comparison, originalOf, type Pair, versionOf } from '../versions/pair.ts'
import { compareQuotations } from '../versions/quotations.ts'

const COMPARISONS: readonly Comparison[] = [
  compareFields,
  compareCorrections,
  compareFigures,
  compareQuotations,
]

export const translationAgrees: Rule = {
  id: 'translation-agrees',
  severity: 'error',
  check(subject): Finding[] {
    const { archive } = subject
    if (!archive) return []
    const fault = linkFault(subject, archive)
    return fault
      ? [fault]
      : pairsOf(subject, archive).flatMap(pair => COMPARISONS.flatMap(compare => compare(pair)))
  },
}

/** A link that leads to the release itself, round in a circle, or to a release in the same language. */
function linkFault({ tree, words, fileName }: Subject, archive: Archive): Finding | undefined {
  const { path } = archive
  const given = wordOf(tree, 'translation_of')
  const original = originalOf(tree, path, archive)
  if (given === undefined) return undefined
  const said = words.ruleWords.archive
  const at = { path: ['translation_of'] }
  if (original === undefined || original === path)
    return original !== undefined && fileName !== undefined ? { ...said.linkSelf(), ...at } : undefined
  if (path !== undefined && leadsTo(path, original, archive)) return { ...said.linkCircle(original), ...at }
  const language = wordOf(tree, 'language')
  const other = archive.releases.tree(original)
  return other && language !== undefined && wordOf(other, 'language') === language
    ? { ...said.linkLanguage(language, original), ...at }
    : undefined
}

// Nobody translates a translation of a translation; a longer way is a circle elsewhere, told there.
const LONGEST = 8

function leadsTo(path: string, from: string, archive: Archive): boolean {
  let at: string | undefined = from
  for (let steps = 0; at !== undefined && steps < LONGEST; steps++) {
    const tree = archive.releases.tree(at)
    at = tree && originalOf(tree, at, archive)
    if (at === path) return true
  }
  return false
}

/** Its original, and the translations that are checked only now that it is. */
function pairsOf(subject: Subject, archive: Archive): Pair[] {
  const { tree, stage } = subject
  const { path, releases, isChecked } = archive
  const here = versionOf(tree, stage)
  const pair = (other: string, isTranslation: boolean): Pair[] => {
    const found = releases.tree(other)
    return found ? [{ subject, here, there: versionOf(found), other, isTranslation }] : []
  }
  const original = originalOf(tree, path, archive)
  const translations = path === undefined || isBare(tree) ? [] : releases.translationsOf(path)
  return [
    ...(original ? pair(original, true) : []),
    ...translations
      .filter(other => other !== path && other !== original && !isChecked(other))
      .filter(other => {
        const found = releases.tree(other)
        return found && originalOf(found, other, archive) === path
      })
      .flatMap(other => pair(other, false)),
  ]
}

/** A draft with nothing but its head: no translation can differ from it yet, and the archive need not be read. */
const isBare = (tree: TreeMap): boolean =>
  wordOf(tree, 'lead') === undefined &&
  wordOf(tree, 'body') === undefined &&
  wordOf(tree, 'status') === 'draft'
