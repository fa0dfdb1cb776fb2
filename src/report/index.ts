// The table of reporters. Each turns results into text; none prints, counts exit statuses or reads files.
import type { Diagnostic } from '../check/rule.ts'
import { github } from './github.ts'
import { closing, type HumanOptions, human } from './human.ts'
import { json } from './json.ts'
import { sarif } from './sarif.ts'

export interface Results {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many files were checked. */
  readonly files: number
  /** How many could not be read or found. */
  readonly unread: number
  /** The text of each file that has diagnostics, by the name they give it. */
  readonly sources: ReadonlyMap<string, string>
}
export type Reporter = (results: Results, options: HumanOptions) => string

export const REPORTERS = {
  human: (results, options) =>
    human(results.diagnostics, results.sources, options) + closing(results, options),
  json: ({ diagnostics, files }) => json(diagnostics, files),
  github: ({ diagnostics }) => github(diagnostics),
  sarif: (results, { words }) => sarif(results, words),
} as const satisfies Record<string, Reporter>
export type ReporterName = keyof typeof REPORTERS
