// Diagnostics for programs. The form is a contract: version 1.
import type { Diagnostic } from '../check/rule.ts'
import { jsonText } from './json-text.ts'

/** `{"version":1,"files":…,"errors":…,"warnings":…,"diagnostics":[…]}` and a line feed. */
export function json(diagnostics: readonly Diagnostic[], files: number): string {
  const count = (severity: string) =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  return jsonText(
    {
      version: 1,
      files,
      errors: count('error'),
      warnings: count('warning'),
      diagnostics: diagnostics.map(inOrder),
    },
    0,
  )
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
