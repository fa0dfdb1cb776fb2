// Invented releases for the benchmark: distinct, as long as real ones, in both languages, nothing to correct in them.
// The same number gives the same releases.
import { dice } from './dice.mjs'
import {
  ACTORS,
  DEEDS,
  FACTS,
  HEADINGS,
  HOW,
  MONTHS,
  PLACES,
  PLANS,
  SAID,
  SPANS,
  SPEAKERS,
  TAGS,
  WEEKDAYS,
  WHERE,
} from './words.mjs'

const COUNCIL = [
  'Межгосударственный совет по безопасности в горах (МСБГ)',
  'The Interstate Mountain Safety Council (IMSC)',
]
const FIRST_DAY = Date.UTC(2022, 0, 10)
const LAST_DAY = Date.UTC(2026, 9, 30)
const DAY = 86_400_000

/** So many releases, each an event's in one language: what its fields hold, and the path of its file. */
export function archive(count) {
  const events = Math.ceil(count / 2)
  const days = (LAST_DAY - FIRST_DAY) / DAY
  return Array.from({ length: events }, (_, at) => {
    const date = FIRST_DAY + Math.floor(days * (at / events)) * DAY
    return [0, 1].map(language => telling(at, date, language))
  })
    .flat()
    .slice(0, count)
}

const KINDS = { 3: brief, 6: advisory, 9: statement }

/** An event by its number. Both languages throw the same dice, so that they tell the same. */
function telling(at, date, language) {
  const told = { at, date, language, say: pair => pair[language], ...dice(at) }
  const facts = { number: told.number(), deed: told.one(DEEDS), where: told.one(WHERE) }
  const { fields, slug } = (KINDS[at % 12] ?? release)(told, facts)
  const { type, ...rest } = language === 0 ? bound(fields) : fields
  const day = isoDay(told, 0)
  const tag = ['ru', 'en'][language]
  return {
    path: `releases/${day.slice(0, 4)}/${day}-${slug}-${facts.where[2]}-${at}.${tag}.yaml`,
    fields: { type, language: tag, status: 'final', date: day, ...rest },
  }
}

const BOUND = new RegExp(` (?=—)|(?<=\\d) (?=года|${MONTHS[0].join('|')})`, 'g')

/** Russian with the no-break spaces that printers put: in dates, and before a dash. */
function bound(value) {
  if (typeof value === 'string') return value.replace(BOUND, '\u00a0')
  if (Array.isArray(value)) return value.map(bound)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bound(part)]))
}

function release(told, { number, deed, where }) {
  const { say, one, below, language, at } = told
  const place = one(PLACES)
  const speakers = below(3) === 0 ? [SPEAKERS[below(2)], SPEAKERS[2 + below(3)]] : [one(SPEAKERS)]
  const quotes = speakers.map(speaker => quote(told, speaker))
  const paragraphs = [scene(told), quotes[0].paragraph, scene(told)]
  if (below(2) === 0) paragraphs.push(`## ${say(one(HEADINGS))}`, scene(told), listed(told))
  if (quotes[1]) paragraphs.push(quotes[1].paragraph)
  for (let more = 1 + below(4); more > 0; more--) paragraphs.push(scene(told))
  paragraphs.push(ending(told))
  const done = say(deed).replace('#', number)
  const isEmbargoed = at % 20 === 5
  const when = `${weekday(told)}, ${dayOf(told, 0, true)},`
  const fields = {
    type: 'release',
    headline: `${say(['МСБГ', 'IMSC'])} ${done} ${say(where)}`,
    dateline: { place: place[language * 2] },
    lead: `${say(COUNCIL)} ${say([
      `${when} объявил ${place[1]}, что`,
      `announced ${place[3]} ${when} that`,
    ])} ${say(one(ACTORS))} ${done} ${say(where)}. ${fact(told)}`,
    body: paragraphs.join('\n\n'),
    speaker: speakers.map(([key]) => key),
    contact: below(2) === 0 ? ['press', 'duty'] : 'press',
    ...(isEmbargoed
      ? { instruction: 'embargo', embargo: `${isoDay(told, 0)}T10:00+06:00[Asia/Bishkek]` }
      : { instruction: 'immediate' }),
    number: `${isoDay(told, 0).slice(0, 4)}/${at + 1}`,
    boilerplate: 'about',
    quotes: quotes.map(({ speaker, text }) => ({
      speaker: speaker[0],
      text,
      approved_on: isoDay(told, 0),
    })),
    tags: [say(one(TAGS))],
  }
  return { fields, slug: deed[2] }
}

function statement(told, { number, where }) {
  const { say, at } = told
  const opening = say([
    `От имени Межгосударственного совета по безопасности в горах (МСБГ) я благодарю всех, кто ${weekday(told)}, ${dayOf(told, 0, true)}, работал ${say(where)}.`,
    `On behalf of the Interstate Mountain Safety Council (IMSC) I thank all who worked ${say(where)} ${weekday(told)}, ${dayOf(told, 0, true)}.`,
  ])
  const fields = {
    type: 'statement',
    headline: say([
      `Заявление исполнительного секретаря МСБГ по итогам ${number} дней работы ${say(where)}`,
      `Statement by the Executive Secretary of the IMSC on ${number} days of work ${say(where)}`,
    ]),
    dateline: { place: say(['БИШКЕК', 'BISHKEK']) },
    body: [opening, words(told), scene(told), words(told), scene(told), words(told), ending(told)].join(
      '\n\n',
    ),
    speaker: 'toktobekova',
    contact: ['press', 'duty'],
    instruction: 'immediate',
    number: `${isoDay(told, 0).slice(0, 4)}/${at + 1}`,
    tags: [say(['заявления', 'statements'])],
  }
  return { fields, slug: 'statement' }
}

