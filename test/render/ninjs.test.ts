// ninjs 3.1: valid by IPTC's schema whatever a release holds, and each field where the standard has it.
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import { type RenderOptions, render, type Source } from '../../src/render/index.ts'
import { hostileOffice, hostileRelease } from '../robust/arbitraries.ts'
import { ninjsErrors } from './ninjs-judge.ts'
import { OFFICE, OFFICE_TREE, sample } from './workspace.ts'

const NAMES = readdirSync('releases/2026').map(name => name.replace(/\.yaml$/, ''))
const ninjs = (source: Source, options: Partial<RenderOptions> = {}, office = OFFICE) =>
  render(source, office, { format: 'ninjs', ...options })

// biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
const item = async (source: Source, options?: Partial<RenderOptions>, office = OFFICE): Promise<any> => {
  const made = JSON.parse((await ninjs(source, options, office)).contents)
  expect(ninjsErrors(made)).toEqual([])
  return made
}

const BASE = {
  ...{ type: 'release', language: 'en', status: 'final', date: '2026-11-20', instruction: 'immediate' },
  ...{ headline: 'Council meets', lead: 'The lead.', body: 'One.', contact: 'press' },
}
const release = (fields: TreeMap): Source => ({
  id: 'releases/2026/2026-11-20-council.en.yaml',
  tree: { ...BASE, ...fields },
})

test('the judge is strict', async () => {
  const made = await item(release({}))
  for (const slip of [
    { extra: 1 },
    { uri: 'tag:x,1:a b' },
    { firstCreated: '2026-11-20' },
    { pubStatus: 'draft' },
  ])
    expect(ninjsErrors({ ...made, ...slip })).not.toEqual([])
})

describe('every sample', () => {
  test.each(NAMES)('%s is valid, and the same each time', async name => {
    await item(sample(name))
    const { contents } = await ninjs(sample(name))
    expect(contents).toBe(`${JSON.stringify(JSON.parse(contents), null, 2)}\n`)
    expect((await ninjs(sample(name))).contents).toBe(contents)
  })
})

describe('whatever a release or an office holds', () => {
  test('it is valid', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRelease, fc.boolean(), async ({ tree }, named) => {
        const id = named ? 'releases/2026/2026-11-20-x.ru.yaml' : '-'
        await item({ tree, id, media: () => new Uint8Array([0xff, 0xd8, 0xff]) })
      }),
      { numRuns: 150 },
    )
  })
  test('an office too', async () => {
    await fc.assert(
      fc.asyncProperty(hostileOffice, async ({ tree }) => {
        await item(sample(NAMES[0]!), {}, officeOf(tree))
      }),
      { numRuns: 60 },
    )
  })
  test.each(['a/../b c#?.ru.yaml', '\ud800.yaml', 'слово.yaml', '-', ''])('called %j', async id => {
    await item({ ...release({}), id })
  })
})

describe('uri', () => {
  const uri = async (source: Source, office = OFFICE) => (await item(source, {}, office)).uri
  test('comes from the file’s name, so that a correction keeps it', async () => {
    const first = await uri(release({}))
    expect(first).toBe('tag:imsc.example,2026:2026-11-20-council.en')
    const corrections = [{ on: '2026-11-21', kind: 'correction', note: 'x' }]
    const corrected = await item(release({ headline: 'Other', corrections }))
    expect(corrected).toMatchObject({ uri: first, version: '2', slugline: 'council' })
  })
  test('does not know folders', async () => {
    expect(await uri({ ...release({}), id: 'old/2026-11-20-council.en.yaml' })).toBe(await uri(release({})))
  })
  test('has the office’s host in ASCII', async () => {
    const office = officeOf({ ...OFFICE_TREE, organization: { name: 'Совет', url: 'https://совет.рф/ru' } })
    expect(await uri(release({}), office)).toMatch(/^tag:xn--[\w-]+\.xn--p1ai,2026:2026-11-20-council\.en$/)
  })
  test('is a UUID without a site: one for the same file, another for another or for another office', async () => {
    const bare = officeOf({ ...OFFICE_TREE, organization: { name: 'A' } })
    const other = officeOf({ ...OFFICE_TREE, organization: { name: 'B' } })
    const made = await uri(release({}), bare)
    expect(made).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(await uri(release({ headline: 'Other' }), bare)).toBe(made)
    expect(await uri(release({}), other)).not.toBe(made)
    expect(await uri({ ...release({}), id: 'releases/2026-11-20-b.en.yaml' }, bare)).not.toBe(made)
  })
  test('of standard input comes from the date and the number, or the headline', async () => {
    const stdin = (fields: TreeMap) => uri({ ...release(fields), id: '-' })
    expect(await stdin({})).toMatch(/^tag:imsc\.example,2026:2026-11-20-[\da-f]{16}\.en$/)
    expect(await stdin({ body: 'Two.' })).toBe(await stdin({}))
    expect(await stdin({ headline: 'Other' })).not.toBe(await stdin({}))
    expect(await stdin({ number: '5', headline: 'Other' })).toBe(await stdin({ number: '5' }))
    expect(await stdin({ number: '5' })).not.toBe(await stdin({ number: '6' }))
  })
})

