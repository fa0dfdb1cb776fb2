// What only presser.yaml can get wrong: rules that don't exist, a language without printed words, keys of no entry.
import { hasPrint } from '../locale/print/index.ts'
import { LABELS } from '../model/config-fields.ts'
import { nearest } from '../model/kinds.ts'
import { asList, get, isMap, isText, textOf, wordOf } from '../model/tree.ts'
import type { Finding, Rule, Subject } from './rule.ts'
import { RULE_IDS } from './rules/index.ts'

export const officeRule: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  *check(subject): Generator<Finding> {
    yield* unknownRules(subject)
    yield* sender(subject)
    yield* missingLabels(subject)
  },
}

function* unknownRules({ tree, words }: Subject): Generator<Finding> {
  const rules = get(tree, 'rules')
  for (const id of isMap(rules) ? Object.keys(rules) : []) {
    if (RULE_IDS.includes(id)) continue
    const said = words.rules.ruleUnknown(id, nearest(id, RULE_IDS), RULE_IDS)
    yield { ...said, path: ['rules', id], where: { on: 'name' } }
  }
}

function* sender({ tree, words }: Subject): Generator<Finding> {
  const from = wordOf(get(tree, 'mail'), 'from')
  const contacts = get(tree, 'contacts')
  if (from === undefined || from.includes('@') || get(contacts, from) !== undefined) return
  const keys = isMap(contacts) ? Object.keys(contacts) : []
  yield { ...words.rules.reference(from, 'contacts', nearest(from, keys), keys), path: ['mail', 'from'] }
}

function* missingLabels({ tree, words }: Subject): Generator<Finding> {
  for (const [index, tag] of asList(get(tree, 'languages')).entries()) {
    const language = isText(tag) ? tag.trim() : ''
    if (language === '' || hasPrint(language)) continue
    const given = get(get(tree, 'labels'), language)
    const missing = LABELS.filter(label => textOf(given, label) === undefined)
    if (missing.length > 0)
      yield { ...words.rules.labelsMissing(language, missing), path: ['languages', index] }
  }
}
