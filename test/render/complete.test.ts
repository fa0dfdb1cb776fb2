// Completing: keys resolved in the release's language, and no tree that could stop it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RELEASE_FIELDS } from '../../src/model/fields.ts'
import { officeOf } from '../../src/model/office.ts'
import type { Tree, TreeMap } from '../../src/model/tree.ts'
import { complete } from '../../src/render/complete.ts'
import { formats, render } from '../../src/render/index.ts'
import { OFFICE } from './workspace.ts'

const completed = (tree: TreeMap) => complete(tree, OFFICE)

describe('keys', () => {
  test('a contact comes in the language of the release', () => {
    const tree = { language: 'en', contact: 'press' }
    expect(completed(tree).contacts[0]).toMatchObject({ role: 'Press Service', name: 'Nazgul Esenova' })
    expect(completed({ ...tree, language: 'ru-KG' }).contacts[0]).toMatchObject({ role: 'Пресс-служба' })
  })

  test('several, some written out, some unknown', () => {
    const { speakers } = completed({
      speaker: ['karimzoda', 'nobody', { name: 'Anna Petrova', title: 'rescuer' }],
    })
    expect(speakers.map(({ name }) => name)).toEqual(['Фирдавс Каримзода', 'Anna Petrova'])
  })

  test('boilerplate is a key or a text; an unknown key is not printed', () => {
    expect(completed({ boilerplate: 'about' }).boilerplate).toMatch(/^Межгосударственный/)
    expect(completed({ boilerplate: 'About us: the council.' }).boilerplate).toBe('About us: the council.')
    expect(completed({ boilerplate: 'abuot' }).boilerplate).toBeUndefined()
  })

  test('the name of an inherited property is no key', () => {
    expect(
      completed({ contact: 'constructor', speaker: '__proto__', boilerplate: 'toString' }),
    ).toMatchObject({
      contacts: [],
      speakers: [],
      boilerplate: undefined,
    })
  })
})

test('nothing given: a draft release in the first language of the office', () => {
  expect(completed({})).toMatchObject({
    type: 'release',
    status: 'draft',
    language: 'ru',
    date: undefined,
    lead: undefined,
  })
})

test('what is wrong is left out', () => {
  const tree = {
    date: '2026-02-30',
    embargo: 'tomorrow',
    event: { start: 'x' },
    status: 'finish',
    headline: ['a'],
  }
  expect(completed(tree)).toMatchObject({
    date: undefined,
    embargo: undefined,
    event: undefined,
    status: 'draft',
  })
})

test('control characters are dropped and line ends are spaces in a line', () => {
  expect(completed({ headline: 'a\u001b[31m\u0007b\r\nc\u2028d\u0085e\u00a0f' }).headline).toBe(
    'a[31mb c d e\u00a0f',
  )
})

const names = fc.constantFrom(...RELEASE_FIELDS.map(({ name }) => name))
const scalars = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'press',
    'karimzoda',
    'about',
    'final',
    'withdrawn',
    'embargo',
    '2026-11-20',
    '2026-02-30',
    'ru',
    'q-q',
  ),
  fc.constantFrom(
    '2026-11-20T10:00+06:00[Asia/Bishkek]',
    '0000-01-01T00:00Z',
    '9999-12-31T23:59-18:00',
    '# x\n\n- a\n\n> b',
  ),
)
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    scalars,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(
        names,
        fc.constantFrom(
          'place',
          'start',
          'name',
          'phones',
          'emails',
          'text',
          'note',
          'on',
          'file',
          '__proto__',
        ),
      ),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}))
const trees = fc.dictionary(names, tree) as fc.Arbitrary<TreeMap>

test('no tree throws, in any format, and every one makes text without control characters', async () => {
  const office = officeOf({ languages: ['en'], mail: { from: 'press@imsc.example' } })
  await fc.assert(
    fc.asyncProperty(trees, fc.constantFrom(...formats()), async (tree, format) => {
      const source = { tree, id: 'releases/x.yaml' }
      const made = await render(source, office, { format }).catch(error => ({ contents: String(error.code) }))
      if (['mail-value', 'no-event'].includes(made.contents)) return
      expect(made.contents).toMatch(/\n$/)
      expect(made.contents).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029]/)
    }),
    { numRuns: 300 },
  )
})