describe('status and embargo', () => {
  test.each([
    ['draft', 'withheld', '[DRAFT] Council meets'],
    ['review', 'withheld', '[DRAFT] Council meets'],
    ['final', 'usable', 'Council meets'],
    ['withdrawn', 'canceled', '[WITHDRAWN] Council meets'],
  ])('%s is %s', async (status, pubStatus, title) => {
    expect(await item(release({ status }))).toMatchObject({ pubStatus, title })
  })
  const embargo = { instruction: 'embargo', embargo: '2026-11-20T10:00+06:00[Asia/Bishkek]' }
  const until = '2026-11-20T10:00:00+06:00'
  test('an embargo stands in its own field, in the terms, in the note and before the title', async () => {
    const made = await item(release(embargo))
    const text = expect.stringMatching(/^EMBARGOED until 20\u00a0November\u00a02026, 10:00 \(Bishkek,/)
    expect(made).toMatchObject({ pubStatus: 'usable', embargoedUntil: until, usageTerms: text, edNote: text })
    expect(made.title).toMatch(/^EMBARGOED until 20\u00a0November/)
  })
  test('ends with its hour, and with a withdrawal', async () => {
    const at = (time: string) => ({ now: Date.parse(time) })
    expect(await item(release(embargo), at('2026-11-20T09:59+06:00'))).toHaveProperty('embargoedUntil')
    expect(await item(release(embargo), at('2026-11-20T10:00+06:00'))).not.toHaveProperty('embargoedUntil')
    expect(await item(release({ ...embargo, status: 'withdrawn' }))).not.toHaveProperty('embargoedUntil')
  })
  test('without an hour withholds, since no date can say it', async () => {
    expect(await item(release({ instruction: 'embargo' }))).toMatchObject({ pubStatus: 'withheld' })
  })
  test('holds for all that belongs to the release', async () => {
    const event = { start: '2026-11-25T10:00+06:00', place: 'Here' }
    const media = [{ file: 'media/a b.jpg', alt: 'x' }]
    const { associations } = await item(release({ ...embargo, status: 'draft', event, media }))
    expect(associations).toHaveLength(2)
    for (const one of associations)
      expect(one).toMatchObject({ pubStatus: 'withheld', embargoedUntil: until })
  })
})

describe('times', () => {
  const times = async (fields: TreeMap, now?: string) => {
    const { firstCreated, versionCreated } = await item(
      release(fields),
      now ? { now: Date.parse(now) } : undefined,
    )
    return [firstCreated, versionCreated]
  }
  test('of a day begin at nine in the office’s zone; of an hour are that', async () => {
    expect(await times({})).toEqual(['2026-11-20T09:00:00+06:00', '2026-11-20T09:00:00+06:00'])
    expect((await times({ date: '2026-11-20T14:30+03:00' }))[0]).toBe('2026-11-20T14:30:00+03:00')
  })
  test('of a version are those of its last correction, or of --now', async () => {
    const corrections = ['2026-11-23', '2026-11-21'].map(on => ({ on, kind: 'update', note: 'x' }))
    expect((await times({ corrections }))[1]).toBe('2026-11-23T09:00:00+06:00')
    expect((await times({ corrections }, '2026-11-24T00:00Z'))[1]).toBe('2026-11-24T06:00:00+06:00')
  })
  test('never say that a version is older than the first', async () => {
    expect(await times({}, '2026-11-19T00:00Z')).toEqual([undefined, '2026-11-19T06:00:00+06:00'])
    const sameDay = [{ on: '2026-11-20', kind: 'update', note: 'x' }]
    expect((await times({ date: '2026-11-20T14:30+06:00', corrections: sameDay }))[1]).toBe(
      '2026-11-20T14:30:00+06:00',
    )
  })
  test('are not invented', async () => {
    expect(await times({ date: 'soon' })).toEqual([undefined, undefined])
  })
})

describe('texts', () => {
  const body = async (fields: TreeMap, contentType: string, role = 'main') => {
    const { bodies = [] } = await item(release(fields))
    return bodies.find((one: Record<string, string>) => one.role === role && one.contentType === contentType)
      ?.value
  }
  const MARKDOWN = [
    'One & <two> with a [link](https://imsc.example/x?a=1&b=2).',
    '## Head',
    '3. three\n4. four\n\n   more',
    '- **a**\n- b',
    '> Quoted.',
  ].join('\n\n')
  test('as HTML are escaped, with the dateline in the lead', async () => {
    expect(
      await body({ lead: 'A <b> & "c"', dateline: { place: 'BISHKEK & CO' }, body: MARKDOWN }, 'text/html'),
    ).toBe(
      [
        '<p>BISHKEK &amp; CO, 20\u00a0November\u00a02026\u00a0— A &lt;b&gt; &amp; &quot;c&quot;</p>',
        '<p>One &amp; &lt;two&gt; with a <a href="https://imsc.example/x?a=1&amp;b=2">link</a>.</p>',
        '<h2>Head</h2>',
        '<ol start="3">\n<li>three</li>\n<li><p>four</p>\n<p>more</p></li>\n</ol>',
        '<ul>\n<li><strong>a</strong></li>\n<li>b</li>\n</ul>',
        '<blockquote><p>Quoted.</p></blockquote>',
      ].join('\n'),
    )
  })
  test('as plain text are what was written, with links as notes', async () => {
    expect(await body({ lead: 'A <b>', body: MARKDOWN }, 'text/plain')).toBe(
      [
        'A <b>',
        'One & <two> with a link\u00a0[1].',
        'Head',
        '3. three\n\n4. four\n\n   more',
        '• a\n• b',
        '    Quoted.',
        'Links\n[1] https://imsc.example/x?a=1&b=2',
      ].join('\n\n'),
    )
  })
  test('lists are as close as they were written', async () => {
    expect(await body({ body: '- a\n  - b\n  - c\n- d' }, 'text/plain')).toContain('• a\n  • b\n  • c\n• d')
    expect(await body({ body: '- a\n\n- b' }, 'text/plain')).toContain('• a\n\n• b')
  })
  test('a quotation has its speaker once, from its own last line or from the ledger', async () => {
    const quotes = [{ speaker: { name: 'A & B', title: 'Head' }, text: 'Be careful.' }]
    const open = { body: '> Be careful.', quotes }
    expect(await body(open, 'text/html')).toContain(
      '<blockquote><p>Be careful.</p>\n<p>— A &amp; B, Head</p></blockquote>',
    )
    expect(await body(open, 'text/plain')).toContain('    Be careful.\n\n    — A & B, Head')
    const signed = { body: '> Be careful.\n>\n> — C', quotes }
    expect(await body(signed, 'text/html')).toContain(
      '<blockquote><p>Be careful.</p>\n<p>— C</p></blockquote>',
    )
    expect(await body(signed, 'text/plain')).toMatch(/ {4}Be careful\.\n\n {4}— C$/)
  })
  test('a rule and code are in both', async () => {
    const fields = { body: 'a\n\n---\n\n```\nx < y\n```' }
    expect(await body(fields, 'text/html')).toContain('<hr>\n<pre><code>x &lt; y</code></pre>')
    expect(await body(fields, 'text/plain')).toContain('a\n\n* * *\n\nx < y')
  })
  test('about the organization stand apart', async () => {
    expect(await body({ boilerplate: 'A & b\n\nC' }, 'text/html', 'boilerplate')).toBe(
      '<p>A &amp; b</p>\n<p>C</p>',
    )
    expect(await body({ boilerplate: 'A & b\n\nC' }, 'text/plain', 'boilerplate')).toBe('A & b\n\nC')
  })
  test('headlines and descriptions have their roles', async () => {
    const made = await item(release({ subhead: 'Below', summary: 'In short' }))
    expect(made.headlines.map(({ role, value }: Record<string, string>) => [role, value])).toEqual([
      ['main', 'Council meets'],
      ['subhead', 'Below'],
    ])
    expect(made.descriptions.map(({ role, value }: Record<string, string>) => [role, value])).toEqual([
      ['summary', 'In short'],
      ['lead', 'The lead.'],
    ])
  })
  test('a brief without a headline has a title all the same', async () => {
    const made = await item(release({ type: 'brief', headline: '' }))
    expect(made).not.toHaveProperty('headlines')
    expect(made.title).toBe('The lead.')
  })
})

test('the note to the receiving editors', async () => {
  const fields = {
    status: 'withdrawn',
    speaker: ['karimzoda', { name: 'A. B.' }],
    notes: ['First.', 'Second.'],
    corrections: [
      { on: '2026-11-21', kind: 'update', note: 'More.' },
      { on: '2026-11-22', kind: 'withdrawal', note: 'In error.' },
    ],
  }
  expect((await item(release(fields))).edNote.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'WITHDRAWN 22 November 2026: In error.',
    'Updated 21 November 2026: More.',
    'Speakers: Firdavs Karimzoda, Deputy Executive Secretary, IMSC; A. B.',
    'Notes to editors:',
    '1. First.',
    '2. Second.',
  ])
})

