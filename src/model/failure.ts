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
  'bad-range': { flag: string; text: string; least: number; most: number }
  'bad-value': { flag: string; message: string; hint: string }
  'bad-set': { text: string }
  'missing-flag': { flag: string; field: string }
  'no-zone': Record<string, never>
  'unknown-format': { format: string; formats: readonly string[]; nearest: string | undefined }
  'unknown-rule': { rule: string; nearest: string | undefined }
  'one-to-stdout': { count: number }
  'one-to-file': { count: number; path: string }
  /** `file` as the office named it: `partials/contact.html.hbs`; `line` from 1, where Handlebars says. */
  'template-broken': { file: string; line: number | undefined; fault: TemplateFault }
  /** `value` as given; it may hold control characters. */
  'mail-value': { field: MailField; value: string; reason: MailReason }
  /** `file` as the release at `path` names it under media; it may hold control characters. */
  'media-file': { path: string; file: string; fault: MediaFault }
  /** There is no event with a start, so nothing for a calendar. */
  'no-event': { path: string }
  /** The same of several releases. */
  'no-events': { count: number }
  embargoed: { path: string; until: string }
  'not-public': { path: string; status: string }
  /** `formats` are those that the flag is for; none where the office has replaced them. */
  'flag-of-format': { flag: string; formats: readonly string[] }
  'flags-conflict': { first: string; second: string }
  'not-empty': { path: string }
  'output-clash': { path: string; first: string; second: string }
  /** The version of a release in this language exists. */
  'translated-already': { path: string }
  /** The release to be translated can't be read, or has wrong values. */
  /** It is the office's own file. */
  'not-release': { path: string }
  'broken-original': { path: string }
  'outside-workspace': { path: string }
  'editor-failed': { editor: string; reason: string }
}
export type TemplateFault =
  | { code: 'syntax'; text: string }
  | { code: 'missing-key' | 'unknown-helper' | 'missing-partial'; name: string }
  | { code: 'endless-partials' }
  /** `example` is how a template calls it. */
  | { code: 'helper-misused'; name: string; example: string }
  /** `{{contacts}}` and `{{date}}`, which no reader could make sense of. */
  | { code: 'prints-list' | 'prints-parts'; name: string }
  /** What Handlebars says of it. */
  | { code: 'fails'; text: string }

/** Why a file that a release names can't be sent. `outside`: its path or a link leads out of the workspace. */
export type MediaFault = 'missing' | 'not-file' | 'outside' | 'too-large' | 'not-readable'

export type MailField =
  | ('from' | 'reply_to' | 'list_id' | 'list_unsubscribe' | 'list_archive')
  | ('to' | 'cc' | 'bcc' | 'subject')
  /** The name of a file. */
  | 'media'
export type MailReason =
  /** No sender: neither `mail.from` nor an address among the release's contacts. */
  | 'missing'
  /** Not an address that mail servers everywhere take. */
  | 'not-address'
  /** A comma or semicolon: one value for each recipient. */
  | 'several'
  /** A line break or another control character. */
  | 'control-character'
  /** `=?…?=`, which a mail program would show as other text. */
  | 'encoded-word'
  /** A name with brackets, which may pass for an address. */
  | 'not-name'
  | 'not-list-id'
  /** Neither a page nor an address to write to. */
  | 'not-list-link'
  /** A word too long for the line of a header. */
  | 'too-long'

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
