// docs/templates.md: every name that a template can use, nothing else, and examples that render as it shows.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { LABELS } from '../../src/model/config-fields.ts'
import { builtIn } from '../../src/render/builtin/index.ts'
import { complete } from '../../src/render/complete.ts'
import { HELPERS, MARKDOWN_HELPERS } from '../../src/render/helpers.ts'
import { viewOf } from '../../src/render/view.ts'
import { presser, ROOT, workspaceCopy } from '../cli/run.ts'
import { OFFICE, sample } from '../render/workspace.ts'
import { fencesOf, ordinary, page, piecesOf } from './pages.ts'

const markdown = page('docs/templates.md')
const [, names = ''] = /^## Names\n([\s\S]*?)^## /m.exec(markdown) ?? []
/** The first column of the tables of names. */
const documented = [...names.matchAll(/^\| `([\w.]+)` \|/gm)].map(match => match[1]!)
/** Every property in the file that says what a template sees. */
const properties = [
  ...readFileSync(join(ROOT, 'src/render/view-model.ts'), 'utf8').matchAll(/readonly (\w+)\??:/g),
].map(match => match[1]!)

it('has a row for every name at the top of the view, and for no other', () => {
  const { tree, id } = sample('2026-10-22-snow-bridge-exercise.en')
  const view = viewOf({
    release: complete(tree, OFFICE),
    body: { blocks: [], links: [] },
    office: OFFICE,
    id,
  })
  const [top = ''] = names.split('### Days and hours')
  const rows = [...top.matchAll(/^\| `(\w+)` \|/gm)].map(match => match[1]!)
  expect(rows.sort()).toEqual(Object.keys(view).sort())
})

it('mentions every name inside another', () => {
  expect(properties.filter(name => !new RegExp(`\`(?:\\w+\\.)?${name}\``).test(names))).toEqual([])
})

it('has no name that does not exist', () => {
  const known = new Set<string>([...properties, ...LABELS])
  expect(documented.filter(name => !known.has(name.split('.').at(-1)!))).toEqual([])
})

it('has every label, with its English words', () => {
  const { tree, id } = sample('2026-10-22-snow-bridge-exercise.en')
  const office = { ...OFFICE, house: { ...OFFICE.house, endMark: undefined } }
  const { labels } = viewOf({ release: complete(tree, office), body: { blocks: [], links: [] }, office, id })
  for (const name of LABELS) expect(names).toContain(`| \`labels.${name}\` | ${labels[name]} |`)
})

it('has every helper', () => {
  const [, helpers = ''] = /^## Helpers\n([\s\S]*?)^## /m.exec(markdown) ?? []
  for (const name of [...Object.keys(HELPERS), ...MARKDOWN_HELPERS])
    expect(helpers).toMatch(new RegExp(`\\{\\{[{#]?(?:if \\()?${name}\\b`))
})

it('has every built-in template', async () => {
  for (const file of Object.keys({
    ...(await builtIn('txt')),
    ...(await builtIn('html')),
    ...(await builtIn('md')),
  }))
    expect(markdown).toContain(`\`${file}\``)
})

it('shows what the examples print', async () => {
  const workspace = workspaceCopy()
  let shown = 0
  for (const { info, code, prints } of fencesOf(markdown)) {
    const file = info === 'hbs' && /^\{\{! (templates\/\S+) \}\}\n/.exec(code)?.[1]
    if (file) {
      mkdirSync(dirname(join(workspace, file)), { recursive: true })
      writeFileSync(join(workspace, file), code)
    }
    if (info !== 'sh') continue
    const { status, out, err } = await presser(code.trim().split(' ').slice(1), { cwd: workspace })
    expect(status, err).toBe(0)
    for (const piece of piecesOf(prints!)) expect(ordinary(out)).toContain(piece)
    shown++
  }
  expect(shown).toBe(2)
})

it('quotes the message for a name that does not exist', async () => {
  const workspace = workspaceCopy()
  mkdirSync(join(workspace, 'templates'))
  writeFileSync(join(workspace, 'templates/wire.txt.hbs'), 'a\n{{headlin}}\n')
  const file = 'releases/2026/2026-11-06-ak-bel-avalanche.en.yaml'
  const { status, err } = await presser(['render', file, '-f', 'wire'], {
    ...{ cwd: workspace, env: { PRESSER_LANG: 'en' } },
  })
  expect(status).toBe(2)
  expect(markdown).toContain(err)
})
