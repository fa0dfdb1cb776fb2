// Tree -> Release: keys become people, contacts and texts in the release's language. Never throws: what is wrong is left out.

import { type Day, type Moment, parseDay, parseMoment } from '../model/calendar.ts'
import { FORBIDDEN } from '../model/characters.ts'
import { textFault } from '../model/kinds.ts'
import { inLanguage, type Office } from '../model/office.ts'
import type { Contact, Correction, Event, Media, Person, Quote, Release } from '../model/release.ts'
import { asList, get, isList, isMap, isText, type Tree, type TreeMap } from '../model/tree.ts'
import { CORRECTION_KINDS, INSTRUCTIONS, isStage, isType } from '../model/vocabulary.ts'

/** What all the readers below need to know. */
interface Context {
  readonly language: string
  readonly office: Office
}

/**
 * The release that a tree describes, in its own language.
 * Without a usable value: type `release`, status `draft`, the office's default language, and no date.
 */
export function complete(tree: TreeMap, office: Office): Release {
  const [type, status] = [line(get(tree, 'type')), line(get(tree, 'status'))]
  const language = languageOf(tree, office)
  const context = { language, office }
  const date = line(get(tree, 'date'))
  const instruction = line(get(tree, 'instruction'))
  return {
    type: isType(type) ? type : 'release',
    status: isStage(status) ? status : 'draft',
    language,
    date: date ? parseDay(date) : undefined,
    time: date ? parseMoment(date) : undefined,
    number: line(get(tree, 'number')),
    headline: line(get(tree, 'headline')),
    subhead: line(get(tree, 'subhead')),
    dateline: datelineOf(get(tree, 'dateline')),
    event: eventOf(get(tree, 'event')),
    speakers: each(get(tree, 'speaker'), entry => personOf(entry, context)),
    contacts: each(get(tree, 'contact'), entry => contactOf(entry, context)),
    instruction: INSTRUCTIONS.find(known => known === instruction),
    embargo: momentOf(tree, 'embargo'),
    lead: line(get(tree, 'lead')),
    body: text(get(tree, 'body')),
    summary: line(get(tree, 'summary')),
    quotes: each(get(tree, 'quotes'), entry => quoteOf(entry, context)),
    notes: each(get(tree, 'notes'), line),
    boilerplate: boilerplateOf(get(tree, 'boilerplate'), context),
    media: each(get(tree, 'media'), mediaOf),
    tags: each(get(tree, 'tags'), line),
    translationOf: line(get(tree, 'translation_of')),
    corrections: each(get(tree, 'corrections'), correctionOf),
  }
}

function languageOf(tree: TreeMap, office: Office): string {
  const tag = line(get(tree, 'language'))
  return tag && !textFault('language', tag) ? tag : (office.languages[0] ?? 'en')
}

// They would steer a terminal or break a header; those that are line ends become one.
const CONTROL = new RegExp(`[${FORBIDDEN}]`, 'g')
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g

/** Text of several lines, without control characters; undefined where it is blank or no text. */
function text(tree: Tree | undefined): string | undefined {
  if (!isText(tree)) return undefined
  const clean = tree.replace(LINE_END, '\n').replace(CONTROL, '').toWellFormed()
  return clean.trim() === '' ? undefined : clean
}

