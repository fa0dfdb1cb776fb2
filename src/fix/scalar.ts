// One change inside a scalar as it stands in the file: in its own style, its lines kept.
import type { Span } from '../model/tree.ts'
import { unescaped } from '../parse/position.ts'

/** What a scalar's source begins with says how it is written. */
export type ScalarStyle = 'double' | 'single' | 'block' | 'plain'

export const styleOf = (source: string): ScalarStyle =>
  source[0] === '"' ? 'double' : source[0] === "'" ? 'single' : /^[|>]/.test(source) ? 'block' : 'plain'

/** Whether `source`, a part of a scalar, writes exactly `value`; where lines are folded in it, but for white space. */
export function writes(source: string, value: string, style: ScalarStyle): boolean {
  if (value === '') return false
  const said =
    style === 'double' ? unescaped(source) : style === 'single' ? source.replaceAll("''", "'") : source
  return isBroken(source) ? said.replace(/\\?\s/g, '') === value.replace(/\s/g, '') : said === value
}

/** `value` as it must be written in that style. A plain or block scalar has no way to write more than what it says. */
export function written(value: string, style: ScalarStyle): string {
  if (style === 'double') return value.replace(/["\\]/g, '\\$&')
  return style === 'single' ? value.replaceAll("'", "''") : value
}

export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Whether a line ends in it, as in «Форум⏎- впервые» of a folded scalar. */
export const isBroken = (source: string): boolean => source.includes('\n')

/** The space that a line's end stands for has no place of its own: a span that ends in it takes in the line's end. */
export function withLineEnd(text: string, [start, end]: Span, value: string): Span {
  if (!/\s$/.test(value)) return [start, end]
  LINE_END.lastIndex = end
  return [start, end + (LINE_END.exec(text)?.[0].length ?? 0)]
}
const LINE_END = /[ \t]*\r?\n[ \t]*/y

/**
 * Puts `put` at the span, in which a line ends. The line ends at the next space instead; where there is none before the
 * next line, the two become one.
 */
export function acrossLines(
  text: string,
  { span, text: put }: Edit,
  within: number,
  isFree: (at: number) => boolean,
): Edit[] {
  const [, gap, ...others] = /^[^\n]*?(\r?\n[ \t]*)([^\n]*\n)?/.exec(text.slice(...span))!
  const isEscaped = /\\\r?\n/.test(text.slice(...span))
  if (gap === undefined || others[0] !== undefined || isEscaped) return [{ span, text: put }]
  if (put.includes(' ')) return [{ span, text: put.replace(' ', () => gap) }]
  const from = span[1] - 1
  const [line] = /^[^\r\n]*/.exec(text.slice(from, within))!
  for (const { index } of line.matchAll(/(?<=[^\s\\]) (?=[^\s#])/g)) {
    const at = from + index
    if (at >= span[1] && isFree(at))
      return [
        { span, text: put },
        { span: [at, at + 1], text: gap },
      ]
  }
  return [{ span, text: put }]
}
