// The quick reader: the plain YAML that presser writes and most people type, line by line, some twenty times faster
// than the full parser. At the first thing it does not know for certain it gives up, and the full parser reads the
// file; what it does read, it reads exactly as that one does (a differential property test holds it to that).
import type { Span } from '../model/tree.ts'
import { MAX_DEPTH } from './limits.ts'
import { listNode, mapNode, type Node } from './node.ts'

/** The text as a map of fields, or undefined where the full parser must read it. */
export function readPlain(text: string): Node | undefined {
  if (UNSURE.test(text)) return undefined
  try {
    const reader = new PlainReader(text)
    return reader.document()
  } catch (error) {
    if (error instanceof GiveUp) return undefined
    throw error
  }
}

// Carriage returns, tabs, other controls and line separators have rules of their own.
const UNSURE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)|\n(?:---|\.\.\.)/

class GiveUp extends Error {}
const GIVE_UP = new GiveUp()
const giveUp = (): never => {
  throw GIVE_UP
}

/** A line with something in it. */
interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
}

const FIELD = /([A-Za-z_][\w-]*):(?: +|(?=\n|$))/y
const DOUBLE = /"[^"\\\n]*"(?= *(?: #[^\n]*)?(?:\n|$))/y
const SINGLE = /'[^'\n]*'(?= *(?: #[^\n]*)?(?:\n|$))/y
const BARE =
  /[0-9A-Za-zÀ-ɏͰ-ԯ/][0-9A-Za-zÀ-ɏͰ-ԯ_./+()«»“”—–-]*(?: [0-9A-Za-zÀ-ɏͰ-ԯ_./+()«»“”—–-]+)*(?= *(?:\n|$))/y
