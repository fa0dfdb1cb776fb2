// Release + office -> the view that templates see: everything worded, dated and linked, nothing left to decide.

import { directionOf, languageName, type Print, primarySubtag, printOf } from '../locale/print/index.ts'
import { NBSP } from '../locale/print/language.ts'
import { type Day, dayText, type Moment, momentText } from '../model/calendar.ts'
import { textFault } from '../model/kinds.ts'
import type { Office } from '../model/office.ts'
import type { Contact, Event, Person, Quote, Release } from '../model/release.ts'
import { alternatesOf, pageUrl, type Version } from './addresses.ts'
import { attributed } from './attribution.ts'
import { localLine } from './complete.ts'
import { CONTENT_POLICY } from './content-policy.ts'
import type { Block, Body } from './markdown.ts'
import { markedTitle } from './marks.ts'
import { jsonLd, openGraph } from './metadata.ts'
import { openingText, shortened, viewBlocks, withDateline } from './view-blocks.ts'
import type {
  View,
  ViewContact,
  ViewDate,
  ViewDateline,
  ViewEvent,
  ViewLink,
  ViewMedia,
  ViewNotice,
  ViewPerson,
} from './view-model.ts'

/** How the office prints the language of a release. */
export const printFor = (language: string, office: Office): Print =>
  printOf(language, office.house.dateStyle, {
    ...(office.house.endMark === undefined ? {} : { end_mark: office.house.endMark }),
    ...office.labels(primarySubtag(language)),
    ...office.labels(language),
  })

type Weightless = Omit<ViewMedia, 'weight'>

/**
 * @param id path of the release in the workspace
 * @param now milliseconds since 1970; an embargo that ended by then is not announced. Without it every embargo is.
 * @param versions the same release in other languages
 */
export function viewOf(
  release: Release,
  body: Body,
  office: Office,
  id: string,
  now?: number,
  media: readonly Weightless[] = [],
  versions: readonly Version[] = [],
): View {
  const print = printFor(release.language, office)
  const { labels } = print
  const { language, type, status, tags } = release
  const opening = release.lead ?? openingText(body.blocks)
  const dateline = datelineOf(release, print, office)
  const organization = organizationOf(release, office)
  const named = {
    notices: noticesOf(release, print, now),
    title: release.headline ?? (shortened(opening, 90) || labels[`type_${type}`]),
  }
  const facts = {
    ...named,
    markedTitle: markedTitle(release, named, print),
    ...{ language, type, status, labels, organization, tags, id, typeLabel: labels[`type_${type}`] },
    date: dateOf(release, print),
    headline: release.headline ?? '',
    subhead: release.subhead ?? '',
    description: shortened(release.summary ?? opening, 300),
    canonical: pageUrl(id, language, office),
    alternates: alternatesOf(
      versions,
      office,
      other => isEmbargoed(release, now) || !isEmbargoed(other, now),
    ),
    media: media.map(file => ({ ...file, weight: print.size(file.size) })),
  }
  const by = (blocks: readonly Block[]) =>
    attributed(blocks, release.quotes, speaker => personOf(speaker).line)
  return {
    ...facts,
    languageName: languageName(language),
    direction: directionOf(language),
    number: release.number ? `${labels.number}${NBSP}${release.number}` : '',
    corrections: correctionsOf(release, print),
    lead: release.lead ? { text: release.lead, dateline } : undefined,
    event: release.event && eventOf(release.event, print),
    blocks: withDateline(viewBlocks(body.blocks, print.bullet, by), release.lead ? undefined : dateline),
    speakersLabel: release.speakers.length === 1 ? labels.speaker : labels.speakers,
    speakers: release.speakers.map(personOf),
    notes: notesOf(release.notes),
    about: paragraphsOf(release.boilerplate ?? ''),
    contacts: release.contacts.map(contact => contactOf(contact, print)),
    links: body.links.map(link => ({ ...link, ...marked(`[${link.number}]`) })),
    navigation: organization.url ? [{ text: labels.all_news, href: organization.url }] : [],
    pictures: facts.media.filter(({ src }) => src),
    attachments: facts.media.filter(({ src }) => !src),
    quotes: release.quotes.map(quoteOf),
    translationOf: release.translationOf ?? '',
    endMark: labels.end_mark,
    isPublic: status === 'final' && !isEmbargoed(release, now),
    contentPolicy: CONTENT_POLICY,
    jsonLd: jsonLd(release, facts),
    openGraph: openGraph(release, facts),
  }
}

const oneLine = (text: string): string => text.trim().replace(/[ \t\n]+/g, ' ')

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter(Boolean)

const quoteOf = ({ text, speaker }: Quote): View['quotes'][number] => ({
  text,
  speaker: speaker ? personOf(speaker).line : '',
})

function organizationOf({ language }: Release, office: Office): View['organization'] {
  const { name, shortName, url } = office.organization
  return {
    name: localLine(name, { language, office }) ?? '',
    shortName: localLine(shortName, { language, office }) ?? '',
    url: linkOf(url ?? '').href,
  }
}

const dayOf = (day: Day, print: Print): ViewDate => ({ iso: dayText(day), text: print.day(day) })
const momentOf = (moment: Moment, print: Print): ViewDate => ({
  iso: momentText(moment),
  text: print.moment(moment),
})

