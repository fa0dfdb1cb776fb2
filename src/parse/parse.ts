// YAML text -> tree + problems + positions. Nothing here knows what a field means.
import type { Path, Span, TreeMap } from '../model/tree.ts'
import { decode } from './decode.ts'
import { readFull } from './full.ts'
import { LimitReached, MAX_SIZE } from './limits.ts'
import { locate, type Node, spanBelow, type Where } from './node.ts'
import { readPlain } from './plain.ts'
import { lineStarts, type Position, positionAt } from './position.ts'
import type { Problem } from './problem.ts'

export type { Where } from './node.ts'
export type { Problem } from './problem.ts'

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
  /** The span of what a comment at `offset` stands above, name included; undefined where it is inside a text, and so no comment. */
  readonly below: (offset: number) => Span | undefined
}

/** Reads a file's bytes or text. Never throws: what can't be read is among the problems. */
export function parse(source: Uint8Array | string): Parsed {
  const decoded = typeof source === 'string' ? { text: source.replace(/^\ufeff/, '') } : decode(source)
  if ('fault' in decoded) return unread('', { rule: 'yaml-syntax', code: decoded.fault, span: [0, 0] })
  const { text } = decoded
  if (text.length > MAX_SIZE) return unread(text, { rule: 'yaml-limits', code: 'too-large', span: [0, 0] })
  const plain = readPlain(text)
  return plain ? parsed(text, plain, []) : parseFully(text)
}

/** As `parse`, without the quick reader: the measure of what that one must say. */
export function parseFully(text: string): Parsed {
  try {
    const { root, problems } = readFull(text)
    return parsed(text, root, problems)
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error
    return unread(text, { rule: 'yaml-limits', code: error.code, span: [error.start, error.end] })
  }
}

/** What a file larger than MAX_SIZE comes to, without reading it. */
export const tooLarge = (): Parsed => unread('', { rule: 'yaml-limits', code: 'too-large', span: [0, 0] })

const unread = (text: string, problem: Problem): Parsed => parsed(text, undefined, [problem])

function parsed(text: string, root: Node | undefined, problems: readonly Problem[]): Parsed {
  let starts: number[] | undefined
  return {
    text,
    tree: root?.value as TreeMap | undefined,
    problems,
    locate: (path, where) => locate(text, root, path, where),
    below: offset => spanBelow(root, offset),
    range: ([start, end]) => {
      starts ??= lineStarts(text)
      const limit = (offset: number) => Math.min(Math.max(0, offset), text.length)
      return { start: positionAt(starts, limit(start)), end: positionAt(starts, limit(Math.max(start, end))) }
    },
  }
}
