// Offsets to lines and columns, and offsets inside a value to offsets in its source.
import type { Span } from '../model/tree.ts'

/** 1-based, in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The start of each line of a text. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The line and column of an offset. An offset past the end is the end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}

/**
 * Where each character of a scalar's value stands in its source, for every YAML style. `source` is the scalar as
 * written, with its quotes or block header. White space that YAML folds or strips has no width of its own; every other
 * character is compared. What was walked is kept: many places of a long text cost one walk.
 */
export class SourceMap {
  readonly #source: string
  readonly #value: string
  readonly #quote: string | undefined
  readonly #starts: number[] = []
  /** Of characters; before the first, where the text itself begins. */
  readonly #ends: number[]
  #isParted = false
  #gapEnd = 0
  #lastBreak = -1

  constructor(source: string, value: string) {
    this.#source = source
    this.#value = value
    this.#quote = source[0] === '"' || source[0] === "'" ? source[0] : undefined
    this.#ends = [this.#quote ? 1 : (/^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0)]
  }

  /** A span of the value in the source. Undefined where the two part before its end. */
  spanOf([start, end]: Span): Span | undefined {
    if (!this.#walkTo(end)) return undefined
    const to = this.#ends[end]!
    return start === end ? [to, to] : [this.#starts[start]!, to]
  }

  #walkTo(end: number): boolean {
    while (!this.#isParted && this.#starts.length < end) {
      const index = this.#starts.length
      const expected = this.#value.charCodeAt(index)
      let at = this.#ends[index]!
      if (!isSpace(expected)) at = this.#gapFrom(at)
      const width = isSpace(expected) ? this.#spaceWidth(at, expected) : this.#widthOf(at, expected)
      if (width === undefined) this.#isParted = true
      else {
        this.#starts.push(at)
        this.#ends.push(at + width)
      }
    }
    return this.#starts.length >= end
  }

  /** The end of the white space of the source at `at`, of which each stretch is read once. */
  #gapFrom(at: number): number {
    if (at < this.#gapEnd) return this.#gapEnd
    const code = this.#source.charCodeAt(at)
    if (code > SPACE && code !== BACKSLASH) return at
    const gap = this.#quote === '"' ? GAP_IN_QUOTES : GAP
    gap.lastIndex = at
    const [found] = gap.exec(this.#source)!
    this.#gapEnd = at + found.length
    this.#lastBreak = at + found.lastIndexOf('\n')
    return this.#gapEnd
  }

  // How many characters of the source write the expected one; undefined where something else stands there.
  #spaceWidth(at: number, expected: number): number | undefined {
    if (this.#isEscaped(at)) return escapeWidth(this.#source, at, expected)
    if (this.#gapFrom(at) === at) return undefined
    return this.#lastBreak >= at || this.#source.charCodeAt(at) !== expected ? 0 : 1
  }

  #widthOf(at: number, expected: number): number | undefined {
    const code = this.#source.charCodeAt(at)
    if (code === BACKSLASH && this.#isEscaped(at)) return escapeWidth(this.#source, at, expected)
    if (code === APOSTROPHE && this.#quote === "'") {
      return this.#source.charCodeAt(at + 1) === APOSTROPHE && expected === APOSTROPHE ? 2 : undefined
    }
    return code === expected ? 1 : undefined
  }

  #isEscaped(at: number): boolean {
    if (this.#quote !== '"' || this.#source.charCodeAt(at) !== BACKSLASH) return false
    return !/[\r\n]/.test(this.#source[at + 1] ?? '')
  }
}

const TAB = 0x09
const LINE_FEED = 0x0a
const SPACE = 0x20
const APOSTROPHE = 0x27
const BACKSLASH = 0x5c

const isSpace = (code: number): boolean => code === SPACE || code === LINE_FEED || code === TAB

const GAP = /[ \t\r\n]*/y
const GAP_IN_QUOTES = /(?:[ \t\r\n]|\\\r?\n)*/y

// https://yaml.org/spec/1.2.2/#57-escaped-characters
const ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([^\r\n]))/gi

/** A part of a scalar in double quotes as it reads. */
export const unescaped = (source: string): string =>
  source.replace(ESCAPE, (whole, x, u, wide, letter) => {
    if (letter !== undefined) return ESCAPES[letter] ?? whole
    const code = Number.parseInt(x ?? u ?? wide, 16)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })

function escapeWidth(source: string, at: number, expected: number): number | undefined {
  const letter = source[at + 1] ?? ''
  const digits = { x: 2, u: 4, U: 8 }[letter]
  if (!digits) return ESCAPES[letter]?.charCodeAt(0) === expected ? 2 : undefined
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16)
  return code === expected ? 2 + digits : undefined
}
