// The plain text of whole releases: nothing lost, nothing too wide, at once whatever the release holds.
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { TreeMap } from '../../../src/model/tree.ts'
import { render } from '../../../src/render/index.ts'
import { OFFICE, sample } from '../workspace.ts'

const BASE = sample('2026-10-22-snow-bridge-exercise.ru').tree

async function textOf(fields: TreeMap, width?: number): Promise<string> {
  const options = { format: 'text', ...(width === undefined ? {} : { width }) }
  return (await render({ tree: { ...BASE, ...fields }, id: 'x' }, OFFICE, options)).contents
}

const lines = (...texts: string[]): string => texts.join('\n')
const bodyIn = (text: string): string =>
  text.slice(text.indexOf('НАЧАЛО'), text.indexOf('КОНЕЦ')).replace(/^НАЧАЛО\n\n|\n\n$/g, '')
const bodyText = async (body: string): Promise<string> =>
  bodyIn(await textOf({ body: `НАЧАЛО\n\n${body}\n\nКОНЕЦ` }))

describe('lists', () => {
  test('nest, are numbered from where the release begins, and align wide numbers', async () => {
    const body = lines('9. девять', '10. десять', '    - внутри', '      1. глубже', '11. дальше')
    expect(await bodyText(body)).toBe(
      lines('9.  девять', '10. десять', '    — внутри', '      1. глубже', '11. дальше'),
    )
  })

  test('have empty lines where the release has them', async () => {
    expect(await bodyText(lines('- один', '', '  еще', '', '- два'))).toBe(
      lines('— один', '', '  еще', '', '— два'),
    )
  })

  test('hang', async () => {
    const item = 'снеговая линия поднялась по сравнению с 2025 годом в среднем на 90 метров'
    expect(await bodyText(`1. ${item}`)).toBe(
      lines('1. снеговая линия поднялась по сравнению с 2025 годом в среднем на', '   90 метров'),
    )
  })
})

describe('other blocks', () => {
  test('stand apart: a heading has a line below it, a quotation is set in', async () => {
    expect(
      await bodyText(lines('## Главное', '', '> сказано', '>', '> - раз', '', '---', '', '### Еще')),
    ).toBe(lines('Главное', '-------', '', '    сказано', '', '    — раз', '', '- - -', '', 'Еще'))
  })
})

describe('a quotation', () => {
  const [speaker, said] = [{ name: 'А. Бек', title: 'директор' }, 'Карта стареет быстрее, чем печатается.']
  const quotes = [{ speaker, text: said }]
  test('tells whose words it is, once: the release, or else its ledger', async () => {
    const of = async (body: string) => (await textOf({ body, quotes })).match(/^ {4}.*$/gm)
    expect(await of(`> ${said}`)).toEqual([`    ${said}`, '    — А. Бек, директор'])
    expect(await of(`> ${said}\n>\n> — Бек`)).toEqual([`    ${said}`, '    — Бек'])
  })
})

describe('links', () => {
  test('are notes at the end, numbered in the order of reading, each once and whole', async () => {
    const long = `https://imsc.example/${'long/'.repeat(20)}`
    const body = `[б](${long}) [а](https://a.example) [б](${long}) [пишите](mailto:x@a.example) <https://b.example> [x@b.example](mailto:x@b.example)`
    const text = await textOf({ body })
    expect(text).toContain('б [1] а [2] б [1] пишите [3] https://b.example'.replaceAll(' [', '\u00a0['))
    expect(text).toContain(
      lines('ССЫЛКИ', '', `[1] ${long}`, '[2] https://a.example', '[3] x@a.example', '', 'Все новости'),
    )
  })
})

describe('pictures and files', () => {
  test('are named, with what they show and whose they are', async () => {
    const media = [
      { file: 'media/2026/bridge.jpg', alt: 'Мост', caption: 'Мост зимой', credit: 'МСБГ' },
      { file: 'media/map.pdf', alt: 'Карта' },
      { file: 'media/plain.pdf' },
    ]
    expect(await textOf({ media })).toContain(
      lines(
        'ПРИЛОЖЕНИЯ',
        '',
        'bridge.jpg: Мост зимой (МСБГ)',
        'map.pdf: Карта',
        'plain.pdf',
        '',
        'ОБ ОРГАНИЗАЦИИ',
      ),
    )
  })
})

const words = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[а-яА-Яa-z0-9]{1,14}[,.]?$/),
      fc.constantFrom('в', '—', '日本語', 'за́мок', '🇰🇬'),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  // Letters at both ends: it must be no list, no number and no contact's extension.
  .map(middle => ['начало', ...middle, 'конец'].join(' '))
const fields = fc.record({
  headline: words,
  subhead: words,
  lead: words,
  notes: fc.array(words, { minLength: 1, maxLength: 12 }),
  boilerplate: words,
  contact: fc.record({ role: words, name: words, hours: words }),
  body: fc
    .array(fc.tuple(fc.constantFrom('', '- ', '7. ', '> ', '## ', '- - ', '> 1. '), words), { minLength: 1 })
    .map(blocks => blocks.map(([mark, text]) => mark + text).join('\n\n')),
})
const letters = (text: string): string => text.replace(/^ *[=-]+$/gm, '').replace(/\s/g, '')

test('at any width every word is there, in its order, and no line is wider than it must be', async () => {
  await fc.assert(
    fc.asyncProperty(fields, fc.integer({ min: 20, max: 100 }), async (release, width) => {
      const [set, whole] = [await textOf(release, width), await textOf(release, Number.POSITIVE_INFINITY)]
      expect(letters(set)).toBe(letters(whole))
      expect(set).not.toMatch(/\s\n\n|[ \u00a0]\n/)
      for (const line of set.split('\n').filter(one => stringWidth(one) > width))
        expect(line.replace(/^(?: |— |\d+\. +)*/, '')).not.toContain(' ')
      for (const text of [release.headline, release.lead, ...release.notes, release.contact.name])
        expect(whole).toContain(text)
    }),
    { numRuns: 40 },
  )
}, 30_000)

// The machine that runs the tests runs other things too.
const BUSY = 10

describe('in less than a second', () => {
  const nested = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- уровень ${depth}`).join(
    '\n',
  )
  test.each([
    ['a word of 100 KB', { headline: 'щ'.repeat(100_000), body: 'щ'.repeat(100_000) }],
    ['a word of 100 KB that has to be measured', { body: `日${'e\u0301'.repeat(50_000)}` }],
    ['100 KB of Chinese', { body: '山区安全，'.repeat(20_000) }],
    ['10,000 items', { body: '- пункт\n'.repeat(10_000) }],
    ['10,000 paragraphs in a quotation', { body: '> абзац\n>\n'.repeat(10_000) }],
    ['deep lists', { body: nested }],
    ['deep quotations', { body: `${'>'.repeat(5000)} глубоко` }],
    ['100 KB of short words', { headline: 'в и — '.repeat(16_000), body: 'И. 1 000 в '.repeat(10_000) }],
    ['marks of direction and nothing seen', { body: '\u200b\u200d\u061c\u2060'.repeat(5000) }],
    ['emoji', { body: '👨‍👩‍👧‍👦 '.repeat(8000) }],
  ])('%s', async (_, release) => {
    await textOf({ headline: '日' })
    const begun = performance.now()
    await textOf(release)
    expect(performance.now() - begun).toBeLessThan(1000 * BUSY)
  })
})
