// The runner: a parsed file in, diagnostics out, sorted. It alone knows ids, severities and ranges.
import type { Said, Words } from '../locale/index.ts'
import type { Office } from '../model/office.ts'
import { isList, type Span, type TreeMap } from '../model/tree.ts'
import { SEVERITIES, type Severity, type Stage } from '../model/vocabulary.ts'
import type { Parsed, Problem } from '../parse/parse.ts'
import { byPlace } from './by-place.ts'
import { excused } from './excuses.ts'
import { officeRule } from './office-rule.ts'
import type { Diagnostic, Rule, Subject } from './rule.ts'
import { contactComplete } from './rules/contact-complete.ts'
import { emailValid } from './rules/email-valid.ts'
import { fieldKind } from './rules/field-kind.ts'
import { fieldRequired } from './rules/field-required.ts'
import { fieldUnknown } from './rules/field-unknown.ts'
import { hiddenCharacter } from './rules/hidden-character.ts'
import { EXCUSABLE, EXCUSES, RULES } from './rules/index.ts'
import { linkValid } from './rules/link-valid.ts'
import { mixedScript } from './rules/mixed-script.ts'
import { phoneValid } from './rules/phone-valid.ts'
import { placeholderLeft } from './rules/placeholder-left.ts'
import { officeSubject, releaseSubject } from './subject.ts'

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
  readonly mediaFile?: Subject['mediaFile']
  readonly archive?: Subject['archive']
  readonly isPast?: Subject['isPast']
}

/** Everything that is wrong with a release, by line and column. */
export function checkRelease(parsed: Parsed, options: CheckOptions): Diagnostic[] {
  return diagnose(parsed, options, wantedBy(options.office.rules), tree => releaseSubject(tree, options))
}

/** Everything that is wrong with presser.yaml. */
export function checkOffice(parsed: Parsed, options: Omit<CheckOptions, 'fileName' | 'stage'>): Diagnostic[] {
  const wanted = [
    ...OFFICE_RULES.map(rule => ({ rule, severity: rule.severity })),
    ...wantedOf(SHARED_RULES, options.office.rules),
  ]
  return diagnose(parsed, options, wanted, tree => officeSubject(tree, options))
}

const OFFICE_RULES: readonly Rule[] = [fieldRequired, fieldKind, fieldUnknown, officeRule]

/** Rules that hold for presser.yaml as for a release, and may be switched there. */
const SHARED_RULES: readonly Rule[] = [
  contactComplete,
  emailValid,
  phoneValid,
  linkValid,
  hiddenCharacter,
  mixedScript,
  placeholderLeft,
]

function diagnose(
  parsed: Parsed,
  { file, words }: Pick<CheckOptions, 'file' | 'words'>,
  wanted: readonly Wanted[],
  subjectOf: (tree: TreeMap) => Subject,
): Diagnostic[] {
  const problems = readingProblems(parsed, file, words)
  if (!parsed.tree) return problems
  const subject = subjectOf(parsed.tree)
  const found: Located[] = []
  const cut = new Set<string>()
  for (const { rule, severity } of wanted) if (run(rule, severity, subject, parsed, found)) cut.add(rule.id)
  const { left, wrong } = excused(found, parsed, { words, rules: EXCUSABLE, cut })
  const severity = severityOf(EXCUSES, subject.office.rules)
  const told =
    severity === 'off' ? left : [...left, ...wrong.map(one => ({ ...one, rule: EXCUSES.id, severity }))]
  return [...problems, ...told.map(one => diagnostic(one, parsed, file))].sort(byPlace)
}

/** A finding with its place in the file: offsets, of which lines and columns are made for those that are told. */
interface Located extends Said {
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
}

const diagnostic = (
  { rule, severity, message, hint, span }: Located,
  parsed: Parsed,
  file: string,
): Diagnostic => ({
  rule,
  severity,
  message,
  hint,
  file,
  ...place(parsed, span),
})

interface Wanted {
  readonly rule: Rule
  readonly severity: Severity
}

const wantedOf = (rules: readonly Rule[], settings: TreeMap): Wanted[] =>
  rules.flatMap(rule => {
    const severity = severityOf(rule, settings)
    return severity === 'off' ? [] : [{ rule, severity }]
  })

const ofSettings = new WeakMap<TreeMap, readonly Wanted[]>()

/** The rules for releases; asked for each of them, so worked out once. */
function wantedBy(settings: TreeMap): readonly Wanted[] {
  const wanted = ofSettings.get(settings) ?? wantedOf(RULES, settings)
  ofSettings.set(settings, wanted)
  return wanted
}

/** What presser.yaml makes of the rule. */
export function severityOf(rule: Pick<Rule, 'id' | 'severity'>, settings: TreeMap): Severity | 'off' {
  const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
  const word = isList(setting) ? setting[0] : setting
  // A rule without a word beside it is not switched.
  return SEVERITIES.find(severity => severity === word) ?? rule.severity
}

/** So many findings of one rule say what is wrong with a file; the hundred thousand of a damaged one say no more. */
const MOST = 200

/** Whether the rule had so much to say that it was cut short. */
function run(rule: Rule, severity: Severity, subject: Subject, parsed: Parsed, found: Located[]): boolean {
  const most = found.length + MOST
  for (const { path, where, message, hint, severity: own } of rule.check(subject)) {
    found.push({ rule: rule.id, severity: own ?? severity, message, hint, span: parsed.locate(path, where) })
    if (found.length === most) return true
  }
  return false
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
