// reference-unknown: a key that presser.yaml does not have or not in the release's language, a language the office
// does not publish in or has no printed words for, an original that does not exist.
import { hasPrint } from '../../locale/print/index.ts'
import { LABELS } from '../../model/config-fields.ts'
import { nearest } from '../../model/kinds.ts'
import { isText, wordOf } from '../../model/tree.ts'
import { foreignTexts } from '../foreign-texts.ts'
import type { Finding, Rule, Subject } from '../rule.ts'

export const referenceUnknown: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  *check(subject): Generator<Finding> {
    yield* keys(subject)
    yield* foreignTexts(subject)
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

function* original({ tree, releaseExists, archive, words }: Subject): Generator<Finding> {
  const given = wordOf(tree, 'translation_of')
  if (given === undefined || !releaseExists) return
  const isItself = archive?.path !== undefined && archive.releases.isOwnSlug(given, archive.path)
  if (releaseExists(given) && !isItself) return
  yield { ...words.rules.original(given), path: ['translation_of'] }
}