describe('what the release is about and whom it comes from', () => {
  test('genre, place, tags, number, people', async () => {
    const made = await item(
      release({
        ...{ type: 'statement', dateline: { place: 'BISHKEK' }, tags: ['a', 'b'], number: '2026/1' },
        speaker: 'karimzoda',
        quotes: [
          { speaker: 'karimzoda', text: 'x' },
          { speaker: { name: 'Other' }, text: 'y' },
        ],
      }),
    )
    expect(made).toMatchObject({
      ...{ located: 'BISHKEK', language: 'en', altIds: [{ role: 'number', value: '2026/1' }] },
      genres: [
        { name: 'Statement', literal: 'statement' },
        { name: 'Press release', uri: 'http://cv.iptc.org/newscodes/genre/Press_Release' },
      ],
      subjects: [
        { name: 'a', rel: 'about' },
        { name: 'b', rel: 'about' },
      ],
      people: [
        { name: 'Firdavs Karimzoda', rel: 'speaker' },
        { name: 'Other', rel: 'quoted' },
      ],
    })
  })
  test('the office, then each contact with one way to reach it a row', async () => {
    const contact = [
      {
        role: 'Desk',
        name: 'N. N.',
        phones: ['+996 312 000 001 ext. 5'],
        emails: ['a@b.example'],
        hours: '9–18',
      },
      { role: 'Duty', fax: '+996 312 000 002' },
    ]
    const row = { role: 'office', name: 'Desk' }
    expect((await item(release({ contact }))).infoSources).toEqual([
      {
        ...{ name: 'Interstate Mountain Safety Council', literal: 'IMSC', role: 'publisher' },
        contactInfo: [{ type: 'web', value: 'https://imsc.example' }],
      },
      {
        ...{ name: 'N. N.', role: 'contact' },
        contactInfo: [
          { ...row, type: 'phone', value: '+996 312 000 001 ext. 5' },
          { ...row, type: 'email', value: 'a@b.example' },
          { ...row, type: 'hours', value: '9–18' },
        ],
      },
      {
        ...{ name: 'Duty', role: 'contact' },
        contactInfo: [{ type: 'fax', role: 'office', value: '+996 312 000 002' }],
      },
    ])
  })
  test('whose rights it has is not guessed', async () => {
    const made = await item(release({}))
    for (const key of ['by', 'copyrightHolder', 'copyrightNotice']) expect(made).not.toHaveProperty(key)
  })
})

