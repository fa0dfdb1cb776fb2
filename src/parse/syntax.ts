// The YAML parser's errors as the slips of the pen that cause them. The words for each stand in the locale files.

export type SyntaxCode =
  | 'colon-in-value'
  | 'bad-indent'
  | 'tab'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'reserved-start'
  | 'missing-colon'
  | 'missing-space'
  | 'text-after-mark'
  | 'bad-escape'
  | 'several-documents'
  | 'list-on-line'
  | 'odd-name'
  | 'cut-at-hash'
  | 'not-fields'
  | 'unreadable'

/** What is read of the yaml package's own, which the types of the library must not name. */
export interface ParserError {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

export interface SyntaxFault {
  code: SyntaxCode
  start: number
  end: number
  /** The character, escape or word that the message names. */
  word?: string
}

/** Where the reader saw a mark open that was never closed. */
export interface Unclosed {
  readonly unclosedQuote: number | undefined
  readonly unclosedBracket: number | undefined
}

/** What the author did, judged by the parser's code and the text around the place. */
export function explainError(
  error: ParserError,
  text: string,
  { unclosedQuote, unclosedBracket }: Unclosed,
): SyntaxFault {
  const [at, until] = error.pos
  const line = lineAround(text, at)
  const fault = (code: SyntaxCode, start = at, end = until, word?: string): SyntaxFault =>
    word === undefined ? { code, start, end } : { code, start, end, word }
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonOrIndent(text, at, line)
    case 'TAB_AS_INDENT':
      return fault('tab')
    case 'BAD_SCALAR_START':
      return fault('reserved-start', at, until, text[at])
    case 'BAD_DQ_ESCAPE':
      return fault('bad-escape', at, at + 2, text.slice(at, at + 2))
    case 'MULTIPLE_DOCS':
      return fault('several-documents', at, at + 3)
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return withoutColon(text, line)
    case 'MISSING_CHAR':
      if (!/Missing closing/.test(error.message)) return withoutColon(text, line)
      return unclosedQuote === undefined
        ? fault('unclosed-quote')
        : fault('unclosed-quote', unclosedQuote, unclosedQuote + 1)
    case 'BAD_INDENT':
      if (!/^Flow/.test(error.message)) return fault('bad-indent', at, Math.max(at + 1, until))
      return unclosedBracket === undefined
        ? fault('unclosed-bracket', at, Math.max(at + 1, until))
        : fault('unclosed-bracket', unclosedBracket, unclosedBracket + 1)
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, text, line)
    default:
      return fault('unreadable', at, Math.max(at, until))
  }
}

interface Line {
  start: number
  end: number
}

function lineAround(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const end = text.indexOf('\n', at)
  return { start, end: end === -1 ? text.length : end }
}

// `headline: Council: results` and a line that is indented by accident give the same error.
function colonOrIndent(text: string, at: number, line: Line): SyntaxFault {
  const rest = text.slice(at, line.end)
  const colon = /:(?=\s|$)/.exec(rest)
  return colon
    ? { code: 'colon-in-value', start: at + colon.index, end: at + colon.index + 1 }
    : { code: 'bad-indent', start: line.end + 1, end: line.end + 2 }
}

function withoutColon(text: string, line: Line): SyntaxFault {
  const content = text.slice(line.start, line.end)
  const start = line.start + /^\s*/.exec(content)![0].length
  const glued = /^\s*[\w-]+:(?=\S)/.exec(content)
  const end = line.start + content.trimEnd().length
  return glued
    ? { code: 'missing-space', start: line.start + glued[0].length - 1, end: line.start + glued[0].length }
    : { code: 'missing-colon', start: Math.min(start, end), end }
}

function unexpected(error: ParserError, text: string, line: Line): SyntaxFault {
  const [at] = error.pos
  const end = Math.max(at + 1, Math.min(error.pos[1], line.end))
  const before = text.slice(line.start, at)
  if (/["'][ \t]*$/.test(before)) return { code: 'text-after-quote', start: at, end }
  if (/Not a YAML token/.test(error.message)) return { code: 'text-after-mark', start: at, end }
  if (/block-seq-ind on same line/.test(error.message)) return { code: 'list-on-line', start: at, end }
  if (/[\]}]/.test(text[at] ?? '')) return { code: 'stray-bracket', start: at, end, word: text[at]! }
  if (/^[ \t]*$/.test(before)) return { code: 'bad-indent', start: at, end }
  return { code: 'unreadable', start: at, end }
}
