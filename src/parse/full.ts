// The full reader: any YAML through the yaml package, with the author's errors in our terms.
import type { Document, Pair, Scalar, YAMLMap, YAMLSeq, Node as YamlNode } from 'yaml'
import type { Span } from '../model/tree.ts'
import { Guard, MAX_DEPTH } from './limits.ts'
import { listNode, mapNode, type Node } from './node.ts'
import { lineStarts, positionAt } from './position.ts'
import type { Problem } from './problem.ts'
import { explainError, type SyntaxFault, type Unclosed } from './syntax.ts'
import { yaml } from './yaml-package.ts'

const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const

/** Reads any YAML. Without `root` nothing can be said about fields. Throws LimitReached. */
export function readFull(text: string): { root: Node | undefined; problems: Problem[] } {
  const { Composer, isMap } = yaml()
  const guard = new Guard()
  const documents = [...new Composer(OPTIONS).compose(tokens(text, guard))]
  const root = documents[0]?.contents ?? undefined
  const faults = [...syntaxFaults(documents as Document[], text, guard)]
  if (faults.length === 0 && root && !isMap(root) && !isEmptyScalar(root)) {
    faults.push({ code: 'not-fields', start: 0, end: 0 })
  }
  if (faults.length > 0) return { root: undefined, problems: faults.map(asProblem) }
  const reader = new Reader(text)
  const node = isMap(root) ? reader.map(root as YamlMap, 0) : mapNode(new Map(), 0)
  return { root: reader.broken ? undefined : node, problems: reader.problems }
}

function* tokens(text: string, guard: Guard) {
  const { Lexer, Parser } = yaml()
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    guard.see(lexeme)
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

const isEmptyScalar = (node: unknown): boolean => yaml().isScalar(node) && node.value === ''

/** At most one fault a line, and few: what follows the first is often its echo. */
function* syntaxFaults(documents: Document[], text: string, unclosed: Unclosed): Generator<SyntaxFault> {
  const seen = new Set<number>()
  const starts = lineStarts(text)
  const [first, second] = documents
  let last = -1
  for (const error of first?.errors ?? []) {
    // The parser may have two words for one place.
    if (error.pos[0] === last) continue
    last = error.pos[0]
    const fault = explainError(error, text, unclosed)
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

type YamlMap = YAMLMap<YamlNode, YamlNode | null>

/** The package's nodes to ours: every scalar as typed, the first of repeated names, nothing deeper than MAX_DEPTH. */
class Reader {
  readonly problems: Problem[] = []
  /** A name that is no text, or nesting too deep: nothing can be said about fields. */
  broken = false
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }

  map(map: YamlMap, depth: number): Node {
    const { isScalar } = yaml()
    const items = new Map<string, Node>()
    for (const { key, value } of map.items as Pair<YamlNode, YamlNode | null>[]) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined
      if (name === undefined || !value) {
        this.#fail({ rule: 'yaml-syntax', code: 'odd-name', span: spanOf(key ?? value) })
        continue
      }
      const earlier = items.get(name)?.name
      if (earlier) this.#repeated(name, earlier, spanOf(key))
      else items.set(name, { ...this.#value(value, depth + 1), name: spanOf(key) })
    }
    return mapNode(items, ...placeOf(map))
  }

  #value(node: YamlNode, depth: number): Node {
    const { isMap, isScalar, isSeq } = yaml()
    const span = spanOf(node)
    if (depth > MAX_DEPTH) this.#fail({ rule: 'yaml-limits', code: 'too-deep', span })
    else if (isMap(node)) return this.map(node as YamlMap, depth)
    else if (isSeq(node)) return this.#list(node as YAMLSeq<YamlNode>, depth)
    else if (isScalar(node)) {
      this.#watchHash(node)
      return { value: isNull(node) ? '' : String(node.value ?? ''), span }
    }
    return { value: '', span }
  }

  #list(list: YAMLSeq<YamlNode>, depth: number): Node {
    return listNode(
      list.items.map(item => this.#value(item, depth + 1)),
      ...placeOf(list),
    )
  }

  #repeated(name: string, earlier: Span, span: Span): void {
    const firstLine = positionAt(lineStarts(this.#text), earlier[0]).line
    this.problems.push({ rule: 'field-repeated', name, firstLine, span })
  }

  #fail(problem: Problem): void {
    this.broken = true
    this.problems.push(problem)
  }

  // `phone: +7 495 123 #4` ends at the mark, silently. A comment has a space after its mark, lost text hasn't.
  #watchHash(node: Scalar): void {
    if (node.type !== 'PLAIN' || !node.range) return
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
  node.type === 'PLAIN' && /^(~|null|Null|NULL)$/.test(String(node.value))

// The package lets a block collection end with the comments after it, which belong to nobody.
function placeOf(node: YamlMap | YAMLSeq<YamlNode>): [start: number, end?: number] {
  const [start, end] = spanOf(node)
  return node.flow ? [start, end] : [start]
}

function spanOf(node: YamlNode | null | undefined): Span {
  const range = node?.range
  return range ? [range[0], range[1]] : [0, 0]
}
