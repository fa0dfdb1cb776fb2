// What machines read on a page: JSON-LD, Open Graph, its address and its other languages, the policy that guards it; and its pictures.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Office, officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import { render, type Source, type Version } from '../../src/render/index.ts'
import { OFFICE, OFFICE_TREE, sample } from './workspace.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const ID = 'releases/2026/2026-11-20-passes-open.en.yaml'
const TREE: TreeMap = {
  type: 'release',
  language: 'en',
  status: 'final',
  date: '2026-11-20',
  headline: 'Passes open',
}

async function page(tree: TreeMap, more: Partial<Source> = {}, office: Office = OFFICE, now?: number) {
  const source = { id: ID, tree: { ...TREE, ...tree }, ...more }
  const { contents } = await render(source, office, { format: 'html', ...(now !== undefined && { now }) })
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(contents)![1]!
  return { html: contents, data: JSON.parse(data) as Record<string, unknown> }
}
const links = (html: string, rel: string) =>
  Array.from(html.matchAll(/<link rel="(\w+)"(?: hreflang="(\w+)")? href="([^"]+)">/g))
    .filter(([, kind]) => kind === rel)
    .map(([, , language, href]) => (language ? `${language} ${href}` : href))

describe('JSON-LD', () => {
  test.each([
    ['draft', 'draft', true],
    ['review', 'review', true],
    ['final', undefined, false],
    ['withdrawn', 'withdrawn', true],
  ])('of %s', async (status, work, hidden) => {
    const { html, data } = await page({ status })
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Passes open',
      datePublished: '2026-11-20',
    })
    expect(data.creativeWorkStatus).toBe(work)
    expect(html.includes('<meta name="robots" content="noindex">')).toBe(hidden)
  })

  test('an embargo is the condition of access, and its end the publication; search engines wait', async () => {
    const embargo = { instruction: 'embargo', embargo: '2026-12-01T10:00+06:00[Asia/Bishkek]' }
    const { html, data } = await page(embargo)
    expect(data.datePublished).toBe('2026-12-01T10:00:00+06:00')
    expect(data.conditionsOfAccess).toMatch(/^EMBARGOED until 1/)
    expect(html).toContain('noindex')
    const after = await page(embargo, {}, OFFICE, Date.UTC(2026, 11, 1, 4))
    expect(after.data.conditionsOfAccess).toBeUndefined()
    expect(after.html).not.toContain('noindex')
  })

  test('corrections, the last one also as the day of change', async () => {
    const { html, data } = await page({
      corrections: [
        { on: '2026-11-22', kind: 'update', note: 'A pass was added.' },
        { on: '2026-11-21', kind: 'correction', note: 'Nine passes, not six.' },
      ],
    })
    expect(data.dateModified).toBe('2026-11-22')
    expect(data.correction).toEqual([
      { '@type': 'CorrectionComment', text: 'A pass was added.', datePublished: '2026-11-22' },
      { '@type': 'CorrectionComment', text: 'Nine passes, not six.', datePublished: '2026-11-21' },
    ])
    expect(html).toContain('<meta property="article:modified_time" content="2026-11-22">')
  })

  test('what the ledger of quotations holds', async () => {
    const { data } = await page({ quotes: [{ speaker: 'toktobekova', text: 'Be careful.' }] })
    const creator = { '@type': 'Person', name: 'Gulmira Toktobekova', jobTitle: 'Executive Secretary' }
    expect(data.hasPart).toEqual([{ '@type': 'Quotation', text: 'Be careful.', creator }])
  })
})

describe('addresses', () => {
  const withUrl = (release_url: TreeMap[string]) =>
    officeOf({ ...OFFICE_TREE, organization: { ...(OFFICE_TREE.organization as TreeMap), release_url } })

  test.each<[TreeMap[string], string]>([
    [
      'https://a.example/{language}/{year}/{month}/{day}/{slug}',
      'https://a.example/en/2026/11/20/passes-open',
    ],
    [
      { ru: 'https://a.example/n/{slug}', en: 'https://b.example/{date}-{slug}.html' },
      'https://b.example/2026-11-20-passes-open.html',
    ],
  ])('%j', async (pattern, url) => {
    const { html, data } = await page({}, {}, withUrl(pattern))
    expect(links(html, 'canonical')).toEqual([url])
    expect(html).toContain(`<meta property="og:url" content="${url}">`)
    expect(data).toMatchObject({ url, mainEntityOfPage: url })
  })

  test.each<[string, Partial<Source>, Office]>([
    ['the office gives none', {}, officeOf({ ...OFFICE_TREE, organization: { name: 'x' } })],
    ['the pattern is none', {}, withUrl('javascript:{slug}')],
    ['the pattern names what there is not', {}, withUrl('https://a.example/{page}/{slug}')],
    ['the release comes from standard input', { id: '-' }, OFFICE],
  ])('none where %s', async (_, more, office) => {
    const { html, data } = await page({}, more, office)
    expect(html).not.toMatch(/rel="canonical"|og:url|rel="alternate"|hreflang/)
    expect([data.url, data.mainEntityOfPage]).toEqual([undefined, undefined])
  })
})