function dateOf({ date, time }: Release, print: Print): ViewDate | undefined {
  if (!date) return undefined
  return { iso: time ? momentText(time) : dayText(date), text: print.day(date) }
}

/** True where the release may not be published before an hour that has not come yet. */
export const isEmbargoed = ({ embargo, instruction, status }: Release, now = -Infinity): boolean =>
  status !== 'withdrawn' && (embargo ? embargo.instant > now : instruction === 'embargo')

function noticesOf(release: Release, print: Print, now: number | undefined): ViewNotice[] {
  const { status, embargo, instruction } = release
  const { labels } = print
  const notices: ViewNotice[] = []
  if (status === 'draft' || status === 'review')
    notices.push({ kind: 'draft', text: labels[status], note: '' })
  if (status === 'withdrawn') notices.push(withdrawnNotice(release, print))
  if (isEmbargoed(release, now)) {
    const text = `${labels.embargo} ${embargo ? print.moment(embargo) : '…'}`
    notices.push({ kind: 'embargo', text, note: '' })
  } else if (status === 'final' && instruction) {
    // A draft does not call for immediate publication, nor does what was withdrawn.
    notices.push({ kind: 'immediate', text: labels.immediate, note: '' })
  }
  return notices
}

function withdrawnNotice({ corrections }: Release, print: Print): ViewNotice {
  const withdrawal = corrections.findLast(({ kind }) => kind === 'withdrawal')
  const date = withdrawal?.on ? ` ${print.day(withdrawal.on)}` : ''
  return { kind: 'withdrawn', text: print.labels.withdrawn + date, note: withdrawal?.note ?? '' }
}

function correctionsOf({ corrections }: Release, print: Print): View['corrections'] {
  return corrections.flatMap(({ kind, on, note }) => {
    // The withdrawal is told by its notice.
    if (kind === 'withdrawal') return []
    const title = on ? `${print.labels[kind]} ${print.day(on)}` : print.labels[kind]
    return [{ title, date: on && dayOf(on, print), note }]
  })
}

function datelineOf({ dateline, date }: Release, print: Print, office: Office): ViewDateline | undefined {
  if (!dateline) return undefined
  const day = dateline.date ?? date
  const { place } = dateline
  const words = day ? `${place}, ${print.day(day)}` : place
  const dash = office.house.dash === 'en' ? '–' : '—'
  return { place, date: day && dayOf(day, print), text: `${words}${NBSP}${dash}` }
}

function eventOf({ start, end, place, address, accreditation }: Event, print: Print): ViewEvent {
  return {
    when: start && { iso: momentText(start), text: print.span(start, end) },
    end: end ? momentText(end) : '',
    place: place ?? '',
    address: address ?? '',
    accreditation: accreditation && {
      deadline: accreditation.deadline && momentOf(accreditation.deadline, print),
      links: [
        ...(accreditation.email ? [emailOf(accreditation.email)] : []),
        ...(accreditation.url ? [linkOf(accreditation.url)] : []),
      ],
    },
  }
}

function personOf({ name, title = '', organization = '' }: Person): ViewPerson {
  return { name, title, organization, line: [name, title, organization].filter(Boolean).join(', ') }
}

const marked = (mark: string, width = mark.length + 1): { mark: string; indent: string } => ({
  mark: mark.padEnd(width),
  indent: ' '.repeat(width),
})

function notesOf(notes: readonly string[]): View['notes'] {
  const width = `${notes.length}. `.length
  // A single note needs no number.
  return notes.map((text, at) => ({
    text,
    ...(notes.length > 1 ? marked(`${at + 1}.`, width) : marked('', 0)),
  }))
}

function contactOf(contact: Contact, print: Print): ViewContact {
  return {
    role: contact.role ?? '',
    name: contact.name ?? '',
    phones: contact.phones.map(phone => phoneOf(phone, print)),
    fax: contact.fax.map(number => ({ ...phoneOf(number, print), href: '' })),
    emails: contact.emails.map(emailOf),
    hours: contact.hours ?? '',
  }
}

const EXTENSION = /[, \u00a0]*\(?(?:ext\.?|доб\.?|вн\.?|x|#)[ \u00a0]?(\d{1,6})\)?$/i

/** `+996 312 000 001 доб. 12` -> that with no-break spaces and the language's own word, and `tel:+996312000001;ext=12`. */
function phoneOf(phone: string, print: Print): ViewLink {
  const extension = EXTENSION.exec(phone)?.[1]
  const number = phone.replace(EXTENSION, '')
  // «+44 (0)20 …»: the zero is only for callers within the country.
  const digits = number.replace(/^(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '')
  const text =
    number.replaceAll(' ', NBSP) + (extension ? `,${NBSP}${print.extension}${NBSP}${extension}` : '')
  const href = `tel:${digits}${extension ? `;ext=${extension}` : ''}`
  return { text, href: textFault('phone', phone) ? '' : href }
}

// What is safe to link to; whether the address is right is for the check to say. Without \p{…}, which takes a millisecond to compile.
const LINKABLE_EMAIL = /^[\w.!#$%'*+/=^{|}~-]+@[^\s@<>"'()\\,;:?&]+$/

const emailOf = (address: string): ViewLink => ({
  text: address,
  href: LINKABLE_EMAIL.test(address) ? `mailto:${encodeURI(address)}` : '',
})

const linkOf = (url: string): ViewLink => ({ text: url, href: textFault('link', url) ? '' : url })
