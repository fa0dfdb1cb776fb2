// What only presser.yaml can get wrong: rules that don't exist, keys of no entry.

import type { Words } from '../locale/index.ts'
import { type Fault, nearest } from '../model/kinds.ts'
import { get, isList, isMap, type TreeMap, wordOf } from '../model/tree.ts'
import type { Finding, Rule, Subject } from './rule.ts'
import { RULE_IDS, RULES } from './rules/index.ts'

export const officeRule: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  *check(subject): Generator<Finding> {
    yield* unknownRules(subject)
    yield* sender(subject)
  },
}

function* unknownRules({ tree, words }: Subject): Generator<Finding> {
  const rules = get(tree, 'rules')
  for (const id of isMap(rules) ? Object.keys(rules) : []) {
    if (RULE_IDS.includes(id)) continue
    const said = words.rules.ruleUnknown(id, nearest(id, RULE_IDS), RULE_IDS)
    yield { ...said, path: ['rules', id], where: { on: 'name' } }
  }
  for (const rule of RULES) yield* wrongOptions(rule, isMap(rules) ? rules : {}, words)
}

// rules: {headline-form: [warning, {maxx: 100}]}, {max: a hundred}
function* wrongOptions({ id, options = {} }: Rule, rules: TreeMap, words: Words): Generator<Finding> {
  const setting = get(rules, id)
  const given = isList(setting) ? setting[1] : undefined
  for (const name of isMap(given) ? Object.keys(given) : []) {
    const path = ['rules', id, 1, name]
    if (Object.hasOwn(options, name)) {
      const fault = optionFault(wordOf(given, name), options[name]!)
      if (fault) yield { ...words.fault(fault, name), path }
      continue
    }
    const names = Object.keys(options)
    yield { ...words.rules.optionUnknown(id, name, nearest(name, names), names), path, where: { on: 'name' } }
  }
}

function optionFault(text: string | undefined, takes: 'number' | readonly string[]): Fault | undefined {
  if (takes === 'number') return Number(text) > 0 ? undefined : { code: 'not-number' }
  return text !== undefined && takes.includes(text)
    ? undefined
    : { code: 'not-choice', text: text ?? '', choices: takes, nearest: nearest(text ?? '', takes) }
}

function* sender({ tree, words }: Subject): Generator<Finding> {
  const from = wordOf(get(tree, 'mail'), 'from')
  const contacts = get(tree, 'contacts')
  if (from === undefined || from.includes('@') || get(contacts, from) !== undefined) return
  const keys = isMap(contacts) ? Object.keys(contacts) : []
  yield { ...words.rules.reference(from, 'contacts', nearest(from, keys), keys), path: ['mail', 'from'] }
}
