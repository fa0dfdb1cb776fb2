// What npm run bench measures is worth measuring: distinct releases of a real one's length, with nothing to correct.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderWith, NOW, presser, ROOT } from '../cli/run.ts'

interface Release {
  path: string
  fields: Record<string, unknown>
}
const script = (name: string) => import(join(ROOT, 'scripts/bench', name))
const COUNT = 240
let releases: Release[]
let texts: string[]
let folder: string

beforeAll(async () => {
  const { archive } = await script('archive.mjs')
  const { writeOffice } = await script('files.mjs')
  releases = archive(COUNT)
  folder = folderWith()
  writeOffice(folder, releases)
  texts = releases.map(({ path }) => readFileSync(join(folder, path), 'utf8'))
})

describe('the archive of the benchmark', () => {
  it('has nothing to correct', async () => {
    const { status, out } = await presser(['check', '--max-warnings', '0'], { cwd: folder, now: NOW })
    expect(out).toBe(`✓ ${COUNT + 1} files checked, nothing to correct\n`)
    expect(status).toBe(0)
  })
  it('has as many different releases as were asked for', () => {
    expect(new Set(releases.map(({ path }) => path)).size).toBe(COUNT)
    for (const field of ['headline', 'lead', 'body']) {
      const given = releases.flatMap(({ fields }) => fields[field] ?? [])
      expect(given.length).toBeGreaterThan(COUNT / 2)
      expect(new Set(given).size).toBe(given.length)
    }
  })
  it('has releases of a real length, long and short', () => {
    const sizes = texts.map(text => Buffer.byteLength(text)).sort((a, b) => a - b)
    const mean = sizes.reduce((sum, size) => sum + size, 0) / COUNT
    expect(mean).toBeGreaterThan(2500)
    expect(mean).toBeLessThan(3500)
    expect(sizes.at(-1)! / sizes[0]!).toBeGreaterThan(5)
  })
  it('is the same every time', async () => {
    const { archive } = await script('archive.mjs')
    expect(archive(COUNT)).toEqual(releases)
  })
})
