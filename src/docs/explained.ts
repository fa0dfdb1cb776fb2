// Everything about one rule in one language: its words, its weight, its options, its examples.
import { EXCUSES, READING_RULES, RULE_IDS, RULES } from '../check/rules/index.ts'
import { EXPLAIN, type ExplainedRule, type RuleWords } from '../locale/explain.ts'
import type { InterfaceLanguage, Severity } from '../model/vocabulary.ts'
import type { Examples } from './rule-examples/example.ts'
import { RULE_EXAMPLES, RULE_OPTIONS } from './rule-examples/index.ts'

export interface Explained extends RuleWords {
  readonly id: string
  readonly severity: Severity
  readonly examples: Examples
  /** Lines of presser.yaml that set its options; undefined where it has none. */
  readonly optionLines: string | undefined
  /** Lines of presser.yaml that weigh it otherwise; undefined where reading a file already enforces it. */
  readonly settingLines: string | undefined
  /** The comment that excuses it in one place; undefined where none can. */
  readonly excuseLine: string | undefined
}

/** The rules that check has, in its order. */
export const explainedAll = (language: InterfaceLanguage): Explained[] =>
  RULE_IDS.map(id => explained(id, language))

export function explained(id: string, language: InterfaceLanguage): Explained {
  const rule = id as ExplainedRule
  const { frame, rules } = EXPLAIN[language]
  const severity = severityOf(id)
  const isFixed = READING_RULES.some(reading => reading === id)
  const set = RULE_OPTIONS[rule]
  const options = Object.entries(set ?? {}).map(([name, value]) => `${name}: ${value}`)
  const other = severity === 'error' ? 'warning' : 'off'
  return {
    id,
    severity,
    ...rules[rule],
    examples: RULE_EXAMPLES[rule],
    optionLines: set && `rules:\n  ${id}: [${severity}, {${options.join(', ')}}]\n`,
    settingLines: isFixed ? undefined : `rules:\n  ${id}: ${other} # ${frame.settings}\n`,
    excuseLine: isFixed || id === EXCUSES.id ? undefined : `# presser-ignore ${id}: ${frame.reason}\n`,
  }
}

// What is found in reading is an error.
const severityOf = (id: string): Severity =>
  [...RULES, EXCUSES].find(rule => rule.id === id)?.severity ?? 'error'