const BLOCK = /([|>])(-?)(?= *(?:\n|$))/y
const FLOW_ITEM = / *("[^"\\\n]*"|'[^'\n]*'|[0-9A-Za-zÀ-ɏͰ-ԯ_./+-]+) *([,\]])/y
const NOTHING = /^(?:~|null|Null|NULL)$/
const REST = / *(?: #[^\n]*)?(?=\n|$)/y

class PlainReader {
  readonly #text: string
  #line: Line | undefined
  constructor(text: string) {
    this.#text = text
    this.#line = this.#lineFrom(0)
  }

  document(): Node | undefined {
    if (this.#line?.indent !== 0) return undefined
    const node = this.#map(0, 0, this.#line.start)
    return this.#line ? undefined : node
  }

  // The next line that is neither blank nor a comment.
  #lineFrom(offset: number): Line | undefined {
    const text = this.#text
    for (let start = offset; start < text.length; ) {
      let end = text.indexOf('\n', start)
      if (end === -1) end = text.length
      let at = start
      while (text.charCodeAt(at) === 0x20) at++
      if (at < end && text.charCodeAt(at) !== 0x23) return { start, end, indent: at - start }
      start = end + 1
    }
    return undefined
  }

  #next(): void {
    this.#line = this.#lineFrom(this.#line!.end + 1)
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#text)
  }

  /** The fields that start in column `indent`; the first of them at `at`, which may follow a list's hyphen. */
  #map(indent: number, depth: number, at: number): Node {
    if (depth > MAX_DEPTH / 4) giveUp()
    const items = new Map<string, Node>()
    const start = at
    for (let from: number | undefined = at; from !== undefined; from = this.#same(indent)) {
      const field = this.#match(FIELD, from)
      const name = field?.[1]
      if (!field || name === undefined || items.has(name)) return giveUp()
      const node = this.#value(FIELD.lastIndex, indent, depth, from + name.length + 1)
      items.set(name, { ...node, name: [from, from + name.length] })
    }
    return mapNode(items, start)
  }

  // Where the next line's field starts, if that line is in this column; undefined if it belongs further out.
  #same(indent: number): number | undefined {
    const line = this.#line
    if (!line || line.indent < indent) return undefined
    return line.indent === indent && !this.#isItem(line) ? line.start + indent : this.#outerItem(line, indent)
  }

  // A hyphen in the column of a field ends a list's map only where the list is further out.
  #outerItem(line: Line, indent: number): undefined {
    if (line.indent >= indent) giveUp()
    return undefined
  }

  #isItem({ start, indent, end }: Line): boolean {
    const at = start + indent
    return this.#text[at] === '-' && (at + 1 === end || this.#text[at + 1] === ' ')
  }

  /** What stands after a name: on its line, or on the lines below it. `empty` is the place of nothing. */
  #value(at: number, indent: number, depth: number, empty: number): Node {
    const line = this.#line!
    const rest = this.#match(REST, at > line.end ? line.end : at)
    if (rest && (rest[0].trim() === '' || rest[0].startsWith(' '))) return this.#below(indent, depth, empty)
    const block = this.#match(BLOCK, at)
    if (block) return this.#block(block, at, indent)
    const node = this.#scalar(at) ?? this.#flow(at) ?? giveUp()
    this.#next()
    if (this.#line && this.#line.indent > indent) giveUp()
    return node
  }

  #below(indent: number, depth: number, empty: number): Node {
    this.#next()
    const line = this.#line
    if (line && line.indent >= indent && this.#isItem(line)) return this.#list(line.indent, depth + 1)
    if (line && line.indent > indent) return this.#map(line.indent, depth + 1, line.start + line.indent)
    return { value: '', span: [empty, empty] }
  }

  #list(indent: number, depth: number): Node {
    const nodes: Node[] = []
    const start = this.#line!.start + indent
    for (let line = this.#line; line && line.indent === indent && this.#isItem(line); line = this.#line) {
      nodes.push(this.#item(line, indent, depth))
    }
    if (this.#line && this.#line.indent > indent) giveUp()
    return listNode(nodes, start)
  }

  #item(line: Line, indent: number, depth: number): Node {
    let at = line.start + indent + 1
    while (this.#text.charCodeAt(at) === 0x20) at++
    if (at >= line.end || this.#text[at] === '#') return giveUp()
    if (this.#match(FIELD, at)) return this.#map(at - line.start, depth + 1, at)
    const block = this.#match(BLOCK, at)
    if (block) return this.#block(block, at, indent)
    const node = this.#scalar(at) ?? giveUp()
    this.#next()
    if (this.#line && this.#line.indent > indent) giveUp()
    return node
  }

  #scalar(at: number): Node | undefined {
    const quoted = this.#match(DOUBLE, at) ?? this.#match(SINGLE, at)
    const bare = quoted ?? this.#match(BARE, at)
    if (!bare) return undefined
    const [source] = bare
    const span: Span = [at, at + source.length]
    if (quoted) return { value: source.slice(1, -1), span }
    return NOTHING.test(source) ? { value: '', span } : { value: source, span }
  }

  #flow(at: number): Node | undefined {
    if (this.#text[at] !== '[') return undefined
    const nodes: Node[] = []
    let from = at + 1
    for (;;) {
      const item = this.#match(FLOW_ITEM, from)
      const [whole, source, mark] = item ?? []
      if (whole === undefined || source === undefined) return giveUp()
      const start = from + whole.indexOf(source)
      const quoted = source[0] === '"' || source[0] === "'"
      if (!quoted && NOTHING.test(source)) return giveUp()
      nodes.push({ value: quoted ? source.slice(1, -1) : source, span: [start, start + source.length] })
      from += whole.length
      if (mark === ']') break
    }
    return this.#match(REST, from) ? listNode(nodes, at, from) : giveUp()
  }

  /** A literal or folded block: all its lines, up to the first that is not indented more than the field. */
  #block([, mark, chomp]: RegExpExecArray, at: number, indent: number): Node {
    const text = this.#text
    const lines: string[] = []
    let inner: number | undefined
    let offset = this.#line!.end + 1
    let end = offset
    while (offset < text.length) {
      const stop = text.indexOf('\n', offset) === -1 ? text.length : text.indexOf('\n', offset)
      const line = text.slice(offset, stop)
      const own = indentOf(line)
      const blank = own === line.length
      if (blank ? inner === undefined || line.length > inner : own <= indent) {
        if (blank) giveUp()
        break
      }
      inner ??= own
      if (!blank && (own < inner || (mark === '>' && (own > inner || line.endsWith(' '))))) giveUp()
      lines.push(blank ? '' : line.slice(inner))
      offset = stop + 1
      end = Math.min(offset, text.length)
    }
    this.#line = this.#lineFrom(offset)
    return { value: blockText(lines, mark === '>', chomp === '-'), span: [at, end] }
  }
}

// Only the ASCII space indents; a no-break space is text.
function indentOf(line: string): number {
  let indent = 0
  while (line.charCodeAt(indent) === 0x20) indent++
  return indent
}

// https://yaml.org/spec/1.2.2/#chapter-8-block-style-productions
function blockText(lines: readonly string[], folded: boolean, strip: boolean): string {
  const last = lines.findLastIndex(line => line !== '')
  if (last === -1) return giveUp()
  const kept = lines.slice(0, last + 1)
  const text = folded ? fold(kept) : kept.join('\n')
  return strip ? text : `${text}\n`
}

function fold(lines: readonly string[]): string {
  let text = lines[0]!
  let breaks = 0
  for (const line of lines.slice(1)) {
    if (line === '') breaks++
    else {
      text += (breaks > 0 ? '\n'.repeat(breaks) : ' ') + line
      breaks = 0
    }
  }
  return text
}
