// Whole outputs as files that a person can open. After a change on purpose: npx vitest run test/render -u
import { expect, test } from 'vitest'
import { render } from '../../src/render/index.ts'
import { OFFICE, sample } from './workspace.ts'

const SAMPLES = [
  '2026-10-22-snow-bridge-exercise.ru',
  '2026-11-06-ak-bel-avalanche.en',
  '2026-11-13-ak-bel-road.ru',
  '2026-11-13-safe-passes-conference.ru',
  '2026-11-20-winter-avalanche-outlook.en',
  '2026-09-24-snow-and-ice-bulletin.en',
  '2026-12-01-avalanche-warning-line.en',
]

test.each(SAMPLES.flatMap(name => ['html', 'text', 'email'].map(format => [name, format] as const)))(
  '%s as %s',
  async (name, format) => {
    const { contents, extension } = await render(sample(name), OFFICE, { format })
    await expect(contents).toMatchFileSnapshot(`golden/${name}.${extension}`)
  },
)

test('the same input gives the same bytes', async () => {
  for (const format of ['html', 'text', 'email']) {
    const once = () => render(sample(SAMPLES[0]!), OFFICE, { format })
    expect(await once()).toEqual(await once())
  }
})
