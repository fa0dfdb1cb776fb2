// A parsed value with its places. Both readers, the quick one and the full one, build it.
import { emptyMap, type Path, type Span, type Tree } from '../model/tree.ts'
import { SourceMap } from './position.ts'

export interface Node {
  readonly value: Tree
  /** Of the value as written, with its quotes or block header. */
  readonly span: Span
  /** Of the name before it, where it is a field. */
  readonly name?: Span
  /** The fields of a map or the items of a list. */
  readonly items?: ReadonlyMap<string | number, Node>
}

/** A map's node from its fields. It ends with its last field, or with its bracket at `end`. */
export function mapNode(items: ReadonlyMap<string, Node>, start: number, end?: number): Node {
  const value = emptyMap()
  let last = start
  for (const [name, node] of items) {
    value[name] = node.value
    last = Math.max(last, node.span[1], node.name?.[1] ?? 0)
  }
  return { value, span: [start, end ?? last], items }
}

/** A list's node from its items. It ends with its last item, or with its bracket at `end`. */
export const listNode = (nodes: readonly Node[], start: number, end?: number): Node => ({
  value: nodes.map(node => node.value),
  span: [start, end ?? nodes.at(-1)?.span[1] ?? start],
  items: new Map(nodes.entries()),
})

export type Where = { on: 'name' } | { span: Span }

/** Offsets of the value at `path`; see Parsed.locate. */
export function locate(text: string, root: Node | undefined, path: Path, where: Where | undefined): Span {
  if (path.length === 0) return [0, 0]
  let node = root
  let name: Span | undefined
  for (const step of path) {
    const found = node?.items?.get(step)
    if (!found) return name ?? [0, 0]
    name = found.name ?? name
    node = found
  }
  if (where && 'on' in where) return name ?? [0, 0]
  return node ? insideOf(text, node, name, where?.span) : [0, 0]
}

/** Offsets of each span inside the text at `path`; see Parsed.locateAll. */
export function locateAll(
  text: string,
  root: Node | undefined,
  path: Path,
  spans: readonly Span[],
): { field: Span; found: Span[] } | undefined {
  let node = root
  for (const step of path) node = node?.items?.get(step)
  if (!node || typeof node.value !== 'string') return undefined
  const [start] = node.span
  const map = sourceMap(text, node, node.value)
  const found: Span[] = []
  for (const span of spans) {
    const place = map.spanOf(span)
    if (!place) break
    found.push([start + place[0], start + place[1]])
  }
  return { field: node.span, found }
}

const sourceMaps = new WeakMap<Node, SourceMap>()

function sourceMap(text: string, node: Node, value: string): SourceMap {
  const map = sourceMaps.get(node) ?? new SourceMap(text.slice(...node.span), value)
  sourceMaps.set(node, map)
  return map
}

function insideOf(text: string, node: Node, name: Span | undefined, inner: Span | undefined): Span {
  const { value } = node
  const [start, end] = trimmed(text, node.span)
  if (start === end && name) return name
  if (!inner || typeof value !== 'string') return [start, end]
  const found = sourceMap(text, node, value).spanOf(inner)
  return found ? [start + found[0], start + found[1]] : [start, end]
}

// A block's source runs to the start of the next field; what people see ends with its last character.
function trimmed(text: string, [start, end]: Span): Span {
  return [start, start + text.slice(start, end).trimEnd().length]
}

/**
 * The span, name included, of the field or list item that begins next after `offset`, the largest that begins there,
 * or an empty one where nothing follows; undefined where `offset` is inside a text.
 */
export function spanBelow(root: Node | undefined, offset: number): Span | undefined {
  let found: Span = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const look = (node: Node): boolean => {
    if (!node.items) return node.span[0] <= offset && offset < node.span[1]
    for (const item of node.items.values()) {
      const start = item.name?.[0] ?? item.span[0]
      if (start > offset && start < found[0]) found = [start, item.span[1]]
      if (look(item)) return true
    }
    return false
  }
  return root && !look(root) ? found : undefined
}
