// What templates are given: notices, datelines, links to phones and addresses, the words about a release.
import { describe, expect, test } from 'vitest'
import type { TreeMap } from '../../src/model/tree.ts'
import { complete } from '../../src/render/complete.ts'
import { render } from '../../src/render/index.ts'
import { parseBody } from '../../src/render/markdown.ts'
import { viewOf } from '../../src/render/view.ts'
import { shortened } from '../../src/render/view-blocks.ts'
import { OFFICE } from './workspace.ts'

async function view(tree: TreeMap, now?: number) {
  const release = complete({ language: 'en', status: 'final', date: '2026-11-20', ...tree }, OFFICE)
  return viewOf({
    release,
    body: await parseBody(release.body ?? ''),
    office: OFFICE,
    id: 'releases/x.yaml',
    now,
  })
}
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('a title that stands alone says what its text must not be taken for', async () => {
  const headline = 'Council meets'
  expect((await view({ headline })).markedTitle).toBe(headline)
  expect((await view({ headline, status: 'withdrawn' })).markedTitle).toBe('[WITHDRAWN] Council meets')
  const draft = { headline, status: 'draft', language: 'en' }
  const { contents: html } = await render({ tree: draft, id: 'x' }, OFFICE, { format: 'html' })
  expect(html).toContain('<title>[DRAFT] Council meets')
  expect(html).toContain('property="og:title" content="[DRAFT] Council meets"')
})

describe('notices', () => {
  const embargo = { instruction: 'embargo', embargo: '2026-11-20T10:00+06:00[Asia/Bishkek]' }
  const until = 'EMBARGOED until 20 November 2026, 10:00 (Bishkek, UTC+6)'
  const end = Date.UTC(2026, 10, 20, 4)

  test.each<[string, TreeMap, number | undefined, string[]]>([
    ['final and immediate', { instruction: 'immediate' }, undefined, ['FOR IMMEDIATE RELEASE']],
    ['final without an instruction', {}, undefined, []],
    [
      'a draft does not call for publication',
      { status: 'draft', instruction: 'immediate' },
      undefined,
      ['DRAFT — NOT FOR PUBLICATION'],
    ],
    [
      'in review, under embargo',
      { status: 'review', ...embargo },
      undefined,
      ['DRAFT FOR REVIEW — NOT FOR PUBLICATION', until],
    ],
    [
      'an embargo counts even where the instruction disagrees',
      { ...embargo, instruction: 'immediate' },
      undefined,
      [until],
    ],
    ['an embargo whose hour is missing', { instruction: 'embargo' }, undefined, ['EMBARGOED until …']],
    ['a moment before the end', embargo, end - 1, [until]],
    ['at the end', embargo, end, ['FOR IMMEDIATE RELEASE']],
    ['a withdrawal ends the embargo', { status: 'withdrawn', ...embargo }, undefined, ['WITHDRAWN']],
  ])('%s', async (_, tree, now, texts) => {
    const { notices } = await view(tree, now)
    expect(notices.map(({ text }) => plain(text))).toEqual(texts)
  })

  test('a withdrawal says when and why, and is not repeated among the corrections', async () => {
    const corrections = [
      { on: '2026-11-21', kind: 'update', note: 'A figure was added.' },
      { on: '2026-11-22', kind: 'withdrawal', note: 'The event did not take place.' },
    ]
    const { notices, corrections: shown } = await view({ status: 'withdrawn', corrections })
    expect(notices).toMatchObject([{ kind: 'withdrawn', note: 'The event did not take place.' }])
    expect(plain(notices[0]!.text)).toBe('WITHDRAWN 22 November 2026')
    expect(shown.map(({ title, note }) => [plain(title), note])).toEqual([
      ['Updated 21 November 2026', 'A figure was added.'],
    ])
  })
})

describe('the dateline runs into', () => {
  const dateline = { place: 'OSH', date: '2026-11-19' }

  test('the lead', async () => {
    const { lead, blocks } = await view({ dateline, lead: 'Lead.', body: 'Body.' })
    expect(plain(lead!.dateline!.text)).toBe('OSH, 19 November 2026 —')
    expect(blocks[0]!.dateline).toBeUndefined()
  })

  test('the first paragraph where there is no lead, with the date of the release', async () => {
    const { blocks } = await view({ dateline: { place: 'OSH' }, body: 'Body.\n\nMore.' })
    expect(blocks.map(block => block.dateline && plain(block.dateline.text))).toEqual([
      'OSH, 20 November 2026 —',
      undefined,
    ])
  })

  test('a paragraph of its own where something else comes first', async () => {
    const { blocks } = await view({ dateline, body: '## Head' })
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', ''],
      ['heading', 'Head'],
    ])
  })
})

describe('links', () => {
  test.each([
    ['+996 312 000 001', '+996 312 000 001', 'tel:+996312000001'],
    ['8 (495) 123-45-67 доб. 12', '8 (495) 123-45-67, ext. 12', 'tel:84951234567;ext=12'],
    ['+7 495 123-45-67, #9', '+7 495 123-45-67, ext. 9', 'tel:+74951234567;ext=9'],
    ['call us', 'call us', ''],
  ])('phone %s', async (phone, text, href) => {
    const { contacts } = await view({ contact: { name: 'A', phones: phone, fax: phone } })
    expect(contacts[0]!.phones.map(link => [plain(link.text), link.href])).toEqual([[text, href]])
    expect(contacts[0]!.fax[0]!.href).toBe('')
  })

  test.each([
    ['press@imsc.example', 'mailto:press@imsc.example'],
    ['a@b?bcc=c@d.example', ''],
    ['javascript:alert(1)', ''],
  ])('email %s', async (email, href) => {
    const { contacts } = await view({ contact: { name: 'A', emails: [email] } })
    expect(contacts[0]!.emails).toEqual([{ text: email, href }])
  })
})

test('a brief without a headline is named by its beginning', async () => {
  const { headline, title } = await view({
    type: 'brief',
    lead: 'The road over the Ak-Bel Pass is open again, the Interstate Mountain Safety Council said on Friday.',
  })
  expect([headline, title]).toEqual([
    '',
    'The road over the Ak-Bel Pass is open again, the Interstate Mountain Safety Council said…',
  ])
  expect((await view({ type: 'brief' })).title).toBe('News brief')
})

test.each([
  ['short', 10, 'short'],
  ['one two three', 9, 'one two…'],
  ['one, two', 6, 'one…'],
  ['unbroken-word', 5, 'unbro…'],
])('%j within %d characters', (text, max, short) => expect(shortened(text, max)).toBe(short))

test('lists and quotes in plain text hang and nest', async () => {
  const body =
    '> Said first.\n>\n> - one thing that is long enough to be wrapped over two lines at forty\n>   1. inner\n\nAfter.'
  const tree = { language: 'en', status: 'final', body }
  const { contents } = await render({ tree, id: 'x' }, OFFICE, { format: 'text', width: 40 })
  expect(contents).toContain(
    `
    Said first.

    • one thing that is long enough to
      be wrapped over two lines at forty
      1. inner

After.
`,
  )
})
