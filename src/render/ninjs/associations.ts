// What belongs to a release and is a thing of its own: its event, its pictures and files, its versions in other languages.
import { momentText } from '../../model/calendar.ts'
import { accreditationText } from '../event-text.ts'
import type { Job } from '../formats.ts'
import { identityAt } from '../identity.ts'
import type { View, ViewMedia } from '../view-model.ts'
import { type Item, organizationOf, textsOf } from './parts.ts'

/** @param uri of the release */
export const eventUri = (uri: string): string => `${uri}#event`

/** @param control what is said of the release's use, which holds for all that belongs to it */
export const associationsOf = (job: Job, uri: string, control: Item): Item[] => [
  ...eventOf(job, uri, control),
  ...job.view.media.map(media => mediaOf(media, job.view, uri, control)),
  ...versionsOf(job),
]

/** The event in the form that ninjs gives planned events. A withdrawn release does not say that the event is off. */
function eventOf({ release: { event, language }, view }: Job, uri: string, control: Item): Item[] {
  if (!event) return []
  const { start, end, place, address } = event
  return [
    {
      name: view.title,
      rel: 'event',
      uri: eventUri(uri),
      type: 'event',
      ...control,
      edNote: accreditationText(view),
      language,
      title: view.title,
      eventDetails: {
        dates: start && { startDate: momentText(start), endDate: end && momentText(end) },
        organiser: organizationOf(view),
      },
      places: place ? [{ name: place, contactInfo: address ? [addressOf(address)] : [] }] : [],
    },
  ]
}

const addressOf = (address: string): Item => ({ type: 'address', address: { lines: [address] } })

function mediaOf(media: ViewMedia, { language }: View, uri: string, control: Item): Item {
  const { file, name, type, kind, alt, caption, credit, inline, width, height, size } = media
  const path = file.split('/').map(part => encodeURIComponent(part))
  return {
    name,
    rel: inline ? 'illustration' : 'attachment',
    uri: `${uri}#${path.join('/')}`,
    type: kind === 'picture' ? 'picture' : (/^(?:audio|video)(?=\/)/.exec(type)?.[0] ?? 'component'),
    ...control,
    language,
    by: credit,
    descriptions: textsOf({ caption, altText: alt }),
    renditions: [
      {
        name: 'main',
        title: name,
        contentType: type,
        width: width || undefined,
        height: height || undefined,
        sizeInBytes: size || undefined,
      },
    ],
  }
}

/** Other languages that the public may read; and the original, whose path is enough. A slug alone does not tell its file. */
function versionsOf({ release: { translationOf = '' }, view: { alternates }, office }: Job): Item[] {
  const known = alternates.some(({ isOriginal }) => isOriginal)
  const original = { id: translationOf, isOriginal: true, language: '', title: '' }
  return [...alternates, ...(known ? [] : [original])].flatMap(({ id, isOriginal, language, title }) => {
    const identity = identityAt(id, office)
    const rel = isOriginal ? 'translationOf' : 'translation'
    return identity ? [{ name: identity.name, rel, uri: identity.uri, type: 'text', language, title }] : []
  })
}
