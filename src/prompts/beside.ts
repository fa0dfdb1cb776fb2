// What stands in grey above a question: the original's words, while one writes them in another language.
import { heldSpaces } from '../render/text/held.ts'
import { measureFor } from '../render/text/measure.ts'
import { wrapLine } from '../render/text/wrap.ts'
import { visible } from '../report/visible.ts'

export interface Beside {
  readonly text: string
  /** BCP 47, of the text. */
  readonly language: string
}

/** Lines at most: a lead whole, of a body its beginning. */
const MOST = 10
const INDENT = '  '
/** Columns at least, however narrow the terminal. */
const LEAST = 8

/**
 * The text under its label as lines of a terminal that is `columns` wide; what does not fit ends in an ellipsis.
 * Nothing in it can steer the terminal.
 */
export async function besideLines(
  label: string,
  { text, language }: Beside,
  columns: number,
): Promise<string[]> {
  const shown = visible(`${label} ${text.replace(/\t/g, ' ')}`, { lines: true })
  const layout = {
    // Two columns are left for a space and the ellipsis.
    width: Math.max(LEAST, columns - INDENT.length - 2),
    measure: await measureFor(shown),
    held: (line: string) => heldSpaces(line, language),
  }
  const lines = shown
    .split('\n')
    .filter(line => line.trim() !== '')
    .flatMap(line => wrapLine(line, layout))
    .map(line => INDENT + line)
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), `${lines[MOST - 1]} …`]
}