describe('other languages', () => {
  const version = (tree: TreeMap = {}, isOriginal = true): Version => ({
    id: 'releases/2026/2026-11-20-passes-open.ru.yaml',
    tree: { ...TREE, language: 'ru', headline: 'Перевалы открыты', ...tree },
    isOriginal,
  })
  const ru = 'https://imsc.example/ru/news/passes-open'
  const en = 'https://imsc.example/en/news/passes-open'

  test('are named to machines and to people', async () => {
    const { html, data } = await page({ translation_of: 'x' }, { versions: () => [version()] })
    expect(links(html, 'alternate')).toEqual([`en ${en}`, `ru ${ru}`])
    expect(html).toContain(`<a href="${ru}" hreflang="ru" lang="ru" dir="ltr">Русский</a>`)
    expect(html).toContain('<span aria-current="page">English</span>')
    expect(html).toContain('<meta property="og:locale:alternate" content="ru">')
    const original = { '@type': 'NewsArticle', headline: 'Перевалы открыты', inLanguage: 'ru', url: ru }
    expect(data.translationOfWork).toEqual([original])
    expect(data.workTranslation).toBeUndefined()
  })

  test('the original names its translations', async () => {
    const { data } = await page({}, { versions: () => [version({}, false)] })
    expect(data.workTranslation).toMatchObject([{ inLanguage: 'ru' }])
    expect(data.translationOfWork).toBeUndefined()
  })

  const LIST = '{{#each @root.alternates}}{{language}} {{href}}{{/each}}'
  test.each<[string, Record<string, string>]>([
    ['feed', { 'feed.xml.hbs': LIST }],
    ['wire', { 'wire.txt.hbs': LIST }],
    ['text', { 'text.txt.hbs': LIST }],
    ['text', { 'partials/notices.txt.hbs': LIST }],
    ['markdown', { 'markdown.md.hbs': '{{#each alternates}}{{language}} {{{href}}}{{/each}}' }],
  ])('are there for the %s of the office’s own %j', async (format, overrides) => {
    const tree = { ...TREE, instruction: 'immediate' }
    const source = { id: ID, tree, versions: () => [version()] }
    expect((await render(source, OFFICE, { format, overrides })).contents).toContain(`ru ${ru}`)
  })

  test('plain text as it comes does not look for them', async () => {
    const versions = () => expect.fail('asked')
    for (const overrides of [{}, { 'wire.txt.hbs': LIST }])
      await render({ id: ID, tree: TREE, versions }, OFFICE, { format: 'text', overrides })
  })

  const embargo = { instruction: 'embargo', embargo: '2026-12-01T10:00+06:00' }
  test.each<[string, TreeMap, TreeMap, boolean]>([
    ['a draft is not named', {}, { status: 'draft' }, false],
    ['what was withdrawn is not named', {}, { status: 'withdrawn' }, false],
    ['what is under embargo is not named in public', {}, embargo, false],
    ['but among what is under embargo', embargo, embargo, true],
  ])('%s', async (_, own, other, named) => {
    const { html } = await page(own, { versions: () => [version(other)] })
    expect(html.includes(ru)).toBe(named)
  })

  test('the mail leads to them and to the page, once it is public', async () => {
    const mail = async (tree: TreeMap) =>
      (
        await render(
          { id: ID, tree: { ...TREE, contact: 'press', ...tree }, versions: () => [version(tree)] },
          OFFICE,
          { format: 'email' },
        )
      ).contents.replace(/=\r\n/g, '')
    expect(await mail({})).toContain(en)
    expect(await mail({})).toContain(ru)
    expect(await mail(embargo)).not.toContain('/news/passes-open')
  })
})

