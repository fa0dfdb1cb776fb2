// reference-unknown: a key that presser.yaml does not have or not in the release's language, a language the office
// does not publish in or has no printed words for, an original that does not exist.
import { hasPrint } from '../../locale/print/index.ts'
import { LABELS } from '../../model/config-fields.ts'
import { nearest } from '../../model/kinds.ts'
import { inLanguage } from '../../model/office.ts'
import { get, isMap, isText, type Tree, textOf, wordOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'

export const referenceUnknown: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  *check(subject): Generator<Finding> {
    yield* keys(subject)
    yield* untranslated(subject)
    yield* language(subject)
    yield* original(subject)
  },
}

function* keys({ visits, office, words }: Subject): Generator<Finding> {
  for (const { kind, tree: value, path } of visits) {
    if (kind.is !== 'reference' || !isText(value)) continue
    const register = office.registers[kind.to]
    if (Object.hasOwn(register, value.trim())) continue
    const known = Object.keys(register)
    yield { ...words.rules.reference(value, kind.to, nearest(value, known), known), path }
  }
}

// What a key stands for would be printed in another language. A draft may wait for its translation.
function* untranslated({ tree, visits, office, stage, words }: Subject): Generator<Finding> {
  const language = wordOf(tree, 'language')
  if (language === undefined || stage === 'draft') return
  for (const { kind, tree: value, path } of visits) {
    if (kind.is !== 'reference' || !isText(value)) continue
    const entry = get(office.registers[kind.to], value.trim())
    for (const [name, text] of textsOf(entry, value.trim())) {
      const other = foreignText(text, language, office)
      if (other) yield { ...words.rules.untranslated(`${kind.to}.${name}`, language, other), path }
    }
  }
  const other = foreignText(office.organization.name, language, office)
  if (other) yield { ...words.rules.untranslated('organization.name', language, other), path: ['language'] }
}

/** An entry's own text, or those of its fields that are printed, each with its place in presser.yaml. */
const textsOf = (entry: Tree | undefined, key: string): [string, Tree][] =>
  isMap(entry) && PRINTED.some(name => name in entry)
    ? PRINTED.flatMap(name => (get(entry, name) === undefined ? [] : [[`${key}.${name}`, get(entry, name)!]]))
    : entry === undefined
      ? []
      : [[key, entry]]
const PRINTED = ['name', 'title', 'organization', 'role', 'hours']

function foreignText(text: Tree, language: string, office: Subject['office']): string | undefined {
  const own = isText(text) || textOf(text, language) !== undefined
  return own ? undefined : inLanguage(text, language, office)
}

function* language({ tree, office, words }: Subject): Generator<Finding> {
  const given = wordOf(tree, 'language')
  if (given === undefined || office.languages.length === 0) return
  if (!office.languages.includes(given)) {
    yield { ...words.rules.languageUnknown(given, office.languages), path: ['language'] }
  } else if (!hasPrint(given)) {
    const labels = office.labels(given)
    const missing = LABELS.filter(label => !labels[label]?.trim())
    if (missing.length > 0) yield { ...words.rules.labelsMissing(given, missing), path: ['language'] }
  }
}

function* original({ tree, releaseExists, words }: Subject): Generator<Finding> {
  const given = wordOf(tree, 'translation_of')
  if (given === undefined || !releaseExists || releaseExists(given)) return
  yield { ...words.rules.original(given), path: ['translation_of'] }
}
