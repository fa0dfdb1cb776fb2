// Diagnostics for programs. The form is a contract: version 1.
import type { Diagnostic } from '../check/rule.ts'

/** `{"version":1,"files":…,"errors":…,"warnings":…,"diagnostics":[…]}` and a line feed. */
export function json(diagnostics: readonly Diagnostic[], files: number): string {
  const count = (severity: string) =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  return `${JSON.stringify({ version: 1, files, errors: count('error'), warnings: count('warning'), diagnostics: diagnostics.map(inOrder) })}\n`
}

const inOrder = ({ rule, severity, message, hint, file, line, column, endLine, endColumn }: Diagnostic) => ({
  rule,
  severity,
  message,
  hint,
  file,
  line,
  column,
  endLine,
  endColumn,
})
