// What the tables of typography are made of: a slip is a place in a text, and what to put there.
import type { Office } from '../../model/office.ts'
import type { Span } from '../../model/tree.ts'

/** `no-break` and `thin` are spaces that nobody sees to be wrong: `fix` mends them, `check` tells only where asked. */
export type SlipKind =
  | 'straight'
  | 'dash'
  | 'member'
  | 'double-space'
  | 'space-before'
  | 'space-inside'
  | 'range'
  | 'glued'
  | 'mark-inside'
  | 'initials'
  | 'percent'
  | 'digits'
  | 'hours'
  | 'no-break'
  | 'thin'

export interface Slip {
  readonly kind: SlipKind
  /** In the text. It never holds a line feed, and is never empty. */
  readonly span: Span
  /** What should stand there. */
  readonly text: string
  /** The choice is the writer's: it is told, not mended. */
  readonly toldOnly?: true
  /** Some styles have it so: it is mended, not told. */
  readonly quiet?: true
}

/** The switches of presser.yaml, as far as they are set, and those of the rule. */
export interface Style {
  readonly dash: '—' | '–'
  readonly initials: Office['house']['initials']
  readonly percent: Office['house']['percent']
  readonly dateStyle: Office['house']['dateStyle']
  /** Whether hours are to be written 10 a.m. */
  readonly dottedHours: boolean
}

/** One small repair. */
export interface Pattern {
  readonly kind: SlipKind
  /** A cheap look whether `find` is worth its time. */
  readonly cue: string | RegExp | readonly [string, string]
  /** Its match is what is replaced. */
  readonly find: RegExp
  /** What to put there; undefined where all is well. */
  readonly mend: (found: Found, style: Style) => string | undefined | Mended
}
export type Mended = Partial<Pick<Slip, 'kind' | 'toldOnly' | 'quiet'>> & Pick<Slip, 'text'>

export interface Found {
  readonly match: RegExpExecArray
  readonly text: string
  readonly start: number
  readonly end: number
}

export const NBSP = '\u00a0'
/** One space of a line, for regular expressions. */
export const W = '[ \\u00a0\\u202f]'
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ'

/** Whether `find` is worth its time. */
export function isCued(cue: Pattern['cue'], text: string): boolean {
  if (typeof cue === 'string') return text.includes(cue)
  return cue instanceof RegExp ? cue.test(text) : text.includes(cue[0]) || text.includes(cue[1])
}

/** What the patterns find in a text, each place once: the first pattern that claims it has it. */
export function slipsBy(patterns: readonly Pattern[], text: string, style: Style): Slip[] {
  const found: Slip[] = []
  for (const { kind, cue, find, mend } of patterns) {
    if (!isCued(cue, text)) continue
    for (const match of text.matchAll(find)) {
      const start = match.index
      const end = start + match[0].length
      const meant = mend({ match, text, start, end }, style)
      if (meant === undefined) continue
      const mended = typeof meant === 'string' ? { text: meant } : meant
      if (mended.text !== match[0]) found.push({ kind, span: [start, end], ...mended })
    }
  }
  return found
}

/** Without those that touch the place of an earlier one; in the order of the text. */
export function apart(slips: readonly Slip[]): Slip[] {
  const taken: Slip[] = []
  // The stable sort keeps, of two that start together, the one that came first.
  const sorted = slips.map((slip, rank) => ({ slip, rank })).sort((a, b) => a.slip.span[0] - b.slip.span[0])
  let last: { slip: Slip; rank: number } | undefined
  for (const one of sorted) {
    if (last && one.slip.span[0] < last.slip.span[1]) {
      if (one.rank < last.rank) {
        taken.pop()
        taken.push(one.slip)
        last = one
      }
      continue
    }
    taken.push(one.slip)
    last = one
  }
  return taken
}
