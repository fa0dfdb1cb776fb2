// Printed English: labels, dates day first or American.
import { type Day, type Moment, timeText, weekday } from '../../model/calendar.ts'
import { type DateStyle, NBSP, type PrintLanguage, two } from './language.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

// Zones that carry a city's name; others, such as Etc/GMT-6, have none.
const CITY =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/(?:.+\/)?([^/]+)$/
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Asia/Kolkata': 'Delhi',
  'Asia/Shanghai': 'Beijing',
  'Europe/Kiev': 'Kyiv',
}

function day(day: Day, style: DateStyle): string {
  const month = MONTHS[day.month - 1]!
  if (style === 'numeric') return `${two(day.day)}/${two(day.month)}/${day.year}`
  if (style === 'american') return `${month}${NBSP}${day.day},${NBSP}${day.year}`
  return [day.day, month, day.year].join(NBSP)
}

function time(moment: Moment, style: DateStyle): string {
  if (style !== 'american') return timeText(moment)
  const half = moment.hour < 12 ? 'a.m.' : 'p.m.'
  return `${moment.hour % 12 || 12}:${two(moment.minute)}${NBSP}${half}`
}

export const en: PrintLanguage = {
  name: () => 'English',
  labels: {
    immediate: 'FOR IMMEDIATE RELEASE',
    embargo: 'EMBARGOED until',
    draft: 'DRAFT — NOT FOR PUBLICATION',
    review: 'DRAFT FOR REVIEW — NOT FOR PUBLICATION',
    withdrawn: 'WITHDRAWN',
    correction: 'Corrected',
    update: 'Updated',
    contact: 'Press contact',
    phone: 'Phone',
    fax: 'Fax',
    email: 'Email',
    hours: 'Hours',
    event: 'The event',
    when: 'When',
    where: 'Where',
    accreditation: 'Accreditation',
    until: 'by',
    notes: 'Notes to editors',
    attachments: 'Attachments',
    about: 'About the organization',
    links: 'Links',
    all_news: 'All news',
    languages: 'In other languages',
    read_online: 'Read on our website',
    number: 'No.',
    tags: 'Topics',
    speaker: 'Speaker',
    speakers: 'Speakers',
    end_mark: '# # #',
    subject_draft: '[DRAFT]',
    subject_withdrawn: '[WITHDRAWN]',
    type_release: 'Press release',
    type_statement: 'Statement',
    type_advisory: 'Media advisory',
    type_brief: 'News brief',
  },
  bytes: count => (count === 1 ? 'byte' : 'bytes'),
  units: ['KB', 'MB'],
  point: '.',
  bullet: '•',
  range: '–',
  extension: 'ext.',
  day,
  weekday: day => WEEKDAYS[weekday(day)]!,
  time,
  // 01/12 is January or December depending on the reader, so the month is a word here in every style.
  brief: (moment, style) => `${day(moment, style === 'numeric' ? 'long' : style)}, ${time(moment, style)}`,
  city: zone => OTHER_NAMES[zone] ?? CITY.exec(zone)?.[1]?.replaceAll('_', ' '),
  sender: (role, organization) => `${organization} ${role}`,
}
