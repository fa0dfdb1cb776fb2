// The published schema and check say the same of a release: on fixtures, on the samples, on random changes of a right one.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { ATOMS, type AtomName, textFault } from '../../src/model/kinds.ts'
import { schemaPattern } from '../../src/model/patterns.ts'
import type { Tree, TreeMap } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'
import { yamlBelow } from '../../src/workspace/workspace.ts'
import { officeErrors, schemaErrors, treeErrors, validOffice, validRelease, verdicts } from './judge.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FIXTURES = resolve(ROOT, 'test/fixtures/schema')

/** Where a schema can't say what check says. `schema` and `check`: whether each finds something. */
const BEYOND: Record<string, { schema: boolean; check: boolean; why: string }> = {
  'beyond-zone-unknown': { schema: false, check: true, why: 'the list of zones is in the tz database' },
  'beyond-zone-contradicts': { schema: false, check: true, why: 'so are their offsets' },
  'beyond-empty-map-for-text': {
    schema: true,
    check: false,
    why: 'check takes any empty value for none; an editor should show the shape',
  },
  'beyond-empty-list-for-map': { schema: true, check: false, why: 'the same' },
  'beyond-space-around-600-characters': {
    schema: true,
    check: false,
    why: 'maxLength counts the space that check trims',
  },
  'beyond-control-character-around': {
    schema: true,
    check: false,
    why: 'check trims it, as it is white space',
  },
}

describe('fixtures', () => {
  const names = readdirSync(FIXTURES).map(name => name.replace(/\.yaml$/, ''))
  it.each(names)('%s', name => {
    const { schema, check } = verdicts(readFileSync(`${FIXTURES}/${name}.yaml`, 'utf8'))
    const wrong = name.startsWith('wrong-')
    const expected = BEYOND[name] ?? { schema: wrong, check: wrong }
    const found = { schema: schema.length > 0, check: check.length > 0 }
    expect(found, JSON.stringify({ schema, check }, null, 1)).toEqual({
      schema: expected.schema,
      check: expected.check,
    })
  })
  it('lists exceptions that exist', () => {
    expect(names.filter(name => name.startsWith('beyond-'))).toEqual(Object.keys(BEYOND).sort())
  })
})

describe('the samples are right in check and in an editor', () => {
  test.each(yamlBelow(`${ROOT}/releases`).map(file => [file.slice(ROOT.length), file]))('%s', (_, file) => {
    const text = readFileSync(file, 'utf8')
    expect(verdicts(text)).toEqual({ schema: [], check: [] })
    expect(schemaErrors(validRelease, parseYaml(text, { schema: 'failsafe' }))).toEqual([])
    expect(schemaErrors(validRelease, parseYaml(text))).toEqual([])
  })
  test('presser.yaml', () => {
    const text = readFileSync(`${ROOT}/presser.yaml`, 'utf8')
    expect(officeErrors(parse(text))).toEqual([])
    expect(schemaErrors(validOffice, parseYaml(text, { schema: 'failsafe' }))).toEqual([])
    expect(schemaErrors(validOffice, parseYaml(text))).toEqual([])
  })
})

const OFFICE = 'organization: {name: Council}\nlanguages: [en]\ntime_zone: UTC\n'

describe('presser.yaml', () => {
  it.each<[string, boolean]>([
    ['', true],
    ['people: {a: {name: A}, b: {name: {ru: Б, en: B}, title: ""}}\n', true],
    ['people: {a: {title: Head}}\n', false],
    ['people: [a]\n', false],
    ['contacts: {press: {role: Press, name: N, phones: "+996 312 000 001", emails: [a@b.example]}}\n', true],
    ['contacts: {press: {role: Press, emails: [a@b.example]}}\n', false],
    ['contacts: {press: {role: Press, name: N, phone: "+996 312 000 001"}}\n', false],
    ['mail: {from: press}\n', true],
    ['mail: {from: press@imc.example}\n', true],
    ['mail: {from: "the press office"}\n', false],
    ['rules: {file-name: off, field-kind: [warning, {max: 3}]}\n', true],
    ['rules: {file-name: loud}\n', false],
    ['rules: {file-name: [warning, [x]]}\n', false],
    ['requirements: {brief: {final: [headline, number]}}\n', true],
    ['requirements: {brief: {final: [headlin]}}\n', false],
    ['requirements: {letter: {final: [headline]}}\n', false],
    ['labels: {en: {contact: Press}}\nhouse: {dash: en}\ninterface: ru\n', true],
    ['labels: {en: {contacts: Press}}\n', false],
    ['house: {dash: long}\n', false],
    ['interface: kk\n', false],
    ['languages: ru\n', false],
  ])('%j', (more, right) => {
    const parsed = parse(
      more.startsWith('languages') ? OFFICE.replace('languages: [en]\n', more) : OFFICE + more,
    )
    const found = { check: officeErrors(parsed), schema: schemaErrors(validOffice, parsed.tree!) }
    expect([found.check.length === 0, found.schema.length === 0], JSON.stringify(found)).toEqual([
      right,
      right,
    ])
  })
})

describe('random changes of a right file', () => {
  const RIGHT = [
    'releases/2026/2026-11-13-safe-passes-conference.ru.yaml',
    'releases/2026/2026-09-07-training-centre-director.en.yaml',
    'releases/2026/2026-09-16-winter-course-registration.en.yaml',
    'releases/2026/2026-10-22-snow-bridge-exercise.en.yaml',
  ]
  const trees = RIGHT.map(file => parse(readFileSync(`${ROOT}/${file}`, 'utf8')).tree!)
  const office = parse(readFileSync(`${ROOT}/presser.yaml`, 'utf8')).tree!
  it('releases', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...trees),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (tree, changes) => {
          agree(changes.reduce(changed, structuredCopy(tree)), 'release')
        },
      ),
      { numRuns: 3000 },
    )
  })
  it('presser.yaml', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        agree(changes.reduce(changed, structuredCopy(office)), 'office')
      }),
      { numRuns: 1000 },
    )
  })
})

