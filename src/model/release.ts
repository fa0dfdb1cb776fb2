// A completed release: keys resolved to people, contacts and texts in its own language, times parsed.
// What a proof lacks or has wrong is undefined here, so that it can be shown all the same.
import type { Day, Moment } from './calendar.ts'
import type { CorrectionKind, Instruction, ReleaseType, Stage } from './vocabulary.ts'

export interface Person {
  readonly name: string
  readonly title: string | undefined
  readonly organization: string | undefined
}

export interface Contact {
  readonly role: string | undefined
  readonly name: string | undefined
  readonly phones: readonly string[]
  readonly fax: readonly string[]
  readonly emails: readonly string[]
  readonly hours: string | undefined
}

export interface Event {
  readonly start: Moment | undefined
  readonly end: Moment | undefined
  readonly place: string | undefined
  readonly address: string | undefined
  readonly accreditation:
    | {
        readonly deadline: Moment | undefined
        readonly email: string | undefined
        readonly url: string | undefined
      }
    | undefined
}

export interface Correction {
  readonly on: Day | undefined
  readonly kind: CorrectionKind
  readonly note: string
}

export interface Media {
  readonly file: string
  readonly alt: string | undefined
  readonly caption: string | undefined
  readonly credit: string | undefined
  readonly inline: boolean
}

export interface Quote {
  readonly speaker: Person | undefined
  readonly text: string
}

export interface Release {
  readonly type: ReleaseType
  readonly language: string
  readonly status: Stage
  readonly date: Day | undefined
  /** Where `date` was given with a time. */
  readonly time: Moment | undefined
  readonly number: string | undefined
  readonly headline: string | undefined
  readonly subhead: string | undefined
  readonly dateline: { readonly place: string; readonly date: Day | undefined } | undefined
  readonly event: Event | undefined
  readonly speakers: readonly Person[]
  readonly contacts: readonly Contact[]
  readonly instruction: Instruction | undefined
  readonly embargo: Moment | undefined
  readonly lead: string | undefined
  /** Markdown without HTML. */
  readonly body: string | undefined
  readonly summary: string | undefined
  readonly quotes: readonly Quote[]
  readonly notes: readonly string[]
  readonly boilerplate: string | undefined
  readonly media: readonly Media[]
  readonly tags: readonly string[]
  readonly translationOf: string | undefined
  readonly corrections: readonly Correction[]
}
