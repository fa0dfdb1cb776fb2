// What an editor with yaml-language-server says of a release that carries the modeline `new` writes.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generated } from '../../src/docs/generated.ts'
import { DRAFT, folderWith } from '../cli/run.ts'
import { page } from '../docs/pages.ts'
import { LanguageServer } from './language-server.ts'

const MODELINE = '# yaml-language-server: $schema=../../.presser/release.schema.json\n'
const SLOW = 60_000

const server = new LanguageServer()
const { 'docs/fields.md': _, ...schemas } = generated(page('presser.yaml'))
const root = folderWith(schemas)

beforeAll(() => server.start(root), SLOW)
afterAll(() => server.stop())

let count = 0
const write = (text: string): string => {
  const name = `releases/2026/2026-11-20-case-${++count}.en.yaml`
  return join(folderWith({ ...schemas, [name]: MODELINE + text }), name)
}
/** Each diagnostic as `line:column message`, 1-based, by place. */
const said = async (text: string): Promise<string[]> => {
  const found = await server.open(write(text))
  return found
    .map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`)
    .sort()
}

describe('an editor', () => {
  it('finds nothing in a right file', { timeout: SLOW }, async () => {
    expect(await said(DRAFT)).toEqual([])
    expect(await said(`${DRAFT}number: 0047\nsubhead:\ninstruction:\ndateline:\ntags: []\n`)).toEqual([])
  })
  it('reports a wrong field where it stands', { timeout: SLOW }, async () => {
    expect(await said(`${DRAFT}headlne: "x"\n`)).toEqual(['7:1 Property headlne is not allowed.'])
  })
  it('says what is missing at the stage of the file', { timeout: SLOW }, async () => {
    const found = await said(DRAFT.replace('draft', 'review').replace('release', 'advisory'))
    expect(found).toEqual(['contact', 'event', 'lead'].map(name => `2:1 Missing property "${name}".`))
    expect(await said(`${DRAFT}instruction: "embargo"\n`)).toEqual(['2:1 Missing property "embargo".'])
  })
  it('says in presser’s own words what to type', { timeout: SLOW }, async () => {
    const wrong = DRAFT.replace('Council meets', '').replace('11-20', '02-30')
    expect(await said(`${wrong}contact:\n  phones: ["call us"]\ntags: "x"\n`)).toEqual([
      '5:7 Give a date such as 2026-11-20, or a time such as 2026-11-20T10:00+06:00',
      '6:11 This is needed and empty: fill it in',
      '8:12 Give a number such as +996 312 000 001, ext. 12',
      '9:7 Write each item on its own line after a hyphen, or in brackets: ["one", "two"]',
    ])
  })
  it('explains a field and offers its values', { timeout: SLOW }, async () => {
    const file = write(`${DRAFT}instruction: \n`)
    await server.open(file)
    const hover = (await server.hover(file, 5, 2)) as { contents: { value: string } }
    expect(hover.contents.value).toContain('Say in one line what happened')
    expect(await server.completions(file, 6, 13)).toEqual(expect.arrayContaining(['immediate', 'embargo']))
  })
})
