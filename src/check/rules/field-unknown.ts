// field-unknown: a name that no field has, with the nearest one that exists.
import { type Field, namesOf } from '../../model/field.ts'
import { nearest } from '../../model/kinds.ts'
import { isMap, type Path, type TreeMap } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'

export const fieldUnknown: Rule = {
  id: 'field-unknown',
  severity: 'error',
  *check(subject): Generator<Finding> {
    yield* unknownIn(subject, subject.fields, subject.tree, [])
    for (const { kind, tree: value, path } of subject.visits) {
      if (kind.is === 'map' && isMap(value)) yield* unknownIn(subject, kind.fields, value, path)
    }
  },
}

function* unknownIn(
  { words }: Subject,
  fields: readonly Field[],
  map: TreeMap,
  path: Path,
): Generator<Finding> {
  const known = namesOf(fields)
  for (const name of Object.keys(map)) {
    if (known.has(name)) continue
    const names = [...known]
    const said = words.rules.unknown(name, nearest(name, names), names)
    yield { ...said, path: [...path, name], where: { on: 'name' } }
  }
}
