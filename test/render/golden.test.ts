// Every sample release in every format, as files that a person can open. After a change on purpose:
// npx vitest run test/render/golden.test.ts -u, and read the difference.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formats, render, type Source } from '../../src/render/index.ts'
import { gif, jpeg, pdf, png, svg, webp } from './pictures.ts'
import { OFFICE, sample } from './workspace.ts'

const NAMES = readdirSync('releases', { recursive: true, encoding: 'utf8' })
  .flatMap(path => /([^/]+)\.yaml$/.exec(path)?.[1] ?? [])
  .sort()

/** The least that is a picture, in the place of the real ones: the golden files show where they stand, not what is on them. */
const FILES: Record<string, Uint8Array> = {
  jpg: jpeg(1200, 800),
  png: png(1200, 800),
  gif: gif(1200, 800),
  webp: webp(1200, 800),
  svg: svg('viewBox="0 0 1200 800"'),
  pdf,
}
const media = (file: string): Uint8Array | undefined => FILES[file.split('.').at(-1)!]

const made = new Set<string>()

describe.each(NAMES)('%s', name => {
  const source: Source = { ...sample(name), media }

  test.each(formats())('as %s', async format => {
    const once = () => render(source, OFFICE, { format })
    // A calendar needs something to put into it.
    if (format === 'ics' && !source.tree.event) return expect(once()).rejects.toThrow('no-event')
    const { contents, extension } = await once()
    made.add(`${name}.${extension}`)
    await expect(contents).toMatchFileSnapshot(`golden/${name}.${extension}`)
    expect((await once()).contents).toBe(contents)
  })
})

test('nothing else is golden', () => {
  expect(readdirSync('test/render/golden').filter(name => !made.has(name))).toEqual([])
})
