// The table of rules: one row each. Order is the order in which findings at the same place are told.
import type { Rule } from '../rule.ts'
import { contactComplete } from './contact-complete.ts'
import { dateAgrees } from './date-agrees.ts'
import { emailValid } from './email-valid.ts'
import { embargoCoherent } from './embargo-coherent.ts'
import { eventCoherent } from './event-coherent.ts'
import { fieldKind } from './field-kind.ts'
import { fieldRequired } from './field-required.ts'
import { fieldUnknown } from './field-unknown.ts'
import { fileName } from './file-name.ts'
import { headlineForm } from './headline-form.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { leadLength } from './lead-length.ts'
import { linkValid } from './link-valid.ts'
import { mediaValid } from './media-valid.ts'
import { mixedScript } from './mixed-script.ts'
import { nameConsistent } from './name-consistent.ts'
import { organizationNamed } from './organization-named.ts'
import { paragraphMarkdown } from './paragraph-markdown.ts'
import { phoneValid } from './phone-valid.ts'
import { placeholderLeft } from './placeholder-left.ts'
import { quoteAttributed } from './quote-attributed.ts'
import { quoteMarks } from './quote-marks.ts'
import { quoteVerbatim } from './quote-verbatim.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { relativeYear } from './relative-year.ts'
import { repeatedWord } from './repeated-word.ts'
import { speakerNamed } from './speaker-named.ts'
import { weekdayAgrees } from './weekday-agrees.ts'

/** Rules that read a release's tree, and may be switched in presser.yaml. */
export const RULES: readonly Rule[] = [
  fieldRequired,
  fieldKind,
  fieldUnknown,
  referenceUnknown,
  fileName,
  contactComplete,
  emailValid,
  phoneValid,
  linkValid,
  mediaValid,
  weekdayAgrees,
  nameConsistent,
  organizationNamed,
  quoteAttributed,
  quoteVerbatim,
  speakerNamed,
  placeholderLeft,
  hiddenCharacter,
  mixedScript,
  repeatedWord,
  headlineForm,
  leadLength,
  paragraphMarkdown,
  quoteMarks,
  dateAgrees,
  relativeYear,
  embargoCoherent,
  eventCoherent,
]

/** Rules that reading itself enforces: no file that breaks one can be looked at further, so none is optional. */
const READING_RULES = ['yaml-syntax', 'yaml-limits', 'field-repeated'] as const

/** What the runner itself says, of comments that excuse a finding. */
export const EXCUSES = { id: 'excuse-unused', severity: 'warning' } as const

/** The rules that a comment may excuse from. */
export const EXCUSABLE: readonly string[] = RULES.map(rule => rule.id)

export const RULE_IDS: readonly string[] = [...READING_RULES, ...EXCUSABLE, EXCUSES.id]
