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
export function linksIn(raw: string, markdown: boolean): LinkMention[] {
  const found = markdown || raw.includes('](') ? marked(raw) : []
  return [...found, ...bare(raw, found)]
}

function marked(raw: string): LinkMention[] {
  const found: LinkMention[] = []
  for (let at = raw.indexOf(']'); at !== -1; at = raw.indexOf(']', at + 1)) {
    if (raw[at - 1] === '\\' || inCode(raw, at)) continue
    const open = opening(raw, at)
    if (open === -1) {
      const link = unopened(raw, at)
      if (link) found.push(link)
      continue
    }
    const link = raw[at + 1] === '(' ? withAddress(raw, open, at) : slipped(raw, open, at)
    if (link) found.push(link)
  }
  return found
}

// Code within a line is what stands between two backticks.
function inCode(raw: string, at: number): boolean {
  const start = raw.lastIndexOf('\n', at) + 1
  return raw.slice(start, at).split('`').length % 2 === 0 && raw.slice(at).split('\n', 1)[0]!.includes('`')
}

/** The bracket that this one closes, in the same paragraph. */
function opening(raw: string, close: number): number {
  let depth = 0
  for (let at = close; at >= 0; at--) {
    if (raw[at] === ']') depth++
    else if (raw[at] === '[' && --depth === 0) return at
    else if (raw[at] === '\n' && /^[ \t]*\n/.test(raw.slice(at + 1))) return -1
  }
  return -1
}

function withAddress(raw: string, open: number, close: number): LinkMention {
  const start = raw[open - 1] === '!' ? open - 1 : open
  const end = closing(raw, close + 1)
  const inner = raw.slice(close + 2, end === -1 ? lineEnd(raw, close) : end)
  const title = /\s+(?:"[^"]*"|'[^']*')\s*$/.exec(inner)
  const bare = title ? inner.slice(0, title.index) : inner
  const address = bare.trim()
  const pointed = /^<[^<>]*>$/.test(address)
  const from = close + 2 + bare.length - bare.trimStart().length + (pointed ? 1 : 0)
  return {
    span: [start, end === -1 ? close + 2 + inner.length : end + 1],
    form: end === -1 ? 'unclosed' : start < open ? 'picture' : 'link',
    words: [open + 1, close],
    address: [from, from + address.length - (pointed ? 2 : 0)],
  }
}

function closing(raw: string, open: number): number {
  let depth = 0
  for (let at = open; at < raw.length && raw[at] !== '\n'; at++) {
    if (raw[at] === '(') depth++
    else if (raw[at] === ')' && --depth === 0) return at
  }
  return -1
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
  const before = raw[open - 1] === ')' ? raw.lastIndexOf('(', open) : -1
  if (before === -1 || !ADDRESS.test(raw.slice(open + 1, close))) return undefined
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

function bare(raw: string, taken: readonly LinkMention[]): LinkMention[] {
  if (!raw.includes('http') && !raw.includes('://') && !raw.includes(':\\\\') && !raw.includes('ww.'))
    return []
  const found: LinkMention[] = []
  for (const { 0: text, index } of raw.matchAll(
    /(?:\b[a-z]{3,8}:\/{1,3}|\bhttps?[:;,]?[\\/]{1,3}|(?<![\w/.@])(?:w{4,}|ww)\.(?=\w))[^\s<>«»“”„"\])`*]*/gi,
  )) {
    const address = text.replace(/[.,;:!?…'’_]+$/, '')
    const span: Span = [index, index + address.length]
    if (taken.some(link => link.span[0] <= index && index < link.span[1])) continue
    found.push({ span, form: 'bare', words: span, address: span })
  }
  return found
}
