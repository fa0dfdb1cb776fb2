// reference-unknown: a key that presser.yaml does not have, a language the office does not publish in,
// an original that does not exist.
import { nearest } from '../../model/kinds.ts'
import { isText, wordOf } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'

export const referenceUnknown: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  *check(subject): Generator<Finding> {
    yield* keys(subject)
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
  if (given === undefined || office.languages.length === 0 || office.languages.includes(given)) return
  yield { ...words.rules.languageUnknown(given, office.languages), path: ['language'] }
}

function* original({ tree, releaseExists, words }: Subject): Generator<Finding> {
  const given = wordOf(tree, 'translation_of')
  if (given === undefined || !releaseExists || releaseExists(given)) return
  yield { ...words.rules.original(given), path: ['translation_of'] }
}
