// The table of a release's fields. Its order is the order of prompts, of a new file and of the field reference.
// Everything that knows fields reads it: prompts, field-* rules, JSON Schema, docs/fields.md, rendering.
import { ALWAYS, allFrom, atom, choice, type Field, list, map, oneOrList, reference } from './field.ts'
import { CORRECTION_KINDS, INSTRUCTIONS, STAGES, TYPES } from './vocabulary.ts'

const PERSON = map(
  { name: 'name', kind: atom('line'), ...ALWAYS, asked: true },
  { name: 'title', kind: atom('line'), asked: true },
  { name: 'organization', kind: atom('line'), asked: true },
)

const CONTACT = map(
  { name: 'role', kind: atom('line'), asked: true },
  { name: 'name', kind: atom('line'), asked: true },
  { name: 'phones', kind: oneOrList(atom('phone')), asked: true },
  { name: 'fax', kind: oneOrList(atom('phone')) },
  { name: 'emails', kind: oneOrList(atom('email')), asked: true },
  { name: 'hours', kind: atom('line') },
  { name: 'languages', kind: list(atom('language')) },
)

const ACCREDITATION = map(
  { name: 'deadline', kind: atom('moment'), ...ALWAYS },
  { name: 'email', kind: atom('email') },
  { name: 'url', kind: atom('link') },
)

const EVENT = map(
  { name: 'start', kind: atom('moment'), ...ALWAYS, asked: true },
  { name: 'end', kind: atom('moment') },
  { name: 'place', kind: atom('line'), ...ALWAYS, asked: true },
  { name: 'address', kind: atom('line') },
  { name: 'accreditation', kind: ACCREDITATION },
)

const QUOTE = map(
  { name: 'speaker', kind: reference('people', PERSON), ...ALWAYS },
  { name: 'text', kind: atom('text'), ...ALWAYS },
  { name: 'approved_by', kind: atom('line') },
  { name: 'approved_on', kind: atom('day') },
)

const MEDIA = map(
  { name: 'file', kind: atom('path'), ...ALWAYS },
  { name: 'alt', kind: atom('line'), ...allFrom('final') },
  { name: 'caption', kind: atom('line') },
  { name: 'credit', kind: atom('line') },
  { name: 'inline', kind: atom('switch') },
)

const CORRECTION = map(
  { name: 'on', kind: atom('day'), ...ALWAYS },
  { name: 'kind', kind: choice(CORRECTION_KINDS), ...ALWAYS },
  { name: 'note', kind: atom('paragraph'), ...ALWAYS },
)

export const RELEASE_FIELDS: readonly Field[] = [
  { name: 'type', kind: choice(TYPES), ...allFrom('draft'), asked: true, standard: 'ninjs genres' },
  { name: 'language', kind: atom('language'), ...allFrom('draft'), asked: true, standard: 'ninjs language' },
  { name: 'status', kind: choice(STAGES), ...allFrom('draft'), standard: 'ninjs pubStatus' },
  {
    name: 'date',
    kind: atom('day-or-moment'),
    ...allFrom('draft'),
    asked: true,
    standard: 'schema.org datePublished, NITF date.issue',
  },
  { name: 'number', kind: atom('line'), standard: 'ninjs altIds' },
  {
    name: 'headline',
    kind: atom('line'),
    from: { release: 'draft', statement: 'draft', advisory: 'draft' },
    asked: true,
    standard: 'ninjs headlines, NITF hl1',
  },
  { name: 'subhead', kind: atom('line'), standard: 'NITF hl2' },
  {
    name: 'dateline',
    kind: map(
      { name: 'place', kind: atom('line'), ...ALWAYS, asked: true },
      { name: 'date', kind: atom('day') },
    ),
    from: { release: 'final', statement: 'final' },
    asked: true,
    standard: 'schema.org dateline',
  },
  { name: 'event', kind: EVENT, from: { advisory: 'review' }, asked: true, standard: 'RFC 5545 VEVENT' },
  {
    name: 'speaker',
    kind: oneOrList(reference('people', PERSON)),
    from: { release: 'review', statement: 'review' },
    asked: true,
    standard: 'ninjs people',
  },
  {
    name: 'contact',
    kind: oneOrList(reference('contacts', CONTACT)),
    from: { release: 'review', statement: 'review', advisory: 'review', brief: 'final' },
    asked: true,
    standard: 'ninjs infoSources',
  },
  { name: 'instruction', kind: choice(INSTRUCTIONS), ...allFrom('final'), asked: true },
  {
    name: 'embargo',
    kind: atom('moment'),
    when: { field: 'instruction', is: 'embargo' },
    asked: true,
    standard: 'ninjs embargoedUntil',
  },
  {
    name: 'lead',
    kind: atom('paragraph'),
    from: { release: 'review', advisory: 'review', brief: 'review' },
    asked: true,
    standard: 'NITF p lede',
  },
  {
    name: 'body',
    kind: atom('markdown'),
    from: { release: 'review', statement: 'review' },
    asked: true,
    standard: 'ninjs bodies',
  },
  { name: 'summary', kind: atom('line', 600), standard: 'schema.org description' },
  { name: 'quotes', kind: list(QUOTE), standard: 'schema.org Quotation' },
  { name: 'notes', kind: list(atom('paragraph')) },
  { name: 'boilerplate', kind: reference('boilerplate', atom('text')), standard: 'ninjs bodies[role]' },
  { name: 'media', kind: list(MEDIA), standard: 'ninjs associations' },
  { name: 'tags', kind: list(atom('line')), standard: 'ninjs subjects' },
  { name: 'translation_of', kind: atom('path'), standard: 'schema.org translationOfWork' },
  {
    name: 'corrections',
    kind: list(CORRECTION),
    ...allFrom('withdrawn'),
    standard: 'schema.org CorrectionComment',
  },
]
