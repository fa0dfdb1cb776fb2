// The table of examples: one row for each rule that is explained.
import type { ExplainedRule } from '../../locale/explain.ts'
import { across } from './across.ts'
import { characters } from './characters.ts'
import { contacts } from './contacts.ts'
import { dates } from './dates.ts'
import type { Examples } from './example.ts'
import { fields } from './fields.ts'
import { names } from './names.ts'

export const RULE_EXAMPLES: Readonly<Record<ExplainedRule, Examples>> = {
  ...fields,
  ...contacts,
  ...dates,
  ...names,
  ...characters,
  ...across,
}

/** Options as an office would set them, by rule and name. */
export const RULE_OPTIONS: Readonly<Partial<Record<ExplainedRule, Readonly<Record<string, string>>>>> = {
  'contact-complete': { role: 'optional', name: 'optional' },
  'media-valid': { max: '3' },
  'headline-form': { max: '100' },
  'lead-length': { words: '50', sentences: '2' },
  'quote-verbatim': { approved_by: 'required' },
  typography: { nbsp: 'on', hours: 'a.m.' },
}
