// A failure that presser knows: reported in one line that says what, where and what to do. Exit status 2.

/** Every known failure and what its sentence needs to name. The sentences stand in the locale files. */
export interface Failures {
  'no-workspace': { from: string }
  'not-found': { path: string }
  'not-readable': { path: string; reason: string }
  'not-writable': { path: string; reason: string }
  'is-folder': { path: string }
  exists: { path: string }
  'no-releases': { path: string }
  'bad-config': { path: string; count: number }
  'bad-now': { text: string }
  'bad-date': { flag: string; text: string }
  'bad-choice': { flag: string; text: string; choices: readonly string[]; nearest: string | undefined }
  'bad-number': { flag: string; text: string }
  'bad-value': { flag: string; message: string; hint: string }
  'bad-set': { text: string }
  'missing-flag': { flag: string; field: string }
  'unknown-format': { format: string; formats: readonly string[]; nearest: string | undefined }
  'one-to-stdout': { count: number }
  'needs-file': { command: string }
  'template-broken': { file: string; line: number | undefined; reason: string }
  'mail-value': { field: string; value: string; reason: string }
  'outside-output': { path: string }
  embargoed: { path: string; until: string }
  'not-public': { path: string; status: string }
  'flags-conflict': { first: string; second: string }
  'no-terminal': { command: string }
  'not-empty': { path: string }
  'output-clash': { path: string; first: string; second: string }
  'editor-failed': { editor: string; reason: string }
}
export type FailureCode = keyof Failures

export class Failure<C extends FailureCode = FailureCode> extends Error {
  readonly code: C
  readonly facts: Failures[C]
  constructor(code: C, facts: Failures[C], options?: ErrorOptions) {
    super(code, options)
    this.name = 'Failure'
    this.code = code
    this.facts = facts
  }
}
