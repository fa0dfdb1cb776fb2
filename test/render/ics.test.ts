// The event of a release for calendars: read again by ical.js, its times by their zones, whatever its texts hold.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMoment } from '../../src/model/calendar.ts'
import { officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import { type RenderOptions, render } from '../../src/render/index.ts'
import { hostileText } from '../robust/arbitraries.ts'
import { judged } from './calendar-judge.ts'
import { OFFICE, OFFICE_TREE, sample } from './workspace.ts'

const CONFERENCE = sample('2026-11-13-safe-passes-conference.ru')
const EVENT = { start: '2026-11-25T10:00+06:00[Asia/Bishkek]', place: 'Council House' }
const BASE = {
  ...{ type: 'advisory', language: 'en', status: 'final', date: '2026-11-20', instruction: 'immediate' },
  ...{ headline: 'Council meets', lead: 'The lead.', contact: 'press', event: EVENT },
}
const ID = 'releases/2026/2026-11-20-council.en.yaml'

const made = async (fields: TreeMap, options: Partial<RenderOptions> = {}, office = OFFICE, id = ID) =>
  judged((await render({ id, tree: { ...BASE, ...fields } }, office, { format: 'ics', ...options })).contents)

test('the sample', async () => {
  const { contents, extension } = await render(CONFERENCE, OFFICE, { format: 'ics' })
  expect(extension).toBe('ics')
  const { calendar, event, text, instant } = judged(contents)
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(text('uid')).toBe('2026-11-13-safe-passes-conference.ru@imsc.example')
  expect(text('summary')).toBe(CONFERENCE.tree.headline)
  expect(text('location')!.replaceAll('\u00a0', ' ')).toBe(
    'Секретариат МСБГ, зал «Тянь-Шань», Бишкек, ул. Ледниковая, д. 12',
  )
  expect(text('categories')).toBe('приглашения|конференции')
  expect(text('status')).toBe('CONFIRMED')
  expect(text('class')).toBe('PUBLIC')
  expect(text('sequence')).toBe('0')
  expect(text('url')).toBe('https://imsc.example/ru/news/safe-passes-conference')
  expect(text('organizer')).toBe('mailto:press@imsc.example')
  expect(event.getFirstProperty('organizer')!.getFirstParameter('cn')).toBe('Пресс-служба МСБГ')
  expect(text('contact')).toMatch(/^Пресс-служба, Назгуль Эсенова, \+996/)
  expect(instant('dtstart')).toBe(Date.parse('2026-11-25T10:00+06:00'))
  expect(instant('dtend')).toBe(Date.parse('2026-11-25T17:30+06:00'))
  expect(instant('dtstamp')).toBe(Date.parse('2026-11-13T09:00+06:00'))
  for (const name of ['summary', 'location', 'description', 'categories', 'contact', 'organizer'])
    expect(event.getFirstProperty(name)!.getFirstParameter('language')).toBe('ru')
  expect((await render(CONFERENCE, OFFICE, { format: 'ics' })).contents).toBe(contents)
})

test('the description begins with the lead and has accreditation, notes and contacts', async () => {
  const { contents } = await render(CONFERENCE, OFFICE, { format: 'ics' })
  expect(
    judged(contents)
      .text('description')!
      .replaceAll('\u00a0', ' ')
      .split('\n\n')
      .map(part => part.slice(0, 40)),
  ).toEqual([
    'Межгосударственный совет по безопасности',
    'Аккредитация: до 23 ноября 2026 года, 18',
    'К сведению редакций\nДля телевизионных гр',
    'Контакты для СМИ\nПресс-служба, Назгуль Э',
    'Межгосударственный совет по безопасности',
  ])
})

test.each([[undefined], [{ place: 'Here' }], [{ start: 'soon', place: 'Here' }], ['tomorrow']])(
  'without a start (%j) there is nothing to make',
  async event => {
    const tree = event === undefined ? { ...BASE, event: '' } : { ...BASE, event }
    await expect(render({ id: ID, tree }, OFFICE, { format: 'ics' })).rejects.toMatchObject({
      code: 'no-event',
      facts: { path: ID },
    })
  },
)

describe('status', () => {
  const stateOf = async (fields: TreeMap, options = {}) => {
    const { calendar, text } = await made(fields, options)
    const method = calendar.getFirstPropertyValue('method')
    return [
      method,
      text('status'),
      text('sequence'),
      text('class'),
      text('summary')!.replaceAll('\u00a0', ' '),
    ]
  }
  const note = (kind: string, on = '2026-11-21') => ({ on, kind, note: `A ${kind}.` })
  test('of a draft is tentative, marked and not for others', async () => {
    for (const status of ['draft', 'review'])
      expect(await stateOf({ status })).toEqual([
        'PUBLISH',
        'TENTATIVE',
        '0',
        'CONFIDENTIAL',
        '[DRAFT] Council meets',
      ])
  })
  test('of what is withdrawn is cancelled, with the reason, under the same name and a later number', async () => {
    const first = await made({})
    const off = await made({ status: 'withdrawn', corrections: [note('update'), note('withdrawal')] })
    expect(await stateOf({ status: 'withdrawn' })).toEqual([
      'CANCEL',
      'CANCELLED',
      '1',
      'PUBLIC',
      '[WITHDRAWN] Council meets',
    ])
    expect([off.text('sequence'), off.text('comment')]).toEqual(['2', 'A withdrawal.'])
    expect(off.text('uid')).toBe(first.text('uid'))
    expect(off.instant('dtstamp')).toBeGreaterThan(first.instant('dtstamp'))
    expect(off.text('description')).toContain('A withdrawal.')
  })
  test('of a correction counts up', async () => {
    const corrections = [note('correction'), note('update')]
    expect((await stateOf({ corrections })).slice(0, 3)).toEqual(['PUBLISH', 'CONFIRMED', '2'])
    expect((await made({ corrections })).text('description')).toContain('A correction.')
  })
  test('of an embargo is said first, and not for others until it ends', async () => {
    const embargo = { instruction: 'embargo', embargo: '2026-11-20T10:00+06:00[Asia/Bishkek]' }
    const { text } = await made(embargo)
    expect(text('summary')).toMatch(
      /^EMBARGOED until 20\u00a0November\u00a02026, 10:00 UTC\+6: Council meets$/,
    )
    expect(text('description')).toMatch(/^EMBARGOED until 20\u00a0November\u00a02026, 10:00 \(Bishkek/)
    expect(text('class')).toBe('CONFIDENTIAL')
    const after = await made(embargo, { now: Date.parse('2026-11-20T04:00Z') })
    expect([after.text('summary'), after.text('class')]).toEqual(['Council meets', 'PUBLIC'])
    const russian = await made({ ...embargo, language: 'ru' })
    expect(russian.text('summary')).toMatch(/^ЭМБАРГО до 20\.11\.2026 10:00 UTC\+6: /)
    expect(russian.text('description')).toMatch(/^ЭМБАРГО до 20/)
  })
})

describe('the time it was made', () => {
  test('is that of --now, else of the last correction, else of the release', async () => {
    const stamp = async (fields: TreeMap, options = {}) =>
      new Date((await made(fields, options)).instant('dtstamp')).toISOString()
    expect(await stamp({})).toBe('2026-11-20T03:00:00.000Z')
    expect(await stamp({ corrections: [{ on: '2026-11-21', kind: 'update', note: 'x' }] })).toBe(
      '2026-11-21T03:00:00.000Z',
    )
    expect(await stamp({}, { now: Date.parse('2026-11-19T12:34Z') })).toBe('2026-11-19T12:34:00.000Z')
    expect(await stamp({ date: 'soon' })).toBe('1970-01-01T00:00:00.000Z')
  })
})

describe('times', () => {
  const ZONES = [
    ...['Asia/Bishkek', 'Asia/Kathmandu', 'Asia/Tehran', 'Europe/Moscow', 'Europe/Berlin', 'Europe/London'],
    ...['Europe/Dublin', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo', 'Africa/Casablanca'],
    ...['Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Etc/GMT-6'],
  ]
  // Two in each season, and hours beside changes of the clock.
  const LOCAL = [
    ...['2026-01-15T12:00', '2026-07-15T12:00', '2026-03-28T23:30', '2026-03-29T03:30', '2026-10-25T00:30'],
    ...['2026-10-25T03:30', '2026-03-08T03:00', '2026-11-01T00:59', '2026-12-31T23:59'],
  ]
  test.each(ZONES)('in %s are what its VTIMEZONE makes of them', async zone => {
    for (const local of LOCAL) {
      const start = `${local}[${zone}]`
      const { instant, lines } = await made({ event: { start, end: '2026-12-31T23:59:59Z', place: 'x' } })
      expect(instant('dtstart'), start).toBe(parseMoment(start)!.instant)
      expect(lines).toContain(`DTSTART;TZID=${zone}:${local.replace(/[-:]/g, '')}00`)
    }
  })
  test('may be in any year', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ZONES),
        fc.date({ min: new Date('1950-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.nat({ max: 400 }),
        async (zone, from, days) => {
          const text = (date: Date) => `${date.toISOString().slice(0, 16)}[${zone}]`
          const [start, end] = [text(from), text(new Date(from.getTime() + days * 86_400_000))]
          const { instant } = await made({ event: { start, end, place: 'x' } })
          expect(instant('dtstart')).toBe(parseMoment(start)!.instant)
          if (days > 1) expect(instant('dtend')).toBe(parseMoment(end)!.instant)
        },
      ),
      { numRuns: 150 },
    )
  })
  test('of an offset alone, and of UTC, are written in UTC without any VTIMEZONE', async () => {
    for (const start of ['2026-11-25T10:00+06:00', '2026-11-25T04:00Z', '2026-11-25T04:00[UTC]']) {
      const { lines, calendar } = await made({ event: { start, place: 'x' } })
      expect(lines).toContain('DTSTART:20261125T040000Z')
      expect(calendar.getAllSubcomponents('vtimezone')).toEqual([])
    }
  })
  test('in two zones have both', async () => {
    const event = { start: EVENT.start, end: '2026-11-25T18:00[Europe/Berlin]', place: 'x' }
    const { calendar, instant } = await made({ event })
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(2)
    expect(instant('dtend')).toBe(Date.parse('2026-11-25T18:00+01:00'))
  })
  test('tell summer from winter, and a clock that stays', async () => {
    const kinds = async (start: string) =>
      (await made({ event: { start, place: 'x' } })).lines.flatMap(
        line => /^BEGIN:(STANDARD|DAYLIGHT)/.exec(line)?.[1] ?? [],
      )
    expect(await kinds('2026-07-15T12:00[Europe/Berlin]')).toEqual(['DAYLIGHT', 'STANDARD'])
    expect(await kinds('2026-11-15T12:00[Europe/Berlin]')).toEqual(['STANDARD', 'DAYLIGHT'])
    expect(await kinds('2026-11-15T12:00[Asia/Bishkek]')).toEqual(['STANDARD'])
    expect(await kinds('2026-11-15T12:00[Etc/GMT-6]')).toEqual(['STANDARD'])
  })
  test('have their zone as calendars spell it', async () => {
    const { lines } = await made({ event: { start: '2026-11-25T10:00[asia/bishkek]', place: 'x' } })
    expect(lines).toContain('DTSTART;TZID=Asia/Bishkek:20261125T100000')
    expect(lines).toContain('TZID:Asia/Bishkek')
  })
  test('an end that is none is left out', async () => {
    for (const end of [EVENT.start, '2026-11-24T10:00Z', 'late'])
      expect((await made({ event: { ...EVENT, end } })).event.hasProperty('dtend')).toBe(false)
  })
})

describe('accreditation', () => {
  const accreditation = {
    deadline: '2026-11-23T18:00+06:00',
    email: 'a@imsc.example',
    url: 'https://imsc.example/заявка',
  }
  test('reminds a day before it closes', async () => {
    const { event } = await made({ event: { ...EVENT, accreditation } })
    const alarm = event.getFirstSubcomponent('valarm')!
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('2026-11-22T12:00:00Z')
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(alarm.getFirstPropertyValue('description')).toMatch(/^Accreditation: by 23/)
  })
  test('leads to where to apply, unless the release has a page; else to the office', async () => {
    const bare = officeOf({ ...OFFICE_TREE, organization: { name: 'A', url: 'https://imsc.example' } })
    const url = async (event: TreeMap) => (await made({ event }, {}, bare)).text('url')
    expect(await url({ ...EVENT, accreditation })).toBe(
      'https://imsc.example/%D0%B7%D0%B0%D1%8F%D0%B2%D0%BA%D0%B0',
    )
    expect(await url(EVENT)).toBe('https://imsc.example/')
    const { text } = await made({ event: { ...EVENT, accreditation } })
    expect(text('url')).toBe('https://imsc.example/en/news/council')
  })
  test('reminds nobody of what is off, nor without a deadline', async () => {
    const off = await made({ status: 'withdrawn', event: { ...EVENT, accreditation } })
    expect(off.event.getAllSubcomponents('valarm')).toEqual([])
    expect((await made({})).event.getAllSubcomponents('valarm')).toEqual([])
  })
})

describe('who invites', () => {
  const organizer = async (fields: TreeMap, office = OFFICE) => {
    const { event, text } = await made(fields, {}, office)
    return [event.getFirstProperty('organizer')?.getFirstParameter('cn'), text('organizer')]
  }
  const contact = (role: string, emails: string[]) => ({ role, name: 'N. N.', emails })
  test('is the first contact with an address that mail programs take', async () => {
    expect(
      await organizer({ contact: [contact('A', ['x@']), contact('B "Desk" ^', ['b@b.example'])] }),
    ).toEqual(['IMSC B "Desk" ^', 'mailto:b@b.example'])
  })
  test('else the office by its site, else nobody', async () => {
    expect(await organizer({ contact: { name: 'N. N.' } })).toEqual(['IMSC', 'https://imsc.example/'])
    // The port is none.
    for (const url of [undefined, 'https://a.example:99999/']) {
      const bare = officeOf({ ...OFFICE_TREE, organization: { name: 'A', ...(url && { url }) } })
      expect(await organizer({ contact: { name: 'N. N.' } }, bare)).toEqual([undefined, undefined])
    }
  })
})

test('the identity without a site is a UUID', async () => {
  const bare = officeOf({ ...OFFICE_TREE, organization: { name: 'A' } })
  expect((await made({}, {}, bare)).text('uid')).toMatch(/^[\da-f]{8}-[\da-f]{4}-8/)
})

const KNOWN = [
  ...[
    'uid',
    'dtstamp',
    'last-modified',
    'sequence',
    'status',
    'class',
    'dtstart',
    'dtend',
    'summary',
    'location',
    'description',
  ],
  ...['categories', 'contact', 'comment', 'url', 'organizer'],
]

describe('texts', () => {
  const ATTACKS = [
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
    'x\nATTACH:file:///etc/passwd',
    '\\nEND:VCALENDAR',
    'a;b,c\\d:e"f^g^nh',
    '\u2028BEGIN:VEVENT\u0085END:VEVENT',
    `${'🏔'.repeat(40)} ${'я'.repeat(80)}`,
    '👩‍👩‍👧‍👦'.repeat(30),
    'слово '.repeat(2000),
    `${'x'.repeat(10_000)}\u0000`,
    ';'.repeat(200),
    `${'\\'.repeat(201)}x`,
  ]
  const fields = (text: string): TreeMap => ({
    ...{ headline: text, lead: text, tags: [text, 'b'], notes: [text] },
    contact: { role: text, name: text, phones: [text], emails: [text, 'a@b.example'] },
    event: { ...EVENT, place: text, address: text, accreditation: { email: text, url: text } },
    corrections: [{ on: '2026-11-21', kind: 'update', note: text }],
  })
  const clean = (text: string) =>
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '')
      .toWellFormed()
      .replace(/[ \t\n]+/g, ' ')
      .replace(/^ | $/g, '')
  const harmless = async (text: string) => {
    const { text: value, event } = await made(fields(text))
    expect(event.getAllProperties('uid')).toHaveLength(1)
    const names = new Set(event.getAllProperties().map(({ name }) => name))
    expect([...names].filter(name => !KNOWN.includes(name))).toEqual([])
    return value
  }
  test.each(ATTACKS)('%# arrive as they are, and as nothing else', async text => {
    const value = await harmless(text)
    expect(value('summary')).toBe(clean(text))
    expect(value('categories')).toBe(`${clean(text)}|b`)
    expect(value('location')).toBe(`${clean(text)}, ${clean(text)}`)
    expect(value('contact')).toContain(clean(text))
  })
  test('of any kind', async () => {
    const property = fc.asyncProperty(hostileText, async text => void (await harmless(text)))
    await fc.assert(property, { numRuns: 150 })
  })
  test('of several paragraphs keep their line ends', async () => {
    expect((await made({ notes: ['One.', 'Two.'] })).text('description')).toContain('\n1. One.\n2. Two.\n')
  })
})
