// Repairs to a file's text. Everything else of the file stays byte for byte, and what the file says afterwards is
// exactly what it said before with the repairs made: it is read again to see that, and what fails is left undone.
import type { Repair } from '../check/rule.ts'
import { isList, isMap, isText, type Path, pathText, type Span, type Tree } from '../model/tree.ts'
import { type Parsed, parse } from '../parse/parse.ts'
import { acrossLines, type Edit, isBroken, styleOf, withLineEnd, writes, written } from './scalar.ts'

export interface Applied {
  readonly parsed: Parsed
  readonly made: readonly Repair[]
}

interface FieldRepairs {
  readonly path: Path
  readonly repairs: readonly Repair[]
  readonly edits: readonly Edit[]
  readonly value: string
}

/** Makes the repairs that can be made; undefined where none can. */
export function apply(parsed: Parsed, repairs: readonly Repair[]): Applied | undefined {
  const fields = byField(repairs).flatMap(group => placed(parsed, group) ?? [])
  if (fields.length === 0) return undefined
  const all = attempt(parsed, fields)
  if (all) return all
  // One field spoils the whole: the others are made without it, and of it what can be.
  const good = fields.flatMap(field => (attempt(parsed, [field]) ? [field] : singly(parsed, field)))
  return good.length > 0 ? attempt(parsed, good) : undefined
}

/** So many repairs of a field that spoils the whole are tried one by one. */
const MOST_SINGLE = 20

/** The first repair of a field that can be made alone: the others come in the next round. */
function singly(parsed: Parsed, { repairs }: FieldRepairs): FieldRepairs[] {
  for (const repair of repairs.slice(0, MOST_SINGLE)) {
    const field = placed(parsed, [repair])
    if (field && attempt(parsed, [field])) return [field]
  }
  return []
}

function byField(repairs: readonly Repair[]): Repair[][] {
  const groups = new Map<string, Repair[]>()
  for (const repair of repairs) {
    const key = pathText(repair.path)
    const group = groups.get(key)
    if (group) group.push(repair)
    else groups.set(key, [repair])
  }
  return [...groups.values()].map(group => apart(group))
}

/** In the order of the value, none on the place of another. */
function apart(repairs: readonly Repair[]): Repair[] {
  const sorted = [...repairs].sort((a, b) => a.span[0] - b.span[0])
  let end = 0
  return sorted.filter(({ span }) => {
    const isFree = span[0] >= end
    if (isFree) end = span[1]
    return isFree
  })
}

function placed(parsed: Parsed, repairs: readonly Repair[]): FieldRepairs | undefined {
  const { path } = repairs[0]!
  const value = valueAt(parsed.tree, path)
  if (!isText(value)) return undefined
  const { text, locateAll } = parsed
  const places = locateAll(
    path,
    repairs.map(({ span }) => span),
  )
  if (!places) return undefined
  const style = styleOf(text.slice(...places.field))
  const kept: Repair[] = []
  const edits: Edit[] = []
  for (const [at, found] of places.found.entries()) {
    const repair = repairs[at]!
    const span = withLineEnd(text, found, value.slice(...repair.span))
    if (!writes(text.slice(...span), value.slice(...repair.span), style)) continue
    kept.push(repair)
    const edit = { span, text: written(repair.text, style) }
    const isFree = (place: number) => !isIn(places.found, at + 1, place)
    edits.push(...(isBroken(text.slice(...span)) ? acrossLines(text, edit, places.field[1], isFree) : [edit]))
  }
  if (kept.length === 0) return undefined
  const meant = kept.map(({ span, text }) => ({ span, text }))
  return { path, repairs: kept, edits, value: spliced(value, meant) }
}

/** Whether a place is in one of the sorted spans, from the one at `from` on. */
function isIn(spans: readonly Span[], from: number, place: number): boolean {
  let at = from
  while (at < spans.length && spans[at]![1] <= place) at++
  return at < spans.length && spans[at]![0] <= place
}

function attempt(parsed: Parsed, fields: readonly FieldRepairs[]): Applied | undefined {
  const edits = fields.flatMap(field => field.edits).sort((a, b) => a.span[0] - b.span[0])
  const after = parse(spliced(parsed.text, edits))
  const meant = fields.reduce<Tree>((tree, { path, value }) => put(tree, path, value), parsed.tree!)
  if (!after.tree || !isSame(after.tree, meant)) return undefined
  return {
    parsed: { ...after, hasByteOrderMark: parsed.hasByteOrderMark },
    made: fields.flatMap(({ repairs }) => repairs),
  }
}

function spliced(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { span, text: put } of edits) {
    result += text.slice(at, span[0]) + put
    at = span[1]
  }
  return result + text.slice(at)
}

function valueAt(tree: Tree | undefined, path: Path): Tree | undefined {
  let value = tree
  for (const step of path) {
    if (isList(value) && typeof step === 'number') value = value[step]
    else value = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }
  return value
}

function put(tree: Tree, [step, ...rest]: Path, value: string): Tree {
  if (step === undefined) return value
  if (isList(tree)) return tree.map((entry, at) => (at === step ? put(entry, rest, value) : entry))
  if (!isMap(tree)) return tree
  const copy = Object.assign(Object.create(null), tree)
  copy[step] = put(tree[step]!, rest, value)
  return copy
}

function isSame(a: Tree | undefined, b: Tree | undefined): boolean {
  if (isText(a) || isText(b) || !a || !b) return a === b
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((entry, at) => isSame(entry, b[at]))
  }
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every(name => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}
