// Explained rules for people in a terminal and for programs.
import type { Explained } from '../docs/explained.ts'
import type { Example } from '../docs/rule-examples/example.ts'
import { EXPLAIN } from '../locale/explain.ts'
import type { Words } from '../locale/index.ts'
import { INTERFACE_LANGUAGES } from '../model/vocabulary.ts'
import type { HumanOptions } from './human.ts'
import { jsonText } from './json-text.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'

interface Options extends HumanOptions {
  /** Columns of the terminal; undefined where there is none. */
  readonly width: number | undefined
}

/** Columns of text that are read with ease. */
const WIDTH = 80

/** All rules, a line each. */
export function ruleTable(rules: readonly Explained[], { words, paint, width }: Options): string {
  const { columns } = EXPLAIN[words.language].frame
  const severities = new Map(rules.map(({ severity }) => [words.cli.report[severity], severity]))
  return table(
    [
      { title: columns.rule },
      {
        title: columns.severity,
        paint: (cell, padded) => severityPaint(paint, severities.get(cell))(padded),
      },
      { title: columns.catches, cut: 'end' },
    ],
    rules.map(({ id, severity, title }) => [id, words.cli.report[severity], title]),
    width,
  )
}

/** One rule with its examples, and how to set, switch and excuse it. */
export function explanation(rule: Explained, options: Options): string {
  const { words, paint, width = WIDTH } = options
  const { frame } = EXPLAIN[words.language]
  const columns = Math.min(width, WIDTH)
  const code = (lines: string) => indented(lines, paint)
  const heading = (text: string) => paint.bold(text)
  const severity = severityPaint(paint, rule.severity)(words.cli.report[rule.severity])
  const blocks = [
    `${paint.bold(rule.id)} (${severity})\n${flowing(rule.title, columns, paint)}`,
    ...rule.text.map(paragraph => flowing(paragraph, columns, paint)),
    ...ownFirst(words).flatMap(release => [
      `${paint.red(frame.wrong[release])}\n${code(rule.examples[release].bad)}`,
      ...beside(rule.examples[release], frame.beside, code),
      `${paint.green(frame.right)}\n${code(rule.examples[release].good)}`,
    ]),
    ...optionBlocks(rule, frame.options, { columns, paint }),
    ...(rule.settingLines
      ? [`${heading(frame.switching)}\n${code(rule.settingLines)}`]
      : [flowing(frame.fixed, columns, paint)]),
    ...(rule.excuseLine ? [`${heading(frame.excusing)}\n${code(rule.excuseLine)}`] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

const severityPaint = (paint: Paint, severity: 'error' | 'warning' | undefined): Paint['red'] =>
  severity === 'error' ? paint.red : paint.yellow

/** The language of the interface first: its example is read, the other only looked at. */
const ownFirst = ({ language }: Words) => [
  language,
  ...INTERFACE_LANGUAGES.filter(other => other !== language),
]

// Backticks only say what is to be typed; a terminal shows it by colour. No word here is wider than its letters.
function flowing(text: string, width: number, paint: Paint): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && longer.replaceAll('`', '').length <= width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines.join('\n').replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code))
}

const indented = (lines: string, paint: Paint): string =>
  lines
    .trimEnd()
    .replace(/^(?=.)/gm, '  ')
    .replace(/^.*$/gm, line => paint.dim(line))

function beside({ beside: files }: Example, title: string, code: (lines: string) => string): string[] {
  if (!files) return []
  const shown = Object.entries(files).map(([path, contents]) =>
    path.endsWith('.yaml') ? `# ${path}\n${contents}` : `${path}\n`,
  )
  return [`${title}\n${code(shown.join(''))}`]
}

function optionBlocks(
  { options = {}, optionLines }: Explained,
  title: string,
  { columns, paint }: { columns: number; paint: Paint },
): string[] {
  if (!optionLines) return []
  const names = Object.entries(options).map(([name, help]) => flowing(`\`${name}\`: ${help}`, columns, paint))
  return [`${paint.bold(title)}\n${indented(optionLines, paint)}\n${names.join('\n')}`]
}

/** `{"version":1,"rules":[{"rule":…,"severity":…,"title":…}]}` */
export const rulesJson = (rules: readonly Explained[]): string =>
  jsonText({ version: 1, rules: rules.map(({ id, severity, title }) => ({ rule: id, severity, title })) })

/** All of one rule, with its examples by the language of the release. */
export const ruleJson = ({ id, severity, title, text, options, examples }: Explained): string =>
  jsonText({ version: 1, rule: id, severity, title, explanation: text, options: options ?? {}, examples })
