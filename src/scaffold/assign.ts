// `field=value` into a tree, by the table of fields: `event.start=…`, `tags=a,b`, `media[0].alt=…`.
import { Failure } from '../model/failure.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import { type Kind, nearest } from '../model/kinds.ts'
import { asList, emptyMap, isList, isMap, isText, type Tree, type TreeMap } from '../model/tree.ts'
import { cleaned } from './clean.ts'

type Step = string | number

/** Puts `--set field=value` into the tree. Throws Failure 'bad-set' or 'bad-choice'. */
export function assignSet(tree: TreeMap, given: string, zone: string): void {
  const [, path, text] = /^\s*([^=\s][^=]*?)\s*=(.*)$/s.exec(given) ?? []
  if (path === undefined || text === undefined) throw new Failure('bad-set', { text: given })
  assign(tree, path, text, zone)
}

/**
 * Puts a text into the tree where `path` says. A field that takes a list gets one more item each time; its items
 * may come with commas between, where they are no prose. An empty text takes a field back.
 * @param zone the office's, for times without one
 */
export function assign(tree: TreeMap, path: string, text: string, zone: string): void {
  const steps = path
    .split(/[.[]/)
    .map(step => (/^\d+\]?$/.test(step) ? Number.parseInt(step, 10) : step.replace(/\]$/, '')))
  const root: Kind = { is: 'map', fields: RELEASE_FIELDS }
  Object.assign(tree, put(root, tree, steps, { text, path, zone }))
}

interface Given {
  readonly text: string
  readonly path: string
  readonly zone: string
}

function put(kind: Kind, before: Tree | undefined, steps: readonly Step[], given: Given): Tree {
  const [step, ...rest] = steps
  if (step === undefined) return leaf(kind, before, given)
  switch (kind.is) {
    case 'map':
      return putField(kind, before, step, rest, given)
    case 'list':
      return putItem(kind.of, asList(before), steps, given)
    case 'one-or-list':
      if (typeof step === 'number' || isList(before)) return putItem(kind.of, asList(before), steps, given)
      return put(kind.of, before, steps, given)
    case 'reference':
      return put(kind.or, isMap(before) ? before : undefined, steps, given)
    default: {
      const field = given.path.replace(/[.[][^.[]*$/, '')
      throw new Failure('bad-choice', { flag: '--set', text: given.path, choices: [field], nearest: field })
    }
  }
}

function putField(
  { fields }: Extract<Kind, { is: 'map' }>,
  before: Tree | undefined,
  name: Step,
  rest: readonly Step[],
  given: Given,
): TreeMap {
  const field = fields.find(field => field.name === name)
  if (!field) {
    const choices = fields.map(field => field.name)
    throw new Failure('bad-choice', {
      flag: '--set',
      text: given.path,
      choices,
      nearest: nearest(String(name), choices),
    })
  }
  const map = Object.assign(emptyMap(), isMap(before) ? before : {})
  map[field.name] = put(field.kind, map[field.name], rest, given)
  return map
}

// Without a number the first item is meant: `media.alt=…`.
function putItem(of: Kind, before: readonly Tree[], steps: readonly Step[], given: Given): Tree[] {
  const [first, ...after] = steps
  const [index, rest] = typeof first === 'number' ? [first, after] : [0, steps]
  if (index > before.length) throw new Failure('bad-set', { text: given.path })
  const items = [...before]
  items[index] = put(of, items[index], rest, given)
  return items
}

function leaf(kind: Kind, before: Tree | undefined, { text, zone }: Given): Tree {
  if (kind.is === 'list' || kind.is === 'one-or-list') {
    const texts = splits(kind.of) ? text.split(',') : [text]
    const items = texts
      .map(item => leaf(kind.of, undefined, { text: item, path: '', zone }))
      .filter(item => item !== '')
    const all = text.trim() === '' ? [] : [...asList(before), ...items]
    return kind.is === 'one-or-list' && all.length === 1 ? all[0]! : all
  }
  if (kind.is === 'atom') return cleaned(kind.atom, text, zone)
  if (kind.is === 'reference' && kind.or.is === 'atom') return cleaned(kind.or.atom, text, zone)
  return text.trim()
}

// Prose has commas of its own, and a phone number one before its extension.
const WITH_COMMAS = new Set(['line', 'key', 'language', 'email'])
const splits = (kind: Kind): boolean =>
  kind.is === 'reference' || (kind.is === 'atom' && WITH_COMMAS.has(kind.atom))

/** `given` over `base`: maps field by field, everything else replaced; what is given empty is taken out. */
export function overlay(base: TreeMap, given: TreeMap): TreeMap {
  const tree = Object.assign(emptyMap(), base)
  for (const [name, value] of Object.entries(given)) {
    const under = tree[name]
    const merged = isMap(under) && isMap(value) ? overlay(under, value) : value
    if (isEmpty(merged)) delete tree[name]
    else tree[name] = merged
  }
  return tree
}

const isEmpty = (tree: Tree): boolean =>
  isText(tree) ? tree.trim() === '' : isList(tree) ? tree.length === 0 : Object.keys(tree).length === 0
