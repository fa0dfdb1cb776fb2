// The table of presser.yaml's fields, read by its check, its JSON Schema and the field reference.
import {
  ALWAYS,
  atom,
  choice,
  dictionary,
  either,
  type Field,
  list,
  localized,
  map,
  oneOrList,
} from './field.ts'
import { RELEASE_FIELDS } from './fields.ts'
import type { Kind } from './kinds.ts'
import { INTERFACE_LANGUAGES, SEVERITIES, STAGES, TYPES } from './vocabulary.ts'

/** The printed labels that an office may word differently; each publishing language supplies all of them. */
export const LABELS = [
  'immediate',
  'embargo',
  'draft',
  'review',
  'withdrawn',
  'correction',
  'update',
  'contact',
  'phone',
  'fax',
  'email',
  'hours',
  'event',
  'when',
  'where',
  'accreditation',
  'until',
  'notes',
  'attachments',
  'about',
  'links',
  'all_news',
  'languages',
  'read_online',
  'number',
  'tags',
  'speaker',
  'speakers',
  'end_mark',
  'subject_draft',
  'subject_withdrawn',
  'type_release',
  'type_statement',
  'type_advisory',
  'type_brief',
] as const
export type Label = (typeof LABELS)[number]

const ORGANIZATION = map(
  { name: 'name', kind: localized(atom('line')), ...ALWAYS },
  { name: 'short_name', kind: localized(atom('line')) },
  { name: 'url', kind: atom('link') },
  { name: 'release_url', kind: localized(atom('release-url')) },
)

const MAIL = map(
  { name: 'from', kind: either(atom('email'), atom('key')) },
  { name: 'reply_to', kind: atom('email') },
  { name: 'subject_prefix', kind: localized(atom('line', 60)) },
  { name: 'list_id', kind: atom('list-id') },
  { name: 'list_unsubscribe', kind: oneOrList(atom('list-link')) },
  { name: 'list_archive', kind: atom('list-link') },
)

const PERSON = map(
  { name: 'name', kind: localized(atom('line')), ...ALWAYS },
  { name: 'title', kind: localized(atom('line')) },
  { name: 'organization', kind: localized(atom('line')) },
  { name: 'short', kind: localized(atom('line')) },
)

const CONTACT = map(
  { name: 'role', kind: localized(atom('line')), ...ALWAYS },
  { name: 'name', kind: localized(atom('line')), ...ALWAYS },
  { name: 'phones', kind: oneOrList(atom('phone')) },
  { name: 'fax', kind: oneOrList(atom('phone')) },
  { name: 'emails', kind: oneOrList(atom('email')) },
  { name: 'hours', kind: localized(atom('line')) },
  { name: 'languages', kind: list(atom('language')) },
)

const HOUSE = map(
  { name: 'end_mark', kind: atom('line', 20) },
  { name: 'dash', kind: choice(['em', 'en']) },
  { name: 'initials', kind: choice(['tight', 'spaced']) },
  { name: 'date_style', kind: choice(['long', 'numeric', 'american']) },
  { name: 'percent', kind: choice(['tight', 'spaced']) },
)

const NAMES_OF_FIELDS = list(choice(RELEASE_FIELDS.map(field => field.name)))
const REQUIREMENTS = map(
  ...TYPES.map(name => ({
    name,
    kind: map(...STAGES.map(stage => ({ name: stage, kind: NAMES_OF_FIELDS }))),
  })),
)

// A rule is switched by a word, or by a list of the word and a map of options.
const RULE: Kind = either(choice(SEVERITIES), list(either(choice(SEVERITIES), dictionary(atom('text')))))

export const CONFIG_FIELDS: readonly Field[] = [
  { name: 'organization', kind: ORGANIZATION, ...ALWAYS },
  { name: 'languages', kind: list(atom('language')), ...ALWAYS },
  { name: 'time_zone', kind: atom('zone'), ...ALWAYS },
  { name: 'mail', kind: MAIL },
  { name: 'people', kind: dictionary(PERSON) },
  { name: 'contacts', kind: dictionary(CONTACT) },
  { name: 'boilerplate', kind: dictionary(localized(atom('text'))) },
  { name: 'labels', kind: dictionary(map(...LABELS.map(name => ({ name, kind: atom('line') })))) },
  { name: 'house', kind: HOUSE },
  { name: 'requirements', kind: REQUIREMENTS },
  { name: 'rules', kind: dictionary(RULE) },
  { name: 'interface', kind: choice(INTERFACE_LANGUAGES) },
]
