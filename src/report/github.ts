// Diagnostics as annotations of GitHub Actions: one workflow command a line, shown beside the line of the file.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import type { Diagnostic } from '../check/rule.ts'
import { visible } from './visible.ts'

/** One `::error …` or `::warning …` line for each diagnostic. */
export const github = (diagnostics: readonly Diagnostic[]): string => diagnostics.map(annotation).join('')

function annotation({ severity, rule, message, hint, ...place }: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = place
  // GitHub takes columns only within one line, and takes the end as the last column that belongs to it.
  const columns = endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
  const properties = Object.entries({ file, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${inProperty(String(value))}`)
    .join(',')
  return `::${severity} ${properties}::${inMessage(`${message}\n${hint}`)}\n`
}

// A log is read in a terminal too: what could steer it is shown.
const inMessage = (text: string): string =>
  visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
