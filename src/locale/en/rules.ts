// What the rules of check say in English: a message is what is wrong, a hint is what to type.

import { mendedDay } from '../../model/calendar.ts'
import { codePoint } from '../../model/characters.ts'
import type { Fault, Register } from '../../model/kinds.ts'
import type { ReleaseType, Stage } from '../../model/vocabulary.ts'

/** A message, and what to do about it. */
export interface Said {
  message: string
  hint: string
}

export const types: Record<ReleaseType, string> = {
  release: 'press release',
  statement: 'statement',
  advisory: 'media advisory',
  brief: 'news brief',
}

export const stages: Record<Stage, string> = {
  draft: 'draft',
  review: 'review',
  final: 'final',
  withdrawn: 'withdrawn',
}

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const article = (word: string) => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`)
export const say = (message: string, hint: string): Said => ({ message, hint })

/** What a value of the kind looks like, for "Give …". */
export const expected = {
  line: 'one line of text',
  paragraph: 'one paragraph',
  markdown: 'text in Markdown, without HTML',
  text: 'text',
  day: 'a date such as 2026-11-20',
  moment: 'a date and time such as 2026-11-20T10:00+06:00[Asia/Bishkek]',
  'day-or-moment': 'a date such as 2026-11-20, or a time such as 2026-11-20T10:00+06:00',
  language: 'a language code such as ru, en or kk',
  zone: 'a time zone such as Asia/Bishkek',
  email: 'an address such as press@example.org',
  phone: 'a number such as +996 312 000 001, ext. 12',
  link: 'a link that starts with https://, http://, mailto: or tel:',
  key: 'a short name of letters, digits, - and _',
  path: 'a path inside the workspace, such as media/photo.jpg',
  'list-id': 'a list name such as news.example.org',
  'release-url': 'https://example.org/{language}/news/{slug}',
  'list-link': 'https://… or mailto:…',
  number: 'a whole number',
  switch: 'true or false',
}

const give = (kind: keyof typeof expected) => `Give ${expected[kind]}`

export const faults: { [C in Fault['code']]: (fault: Extract<Fault, { code: C }>, field: string) => Said } = {
  'several-lines': (_, field) => say(`${field} runs over several lines`, 'Write it in one line'),
  'several-paragraphs': (_, field) =>
    say(
      `${field} has several paragraphs`,
      field === 'lead' ? 'Keep one, and move the rest to body' : 'Join them into one',
    ),
  html: (_, field) =>
    say(
      `${field} contains HTML tags`,
      'Use Markdown: **bold**, *italics*, [text](https://example.org), ## heading, > quote',
    ),
  'not-day': ({ text }, field) => say(`${field} is not a date`, dayHint(text, 'day')),
  'no-such-month': ({ month }, field) =>
    say(`${field}: there is no month ${month}`, 'Write the date as year-month-day: 2026-11-20'),
  'no-such-day': ({ day, month, year, last }, field) =>
    say(
      `${field}: there is no ${day} ${months[month - 1]} ${year}`,
      `${months[month - 1]} ${year} has ${last} days`,
    ),
  'not-moment': (_, field) => say(`${field} is not a date and time`, give('moment')),
  'no-offset': ({ text, zone = 'Asia/Bishkek' }, field) =>
    say(`${field} has no time zone`, `Write ${text}[${zone}], with the zone it is meant in`),
  'no-such-time': ({ time }, field) =>
    say(`${field}: there is no time ${time}`, 'Hours run from 00 to 23, minutes from 00 to 59'),
  'unknown-zone': ({ zone }, field) =>
    say(
      `${field}: there is no time zone “${zone}”`,
      'Give its name from the tz database, such as Asia/Bishkek or Europe/Moscow',
    ),
  'offset-disagrees': ({ zone, offset, expected: right }, field) =>
    say(
      `${field}: the offset ${offset} is not that of ${zone} at this time`,
      `Write ${right}, or correct the time`,
    ),
  'not-day-or-moment': ({ text }, field) =>
    say(`${field} is neither a date nor a time with its zone`, dayHint(text, 'day-or-moment')),
  'not-language': (_, field) => say(`${field} is not a language code`, give('language')),
  'not-zone': (_, field) => say(`${field} is not a time zone`, give('zone')),
  'not-email': (_, field) => say(`${field} is not an email address`, give('email')),
  'not-phone': (_, field) => say(`${field} is not a phone number`, give('phone')),
  'not-link': (_, field) => say(`${field} is not a link that can be published`, give('link')),
  'not-key': (_, field) => say(`${field} is not a key`, give('key')),
  'not-path': (_, field) => say(`${field} is not a path inside the workspace`, give('path')),
  'not-list-id': (_, field) => say(`${field} is not a list name`, give('list-id')),
  'not-release-url': (_, field) =>
    say(
      `${field} is not the address of a release’s page`,
      'Give it with {slug}, and where they belong {language}, {date}, {year}, {month} or {day}: https://example.org/{language}/news/{slug}',
    ),
  'not-list-link': (_, field) =>
    say(`${field} is neither a page nor an address to write to`, 'Give https://… or mailto:…'),
  'not-number': (_, field) => say(`${field} is not a number`, give('number')),
  'not-switch': (_, field) => say(`${field} is neither true nor false`, give('switch')),
  'not-text': (_, field) =>
    say(`${field} should be text`, 'Write a single text, without brackets, hyphens or names of fields'),
  'not-list': (_, field) =>
    say(
      `${field} should be a list`,
      'Write each item on its own line after a hyphen, or in brackets: ["one", "two"]',
    ),
  'not-map': ({ name = 'name', text = '…' }, field) =>
    say(`${field} should consist of named fields`, `Write ${lastName(field)}: {${name}: "${text}"}`),
  'control-character': ({ character }, field) =>
    say(
      `${field} contains an invisible control character (${codePoint(character)})`,
      'Delete it and type the text around it again',
    ),
  'too-long': ({ length, max }, field) =>
    say(`${field} has ${length} characters`, `Shorten it to at most ${max}`),
  'not-choice': ({ text, choices, nearest }, field) =>
    say(
      `${field} can’t be “${text}”`,
      nearest ? `Did you mean ${nearest}?` : `Choose one of: ${choices.join(', ')}`,
    ),
}

/** The day as presser writes it, where it can be told. */
const dayHint = (text: string, kind: keyof typeof expected) => {
  const day = mendedDay(text)
  return day ? `Write ${day}` : give(kind)
}

/** `media` of `media[0]`, `event` of `x.event`: the name as a person types it. */
const lastName = (field: string) => /([^.[\]]+)(?:\[\d+\])*$/.exec(field)?.[1] ?? field

const registers: Record<Register, string> = {
  people: 'person',
  contacts: 'contact',
  boilerplate: 'boilerplate',
}

export const rules = {
  required: (field: string, help: string, type: ReleaseType | undefined, from: Stage) =>
    say(
      `${field} is missing: ${type ? article(types[type]) : 'every release'} needs it ${from === 'draft' ? 'from the start' : from === 'withdrawn' ? 'once it is withdrawn' : `from ${stages[from]} on`}`,
      help,
    ),
  requiredInOffice: (field: string, help: string) => say(`presser.yaml has no ${field}`, help),
  requiredInside: (field: string, inside: string, help: string) =>
    say(`${field} is missing in ${inside}`, help),
  requiredBy: (field: string, other: string, value: string, help: string) =>
    say(`${field} is missing, though ${other} is ${value}`, help),
  unknown: (name: string, nearest: string | undefined, known: readonly string[]) =>
    say(
      `There is no field “${name}” here`,
      nearest ? `Did you mean ${nearest}?` : `Known here: ${known.join(', ')}`,
    ),
  repeated: (name: string, line: number) =>
    say(`${name} stands here a second time; the first is in line ${line}`, 'Keep one of them'),
  reference: (key: string, register: Register, nearest: string | undefined, keys: readonly string[]) =>
    say(
      `There is no ${registers[register]} “${key}” in presser.yaml`,
      nearest
        ? `Did you mean ${nearest}?`
        : keys.length > 0
          ? `Known: ${keys.join(', ')}`
          : `Add it under ${register}, or write it out here`,
    ),
  languageUnknown: (language: string, languages: readonly string[]) =>
    say(
      `The office does not publish in “${language}”`,
      `Choose one of: ${languages.join(', ')}, or add it to languages in presser.yaml`,
    ),
  original: (text: string) =>
    say(`There is no release “${text}”`, 'Give the path of the original, or its slug'),
  fileForm: (name: string) =>
    say(
      `The file name ${name} does not follow YYYY-MM-DD-slug.language.yaml`,
      'Rename it, for example 2026-11-20-mountain-exercise.en.yaml',
    ),
  fileLanguage: (suffix: string, language: string) =>
    say(
      `language is ${language}, but the file name says ${suffix}`,
      `Rename the file to end in .${language}.yaml, or correct language`,
    ),
  labelsMissing: (language: string, labels: readonly string[]) =>
    say(
      `presser has no printed words for “${language}”; missing: ${labels.join(', ')}`,
      `Add them to presser.yaml under labels: ${language}:`,
    ),
  untranslated: (place: string, language: string, text: string) =>
    say(
      `presser.yaml has ${place} not in “${language}”: the release would print “${text}”`,
      `Add it there: ${language}: "…"`,
    ),
  optionUnknown: (rule: string, name: string, nearest: string | undefined, known: readonly string[]) =>
    say(
      `${rule} has no option “${name}”`,
      nearest
        ? `Did you mean ${nearest}?`
        : known.length > 0
          ? `Known: ${known.join(', ')}`
          : 'Remove it; give only off, warning or error',
    ),
  ruleUnknown: (name: string, nearest: string | undefined, known: readonly string[]) =>
    say(`There is no rule “${name}”`, nearest ? `Did you mean ${nearest}?` : `Known: ${known.join(', ')}`),
}
