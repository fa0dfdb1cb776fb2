// What a rule is and what it may look at. A rule says where and what; the runner adds id, severity, file and range.
import type { Said, Table, Words } from '../locale/index.ts'
import type { Field } from '../model/field.ts'
import type { Office } from '../model/office.ts'
import type { Requirements } from '../model/requirements.ts'
import type { Path, Span, TreeMap } from '../model/tree.ts'
import type { ReleaseType, Severity, Stage } from '../model/vocabulary.ts'
import type { Where } from '../parse/parse.ts'
import type { Archive } from './archive/releases.ts'
import type { TextView } from './text/view.ts'
import type { Visit } from './walk.ts'

export interface Finding extends Said {
  readonly path: Path
  readonly where?: Where
  /** Where this finding weighs less than its rule. */
  readonly severity?: 'warning'
}

/** A change that is safe to make without asking. The span is in the field's value. */
export interface Repair {
  readonly path: Path
  readonly span: Span
  readonly text: string
}

/** A picture or attachment as far as a rule looks at it. */
export interface MediaFile {
  /** In bytes. */
  readonly size: number
  /** Its first bytes, enough to tell its kind. */
  readonly start: Uint8Array
}

/** What a rule reads. Nothing here touches the disk or the clock. */
export interface Subject {
  readonly tree: TreeMap
  /** Whose table the tree is held to. */
  readonly table: Table
  readonly fields: readonly Field[]
  /** Each value that is given, beside its kind. */
  readonly visits: readonly Visit[]
  /** All texts that are given, a line feed after each: to ask once what need not be asked of each. */
  readonly allText: string
  readonly type: ReleaseType
  readonly stage: Stage
  readonly office: Office
  /** The office's own lists of what a stage needs; none of them applies to presser.yaml. */
  readonly requirements: Requirements
  /** The file's name without its folder; undefined for standard input. */
  readonly fileName: string | undefined
  /** Whether a release of this path or slug exists. Undefined without a workspace. */
  readonly releaseExists: ((reference: string) => boolean) | undefined
  /**
   * The file that a release names under media; undefined where there is none, `outside` where a link leads out of the
   * workspace. Undefined without a workspace.
   */
  readonly mediaFile: ((path: string) => MediaFile | 'outside' | undefined) | undefined
  /** The releases of the workspace, this one among them. Undefined without a workspace. */
  readonly archive: Archive | undefined
  /** Whether an instant, in milliseconds since 1970, has come. Undefined where nobody says what hour it is. */
  readonly isPast: ((instant: number) => boolean) | undefined
  /** All texts, read once and only if a rule asks. */
  readonly text: TextView
  readonly words: Words
}

export interface Rule {
  readonly id: string
  /** Where presser.yaml says nothing else. */
  readonly severity: Severity
  /** What presser.yaml may set for it, `[warning, {max: 100}]`, and which words it takes. */
  readonly options?: Readonly<Record<string, 'number' | readonly string[]>>
  check(subject: Subject): Iterable<Finding>
  /** What `presser fix` may put right; also what is not worth a finding. */
  repairs?(subject: Subject): Iterable<Repair>
}

/** One problem at one place, ready for any reporter. Lines and columns are 1-based UTF-16 units, end exclusive. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
