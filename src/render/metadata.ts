// What machines read on a page: schema.org as JSON-LD, and Open Graph.
import { dayText, type Moment, momentText } from '../model/calendar.ts'
import type { Contact, Event, Quote, Release } from '../model/release.ts'
import { type Json, writtenJson } from './json.ts'
import type { View, ViewAlternate } from './view-model.ts'

/** What of the view the metadata is made from. */
export type Facts = Pick<
  View,
  | 'language'
  | 'organization'
  | 'notices'
  | 'date'
  | 'title'
  | 'markedTitle'
  | 'subhead'
  | 'description'
  | 'tags'
  | 'status'
  | 'typeLabel'
  | 'canonical'
  | 'alternates'
  | 'media'
>

/** From when the article is public: the end of an embargo, else the release's own date. */
const publishedAt = ({ embargo, status }: Release, { date }: Facts): string | undefined =>
  embargo && status !== 'withdrawn' ? momentText(embargo) : date?.iso

/** When the public saw it change. A correction gives no hour, and none is made up for a page, which needs none. */
function modifiedAt({ embargo, status, time }: Release, changed: Moment | undefined): string | undefined {
  const isUnseen = changed && embargo && status !== 'withdrawn' && changed.instant < embargo.instant
  if (!changed || isUnseen) return undefined
  return changed.instant === time?.instant ? momentText(changed) : dayText(changed)
}

/**
 * schema.org NewsArticle as JSON. `<` is written as an escape, so that no text can end the script element it stands in.
 * An embargo shows as `conditionsOfAccess` and as the date of publication.
 * @param changed when it was last corrected; undefined where it never was
 */
export function jsonLd(release: Release, facts: Facts, changed: Moment | undefined): string {
  const article: Json = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: facts.canonical,
    mainEntityOfPage: facts.canonical,
    headline: facts.title,
    alternativeHeadline: facts.subhead,
    description: facts.description,
    genre: facts.typeLabel,
    identifier: release.number,
    inLanguage: facts.language,
    datePublished: publishedAt(release, facts),
    dateModified: modifiedAt(release, changed),
    creativeWorkStatus: facts.status === 'final' ? undefined : facts.status,
    conditionsOfAccess: facts.notices.find(({ kind }) => kind === 'embargo')?.text,
    dateline: release.dateline?.place,
    locationCreated: release.dateline && { '@type': 'Place', name: release.dateline.place },
    author: organizationOf(facts),
    publisher: publisherOf(release.contacts, facts),
    image: facts.media.filter(({ src }) => src).map(imageOf),
    about: release.event && eventOf(release.event, facts),
    mentions: release.speakers.map(({ name, title }) => ({ '@type': 'Person', name, jobTitle: title })),
    hasPart: release.quotes.map(quotationOf),
    keywords: facts.tags,
    translationOfWork: facts.alternates.filter(({ isOriginal }) => isOriginal).map(versionOf),
    workTranslation: release.translationOf ? [] : facts.alternates.map(versionOf),
    correction: release.corrections.map(({ on, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: on && dayText(on),
    })),
  }
  return writtenJson(article)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

const organizationOf = ({ organization: { name, url } }: Pick<Facts, 'organization'>) => ({
  '@type': 'Organization',
  name,
  url,
})

/** The picture stands in the page itself, so it has no address of its own. */
const imageOf = ({ alt, caption, credit, type }: View['media'][number]): Json => ({
  '@type': 'ImageObject',
  description: alt,
  caption,
  creditText: credit,
  encodingFormat: type,
})

const versionOf = ({ language, title, href }: ViewAlternate): Json => ({
  '@type': 'NewsArticle',
  headline: title,
  inLanguage: language,
  url: href,
})

const quotationOf = ({ text, speaker }: Quote): Json => ({
  '@type': 'Quotation',
  text,
  creator: speaker && { '@type': 'Person', name: speaker.name, jobTitle: speaker.title },
})

function publisherOf(contacts: readonly Contact[], { organization, language }: Facts): Json {
  return {
    ...organizationOf({ organization }),
    alternateName: organization.shortName,
    contactPoint: contacts.map(contact => ({
      '@type': 'ContactPoint',
      contactType: contact.role,
      name: contact.name,
      telephone: contact.phones,
      faxNumber: contact.fax,
      email: contact.emails,
      availableLanguage: language,
    })),
  }
}

function eventOf({ start, end, place, address }: Event, { title, organization }: Facts): Json {
  return {
    '@type': 'Event',
    name: title,
    startDate: start && momentText(start),
    endDate: end && momentText(end),
    location: place && { '@type': 'Place', name: place, address },
    organizer: organizationOf({ organization }),
  }
}

/** Open Graph properties of an article, in order; blank ones are left out. */
export function openGraph(release: Release, facts: Facts, changed: Moment | undefined): View['openGraph'] {
  const properties: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', facts.markedTitle],
    ['og:description', facts.description],
    ['og:site_name', facts.organization.name],
    ['og:url', facts.canonical],
    ['og:locale', facts.language.replace('-', '_')],
    ...facts.alternates.map((other): [string, string] => [
      'og:locale:alternate',
      other.language.replace('-', '_'),
    ]),
    ['article:published_time', publishedAt(release, facts)],
    ['article:modified_time', modifiedAt(release, changed)],
    ...facts.tags.map((tag): [string, string] => ['article:tag', tag]),
  ]
  return properties.flatMap(([property, content]) => (content ? [{ property, content }] : []))
}
