// Diagnostics for people: place, message, the line of the file with a mark under the fault, what to type.
import type { Diagnostic } from '../check/rule.ts'
import type { Words } from '../locale/index.ts'
import type { Results } from './index.ts'
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'

export interface HumanOptions {
  readonly words: Words
  readonly paint: Paint
}

/** One block for each diagnostic, apart by an empty line. `sources` has the text of each file. */
export function human(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { words, paint }: HumanOptions,
): string {
  return diagnostics
    .map(diagnostic => `${block(diagnostic, sources.get(diagnostic.file), paint, words)}\n\n`)
    .join('')
}

/** The closing count, and where to learn more; nothing where no file could be checked. */
export function closing(
  { diagnostics, files, unread }: Omit<Results, 'sources'>,
  { words, paint }: HumanOptions,
): string {
  if (files === 0) return ''
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const { clean, count, more } = words.cli.report
  // No tick where something was left unseen; standard error has said what.
  if (diagnostics.length === 0 && unread === 0) return `${paint.green('✓')} ${clean(files)}\n`
  const mark = errors + unread > 0 ? paint.red('✗') : paint.yellow('!')
  const [first, ...others] = new Set(diagnostics.map(({ rule }) => rule))
  const pointer = first === undefined ? '' : paint.dim(` · ${more(others.length > 0 ? 'RULE' : first)}`)
  return `${mark} ${count(errors, diagnostics.length - errors, files)}${pointer}\n`
}

function block(diagnostic: Diagnostic, source: string | undefined, paint: Paint, words: Words): string {
  const { file, line, column, severity, rule } = diagnostic
  const color = severity === 'error' ? paint.red : paint.yellow
  const place = paint.bold(`${visible(file)}:${line}:${column}`)
  const title = `${place} ${color(words.cli.report[severity])} ${paint.dim(rule)}`
  const message = `  ${visible(diagnostic.message)}`
  const frame = source === undefined ? [] : frameOf(diagnostic, source, paint, color)
  const hint = `  ${paint.cyan('→')} ${visible(diagnostic.hint)}`
  return [title, message, ...frame, hint].join('\n')
}

/** Columns of a line that a frame shows at most. */
const FRAME_WIDTH = 96

function frameOf(diagnostic: Diagnostic, source: string, paint: Paint, color: Paint['red']): string[] {
  const { line, column, endLine, endColumn } = diagnostic
  const text = lineOf(source, line)
  // What is missing altogether has no place to show.
  const nowhere = line === 1 && column === 1 && endLine === 1 && endColumn === 1
  if (nowhere || text.trim() === '') return []
  const end = endLine === line ? Math.max(endColumn, column + 1) : text.length + 1
  const from = column > FRAME_WIDTH - 24 ? column - 1 - 24 : 0
  const shown = text.slice(from, from + FRAME_WIDTH)
  const before = shownTabs(text.slice(from, column - 1)).replace(/./gsu, ' ')
  const marked = shownTabs(text.slice(column - 1, Math.min(end - 1, from + FRAME_WIDTH)))
  const number = String(line)
  const cut = { left: from > 0 ? '…' : '', right: from + FRAME_WIDTH < text.length ? '…' : '' }
  return [
    `  ${paint.dim(`${number} │`)} ${cut.left}${shownTabs(shown)}${cut.right}`,
    `  ${paint.dim(`${' '.repeat(number.length)} │`)} ${cut.left && ' '}${before}${color('^'.repeat(Math.max(1, marked.length)))}`,
  ]
}

// A tab is seen, and takes one column.
const shownTabs = (text: string): string => visible(text.replaceAll('\t', '→'))

function lineOf(source: string, line: number): string {
  let start = 0
  for (let count = 1; count < line; count++) {
    const next = source.indexOf('\n', start)
    if (next === -1) return ''
    start = next + 1
  }
  const end = source.indexOf('\n', start)
  return source.slice(start, end === -1 ? undefined : end).replace(/\r$/, '')
}
