// What a release holds cannot become markup, a script or a link of another kind, whatever field it stands in.
import { describe, expect, test } from 'vitest'
import { officeOf } from '../../src/model/office.ts'
import type { Tree, TreeMap } from '../../src/model/tree.ts'
import { isList, isText } from '../../src/model/tree.ts'
import { render } from '../../src/render/index.ts'
import { OFFICE, OFFICE_TREE, sample } from './workspace.ts'

const ATTACK = `</script></style><img src=x onerror=alert(1)>"'><a href="javascript:alert(1)">x</a>`

/** A release with every field, so that each can be attacked. */
const FULL: TreeMap = {
  ...sample('2026-11-13-safe-passes-conference.ru').tree,
  ...{
    subhead: 'x',
    speaker: [{ name: 'x', title: 'x', organization: 'x' }],
    summary: 'x',
    boilerplate: 'x y',
    status: 'withdrawn',
  },
  contact: [{ role: 'x', name: 'x', phones: ['x'], fax: ['x'], emails: ['x'], hours: 'x' }],
  dateline: { place: 'x' },
  corrections: [
    { on: '2026-11-14', kind: 'withdrawal', note: 'x' },
    { on: '2026-11-14', kind: 'update', note: 'x' },
  ],
  quotes: [{ speaker: { name: 'x' }, text: 'x' }],
  media: [{ file: 'x', alt: 'x', caption: 'x', credit: 'x' }],
}

/** Every tree that has the attack in the place of one text. */
function* attacked(tree: Tree): Generator<Tree> {
  if (isText(tree)) {
    yield ATTACK
    yield `${tree} ${ATTACK}`
  } else if (isList(tree)) {
    for (const [at, entry] of tree.entries()) for (const made of attacked(entry)) yield tree.with(at, made)
  } else {
    for (const [name, value] of Object.entries(tree))
      for (const made of attacked(value)) yield { ...tree, [name]: made }
  }
}

const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/gs

function expectHarmless(html: string): void {
  for (const [, data] of html.matchAll(DATA)) JSON.parse(data!)
  const page = html.replace(DATA, '').replace(/<style>.*?<\/style>/s, '')
  // Every tag that is left, with nothing in its attributes' values.
  const tags = (page.match(/<[^>]*>/g) ?? []).map(tag => tag.replace(/"[^"]*"/g, '""'))
  expect(tags.filter(tag => /script|style|<img|\son|'/i.test(tag))).toEqual([])
  expect(page.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
  for (const [, href] of page.matchAll(/<a\b[^>]*?href="([^"]*)"/g))
    expect(href).toMatch(/^(https?:|mailto:|tel:)/)
}

describe('HTML', () => {
  test('no field of a release can add markup', async () => {
    for (const tree of attacked(FULL)) {
      const { contents } = await render({ tree: tree as TreeMap, id: ATTACK }, OFFICE, { format: 'html' })
      expectHarmless(contents)
    }
  })

  test('nor can a field of the office', async () => {
    for (const tree of attacked(OFFICE_TREE)) {
      const { contents } = await render({ tree: FULL, id: 'x' }, officeOf(tree as TreeMap), {
        format: 'html',
      })
      expectHarmless(contents)
    }
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:x',
    'https://x.example/" onclick="x',
    'https:javascript:x',
  ])('%s is never linked', async url => {
    const tree = {
      ...FULL,
      event: { place: 'x', accreditation: { url, email: url } },
      contact: { name: 'x', emails: [url], phones: [url] },
    }
    const office = officeOf({ ...OFFICE_TREE, organization: { name: 'x', url } })
    const { contents } = await render({ tree, id: 'x' }, office, { format: 'html' })
    expectHarmless(contents)
    expect(contents).not.toMatch(/href="[^"]*(javascript|data:|onclick)/i)
  })
})

test('a headline cannot end the JSON-LD', async () => {
  const tree = { ...FULL, headline: 'a</script><script>alert(1)</script>\u2028b<!--' }
  const { contents } = await render({ tree, id: 'x' }, OFFICE, { format: 'html' })
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(contents)![1]!
  expect(data).not.toContain('<')
  expect(JSON.parse(data).headline).toBe('a</script><script>alert(1)</script> b<!--')
})

test('text cannot steer a terminal', async () => {
  const tree = { ...FULL, headline: '\u001b]0;x\u0007', body: 'a\u009b31m\rb\u0001c', notes: ['\u0008'] }
  const { contents } = await render({ tree, id: 'x' }, OFFICE, { format: 'text' })
  expect(contents).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
})

describe.each(['text', 'html', 'email', 'markdown', 'ninjs'])('%s takes no time for', format => {
  test.each([
    ['blanks', `a${' '.repeat(300_000)}b`],
    ['quotations within quotations', `${'> '.repeat(19)}## x`],
  ])('%s', async (_, body) => {
    const { tree, id } = sample('2026-11-06-ak-bel-avalanche.en')
    const start = performance.now()
    await render({ tree: { ...tree, body }, id }, OFFICE, { format })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