/** A value that replaces, joins or removes something; the empty shapes that BEYOND names are left out. */
const VALUES: Tree[] = [
  '',
  ' ',
  'x',
  'two\nlines',
  'two\n\nparagraphs',
  '<b>',
  '2026-02-29',
  '2026-11-20',
  ' 2026-11-20T10:00Z',
  '+7 495 000 00 00',
  'a@b.example',
  'en',
  'embargo',
  'immediate',
  'draft',
  'review',
  'final',
  'withdrawn',
  'release',
  'brief',
  'advisory',
  'statement',
  'true',
  '12',
  'https://a.example',
  'off',
  'Я',
  'a.b',
  'media/x.jpg',
  '/etc',
  ['x'],
  ['', 'x'],
  [['x']],
  { name: 'x' },
  { x: 'y' },
  { place: 'OSH' },
  { ru: 'x' },
  [{ file: 'x' }],
  [{ file: 'x', alt: 'y' }],
  ['warning', { max: '3' }],
]
const NAMES = [
  'name',
  'place',
  'alt',
  'headline',
  'embargo',
  'speaker',
  'contact',
  'corrections',
  'media',
  'tags',
  'subhead',
  'number',
  'boilerplate',
  'toString',
  '__proto__',
  'x',
  'ru',
  'rules',
  'house',
  'mail',
  'requirements',
]

type Change = {
  readonly at: readonly number[]
  readonly how: 'remove' | 'replace' | 'add'
  readonly name: string
  readonly value: Tree
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('remove', 'replace', 'replace', 'add'),
  name: fc.constantFrom(...NAMES),
  value: fc.constantFrom(...VALUES),
})

/** The tree with one change, somewhere along `at`. */
function changed(tree: TreeMap, { at, how, name, value }: Change): TreeMap {
  let place: TreeMap | Tree[] = tree
  for (const step of at.slice(0, -1)) {
    const next: Tree | undefined = Object.values(place)[step % Math.max(1, Object.keys(place).length)]
    if (typeof next !== 'object') break
    place = next
  }
  const keys = Object.keys(place)
  const key = keys[at.at(-1)! % Math.max(1, keys.length)]
  if (how === 'add') put(place, Array.isArray(place) ? String(place.length) : name, structuredCopy(value))
  else if (key !== undefined && how === 'replace') put(place, key, structuredCopy(value))
  else if (key !== undefined) Array.isArray(place) ? place.splice(Number(key), 1) : delete place[key]
  return tree
}

const put = (place: TreeMap | Tree[], name: string, value: Tree) => {
  ;(place as TreeMap)[name] = value
}

// Without prototypes, as the parser makes them.
function structuredCopy<T extends Tree>(tree: T): T {
  if (typeof tree === 'string') return tree
  if (Array.isArray(tree)) return tree.map(structuredCopy) as T
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, structuredCopy(value)])),
  )
}

function agree(tree: TreeMap, what: 'release' | 'office'): void {
  if (hasEmptyShape(tree)) return
  const check = treeErrors(tree, what)
  const schema = schemaErrors(what === 'release' ? validRelease : validOffice, tree)
  if (schema.length === 0 && check.every(isOfZones)) return
  expect(schema.length > 0, JSON.stringify({ tree, check, schema }, null, 1)).toBe(check.length > 0)
}

const isOfZones = (error: string): boolean => /no time zone “|the offset .* is not that of/.test(error)

/** Removing can leave what BEYOND excepts: an empty list or map, or a list of blanks. */
function hasEmptyShape(tree: Tree): boolean {
  if (typeof tree === 'string') return false
  const values = Object.values(tree)
  return (
    values.length === 0 ||
    (Array.isArray(tree) && values.every(value => typeof value === 'string' && value.trim() === '')) ||
    values.some(hasEmptyShape)
  )
}

describe('patterns', () => {
  const names = Object.keys(ATOMS) as AtomName[]
  it.each(names)('%s: the pattern of the schema takes what check takes', name => {
    const pattern = new RegExp(schemaPattern(name) ?? '', 'u')
    const pieces = fc.constantFrom(
      '2026-11-20',
      '2026-02-29',
      'T10:00',
      'T25:00',
      '+06:00',
      '[Asia/Bishkek]',
      'Z',
      'en',
      '-',
      'Latn',
      'a',
      'я',
      '.',
      '/',
      '..',
      '\\',
      '@',
      'b.example',
      '+7',
      '(495)',
      ' ',
      '\u00a0',
      '\n',
      '\n\n',
      '<b>',
      '<',
      'https://',
      'mailto:',
      'tel:',
      '#',
      'доб. 1',
      'true',
      '12',
      '_',
      '$',
      '^',
      '😀',
    )
    const text = fc.array(pieces, { maxLength: 6 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, value => {
        const fault = value.trim() === '' ? undefined : textFault(name, value)
        if (
          fault?.code === 'unknown-zone' ||
          fault?.code === 'offset-disagrees' ||
          fault?.code === 'control-character'
        )
          return
        expect(pattern.test(value), JSON.stringify({ value, fault })).toBe(fault === undefined)
      }),
      { numRuns: 2000 },
    )
  })
  it.each(names)('%s: a hostile text takes no time', name => {
    const pattern = new RegExp(schemaPattern(name) ?? '', 'u')
    const started = performance.now()
    for (const piece of [' ', '\n', 'a', '1', 'a.', '<a ', '1 ', '-', '@'])
      pattern.test(`${piece.repeat(5000)}\n!`)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
