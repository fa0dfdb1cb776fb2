// Values of release fields -> YAML nodes, each in the style that its kind is read best in.
import type { Field } from '../model/field.ts'
import type { Kind } from '../model/kinds.ts'
import { isMap, isText, type Path, pathText, type Tree, type TreeMap } from '../model/tree.ts'
import { type Entry, folded, listOf, literal, mapOf, type Node, quoted } from './yaml.ts'

/** Columns up to which a list stands in brackets. */
const FLOW_WIDTH = 80

/** Lines of comment above fields, given or not, by their paths: `media[0].alt`. */
export type Asides = ReadonlyMap<string, readonly string[]>
const NONE: Asides = new Map()

/** The fields that are given or commented on, in the order of the table. */
export const entriesOf = (fields: readonly Field[], tree: TreeMap, asides = NONE, at: Path = []): Entry[] =>
  fields.flatMap(({ name, kind }): Entry[] => {
    const value = tree[name]
    const path = [...at, name]
    const comments = asides.get(pathText(path))
    if (value === undefined) return comments ? [{ name, comments }] : []
    return [{ name, value: nodeOf(kind, value, asides, path), comments }]
  })

/** One value as its kind is written. */
export function nodeOf(kind: Kind, tree: Tree, asides = NONE, at: Path = []): Node {
  if (isText(tree)) return textNode(kind, tree)
  if (isMap(tree)) return mapOf(entriesOf(fieldsOf(kind), tree, asides, at))
  return listNode(kind, tree, asides, at)
}

function textNode(kind: Kind, text: string): Node {
  const atom =
    kind.is === 'atom' ? kind.atom : kind.is === 'reference' && kind.or.is === 'atom' ? kind.or.atom : 'line'
  if (atom === 'markdown') return literal(text)
  if (atom === 'paragraph') return folded(text)
  return atom === 'text' && text.includes('\n') ? literal(text) : quoted(text)
}

function listNode(kind: Kind, list: Tree[], asides: Asides, at: Path): Node {
  const of = kind.is === 'list' || kind.is === 'one-or-list' ? kind.of : kind
  const texts = list.filter(isText)
  const flow = texts.length === list.length && texts.join('", "').length + 4 <= FLOW_WIDTH && !isProse(of)
  // An item beside its hyphen is easier to read in quotes than folded.
  return listOf(
    list.map((item, index) => (isText(item) ? quoted(item) : nodeOf(of, item, asides, [...at, index]))),
    flow,
  )
}

const isProse = (kind: Kind): boolean => kind.is === 'atom' && kind.atom === 'paragraph'

function fieldsOf(kind: Kind): readonly Field[] {
  switch (kind.is) {
    case 'map':
      return kind.fields
    case 'one-or-list':
    case 'list':
      return fieldsOf(kind.of)
    case 'reference':
      return fieldsOf(kind.or)
    default:
      return []
  }
}