/** Text as one line: runs of ordinary white space become one space, no-break spaces stay. */
function line(tree: Tree | undefined): string | undefined {
  return text(tree)
    ?.replace(/[ \t\n]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** A text per language as one line, without control characters. */
export const localLine = (tree: Tree | undefined, { language, office }: Context): string | undefined =>
  line(localized(tree, language, office))

/** A text per language: exactly this one (`ru-KG`), its language (`ru`), else the first that the office has. */
export function localized(tree: Tree | undefined, language: string, office: Office): string | undefined {
  const known = isMap(tree) && Object.hasOwn(tree, language) ? language : language.split('-', 1)[0]!
  const found = inLanguage(tree, known, office)
  return isText(found) ? found : undefined
}

const momentOf = (tree: Tree | undefined, name: string): Moment | undefined => {
  const value = line(get(tree, name))
  return value ? parseMoment(value) : undefined
}

const dayOf = (tree: Tree | undefined, name: string): Day | undefined => {
  const value = line(get(tree, name))
  return value ? parseDay(value) : undefined
}

/** What `read` makes of each entry of a list, or of the one entry; what it cannot read is left out. */
function each<T>(tree: Tree | undefined, read: (entry: Tree) => T | undefined): T[] {
  return asList(tree)
    .map(read)
    .filter(entry => entry !== undefined)
}

const datelineOf = (tree: Tree | undefined): Release['dateline'] => {
  const place = line(get(tree, 'place'))
  return place ? { place, date: dayOf(tree, 'date') } : undefined
}

function eventOf(tree: Tree | undefined): Event | undefined {
  const [start, place] = [momentOf(tree, 'start'), line(get(tree, 'place'))]
  if (!start && !place) return undefined
  const accreditation = get(tree, 'accreditation')
  return {
    ...{ start, place },
    end: momentOf(tree, 'end'),
    address: line(get(tree, 'address')),
    accreditation: isMap(accreditation)
      ? {
          deadline: momentOf(accreditation, 'deadline'),
          email: line(get(accreditation, 'email')),
          url: line(get(accreditation, 'url')),
        }
      : undefined,
  }
}

/** The entry of a register that a text names, or the map that stands there itself. */
const entryOf = (tree: Tree, register: TreeMap): Tree | undefined =>
  isText(tree) ? get(register, tree.trim()) : tree

function personOf(tree: Tree, context: Context): Person | undefined {
  const entry = entryOf(tree, context.office.registers.people)
  const name = localLine(get(entry, 'name'), context)
  if (!name) return undefined
  return {
    name,
    title: localLine(get(entry, 'title'), context),
    organization: localLine(get(entry, 'organization'), context),
  }
}

/** A contact of the register by its key, or one written out; undefined where nothing can be printed of it. */
export function contactOf(tree: Tree, context: Context): Contact | undefined {
  const entry = entryOf(tree, context.office.registers.contacts)
  const contact = {
    role: localLine(get(entry, 'role'), context),
    name: localLine(get(entry, 'name'), context),
    phones: each(get(entry, 'phones'), line),
    fax: each(get(entry, 'fax'), line),
    emails: each(get(entry, 'emails'), line),
    hours: localLine(get(entry, 'hours'), context),
  }
  const empty = Object.values(contact).every(value => value === undefined || value.length === 0)
  return empty ? undefined : contact
}

function quoteOf(tree: Tree, context: Context): Quote | undefined {
  const words = text(get(tree, 'text'))
  const speaker = get(tree, 'speaker')
  return words
    ? { speaker: speaker === undefined ? undefined : personOf(speaker, context), text: words }
    : undefined
}

/** A key of the register, or the text itself. A key that the register lacks is not printed as if it were the text. */
function boilerplateOf(tree: Tree | undefined, { language, office }: Context): string | undefined {
  if (isList(tree) || tree === undefined) return undefined
  const key = isText(tree) ? tree.trim() : ''
  if (Object.hasOwn(office.registers.boilerplate, key)) {
    return text(localized(office.registers.boilerplate[key], language, office))
  }
  return isText(tree) && !/\s/.test(key) ? undefined : text(localized(tree, language, office))
}

function mediaOf(tree: Tree): Media | undefined {
  const file = line(get(tree, 'file'))
  if (!file) return undefined
  return {
    file,
    alt: line(get(tree, 'alt')),
    caption: line(get(tree, 'caption')),
    credit: line(get(tree, 'credit')),
    inline: ['true', 'yes', 'on'].includes(line(get(tree, 'inline')) ?? ''),
  }
}

function correctionOf(tree: Tree): Correction | undefined {
  const [note, kind] = [line(get(tree, 'note')), line(get(tree, 'kind'))]
  if (!note) return undefined
  return { note, on: dayOf(tree, 'on'), kind: CORRECTION_KINDS.find(known => known === kind) ?? 'correction' }
}
