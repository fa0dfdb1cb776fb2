// YAML text -> tree + problems + positions. Nothing here knows what a field means.
import {
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  Scalar,
} from 'yaml'
import { emptyMap, type Path, type Span, type Tree, type TreeMap } from '../model/tree.ts'
import { type DecodeFault, decode } from './decode.ts'
import { Guard, type LimitCode, LimitReached, MAX_DEPTH, MAX_SIZE } from './limits.ts'
import { lineStarts, type Position, positionAt, spanInSource } from './position.ts'
import { explainError, type SyntaxCode, type SyntaxFault } from './syntax.ts'

export type Problem =
  | { rule: 'yaml-syntax'; code: SyntaxCode | DecodeFault; span: Span; word?: string }
  | { rule: 'yaml-limits'; code: LimitCode; span: Span }
  | { rule: 'field-repeated'; name: string; firstLine: number; span: Span }

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface Parsed {
  /** Without a byte order mark. */
  readonly text: string
  /** Undefined where the text can't be read as one map of fields. */
  readonly tree: TreeMap | undefined
  readonly problems: readonly Problem[]
  /**
   * Offsets of the value at `path`, of its name with `on: 'name'`, or of a span inside the value. A path that
   * leads nowhere gives its nearest ancestor's name, or the start of the file; so does an empty path.
   */
  readonly locate: (path: Path, where?: Where) => Span
  /** Offsets to 1-based lines and columns. */
  readonly range: (span: Span) => Range
}
export type Where = { on: 'name' } | { span: Span }

const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const

/** Reads a file's bytes or text. Never throws: what can't be read is among the problems. */
export function parse(source: Uint8Array | string): Parsed {
  const decoded = typeof source === 'string' ? { text: source.replace(/^\ufeff/, '') } : decode(source)
  if ('fault' in decoded) return unread('', { rule: 'yaml-syntax', code: decoded.fault, span: [0, 0] })
  const { text } = decoded
  if (text.length > MAX_SIZE) return unread(text, { rule: 'yaml-limits', code: 'too-large', span: [0, 0] })
  try {
    return compose(text)
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error
    return unread(text, { rule: 'yaml-limits', code: error.code, span: [error.start, error.end] })
  }
}

/** What a file larger than MAX_SIZE comes to, without reading it. */
export const tooLarge = (): Parsed => unread('', { rule: 'yaml-limits', code: 'too-large', span: [0, 0] })

function unread(text: string, problem: Problem): Parsed {
  return parsed(text, undefined, [problem], () => undefined)
}

function compose(text: string): Parsed {
  const guard = new Guard()
  const documents = [...new Composer(OPTIONS).compose(tokens(text, guard))]
  const root = documents[0]?.contents ?? undefined
  const faults = [...syntaxFaults(documents as Document[], text, guard.unclosedQuote)]
  if (faults.length === 0 && root && !isMap(root) && !isEmptyScalar(root)) {
    faults.push({ code: 'not-fields', start: 0, end: 0 })
  }
  if (faults.length > 0) return parsed(text, undefined, faults.map(asProblem), () => undefined)
  const reader = new Reader(text)
  const tree = isMap(root) ? reader.map(root.items as Item[], 0) : emptyMap()
  return parsed(text, reader.broken ? undefined : tree, reader.problems, () => root as Node | undefined)
}

