// Links as they stand in a text: Markdown's, those that nearly are, and bare addresses. Spans are in the field's value.
import type { Span } from '../../model/tree.ts'

export interface LinkMention {
  /** Of all that was read as the link. */
  readonly span: Span
  /** `gap`: a space between words and address; `reversed`: the brackets changed places; `unopened`: no [. */
  readonly form: 'link' | 'picture' | 'bare' | 'gap' | 'reversed' | 'unclosed' | 'unopened'
  readonly words: Span
  readonly address: Span
}

/** In the order of their forms. `markdown`: the field is read as Markdown, so that brackets mean something. */
export function* linksIn(raw: string, markdown: boolean): Iterable<LinkMention> {
  const found: LinkMention[] = []
  for (const link of markdown || raw.includes('](') ? marked(raw) : []) {
    found.push(link)
    yield link
  }
  yield* bare(raw, found)
}

function* marked(raw: string): Iterable<LinkMention> {
  const { opening, closing } = bracketsIn(raw)
  const inCode = codeIn(raw)
  for (let at = raw.indexOf(']'); at !== -1; at = raw.indexOf(']', at + 1)) {
    if (raw[at - 1] === '\\' || inCode(at)) continue
    const open = opening.get(at)
    const link =
      open === undefined
        ? unopened(raw, at)
        : raw[at + 1] === '('
          ? withAddress(raw, open, at, closing.get(at + 1))
          : slipped(raw, open, at)
    if (link) yield link
  }
}

/** Whether a place is in code; asked in the order of the text. Code within a line is what stands between two backticks. */
function codeIn(raw: string): (at: number) => boolean {
  if (!raw.includes('`')) return () => false
  const codes = raw.matchAll(/`[^`\n]*`/g)
  let start = 0
  let end = 0
  return at => {
    while (end <= at) {
      const next = codes.next()
      if (next.done) return false
      start = next.value.index
      end = start + next.value[0].length
    }
    return start < at
  }
}

interface Brackets {
  /** For each ] its [ in the same paragraph. */
  readonly opening: ReadonlyMap<number, number>
  /** For each ( its ) in the same line. */
  readonly closing: ReadonlyMap<number, number>
}

function bracketsIn(raw: string): Brackets {
  const opening = new Map<number, number>()
  const closing = new Map<number, number>()
  let square: number[] = []
  let round: number[] = []
  for (const { 0: mark, index } of raw.matchAll(/[[\]()]|\n[ \t]*(?=\n)|\n/g)) {
    if (mark === '[') square.push(index)
    else if (mark === '(') round.push(index)
    else if (mark === ']') {
      const open = square.pop()
      if (open !== undefined) opening.set(index, open)
    } else if (mark === ')') {
      const open = round.pop()
      if (open !== undefined) closing.set(open, index)
    } else {
      round = []
      if (raw[index + mark.length] === '\n') square = []
    }
  }
  return { opening, closing }
}

// A title stands at the end; what is longer is none.
const TITLE = 1000
// Nobody sees more of a link that never ends.
const UNCLOSED = 2000

function withAddress(raw: string, open: number, close: number, end: number | undefined): LinkMention {
  const start = raw[open - 1] === '!' ? open - 1 : open
  const inner = raw.slice(close + 2, end ?? Math.min(lineEnd(raw, close), close + UNCLOSED))
  const tail = Math.max(0, inner.length - TITLE)
  const title = /\s+(?:"[^"]*"|'[^']*')\s*$/.exec(inner.slice(tail))
  const bare = title ? inner.slice(0, tail + title.index) : inner
  const address = bare.trim()
  const pointed = /^<[^<>]*>$/.test(address)
  const from = close + 2 + bare.length - bare.trimStart().length + (pointed ? 1 : 0)
  return {
    span: [start, end === undefined ? close + 2 + inner.length : end + 1],
    form: end === undefined ? 'unclosed' : start < open ? 'picture' : 'link',
    words: [open + 1, close],
    address: [from, from + address.length - (pointed ? 2 : 0)],
  }
}

const lineEnd = (raw: string, at: number): number => {
  const end = raw.indexOf('\n', at)
  return end === -1 ? raw.length : end
}

const ADDRESS = /^(?:https?:\/|mailto:|www\.)[^\s()]*$/i

function slipped(raw: string, open: number, close: number): LinkMention | undefined {
  const gap = /^[ \t]+\(([^()\n]*)\)/.exec(raw.slice(close + 1, close + 400))
  if (gap && ADDRESS.test(gap[1]!)) {
    const end = close + 1 + gap[0].length
    return {
      span: [open, end],
      form: 'gap',
      words: [open + 1, close],
      address: [end - 1 - gap[1]!.length, end - 1],
    }
  }
  if (raw[open - 1] !== ')' || !ADDRESS.test(raw.slice(open + 1, close))) return undefined
  const from = Math.max(0, open - UNCLOSED)
  const before = from + raw.slice(from, open).lastIndexOf('(')
  if (before < from) return undefined
  return {
    span: [before, close + 1],
    form: 'reversed',
    words: [before + 1, open - 1],
    address: [open + 1, close],
  }
}

// сайте](https://…)
function unopened(raw: string, close: number): LinkMention | undefined {
  const after = /^\]\(([^()\s]*)\)/.exec(raw.slice(close, close + 400))
  if (!after || !ADDRESS.test(after[1]!)) return undefined
  const start = close - /[^\s[\]()]*$/.exec(raw.slice(Math.max(0, close - 60), close))![0].length
  return {
    span: [start, close + after[0].length],
    form: 'unopened',
    words: [start, close],
    address: [close + 2, close + after[0].length - 1],
  }
}

function* bare(raw: string, taken: readonly LinkMention[]): Iterable<LinkMention> {
  if (!raw.includes('http') && !raw.includes('://') && !raw.includes(':\\\\') && !raw.includes('ww.')) return
  const isTaken = within(taken)
  for (const { 0: text, index } of raw.matchAll(
    /(?:\b[a-z]{3,8}:\/{1,3}|\bhttps?[:;,]?[\\/]{1,3}|(?<![\w/.@])(?:w{4,}|ww)\.(?=\w))[^\s<>«»“”„"\])`*]*/gi,
  )) {
    const address = text.replace(/(?<![.,;:!?…'’_])[.,;:!?…'’_]+$/, '')
    const span: Span = [index, index + address.length]
    if (!isTaken(index)) yield { span, form: 'bare', words: span, address: span }
  }
}

/** Whether a place is in one of the links; asked in the order of the text. */
function within(links: readonly LinkMention[]): (at: number) => boolean {
  const sorted = links.map(({ span }) => span).sort((a, b) => a[0] - b[0])
  let next = 0
  let end = 0
  return at => {
    for (; next < sorted.length && sorted[next]![0] <= at; next++) end = Math.max(end, sorted[next]![1])
    return at < end
  }
}
