// Excuses: `# presser-ignore rule-id: reason` above a field lets the findings of that rule in the field pass.
import type { Said, Words } from '../locale/index.ts'
import { nearest } from '../model/kinds.ts'
import type { Span } from '../model/tree.ts'
import type { Parsed } from '../parse/parse.ts'

export interface Excuse {
  readonly rule: string
  readonly reason: string
  /** Of the comment. */
  readonly span: Span
  /** Of the field or list item below it. */
  readonly covers: Span | undefined
}

interface Located {
  readonly rule: string
  readonly span: Span
}

interface Options {
  readonly words: Words
  readonly rules: readonly string[]
  /** The rules that had more to say than is told: an excuse for the rest of it is not unused. */
  readonly cut: ReadonlySet<string>
}

const MARK = 'presser-ignore'
const COMMENT = new RegExp(
  `^[ \\t]*(#[ \\t]*${MARK}\\b[ \\t]*([A-Za-z-]*)[ \\t]*:?[ \\t]*(.*))[ \\t\\r]*$`,
  'gm',
)

/** What is left of the findings, and what is wrong with the excuses: unused, without a reason, of a rule that is none. */
export function excused<F extends Located>(
  found: readonly F[],
  parsed: Parsed,
  { words, rules, cut }: Options,
): { readonly left: readonly F[]; readonly wrong: readonly (Said & { readonly span: Span })[] } {
  const excuses = excusesIn(parsed)
  if (excuses.length === 0) return { left: found, wrong: [] }
  const used = new Set<Excuse>()
  const left = found.filter(finding => {
    const fitting = excuses.filter(excuse => isExcusedBy(finding, excuse))
    for (const excuse of fitting) used.add(excuse)
    return fitting.length === 0
  })
  const wrong = excuses
    .filter(excuse => !used.has(excuse) && !(excuse.reason !== '' && cut.has(excuse.rule)))
    .map(excuse => ({ ...faultOf(excuse, words, rules), span: excuse.span }))
  return { left, wrong }
}

/** In order. */
export function excusesIn({ text, below }: Parsed): Excuse[] {
  if (!text.includes(MARK)) return []
  const excuses = Array.from(text.matchAll(COMMENT), ({ 0: line, 1: comment, 2: rule, 3: reason, index }) => {
    const start = index + line.indexOf('#')
    const span: Span = [start, start + comment!.trimEnd().length]
    return { rule: rule!, reason: reason!.trimEnd(), span, covers: below(start) }
  })
  // In a text these words are no comment, but texts are indented; at the end of the file nothing stands below.
  return excuses.filter(({ covers, span: [start] }) => covers !== undefined || isAtMargin(text, start))
}

const isAtMargin = (text: string, start: number): boolean => start === 0 || text[start - 1] === '\n'

export const isExcusedBy = ({ rule, span }: Located, excuse: Excuse): boolean =>
  excuse.reason !== '' &&
  excuse.rule === rule &&
  excuse.covers !== undefined &&
  excuse.covers[0] <= span[0] &&
  span[0] < excuse.covers[1]

function faultOf({ rule, reason }: Excuse, words: Words, rules: readonly string[]): Said {
  const said = words.ruleWords.excuses
  if (!rules.includes(rule)) return said.unknown(rule, nearest(rule, rules))
  return reason === '' ? said.withoutReason(rule) : said.unused(rule)
}
