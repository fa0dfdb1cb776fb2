// Diagnostics as SARIF 2.1.0, which code scanning and editors read.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Diagnostic } from '../check/rule.ts'
import type { Words } from '../locale/index.ts'
import { version } from '../model/version.ts'
import type { Results } from './index.ts'
import { jsonText } from './json-text.ts'

/** One run of presser with a result for each diagnostic. */
export function sarif(
  { diagnostics, unread }: Pick<Results, 'diagnostics' | 'unread'>,
  { language }: Pick<Words, 'language'>,
): string {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort()
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'presser', version, rules: rules.map(id => ({ id })) } },
        // Of the messages. Without it they are taken for American English.
        language,
        // No result is good news only where all could be read.
        invocations: [{ executionSuccessful: unread === 0 }],
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
    message: { text: literally(`${message}. ${hint}`) },
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

/** A brace of the text's own is two; a single one would hold the place of an argument. */
const literally = (text: string): string => text.replace(/[{}]/g, '$&$&')

/** A path as a relative reference, each segment escaped so that none reads as a scheme; a whole one as its URL. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').toWellFormed()
  const [, drive = '', rest = path] = /^([A-Za-z]:)(\/.*)$/s.exec(path) ?? []
  const uri = rest.split('/').map(encodeURIComponent).join('/')
  return rest.startsWith('/') ? `file://${drive && '/'}${drive}${uri}` : uri
}