function brief(told, { number, deed, where }) {
  const { say } = told
  const done = say(deed).replace('#', number)
  const when = `${weekday(told)}, ${dayOf(told, 0, true)}`
  const actor = say(told.one(ACTORS))
  const also = fact(told)
  const lead = say([
    `${capital(when)}, ${actor} ${done} ${say(where)}, сообщил Межгосударственный совет по безопасности в горах (МСБГ). ${also}`,
    `${capital(when)}, ${actor} ${done} ${say(where)}, the Interstate Mountain Safety Council (IMSC) said. ${also}`,
  ])
  const fields = {
    type: 'brief',
    lead,
    contact: 'duty',
    instruction: 'immediate',
    tags: [say(told.one(TAGS))],
  }
  return { fields, slug: 'brief' }
}

function advisory(told, { where }) {
  const { say, below, one, language } = told
  const days = 5 + below(9)
  const place = one(PLACES)
  const when = `${weekday(told, days)}, ${dayOf(told, days, true)}`
  const fields = {
    type: 'advisory',
    headline: say([
      `Приглашение для СМИ: МСБГ покажет работу спасателей ${say(where)} ${dayOf(told, days)}`,
      `Media invited to see rescuers of the IMSC at work ${say(where)} on ${dayOf(told, days)}`,
    ]),
    lead: say([
      `${say(COUNCIL)} приглашает журналистов на показ техники. Он пройдет ${when}, ${place[1]}. Начало в 10:00 по бишкекскому времени.`,
      `${say(COUNCIL)} invites journalists to a display of equipment. It will be held ${place[3]} ${when}, and starts at 10:00 Bishkek time.`,
    ]),
    body: [scene(told), scene(told), listed(told), scene(told), ending(told)].join('\n\n'),
    contact: 'press',
    instruction: 'immediate',
    event: {
      start: `${isoDay(told, days)}T10:00+06:00[Asia/Bishkek]`,
      end: `${isoDay(told, days)}T17:30+06:00[Asia/Bishkek]`,
      place: capital(place[language * 2].toLowerCase()),
    },
    number: `${isoDay(told, 0).slice(0, 4)}/${told.at + 1}`,
    tags: [say(['приглашения', 'invitations'])],
  }
  return { fields, slug: 'invitation' }
}

/** A paragraph of what was done. */
function scene(told) {
  const sentences = [deedSentence(told), fact(told)]
  if (told.below(2) === 0) sentences.push(deedSentence(told))
  if (told.below(3) === 0) sentences.push(span(told))
  return sentences.join(' ')
}

function deedSentence({ say, one, number, below }) {
  const actor = say(one(ACTORS))
  const done = say(one(DEEDS)).replace('#', number())
  const where = say(one(WHERE))
  const how = say(one(HOW))
  return below(2) === 0
    ? `${capital(actor)} ${done} ${where} ${how}.`
    : `${capital(how)} ${actor} ${done} ${where}.`
}

const fact = ({ say, one, number }) => say(one(FACTS)).replace('#', number())

const listed = told => Array.from({ length: 3 + told.below(2) }, () => `- ${deedSentence(told)}`).join('\n')

const words = ({ say, one }) => SAID.map(part => `${say(one(part))}.`).join(' ')

function quote(told, speaker) {
  const said = words(told)
  const text = told.say([said.slice(0, -1), said])
  return {
    speaker,
    text,
    paragraph: told.say([`«${text}», — ${speaker[1]}.`, `${speaker[2]}, said: “${text}”`]),
  }
}

function span(told) {
  const first = -15 - told.below(6)
  const last = -3 - told.below(6)
  return told
    .say(told.one(SPANS))
    .replace('@1', dayOf(told, first, isOtherYear(told, first)))
    .replace('@2', dayOf(told, last, isOtherYear(told, last)))
}

function ending(told) {
  const days = 20 + told.below(100)
  const plan = told.say(told.one(PLANS)).replace('@', dayOf(told, days, isOtherYear(told, days)))
  const link = told.say([
    `Сведения о дорогах есть [на сайте МСБГ](https://imsc.example/ru/roads/${told.at}).`,
    `The state of the roads is [on the IMSC website](https://imsc.example/en/roads/${told.at}).`,
  ])
  return `${plan} ${link}`
}

const later = ({ date }, days) => new Date(date + days * DAY)
const isOtherYear = (told, days) => later(told, days).getUTCFullYear() !== later(told, 0).getUTCFullYear()
const isoDay = (told, days) => later(told, days).toISOString().slice(0, 10)
const weekday = (told, days = 0) => WEEKDAYS[told.language][later(told, days).getUTCDay()]
const capital = text => text[0].toUpperCase() + text.slice(1)

function dayOf(told, days, hasYear = false) {
  const day = later(told, days)
  const year = hasYear ? told.say([` ${day.getUTCFullYear()} года`, ` ${day.getUTCFullYear()}`]) : ''
  return `${day.getUTCDate()} ${MONTHS[told.language][day.getUTCMonth()]}${year}`
}
