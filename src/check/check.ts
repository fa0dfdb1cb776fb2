// The runner: a parsed file in, diagnostics out, sorted. It alone knows ids, severities and ranges.
import type { Said, Words } from '../locale/index.ts'
import { CONFIG_FIELDS } from '../model/config-fields.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import type { Office } from '../model/office.ts'
import { isList, isText, type TreeMap, textOf } from '../model/tree.ts'
import { isStage, isType, type Severity, type Stage } from '../model/vocabulary.ts'
import type { Parsed, Problem } from '../parse/parse.ts'
import { officeRule } from './office-rule.ts'
import type { Diagnostic, Rule, Subject } from './rule.ts'
import { fieldKind } from './rules/field-kind.ts'
import { fieldRequired } from './rules/field-required.ts'
import { fieldUnknown } from './rules/field-unknown.ts'
import { RULES } from './rules/index.ts'

export interface CheckOptions {
  /** As diagnostics name it. */
  readonly file: string
  /** Without its folder; undefined for standard input. */
  readonly fileName: string | undefined
  readonly office: Office
  readonly words: Words
  /** Holds the release to this stage instead of its own status. */
  readonly stage?: Stage | undefined
  readonly releaseExists?: ((reference: string) => boolean) | undefined
}

/** Everything that is wrong with a release, by line and column. */
export function checkRelease(parsed: Parsed, options: CheckOptions): Diagnostic[] {
  const { tree } = parsed
  const found = readingProblems(parsed, options.file, options.words)
  if (!tree) return found
  const subject = subjectOf(tree, options)
  for (const rule of RULES) {
    const severity = severityOf(rule, options.office.rules)
    if (severity !== 'off') found.push(...run(rule, severity, subject, parsed, options.file))
  }
  return found.sort(byPlace)
}

/** Everything that is wrong with presser.yaml. */
export function checkOffice(parsed: Parsed, options: Omit<CheckOptions, 'fileName' | 'stage'>): Diagnostic[] {
  const { tree } = parsed
  const found = readingProblems(parsed, options.file, options.words)
  if (!tree) return found
  const subject: Subject = {
    ...subjectOf(tree, { ...options, fileName: undefined, stage: 'draft' }),
    table: 'office',
    fields: CONFIG_FIELDS,
  }
  for (const rule of [fieldRequired, fieldKind, fieldUnknown, officeRule]) {
    found.push(...run(rule, rule.severity, subject, parsed, options.file))
  }
  return found.sort(byPlace)
}

function subjectOf(tree: TreeMap, options: CheckOptions): Subject {
  const type = textOf(tree, 'type')
  const status = textOf(tree, 'status')
  return {
    tree,
    table: 'release',
    fields: RELEASE_FIELDS,
    type: isType(type) ? type : 'release',
    stage: options.stage ?? (isStage(status) ? status : 'draft'),
    office: options.office,
    fileName: options.fileName,
    releaseExists: options.releaseExists,
    words: options.words,
  }
}

function severityOf(rule: Rule, settings: TreeMap): Severity | 'off' {
  const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
  const word = isList(setting) ? setting[0] : setting
  return isText(word) ? (word as Severity | 'off') : rule.severity
}

function run(rule: Rule, severity: Severity, subject: Subject, parsed: Parsed, file: string): Diagnostic[] {
  return [...rule.check(subject)].map(({ path, where, message, hint }) => ({
    rule: rule.id,
    severity,
    message,
    hint,
    file,
    ...place(parsed, parsed.locate(path, where)),
  }))
}

function readingProblems(parsed: Parsed, file: string, words: Words): Diagnostic[] {
  return parsed.problems.map(problem => ({
    rule: problem.rule,
    severity: 'error' as const,
    ...problemSaid(problem, words),
    file,
    ...place(parsed, problem.span),
  }))
}

function problemSaid(problem: Problem, words: Words): Said {
  if (problem.rule === 'yaml-limits') return words.limits[problem.code]()
  if (problem.rule === 'yaml-syntax') return words.syntax[problem.code](problem.word ?? '')
  return words.rules.repeated(problem.name, problem.firstLine)
}

function place(parsed: Parsed, span: readonly [number, number]) {
  const { start, end } = parsed.range(span)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By file, line, column, rule. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule)