describe('what belongs to it', () => {
  test('the event, in the form of planned events', async () => {
    const made = await item(sample('2026-11-13-safe-passes-conference.ru'))
    const [event] = made.associations
    expect(made).toMatchObject({
      ...{ type: 'text', expires: '2026-11-25T17:30:00+06:00' },
      events: [{ rel: 'about', uri: event.uri }],
    })
    expect(event).toMatchObject({
      ...{ type: 'event', uri: `${made.uri}#event`, edNote: expect.stringMatching(/^Аккредитация: до 23/) },
      eventDetails: {
        dates: { startDate: '2026-11-25T10:00:00+06:00', endDate: '2026-11-25T17:30:00+06:00' },
      },
      places: [
        {
          name: 'Секретариат МСБГ, зал «Тянь-Шань»',
          contactInfo: [
            {
              type: 'address',
              address: { lines: [expect.stringMatching(/^Бишкек, ул\.\sЛедниковая, д\.\s12$/)] },
            },
          ],
        },
      ],
    })
    expect(made.bodies.at(-1)).toMatchObject({ role: 'event', value: expect.stringMatching(/^Когда: среда/) })
  })
  test('an event of which only the place is known', async () => {
    const { associations } = await item(release({ event: { place: 'Here' } }))
    expect(associations[0]).toMatchObject({ type: 'event', places: [{ name: 'Here' }] })
  })
  test('pictures and files, with what is known of them', async () => {
    const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x10', 'latin1')
    const media = [
      { file: 'media/a b.png', alt: 'Alt', caption: 'Caption', credit: 'N. N.', inline: 'true' },
      { file: 'media/list.pdf', alt: 'List' },
      { file: 'media/clip.mp4', alt: 'Clip' },
    ]
    const bytes = (file: string) => (file.endsWith('png') ? png : Buffer.from('%PDF-1.7'))
    const made = await item({ ...release({ media: media.slice(0, 2) }), media: bytes })
    const text = (role: string, value: string) => ({ role, contentType: 'text/plain', value })
    expect(made.profile).toBe('text-photo')
    expect(made.associations[0]).toEqual({
      ...{ name: 'a b.png', rel: 'illustration', type: 'picture', by: 'N. N.', language: 'en' },
      ...{ uri: `${made.uri}#media/a%20b.png`, pubStatus: 'usable' },
      descriptions: [text('caption', 'Caption'), text('altText', 'Alt')],
      renditions: [
        {
          ...{ name: 'main', title: 'a b.png', contentType: 'image/png' },
          ...{ width: 32, height: 16, sizeInBytes: png.length },
        },
      ],
    })
    expect(made.associations[1]).toMatchObject({
      ...{ rel: 'attachment', type: 'component' },
      renditions: [{ name: 'main', title: 'list.pdf', contentType: 'application/pdf', sizeInBytes: 8 }],
    })
    const clip = await item({ ...release({ media: media.slice(2) }), media: () => new Uint8Array(9) })
    expect(clip.associations[0].type).toBe('video')
    expect(clip.profile).toBe('text-only')
  })
  describe('versions in other languages', () => {
    const [en, ru] = ['2026-09-24-snow-and-ice-bulletin.en', '2026-09-24-snow-and-ice-bulletin.ru'].map(
      sample,
    )
    const version = (of: Source, isOriginal: boolean) => [{ ...of, isOriginal }]
    const versionsOf = async (source: Source, office = OFFICE) =>
      ((await item(source, {}, office)).associations ?? []).filter(({ rel }: { rel: string }) =>
        rel.startsWith('translation'),
      )
    test('are named as the public may read them', async () => {
      const { uri, title } = await item(ru!)
      expect(await versionsOf({ ...en!, versions: () => version(ru!, true) })).toEqual([
        {
          ...{ name: '2026-09-24-snow-and-ice-bulletin.ru', rel: 'translationOf', uri },
          ...{ type: 'text', representationType: 'partial', language: 'ru', title },
        },
      ])
      expect(await versionsOf({ ...ru!, versions: () => version(en!, false) })).toMatchObject([
        { rel: 'translation', uri: (await item(en!)).uri, language: 'en' },
      ])
    })
    test('the original also by its path alone, and without a site', async () => {
      const bare = officeOf({ ...OFFICE_TREE, organization: { name: { ru: 'Совет', en: 'Council' } } })
      for (const office of [OFFICE, bare])
        expect(await versionsOf(en!, office)).toEqual([
          {
            ...{ name: '2026-09-24-snow-and-ice-bulletin.ru', rel: 'translationOf' },
            ...{ type: 'text', representationType: 'partial' },
            uri: (await item(ru!, {}, office)).uri,
          },
        ])
    })
    test('not by a slug, which several files have', async () => {
      expect(await versionsOf(release({ translation_of: 'snow-and-ice-bulletin' }))).toEqual([])
    })
  })
  test('its page, where the office says where pages are', async () => {
    const url = 'https://совет.рф/{language}/{slug}'
    const office = officeOf({ ...OFFICE_TREE, organization: { name: 'A', release_url: url } })
    expect((await item(release({}), {}, office)).renditions).toEqual([
      {
        name: 'web',
        href: expect.stringMatching(/^https:\/\/xn--.*\/en\/council$/),
        contentType: 'text/html',
      },
    ])
    const bare = officeOf({ ...OFFICE_TREE, organization: { name: 'A' } })
    expect(await item(release({}), {}, bare)).not.toHaveProperty('renditions')
  })
})
