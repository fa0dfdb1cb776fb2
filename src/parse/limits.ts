// Limits on what is composed at all. They stand far above any release and far below what hurts Node:
// some thousand nested brackets abort the process, 100 KB of quotes take half a minute.
import type { CST } from 'yaml'
import { yaml } from './yaml-package.ts'

/** In bytes of UTF-8 (a reader checks it before it reads) and, again, in UTF-16 units of the text. */
export const MAX_SIZE = 512 * 1024
export const MAX_DEPTH = 32
const MAX_TOKENS = 30_000
/** Columns of indentation of a structural line; deeper means nesting by indentation. */
const MAX_INDENT = 2 * MAX_DEPTH

export type LimitCode = 'too-large' | 'too-deep' | 'too-many-parts' | 'alias' | 'tag'

export class LimitReached extends Error {
  readonly code: LimitCode
  readonly start: number
  readonly end: number
  constructor(code: LimitCode, start: number, end: number) {
    super(code)
    this.code = code
    this.start = start
    this.end = end
  }
}

/** Watches the lexemes of one text as they pass, and throws LimitReached at the first that goes too far. */
export class Guard {
  /** Where a quotation mark opened that was never closed. */
  unclosedQuote: number | undefined
  #offset = 0
  #count = 0
  /** Where the brackets stand that are still open. */
  readonly #brackets: number[] = []
  #compact = 0
  #lineStart = true
  #inScalar = false

  /** Where a bracket opened that was never closed. */
  get unclosedBracket(): number | undefined {
    return this.#brackets[0]
  }

  see(lexeme: string): void {
    // The text of a plain or block scalar may look like anything; a marker announces it.
    const type = this.#inScalar ? 'scalar' : yaml().CST.tokenType(lexeme)
    this.#inScalar = lexeme === SCALAR
    const start = this.#offset
    const width = isMarker(lexeme) ? 0 : lexeme.length
    this.#offset += width
    if (++this.#count > MAX_TOKENS) throw new LimitReached('too-many-parts', start, start + width)
    if (type === 'alias' || type === 'anchor') throw new LimitReached('alias', start, start + width)
    if (type === 'tag') throw new LimitReached('tag', start, start + width)
    this.#measure(type, lexeme, start)
    this.#lineStart = type === 'newline' || (this.#lineStart && width === 0)
  }

  #measure(type: CST.TokenType | null, lexeme: string, start: number): void {
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#brackets.push(start)
    else if (type === 'flow-map-end' || type === 'flow-seq-end') this.#brackets.pop()
    // `- - - x` and `? ? ? x` nest within one line.
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') this.#compact++
    else if (type === 'newline') this.#compact = 0
    const tooFar = type === 'space' && this.#lineStart && lexeme.length > MAX_INDENT
    if (this.#brackets.length + this.#compact > MAX_DEPTH || tooFar) {
      throw new LimitReached('too-deep', start, start + lexeme.length)
    }
    const quote = type === 'double-quoted-scalar' ? '"' : type === 'single-quoted-scalar' ? "'" : undefined
    if (quote && (lexeme.length < 2 || !lexeme.endsWith(quote))) this.unclosedQuote ??= start
  }
}

// The lexer marks the start of a document, a scalar and a flow error with one character that is not in the text.
// The package calls them CST.DOCUMENT, CST.FLOW_END and CST.SCALAR.
const SCALAR = '\x1f'
const isMarker = (lexeme: string): boolean => lexeme === '\x02' || lexeme === '\x18' || lexeme === SCALAR
