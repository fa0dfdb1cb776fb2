// duplicate: another release of the workspace has the same number, the same name, or nearly the same text.
//
// Versions in other languages share their number by right. A number without its year (36, not 2026/36) may come again
// next year. What comes from standard input or another folder is taken for the release that it agrees with in number,
// date and language, since hooks and editors pass the text of a file in such ways.
import { parseFileName } from '../../model/file-name.ts'
import { type TreeMap, textOf, wordOf } from '../../model/tree.ts'
import { comparedText, numberKey } from '../archive/card.ts'
import { isNearlySame } from '../archive/likeness.ts'
import type { Archive } from '../archive/releases.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import { originalOf } from '../versions/pair.ts'

export const duplicate: Rule = {
  id: 'duplicate',
  severity: 'error',
  check(subject): Finding[] {
    const { archive } = subject
    if (!archive) return []
    return [...sameName(subject, archive), ...sameNumber(subject, archive), ...sameText(subject, archive)]
  },
}

function sameName({ words, fileName }: Subject, archive: Archive): Finding[] {
  const name = fileName === undefined ? undefined : parseFileName(fileName)
  if (!name || !archive.releases.has(archive.path)) return []
  const [other] = archive.releases.named(name).filter(path => path !== archive.path)
  if (other === undefined || isToldBy(other, other > archive.path!, archive)) return []
  return [{ ...words.ruleWords.archive.sameName(name.slug, other), path: [] }]
}

function sameNumber(subject: Subject, archive: Archive): Finding[] {
  const number = wordOf(subject.tree, 'number')
  if (number === undefined) return []
  for (const path of archive.releases.withNumber(number, dateOf(subject.tree), languageOf(subject.tree))) {
    const other = archive.releases.tree(path)
    if (path === archive.path || !other || !isSameNumber(number, subject.tree, other)) continue
    if (isItself(subject.tree, other, archive) || isVersion(subject.tree, path, other, archive)) continue
    if (isToldBy(path, isLater(path, other, subject, archive), archive)) continue
    return [{ ...subject.words.ruleWords.archive.sameNumber(number, path), path: ['number'] }]
  }
  return []
}

function isSameNumber(number: string, tree: TreeMap, other: TreeMap): boolean {
  const given = wordOf(other, 'number')
  if (given === undefined || numberKey(given) !== numberKey(number)) return false
  const [year, otherYear] = [yearOf(tree), yearOf(other)]
  if (year === undefined || otherYear === undefined || year === otherYear) return true
  return [year, otherYear].some(
    one => number.includes(one) || new RegExp(`[/.-]${one.slice(2)}$`).test(number),
  )
}

const yearOf = (tree: TreeMap): string | undefined => dateOf(tree)?.slice(0, 4)
const dateOf = (tree: TreeMap): string | undefined => wordOf(tree, 'date')?.slice(0, 10)
const languageOf = (tree: TreeMap): string | undefined => wordOf(tree, 'language')

/** The release as it stands in the workspace, where what is checked has no place of its own there. */
const isItself = (tree: TreeMap, other: TreeMap, { releases, path }: Archive): boolean =>
  !releases.has(path) && dateOf(tree) === dateOf(other) && languageOf(tree) === languageOf(other)

/** In another language, and linked (one of the same day is passed over before): one to the other, or both to one original. */
function isVersion(tree: TreeMap, otherPath: string, other: TreeMap, archive: Archive): boolean {
  const { path } = archive
  if (languageOf(tree) === languageOf(other)) return false
  const mine = originalOf(tree, path, archive)
  const theirs = originalOf(other, otherPath, archive)
  return mine === otherPath || (theirs !== undefined && (theirs === path || theirs === mine))
}

/** A warning, told like the other two. A draft is still written over; what was withdrawn may be issued anew. */
function sameText({ tree, stage, words }: Subject, archive: Archive): Finding[] {
  const text = comparedText(tree)
  if (stage === 'draft' || stage === 'withdrawn' || text.trim() === '') return []
  for (const path of archive.releases.alike(text, archive.path)) {
    const other = archive.releases.tree(path)
    if (!other || languageOf(other) !== languageOf(tree) || isItself(tree, other, archive)) continue
    if (['draft', 'withdrawn'].includes(wordOf(other, 'status') ?? 'draft')) continue
    if (isToldBy(path, isLater(path, other, { tree }, archive), archive)) continue
    if (!isNearlySame(text, comparedText(other))) continue
    const field = textOf(tree, 'body') === undefined ? 'lead' : 'body'
    const said = words.ruleWords.archive.sameText(path)
    return [{ ...said, path: [field], where: { on: 'name' }, severity: 'warning' }]
  }
  return []
}

/** Whether the other release is the later one, by its date and then by its path. */
function isLater(path: string, other: TreeMap, { tree }: Pick<Subject, 'tree'>, archive: Archive): boolean {
  const [mine, theirs] = [dateOf(tree) ?? '', dateOf(other) ?? '']
  return theirs === mine ? archive.path !== undefined && path > archive.path : theirs > mine
}

/** Of two files that are both checked, the later one tells; where only one is, that one does. */
const isToldBy = (path: string, later: boolean, { isChecked }: Archive): boolean => later && isChecked(path)
