// The table of rules: one row each. Order is the order in which findings at the same place are told.
import type { Rule } from '../rule.ts'
import { fieldKind } from './field-kind.ts'
import { fieldRequired } from './field-required.ts'
import { fieldUnknown } from './field-unknown.ts'
import { fileName } from './file-name.ts'
import { referenceUnknown } from './reference-unknown.ts'

/** Rules that read a release's tree, and may be switched in presser.yaml. */
export const RULES: readonly Rule[] = [fieldRequired, fieldKind, fieldUnknown, referenceUnknown, fileName]

/** Rules that reading itself enforces: no file that breaks one can be looked at further, so none is optional. */
const READING_RULES = ['yaml-syntax', 'yaml-limits', 'field-repeated'] as const

export const RULE_IDS: readonly string[] = [...READING_RULES, ...RULES.map(rule => rule.id)]
