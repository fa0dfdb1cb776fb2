// Release + office -> the view that templates see: everything worded, dated and linked, nothing left to decide.

import { directionOf, languageName, type Print, primarySubtag, printOf } from '../locale/print/index.ts'
import { NBSP } from '../locale/print/language.ts'
import { type Day, dayText, type Moment, momentText, type ZoneClock } from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import type { Event, Quote, Release } from '../model/release.ts'
import { alternatesOf, pageUrl, type Version } from './addresses.ts'
import { attributed } from './attribution.ts'
import { localLine } from './complete.ts'
import { CONTENT_POLICY } from './content-policy.ts'
import { changedAt } from './hours.ts'
import type { Block, Body } from './markdown.ts'
import { markedTitle } from './marks.ts'
import { type Facts, jsonLd, openGraph } from './metadata.ts'
import { correctionsOf, isEmbargoed, noticesOf } from './notices.ts'
import { contactOf, emailOf, linkOf, personOf } from './parties.ts'
import { openingText, shortened, viewBlocks, withDateline } from './view-blocks.ts'
import type { View, ViewDate, ViewDateline, ViewEvent, ViewMedia } from './view-model.ts'

/** How the office prints the language of a release. */
export const printFor = (language: string, office: Office): Print =>
  printOf(language, office.house.dateStyle, {
    ...(office.house.endMark === undefined ? {} : { end_mark: office.house.endMark }),
    ...office.labels(primarySubtag(language)),
    ...office.labels(language),
  })

export interface ViewSource {
  readonly release: Release
  readonly body: Body
  readonly office: Office
  /** Path of the release in the workspace. */
  readonly id: string
  /** Milliseconds since 1970; an embargo that ended by then is not announced. Without it every embargo is. */
  readonly now?: number | undefined
  /** As in RenderOptions. */
  readonly clock?: ZoneClock | undefined
  readonly media?: readonly Omit<ViewMedia, 'weight'>[]
  /** The same release in other languages. */
  readonly versions?: readonly Version[]
}

/** What each part of the view is made from. */
interface Making extends ViewSource {
  readonly print: Print
}

export function viewOf(source: ViewSource): View {
  const making = { ...source, print: printFor(source.release.language, source.office) }
  const facts = {
    ...itselfOf(making),
    ...titlesOf(making),
    ...addressesOf(making),
    ...mediaOf(making),
  }
  return { ...facts, ...textsOf(making), ...partiesOf(making), ...forMachines(making, facts) }
}

/** What kind of thing it is, whose, and of which day. */
function itselfOf({ release, office, id, print }: Making) {
  const { language, type, status, tags, number } = release
  const { labels } = print
  return {
    ...{ id, language, type, status, tags, labels },
    languageName: languageName(language),
    direction: directionOf(language),
    typeLabel: labels[`type_${type}`],
    number: number ? `${labels.number}${NBSP}${number}` : '',
    organization: organizationOf(release, office),
    date: dateOf(release, print),
    translationOf: release.translationOf ?? '',
    endMark: labels.end_mark,
  }
}

/** What stands above the text, or in its place where only a line is shown. */
function titlesOf({ release, body, print, now }: Making) {
  const opening = release.lead ?? openingText(body.blocks)
  const named = {
    notices: noticesOf(release, print, now),
    title: release.headline ?? (shortened(opening, 90) || print.labels[`type_${release.type}`]),
  }
  return {
    ...named,
    markedTitle: markedTitle(release, named, print),
    corrections: correctionsOf(release, print),
    headline: release.headline ?? '',
    subhead: release.subhead ?? '',
    description: shortened(release.summary ?? opening, 300),
  }
}

/** Where it is read, in this language and in others that the public may read when it reads this. */
function addressesOf({ release, office, id, now, versions = [] }: Making) {
  const isHeld = isEmbargoed(release, now)
  return {
    canonical: pageUrl(id, release.language, office),
    alternates: alternatesOf(versions, office, other => isHeld || !isEmbargoed(other, now)),
    isPublic: release.status === 'final' && !isHeld,
  }
}

function mediaOf({ media: given = [], print }: Making) {
  const media = given.map(file => ({ ...file, weight: print.size(file.size) }))
  return {
    media,
    pictures: media.filter(({ src }) => src),
    attachments: media.filter(({ src }) => !src),
  }
}

/** What is read, from the lead to the notes at its foot. */
function textsOf({ release, body, office, print }: Making) {
  const dateline = datelineOf(release, print, office)
  const by = (blocks: readonly Block[]) =>
    attributed(blocks, release.quotes, speaker => personOf(speaker).line)
  const blocks = viewBlocks(body.blocks, print.bullet, by)
  return {
    lead: release.lead ? { text: release.lead, dateline } : undefined,
    event: release.event && eventOf(release.event, print),
    blocks: withDateline(blocks, release.lead ? undefined : dateline),
    notes: notesOf(release.notes),
    about: paragraphsOf(release.boilerplate ?? ''),
    links: body.links.map(link => ({ ...link, ...marked(`[${link.number}]`) })),
  }
}

/** Who speaks, whom to ask, and where the office has more. */
function partiesOf({ release, office, print }: Making) {
  const { labels } = print
  const { url } = organizationOf(release, office)
  return {
    speakersLabel: release.speakers.length === 1 ? labels.speaker : labels.speakers,
    speakers: release.speakers.map(personOf),
    quotes: release.quotes.map(quoteOf),
    contacts: release.contacts.map(contact => contactOf(contact, print)),
    navigation: url ? [{ text: labels.all_news, href: url }] : [],
  }
}

/** What a browser, a search engine or a social network reads of a page. */
function forMachines({ release, office, clock }: Making, facts: Facts) {
  // A start should not pay for a time zone where nothing was corrected.
  const changed = release.corrections.length > 0 ? changedAt(release, office, clock) : undefined
  return {
    contentPolicy: CONTENT_POLICY,
    jsonLd: jsonLd(release, facts, changed),
    openGraph: openGraph(release, facts, changed),
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
