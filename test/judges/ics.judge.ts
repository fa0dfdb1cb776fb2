// Python's icalendar, which servers and archives read calendars with: every field and every hour arrives, with no error noted.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseMoment } from '../../src/model/calendar.ts'
import type { Tree, TreeMap } from '../../src/model/tree.ts'
import { render } from '../../src/render/index.ts'
import { OFFICE, readTree } from '../render/workspace.ts'
import { ROOT, run } from './documents.ts'

interface Read {
  method: string
  uid: string
  summary: string
  location: string
  description: string
  start: string
  end: string | null
  organizer: string
  contacts: string[]
  alarms: string[]
  errors: string[]
}

const folder = mkdtempSync(join(tmpdir(), 'presser-calendars-'))
afterAll(() => rmSync(folder, { recursive: true }))

const samples = readdirSync(join(ROOT, 'releases/2026'))
  .map(name => ({ id: `releases/2026/${name}`, tree: readTree(join(ROOT, 'releases/2026', name)) }))
  .filter(({ tree }) => 'event' in tree)

/** The sample once more, elsewhere and at other stages. */
function variant(id: string, fields: TreeMap, event: TreeMap = {}): { id: string; tree: TreeMap } {
  const { tree } = samples[0]!
  return {
    id: `${id}.ru.yaml`,
    tree: { ...tree, ...fields, event: { ...(tree.event as TreeMap), ...event } },
  }
}

const CASES = [
  ...samples,
  variant(
    'berlin-in-summer',
    {},
    { start: '2026-07-15T10:00[Europe/Berlin]', end: '2026-07-15T12:00[Europe/Berlin]' },
  ),
  variant('new-york-in-winter', {}, { start: '2026-12-15T10:00[America/New_York]', end: '' }),
  variant('an-offset-alone', {}, { start: '2026-11-25T10:00+06:00', end: '2026-11-25T12:00+06:00' }),
  variant('withdrawn', { status: 'withdrawn' }),
  variant('embargo', { instruction: 'embargo', embargo: '2026-11-14T10:00+06:00[Asia/Bishkek]' }),
  variant('hostile', { headline: 'a;b,c\\d\nEND:VEVENT 🏔'.repeat(40), notes: ['x\r\nBEGIN:VEVENT'] }),
]

describe('icalendar', () => {
  test.for(CASES.map(one => [one.id, one] as const))('%s', async ([, { id, tree }], { annotate }) => {
    const path = join(folder, 'x.ics')
    const { contents } = await render({ id, tree }, OFFICE, { format: 'ics' })
    writeFileSync(path, contents)
    const read = readCalendar(path)
    const event = tree.event as TreeMap
    expect(read.errors).toEqual([])
    expect(read.method).toBe(tree.status === 'withdrawn' ? 'CANCEL' : 'PUBLISH')
    expect(line(read.summary)).toContain(line(tree.headline))
    expect(line(read.location)).toBe(line(`${event.place}, ${event.address}`))
    expect(line(read.description)).toContain(line(tree.lead))
    expect(Date.parse(read.start)).toBe(parseMoment(String(event.start))!.instant)
    expect(read.end && Date.parse(read.end)).toBe(event.end ? parseMoment(String(event.end))!.instant : null)
    expect(read.alarms).toHaveLength(tree.status === 'withdrawn' ? 0 : 1)
    await annotate(`${read.start} ${read.uid}`)
  })

  test('can say no', async () => {
    const { contents } = await render(CASES[0]!, OFFICE, { format: 'ics' })
    const path = join(folder, 'broken.ics')
    writeFileSync(path, contents.replace(/^ /m, ''))
    expect(readCalendar(path).errors).not.toEqual([])
  })
})

/** As one line of plain spaces, however it was typed or printed. */
const line = (text: Tree | undefined): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()

// Debian's own Python, whose package this is.
const readCalendar = (path: string): Read =>
  JSON.parse(run('/usr/bin/python3', [join(ROOT, 'test/judges/calendars.py'), path]).out)[0]
