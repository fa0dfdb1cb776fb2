// field-required: what this type of release needs at its stage, and what a group of fields needs inside.
import { type Field, namesOf } from '../../model/field.ts'
import { nearest } from '../../model/kinds.ts'
import { neededFrom, required, stagesUpTo } from '../../model/requirements.ts'
import {
  get,
  isBlank,
  isMap,
  type Path,
  pathText,
  type Tree,
  type TreeMap,
  textOf,
  wordOf,
} from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'

export const fieldRequired: Rule = {
  id: 'field-required',
  severity: 'error',
  *check(subject): Generator<Finding> {
    yield* topLevel(subject)
    for (const { kind, tree, path } of subject.visits) {
      if (kind.is === 'map' && isMap(tree)) yield* inside(subject, kind.fields, tree, path)
    }
  },
}

// What field-unknown takes a name for is not missing as well. Few names are slips; a file with many is something else.
function misspelt(fields: readonly Field[], map: TreeMap): ReadonlySet<string | undefined> {
  const known = namesOf(fields)
  const unknown = Object.keys(map).filter(name => !known.has(name))
  return new Set(unknown.slice(0, MOST_SLIPS).map(name => nearest(name, [...known])))
}
const MOST_SLIPS = 20

// A name in no language is no name: {ru: ""}.
const isLacking = ({ kind }: Field, tree: Tree | undefined): boolean =>
  isBlank(tree) || (kind.is === 'localized' && isMap(tree) && Object.values(tree).every(isBlank))

function* topLevel({ table, fields, tree, type, stage, requirements, words }: Subject): Generator<Finding> {
  const needed = required(fields, type, stage, requirements)
  const meant = misspelt(fields, tree)
  const given = wordOf(tree, 'type') === type ? type : undefined
  for (const field of fields) {
    if (!isLacking(field, tree[field.name]) || meant.has(field.name)) continue
    const from = needed.get(field.name)
    if (!from && !field.when) continue
    const help = words.fieldHelp([field.name], table)
    if (from && table === 'office')
      yield { ...words.rules.requiredInOffice(field.name, help), path: [field.name] }
    else if (from) yield { ...words.rules.required(field.name, help, given, from), path: [field.name] }
    else if (field.when && textOf(tree, field.when.field) === field.when.is) {
      yield {
        ...words.rules.requiredBy(field.name, field.when.field, field.when.is, help),
        path: [field.name],
      }
    }
  }
}

function* inside({ table, type, stage, words }: Subject, fields: readonly Field[], map: TreeMap, path: Path) {
  const reached = stagesUpTo(stage)
  const meant = misspelt(fields, map)
  for (const field of fields) {
    const from = neededFrom(field, type)
    if (!from || !reached.includes(from) || !isLacking(field, get(map, field.name))) continue
    if (meant.has(field.name)) continue
    const at = [...path, field.name]
    yield { ...words.rules.requiredInside(field.name, pathText(path), words.fieldHelp(at, table)), path: at }
  }
}
