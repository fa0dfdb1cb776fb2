// Diagnostics as SARIF 2.1.0, which code scanning and editors read.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Diagnostic } from '../check/rule.ts'
import { jsonText } from './json-text.ts'

/** One run of presser with a result for each diagnostic. */
export function sarif(diagnostics: readonly Diagnostic[]): string {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort()
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'presser', rules: rules.map(id => ({ id })) } },
        // Columns count as in JavaScript: a character beyond U+FFFF takes two.
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(diagnostic => result(diagnostic, rules)),
      },
    ],
  })
}

function result({ rule, severity, message, hint, ...place }: Diagnostic, rules: readonly string[]) {
  const { file, line, column, endLine, endColumn } = place
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          // The end is exclusive here as there.
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  }
}

/** A path as a relative reference: each segment escaped, and none that reads as a scheme or a host. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').toWellFormed()
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${uri}` : uri
}
