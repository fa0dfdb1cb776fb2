// The safe repairs of a release: asked of the rules, made, and asked again until none is left.
import { severityOf } from '../check/check.ts'
import { excusesIn, isExcusedBy } from '../check/excuses.ts'
import type { Repair, Subject } from '../check/rule.ts'
import { RULES } from '../check/rules/index.ts'
import { releaseSubject } from '../check/subject.ts'
import { keptIn } from '../check/text/ledger.ts'
import { MASK } from '../check/text/mask.ts'
import { proseOf } from '../check/typography/prose.ts'
import type { Words } from '../locale/index.ts'
import type { Office } from '../model/office.ts'
import { pathText } from '../model/tree.ts'
import type { Parsed } from '../parse/parse.ts'
import { apply } from './apply.ts'

export interface Fixed {
  readonly parsed: Parsed
  /** How many places were repaired. */
  readonly count: number
}

interface FixOptions {
  readonly office: Office
  readonly words: Words
}

/** A repair may make room for another: a hyphen becomes a dash, and the space before it no-break. */
const MOST_ROUNDS = 8

/** The release with all repairs made. A file that can't be read stays as it is. */
export function fixRelease(parsed: Parsed, options: FixOptions): Fixed {
  let fixed: Fixed = { parsed, count: 0 }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const applied = apply(fixed.parsed, repairsOf(fixed.parsed, options))
    if (!applied) break
    fixed = { parsed: applied.parsed, count: fixed.count + applied.made.length }
  }
  return fixed
}

function repairsOf(parsed: Parsed, { office, words }: FixOptions): Repair[] {
  const { tree } = parsed
  if (!tree) return []
  const excuses = excusesIn(parsed)
  const isWanted = (rule: string, { path, span }: Repair): boolean => {
    if (excuses.length === 0) return true
    const found = { rule, span: parsed.locate(path, { span }) }
    return !excuses.some(excuse => isExcusedBy(found, excuse))
  }
  const subject = releaseSubject(tree, { office, words, fileName: undefined })
  const repairs = RULES.flatMap(rule =>
    rule.repairs && severityOf(rule, office.rules) !== 'off'
      ? [...rule.repairs(subject)].filter(repair => isWanted(rule.id, repair))
      : [],
  )
  return repairs.length > 0 ? allowed(repairs, subject) : []
}

// Whatever a rule proposes: only texts are touched, in them no address and no code, and no word that the ledger holds.
function allowed(repairs: readonly Repair[], { text, tree }: Subject): Repair[] {
  const fields = new Map(
    text.passages.map(passage => [
      pathText(passage.path),
      { prose: proseOf(passage), kept: keptIn(passage.text, tree) },
    ]),
  )
  return repairs.filter(({ path, span: [start, end] }) => {
    const field = fields.get(pathText(path))
    return field && !field.kept(start, end) && !field.prose.slice(start, end).includes(MASK)
  })
}
