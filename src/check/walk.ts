// Every value of a tree beside the kind it should have: one walk, which all field rules read.
import type { Field } from '../model/field.ts'
import { ATOMS, type Kind, textFault } from '../model/kinds.ts'
import { isBlank, isList, isMap, isText, type Path, type Tree, type TreeMap } from '../model/tree.ts'

export interface Visit {
  readonly kind: Kind
  readonly tree: Tree
  readonly path: Path
}

/** Each value that is given, parents first. Blank values and unknown names are passed over. */
export function visitsOf(fields: readonly Field[], tree: TreeMap): Visit[] {
  const visits: Visit[] = []
  walkFields(fields, tree, [], visits)
  return visits
}

/** The texts of a kind that are well formed, or broken in the one way that a rule of their own explains. */
export function* textsOf(
  visits: readonly Visit[],
  atom: 'email' | 'phone',
): Iterable<{ visit: Visit; text: string }> {
  for (const visit of visits) {
    const { kind, tree } = visit
    if (kind.is !== 'atom' || kind.atom !== atom || !isText(tree)) continue
    const code = textFault(atom, tree)?.code
    if (code === undefined || code === `not-${atom}`) yield { visit, text: tree }
  }
}

// Arrays, not generators: nested ones are slow enough to show in the time of a start.
function walkFields(fields: readonly Field[], tree: TreeMap, path: Path, visits: Visit[]): void {
  for (const field of fields) {
    if (Object.hasOwn(tree, field.name)) walk(field.kind, tree[field.name]!, [...path, field.name], visits)
  }
}

function walk(kind: Kind, tree: Tree, path: Path, visits: Visit[]): void {
  if (isBlank(tree)) return
  const suited = suit(kind, tree)
  visits.push({ kind: suited, tree, path })
  if (suited.is === 'map' && isMap(tree)) walkFields(suited.fields, tree, path, visits)
  if ((suited.is === 'dictionary' || suited.is === 'localized') && isMap(tree)) {
    for (const [name, value] of Object.entries(tree)) walk(suited.of, value, [...path, name], visits)
  }
  if (suited.is === 'list' && isList(tree)) {
    for (const [index, value] of tree.entries()) walk(suited.of, value, [...path, index], visits)
  }
}

/** Of the kinds that a place allows, the one that the value's shape speaks for. */
function suit(kind: Kind, tree: Tree): Kind {
  switch (kind.is) {
    case 'one-or-list':
      return isList(tree) ? listOf(kind) : suit(kind.of, tree)
    case 'localized':
      return isMap(tree) ? kind : suit(kind.of, tree)
    case 'reference':
      return isText(tree) && isKey(kind, tree) ? kind : suit(kind.or, tree)
    case 'either':
      return suit(kind.of.find(option => fits(option, tree)) ?? kind.of[0]!, tree)
    default:
      return kind
  }
}

const lists = new WeakMap<Kind, Kind>()

/** The same list every time: each release asks for a dozen. */
function listOf(kind: Extract<Kind, { is: 'one-or-list' }>): Kind {
  const list = lists.get(kind) ?? { is: 'list', of: kind.of }
  lists.set(kind, list)
  return list
}

// Where the key of a text (boilerplate) may stand, a sentence is the text itself. A person is never one text.
const isKey = (kind: Extract<Kind, { is: 'reference' }>, text: string): boolean =>
  kind.or.is !== 'atom' || ATOMS.key.pattern.test(text.trim())

function fits(kind: Kind, tree: Tree): boolean {
  if (kind.is === 'atom') return isText(tree) && textFault(kind.atom, tree, kind.max) === undefined
  if (kind.is === 'choice') return isText(tree) && kind.of.includes(tree)
  if (kind.is === 'list') return isList(tree)
  return isMap(tree)
}