describe('the Content-Security-Policy', () => {
  const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!

  test('allows the page’s own style by its hash, pictures within the page, and nothing else', async () => {
    const { html } = await page({})
    const css = /<style>(.*?)<\/style>/s.exec(html)![1]!
    const hash = createHash('sha256').update(css).digest('base64')
    expect(policyOf(html)).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(html).not.toMatch(/ style="|<script(?! type="application\/ld\+json")/)
  })

  test('follows the office’s own style sheet', async () => {
    const overrides = { 'partials/style.html.hbs': '<style>\n\np { color: red }\n</style>' }
    const source = { id: ID, tree: TREE }
    const { contents } = await render(source, OFFICE, { format: 'html', overrides })
    const hash = createHash('sha256').update('\np { color: red }\n').digest('base64')
    expect(policyOf(contents)).toContain(`style-src 'sha256-${hash}';`)
  })

  test('allows none where the page has none', async () => {
    const source = { id: ID, tree: TREE }
    const overrides = { 'partials/style.html.hbs': '' }
    const { contents } = await render(source, OFFICE, { format: 'html', overrides })
    expect(policyOf(contents)).toContain("style-src 'none';")
  })
})

describe('media', () => {
  const media = [
    { file: 'media/a.png', alt: 'A pass', caption: 'The pass.', credit: 'IMSC', inline: 'true' },
    { file: 'media/list.csv', alt: 'The list' },
  ]
  const bytes = (file: string) => (file.endsWith('.png') ? PIXEL : new Uint8Array(84_000))

  test('a picture stands in the page with its caption and credit, a file is listed with its size', async () => {
    const { html, data } = await page({ media }, { media: bytes })
    expect(html).toContain(
      `<img src="data:image/png;base64,${PIXEL.toString('base64').replaceAll('=', '&#x3D;')}" alt="A pass" width="1" height="1">`,
    )
    expect(html).toContain('<figcaption>The pass. <span class="credit">IMSC</span></figcaption>')
    expect(html).toContain('<li><b>The list</b><br><span class="soft">list.csv, 84\u00a0KB</span></li>')
    expect(data.image).toMatchObject([
      {
        '@type': 'ImageObject',
        caption: 'The pass.',
        creditText: 'IMSC',
      },
    ])
  })

  test('a picture that cannot be read is listed, so that a proof misses nothing', async () => {
    const { html, data } = await page({ media }, { media: () => undefined })
    expect(html).not.toContain('<img')
    expect(html).toContain('a.png')
    expect(data.image).toBeUndefined()
  })

  test('in a mail a wide picture keeps its shape', async () => {
    const chart = sample('2026-09-24-snow-and-ice-bulletin.en')
    const { readFileSync } = await import('node:fs')
    const source = { ...chart, media: (file: string) => readFileSync(file) }
    const { contents } = await render(source, OFFICE, { format: 'email' })
    expect(contents.replace(/=\r\n/g, '')).toMatch(
      /src=3D"cid:[^"]+" alt=3D"A bar chart[^"]*" width=3D"544" height=3D"315"/,
    )
  })
})

test('on a page or in a mail written from right to left, numbers and addresses read from the left', async () => {
  const contact = {
    name: 'X',
    phones: ['+996 312 000 001', '12'],
    fax: '+1 2',
    emails: ['a@b.example', 'a b'],
  }
  for (const format of ['html', 'email']) {
    const source = { id: ID, tree: { ...TREE, language: 'ar', contact } }
    const { contents } = await render(source, OFFICE, { format })
    const html = contents.replace(/=\r\n/g, '').replaceAll('=3D', '=').replaceAll('=C2=A0', '\u00a0')
    const read = [...html.matchAll(/<(?:a|span) [^>]*\bdir="ltr"[^>]*>([^<]+)</g)].map(([, text]) => text)
    expect(read).toEqual(['+996\u00a0312\u00a0000\u00a0001', '12', '+1\u00a02', 'a@b.example', 'a b'])
  }
})

test('what stands alone in the box of an event begins with a capital, and runs on in plain text', async () => {
  const advisory = sample('2026-11-13-safe-passes-conference.ru')
  const made = async (format: string) => {
    const { contents } = await render(advisory, OFFICE, { format })
    const octets = contents
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    return (format === 'email' ? Buffer.from(octets, 'latin1').toString() : contents).replaceAll(
      '\u00a0',
      ' ',
    )
  }
  for (const format of ['html', 'email']) {
    expect(await made(format)).toContain('>Среда, 25 ноября')
    expect((await made(format)).replace(/<time[^>]*>/g, '')).toContain('>До 23 ноября')
  }
  expect(await made('text')).toMatch(/^Когда:\s+среда, 25 ноября/m)
})
