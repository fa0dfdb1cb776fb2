// The order in which findings are told.
import type { Diagnostic } from './rule.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By file, line, column, rule. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule)
