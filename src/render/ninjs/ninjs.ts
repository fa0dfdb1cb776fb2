// ninjs 3.1, IPTC's News in JSON: a release as the systems of news agencies take it in.
import { type Moment, momentText } from '../../model/calendar.ts'
import { parseFileName } from '../../model/file-name.ts'
import type { Contact } from '../../model/release.ts'
import type { ReleaseType } from '../../model/vocabulary.ts'
import type { Job, Maker } from '../formats.ts'
import { issuedAt, sentAt } from '../hours.ts'
import { identityOf } from '../identity.ts'
import { writtenJson } from '../json.ts'
import type { View } from '../view-model.ts'
import { associationsOf, eventUri } from './associations.ts'
import { bodiesOf } from './bodies.ts'
import { controlOf, type Item, organizationOf, textsOf } from './parts.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}
const PRESS_RELEASE = 'http://cv.iptc.org/newscodes/genre/Press_Release'

/** JSON by the schema of ninjs 3.1; the same release gives the same bytes. What a release does not say is not there. */
export const ninjs: Maker = job => `${writtenJson(itemOf(job), 2)}\n`

function itemOf(job: Job): Item {
  const { release, view } = job
  const { uri } = identityOf(job.id, release, job.office)
  const control = controlOf(job)
  return {
    standard: STANDARD,
    uri,
    type: 'text',
    representationType: 'full',
    profile: view.media.some(({ kind }) => kind === 'picture') ? 'text-photo' : 'text-only',
    version: String(release.corrections.length + 1),
    ...timesOf(job),
    ...control,
    edNote: noteOf(view),
    language: release.language,
    title: view.markedTitle,
    slugline: parseFileName(job.id.split('/').at(-1)!)?.slug,
    located: release.dateline?.place,
    genres: genresOf(release.type, view),
    headlines: textsOf({ main: view.headline, subhead: view.subhead }),
    descriptions: textsOf({ summary: release.summary, lead: release.lead }),
    bodies: bodiesOf(view).map(body => ({ ...body })),
    subjects: view.tags.map(name => ({ name, rel: 'about' })),
    people: peopleOf(job),
    infoSources: [{ ...organizationOf(view), role: 'publisher' }, ...release.contacts.map(contactOf)],
    events: release.event ? [{ name: view.title, rel: 'about', uri: eventUri(uri) }] : [],
    altIds: release.number ? [{ role: 'number', value: release.number }] : [],
    renditions: pageOf(view),
    associations: associationsOf(job, uri, control),
  }
}

function timesOf({ release, office, now, clock }: Job): Item {
  const issued = issuedAt(release, office, clock)
  const sent = sentAt(release, office, now, clock)
  const { event, type } = release
  const text = (moment: Moment | undefined) => moment && momentText(moment)
  return {
    // A release is often dated ahead, and no version is older than the first.
    firstCreated: issued && sent && issued.instant <= sent.instant ? text(issued) : undefined,
    versionCreated: text(sent),
    // Nobody needs an invitation to what is over.
    expires: type === 'advisory' ? text(event?.end ?? event?.start) : undefined,
  }
}

/** What the receiving editors need to know and the public does not: marks, corrections, who speaks, notes. */
function noteOf({ notices, corrections, speakers, speakersLabel, notes, labels }: View): string {
  return [
    ...notices.map(({ text, note }) => (note ? `${text}: ${note}` : text)),
    ...corrections.map(({ title, note }) => `${title}: ${note}`),
    ...(speakers.length > 0 ? [`${speakersLabel}: ${speakers.map(({ line }) => line).join('; ')}`] : []),
    ...(notes.length > 0 ? [`${labels.notes}:`] : []),
    ...notes.map(({ mark, text }) => mark + text),
  ].join('\n')
}

function genresOf(type: ReleaseType, { typeLabel, labels }: View): Item[] {
  const pressRelease = { name: labels.type_release, uri: PRESS_RELEASE }
  const own = { name: typeLabel, literal: type }
  return type === 'release' ? [{ ...own, uri: PRESS_RELEASE }] : [own, pressRelease]
}

const pageOf = ({ canonical }: View): Item[] =>
  URL.canParse(canonical) ? [{ name: 'web', href: new URL(canonical).href, contentType: 'text/html' }] : []

function peopleOf({ release: { speakers, quotes } }: Job): Item[] {
  const rels = new Map(speakers.map(({ name }) => [name, 'speaker']))
  for (const { speaker } of quotes) if (speaker && !rels.has(speaker.name)) rels.set(speaker.name, 'quoted')
  return [...rels].map(([name, rel]) => ({ name, rel }))
}

function contactOf({ role, name, phones, fax, emails, hours }: Contact): Item {
  const ways: [string, readonly string[]][] = [
    ['phone', phones],
    ['fax', fax],
    ['email', emails],
    ['hours', hours ? [hours] : []],
  ]
  return {
    name: name ?? role,
    role: 'contact',
    // The office or desk, where the name is a person's.
    contactInfo: ways.flatMap(([type, values]) =>
      values.map(value => ({ type, role: 'office', name: name ? role : undefined, value })),
    ),
  }
}
