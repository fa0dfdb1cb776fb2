// docs/formats.md: every format, and every property that the formats for machines write.
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BUILT_IN_FORMATS, render } from '../../src/render/index.ts'
import { OFFICE, sample } from '../render/workspace.ts'
import { page } from './pages.ts'

const markdown = page('docs/formats.md')
const [, ninjs = ''] = /^## ninjs\n([\s\S]*?)^## /m.exec(markdown) ?? []
const [, calendars = ''] = /^## Calendars\n([\s\S]*)/m.exec(markdown) ?? []
const names = readdirSync('releases/2026').map(name => name.replace(/\.yaml$/, ''))

it('has a row for every built-in format, with its extension, and for no other', () => {
  const rows = [...markdown.matchAll(/^\| `(\w+)` \| `\.(\w+)` \|/gm)].map(([, name, end]) => [name, end])
  expect(rows.sort()).toEqual(BUILT_IN_FORMATS.map(({ name, extension }) => [name, extension]).sort())
})

it('names every property of an item', async () => {
  const keys = new Set<string>()
  for (const name of names) {
    const { contents } = await render(sample(name), OFFICE, { format: 'ninjs' })
    for (const key of Object.keys(JSON.parse(contents))) if (key !== 'associations') keys.add(key)
  }
  expect([...keys].filter(key => !ninjs.includes(`\`${key}\``))).toEqual([])
})

it('names every property of an event', async () => {
  const { contents } = await render(sample('2026-11-13-safe-passes-conference.ru'), OFFICE, { format: 'ics' })
  const event = contents.replaceAll('\r\n ', '').replace(/^[\s\S]*BEGIN:VEVENT|END:VEVENT[\s\S]*$/g, '')
  const used = new Set([...event.matchAll(/^([A-Z]{3,})[;:]/gm)].map(match => match[1]!))
  const within = ['BEGIN', 'END', 'ACTION', 'TRIGGER']
  expect([...used].filter(name => !within.includes(name) && !calendars.includes(name))).toEqual([])
  expect(used.size).toBeGreaterThan(10)
})