function* tokens(text: string, guard: Guard) {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    guard.see(lexeme)
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.value === ''

/** At most one fault a line, and few: what follows the first is often its echo. */
function* syntaxFaults(
  documents: Document[],
  text: string,
  unclosedQuote: number | undefined,
): Generator<SyntaxFault> {
  const seen = new Set<number>()
  const starts = lineStarts(text)
  const [first, second] = documents
  let last = -1
  for (const error of first?.errors ?? []) {
    // The parser may have two words for one place.
    if (error.pos[0] === last) continue
    last = error.pos[0]
    const fault = explainError(error, text, unclosedQuote)
    const { line } = positionAt(starts, fault.start)
    if (seen.has(line) || seen.size >= MOST_FAULTS) continue
    seen.add(line)
    yield fault
    if (fault.code === 'unclosed-quote') return
  }
  if (second && seen.size === 0) {
    const start = text.lastIndexOf('---', second.contents?.range?.[0] ?? text.length)
    yield { code: 'several-documents', start: Math.max(0, start), end: Math.max(0, start) + 3 }
  }
}
const MOST_FAULTS = 5

const asProblem = ({ code, start, end, word }: SyntaxFault): Problem =>
  word === undefined
    ? { rule: 'yaml-syntax', code, span: [start, end] }
    : { rule: 'yaml-syntax', code, span: [start, end], word }

type Item = Pair<Node, Node | null>

/** Nodes to a tree: every scalar as typed, the first of repeated names, nothing deeper than MAX_DEPTH. */
class Reader {
  readonly problems: Problem[] = []
  /** A name that is no text, or nesting too deep: nothing can be said about fields. */
  broken = false
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }

  map(items: Item[], depth: number): TreeMap {
    const map = emptyMap()
    const first = new Map<string, Node>()
    for (const { key, value } of items) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined
      if (name === undefined || !value) {
        this.#fail({ rule: 'yaml-syntax', code: 'odd-name', span: spanOf(key ?? value) })
        continue
      }
      const earlier = first.get(name)
      if (earlier) {
        const firstLine = positionAt(lineStarts(this.#text), spanOf(earlier)[0]).line
        this.problems.push({ rule: 'field-repeated', name, firstLine, span: spanOf(key) })
        continue
      }
      first.set(name, key)
      map[name] = this.#value(value, depth + 1)
    }
    return map
  }

  #value(node: Node, depth: number): Tree {
    if (depth > MAX_DEPTH) {
      this.#fail({ rule: 'yaml-limits', code: 'too-deep', span: spanOf(node) })
      return ''
    }
    if (isMap(node)) return this.map(node.items as Item[], depth)
    if (isSeq(node)) return (node.items as Node[]).map(item => this.#value(item, depth + 1))
    if (!isScalar(node)) return ''
    this.#watchHash(node)
    return isNull(node) ? '' : String(node.value ?? '')
  }

  #fail(problem: Problem): void {
    this.broken = true
    this.problems.push(problem)
  }

  // `phone: +7 495 123 #4` ends at the mark, silently. A comment has a space after its mark, lost text hasn't.
  #watchHash(node: Scalar): void {
    if (node.type !== Scalar.PLAIN || !node.range) return
    const [, end] = node.range
    const cut = /^[ \t]+#(?=[^\s#])/.exec(this.#text.slice(end, end + 80))
    if (!cut) return
    const start = end + cut[0].length - 1
    const stop = this.#text.indexOf('\n', start)
    const text = this.#text.slice(start, stop === -1 ? undefined : stop).trimEnd()
    this.problems.push({
      rule: 'yaml-syntax',
      code: 'cut-at-hash',
      span: [start, start + text.length],
      word: text,
    })
  }
}

// The failsafe schema has no null; an editor's YAML has, and people write it for "nothing".
const isNull = (node: Scalar): boolean =>
  node.type === Scalar.PLAIN && /^(~|null|Null|NULL)$/.test(String(node.value))

function spanOf(node: Node | null | undefined): Span {
  const range = node?.range
  return range ? [range[0], range[1]] : [0, 0]
}

function parsed(
  text: string,
  tree: TreeMap | undefined,
  problems: readonly Problem[],
  root: () => Node | undefined,
): Parsed {
  let starts: number[] | undefined
  return {
    text,
    tree,
    problems,
    locate: (path, where) => locate(text, root(), path, where),
    range: ([start, end]) => {
      starts ??= lineStarts(text)
      const limit = (offset: number) => Math.min(Math.max(0, offset), text.length)
      return { start: positionAt(starts, limit(start)), end: positionAt(starts, limit(Math.max(start, end))) }
    },
  }
}

function locate(text: string, root: Node | undefined, path: Path, where: Where | undefined): Span {
  if (path.length === 0) return [0, 0]
  let node = root
  let name: Node | undefined
  for (const step of path) {
    const found = child(node, step)
    if (!found) return name ? spanOf(name) : [0, 0]
    name = found.name ?? name
    node = found.value
  }
  if (where && 'on' in where) return name ? spanOf(name) : [0, 0]
  const whole = trimmed(text, spanOf(node))
  if (!where || !isScalar(node) || typeof node.value !== 'string')
    return whole[0] === whole[1] && name ? spanOf(name) : whole
  const inside = spanInSource(text.slice(...spanOf(node)), node.value, where.span)
  return inside ? [whole[0] + inside[0], whole[0] + inside[1]] : whole
}

function child(node: Node | undefined, step: string | number): { name?: Node; value: Node } | undefined {
  if (isMap(node)) {
    const item = (node.items as Item[]).find(({ key }) => isScalar(key) && key.value === step)
    return item?.value ? { name: item.key, value: item.value } : undefined
  }
  const value = isSeq(node) && typeof step === 'number' ? (node.items[step] as Node | undefined) : undefined
  return value && { value }
}

// A block's range runs to the start of the next field; what people see ends with its last character.
function trimmed(text: string, [start, end]: Span): Span {
  return [start, start + text.slice(start, end).trimEnd().length]
}
