// The event of an advisory for calendars, iCalendar: RFC 5545, published or cancelled as RFC 5546 says. Written by hand: what
// packages there are bring no time zones, and most of what they do is for what nobody sends to the press.
import type { Moment } from '../../model/calendar.ts'
import { noEvent } from '../errors.ts'
import { accreditationText, contactText, placeText } from '../event-text.ts'
import type { Job, Maker } from '../formats.ts'
import { changedAt, sentAt } from '../hours.ts'
import { identityOf } from '../identity.ts'
import { senderName } from '../parties.ts'
import { printFor } from '../view.ts'
import { descriptionOf } from './description.ts'
import { fold, property, textValue } from './lines.ts'
import { localTime, timeZone, utcTime, zoneOf } from './zones.ts'

/**
 * One VEVENT with CRLF line ends; the same release gives the same bytes.
 * @throws Failure 'no-event' where there is no event, or none with a start
 */
export const ics: Maker = job => {
  const { start, end } = job.release.event ?? {}
  if (!start) throw noEvent(job.id)
  const times = end && end.instant > start.instant ? [start, end] : [start]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//presser//presser//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${isOff(job) ? 'CANCEL' : 'PUBLISH'}`,
    ...zonesOf(times),
    'BEGIN:VEVENT',
    ...statusOf(job),
    ...times.map((time, at) => timeOf(at === 0 ? 'DTSTART' : 'DTEND', time)),
    ...textsOf(job),
    ...organizerOf(job),
    ...reminderOf(job),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}

/** What a withdrawn release invited to does not stand in a calendar any more. */
const isOff = ({ release }: Job): boolean => release.status === 'withdrawn'

function zonesOf(times: readonly Moment[]): string[] {
  const zones = new Set(times.flatMap(time => zoneOf(time) ?? []))
  const instants = times.map(({ instant }) => instant)
  return [...zones].flatMap(zone => timeZone(zone, Math.min(...instants), Math.max(...instants)))
}

function timeOf(name: string, time: Moment): string {
  const zone = zoneOf(time)
  return zone === undefined ? property(name, utcTime(time)) : property(name, localTime(time), { TZID: zone })
}

const STATUS = { draft: 'TENTATIVE', review: 'TENTATIVE', final: 'CONFIRMED', withdrawn: 'CANCELLED' }
// A proof without a date, so that it gives the same bytes each time.
const EPOCH = '19700101T000000Z'

/** Which event this is, which version of it, and how sure and how public it is. */
function statusOf(job: Job): string[] {
  const { id, release, view, office, now, clock } = job
  const sent = sentAt(release, office, now, clock)
  const changed = changedAt(release, office, clock)
  const isSecret = view.notices.some(({ kind }) => kind === 'draft' || kind === 'embargo')
  const sequence = Math.max(release.corrections.length, isOff(job) ? 1 : 0)
  return [
    property('UID', textValue(identityOf(id, release, office).uid)),
    property('DTSTAMP', sent ? utcTime(sent) : EPOCH),
    ...(changed ? [property('LAST-MODIFIED', utcTime(changed))] : []),
    property('SEQUENCE', String(sequence)),
    property('STATUS', STATUS[release.status]),
    property('CLASS', isSecret ? 'CONFIDENTIAL' : 'PUBLIC'),
  ]
}

function textsOf({ view }: Job): string[] {
  const { language, tags } = view
  const event = view.event!
  const texts: [string, readonly string[]][] = [
    ['SUMMARY', [view.markedTitle]],
    ['LOCATION', [placeText(event)]],
    ['DESCRIPTION', [descriptionOf(view)]],
    ['CATEGORIES', tags],
    ...view.contacts.map((contact): [string, string[]] => ['CONTACT', [contactText(contact)]]),
    ['COMMENT', view.notices.map(({ note }) => note)],
  ]
  const pages = (event.accreditation?.links ?? []).map(({ href }) => href)
  const url = [view.canonical, ...pages, view.organization.url].find(
    href => /^https?:/i.test(href) && URL.canParse(href),
  )
  return [
    ...texts.flatMap(([name, values]) => {
      const value = values.filter(Boolean).map(textValue).join(',')
      return value ? [property(name, value, { LANGUAGE: language })] : []
    }),
    ...(url ? [property('URL', new URL(url).href)] : []),
  ]
}

/** RFC 5546 wants an organizer of what is published: the first contact with an address, else the office's site. */
function organizerOf({ view, office }: Job): string[] {
  const { contacts, organization, language } = view
  const contact = contacts.find(({ emails }) => emails.some(({ href }) => href))
  const address = contact?.emails.find(({ href }) => href)?.href ?? organization.url
  if (!URL.canParse(address)) return []
  const name = senderName(contact?.role, organization, printFor(language, office))
  return [property('ORGANIZER', new URL(address).href, { CN: name, LANGUAGE: language })]
}

const DAY = 86_400_000

/** A day before accreditation closes. As an alarm of the event: an entry of its own would outlive what is cancelled. */
function reminderOf(job: Job): string[] {
  const deadline = job.release.event?.accreditation?.deadline
  if (!deadline || isOff(job)) return []
  const at = utcTime({ ...deadline, instant: deadline.instant - DAY })
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    property('TRIGGER', at, { VALUE: 'DATE-TIME' }),
    property('DESCRIPTION', textValue(accreditationText(job.view)), { LANGUAGE: job.view.language }),
    'END:VALARM',
  ]
}
