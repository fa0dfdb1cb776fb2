// What the fuzz tests feed presser: YAML as nobody should write it, releases with accidents, values that mean harm.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Tree, TreeMap } from '../../src/model/tree.ts'
import { isList, isText } from '../../src/model/tree.ts'
import { ROOT } from '../cli/run.ts'
import { readTree } from '../render/workspace.ts'

const FOLDER = join(ROOT, 'releases/2026')
const NAMES = readdirSync(FOLDER)
const SAMPLES = NAMES.map(name => readFileSync(join(FOLDER, name)))
/** presser.yaml of the sample workspace. */
export const OFFICE_BYTES = readFileSync(join(ROOT, 'presser.yaml'))

/** Texts that meant harm somewhere, or that nobody thought of. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\u001b[31m\u001b]0;owned\u0007',
  '\u009b2J\u0085\u2028\u2029',
  '\u202emoc.elpmaxe\u2066\u200f\u061c',
  '\ud800 alone \udc00',
  '\0',
  '\ufeff',
  'a\r\nBcc: all@example.org',
  '=?utf-8?B?0YI=?=',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1)) <b>x</b> ![y](data:text/html,z)',
  '{{constructor}}{{#each this}}{{/each}}',
  '../../../etc/passwd',
  '/dev/zero',
  'https://example.org/%E0%A4%A',
  'https://[::1',
  'constructor',
  '__proto__',
  'toString',
  'null',
  '2026-02-30',
  '9999-99-99T99:99+99:99[No/Where]',
  '2026-11-20T10:00+06:00[Asia/Bishkek]',
  '-000001-01-01',
  '+7 495 #12',
  'press@',
  `${'x'.repeat(64)}@${'y'.repeat(300)}.example`,
  'слово '.repeat(2000),
  'x'.repeat(5000),
  '*'.repeat(300),
  '> '.repeat(200),
  '- '.repeat(200),
  '['.repeat(300),
  '👩‍👩‍👧‍👦ﷺ漢字\u0301\u0301\u0301',
  '<!-- `~~~\n\n    at Object.<anonymous> (x.js:1:1)',
]

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map(texts => texts.join('')) },
)

const PARTS = [
  ...['type', 'language', 'status', 'date', 'headline', 'lead', 'body', 'speaker', 'contact', 'quotes', 'x'],
  ...[': ', ':', '\n', '\n', '\n', '\n  ', '\n    ', '\n- ', '- ', ', ', ' ', '\t', '\r\n', '\r'],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '|',
    '>-',
    '|2+',
    '#',
    ' # ',
    '&a ',
    '*a',
    '!!str ',
    '!<x> ',
    '? ',
    '<<: ',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '%',
    '@',
    '`',
    '\\',
    '\\x',
    '\\u12',
    '~',
    'null',
    'ru',
    'release',
    'слово',
  ],
  ...[
    '\0',
    '\u001b[1m',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\u007f',
    '😀',
    '\u00a0',
  ],
]

/** Text out of the pieces that YAML is made of. */
export const yamlish = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARTS) }, fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

type Accident = (source: Buffer) => Buffer
const place = fc.double({ min: 0, max: 1, noNaN: true })
const lines = (change: (all: string[], at: number) => string[], share: number) => (source: Buffer) => {
  const all = source.toString().split('\n')
  return Buffer.from(change(all, Math.floor(share * (all.length - 1))).join('\n'))
}
const splice = (source: Buffer, share: number, drop: number, put: Uint8Array) => {
  const at = Math.floor(share * source.length)
  return Buffer.concat([source.subarray(0, at), put, source.subarray(at + drop)])
}

/** One thing that happens to a file: a slip of the hand, a bad merge, a broken disk. */
const accident: fc.Arbitrary<Accident> = fc.oneof(
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 2 })).map(
    ([share, bytes]): Accident =>
      source =>
        splice(source, share, bytes.length, bytes),
  ),
  fc.tuple(place, fc.nat(80)).map(
    ([share, count]): Accident =>
      source =>
        splice(source, share, count, Buffer.of()),
  ),
  fc.tuple(place, fc.oneof(fc.constantFrom(...PARTS), hostileText)).map(
    ([share, text]): Accident =>
      source =>
        splice(source, share, 0, Buffer.from(text)),
  ),
  place.map(share => lines((all, at) => [...all.slice(0, at), all[at]!, ...all.slice(at)], share)),
  place.map(share => lines((all, at) => all.with(at, all[at]!.replace(/["'].*$/, '')), share)),
  place.map(share =>
    lines((all, at) => [...all.slice(0, at), ...all.slice(at).map(line => `  ${line}`)], share),
  ),
  fc
    .tuple(place, fc.nat(80))
    .map(([share, depth]) =>
      lines((all, at) => all.with(at, all[at]!.replace(/: .*/, `: ${'[{a: '.repeat(depth)}`)), share),
    ),
  fc.constant<Accident>(source => Buffer.from(source.toString().replaceAll('\n', '\r\n'))),
  fc.constant<Accident>(source => Buffer.concat([Buffer.from('\ufeff'), source])),
  fc.constant<Accident>(source => Buffer.from(source.toString(), 'utf16le')),
  place.map(
    (share): Accident =>
      source =>
        source.subarray(0, Math.floor(share * source.length)),
  ),
)

export interface Damaged {
  readonly bytes: Buffer
}

// A counterexample is shown as text; its bytes would fill the screen.
const damaged = (source: fc.Arbitrary<Buffer>): fc.Arbitrary<Damaged> =>
  fc.tuple(source, fc.array(accident, { minLength: 1, maxLength: 4 })).map(([whole, accidents]) => {
    const bytes = accidents.reduce((left, happen) => happen(left), whole)
    return { bytes, [fc.toStringMethod]: () => JSON.stringify(bytes.toString('latin1')) }
  })

export const damagedRelease = damaged(fc.constantFrom(...SAMPLES))
export const damagedOffice = damaged(fc.constant(OFFICE_BYTES))

const TREES = NAMES.map(name => readTree(join(FOLDER, name)))
const OFFICE_TREE = readTree(join(ROOT, 'presser.yaml'))

/** The paths of all texts in a tree, and of what holds them. */
function* paths(tree: Tree, above: (string | number)[] = []): Generator<(string | number)[]> {
  if (above.length > 0) yield above
  if (isText(tree)) return
  const entries = isList(tree) ? tree.entries() : Object.entries(tree)
  for (const [step, value] of entries) yield* paths(value, [...above, step])
}

function put(tree: Tree, [step, ...rest]: (string | number)[], value: Tree): Tree {
  if (step === undefined) return value
  if (isText(tree)) return tree
  if (isList(tree)) return tree.map((entry, at) => (at === step ? put(entry, rest, value) : entry))
  return Object.fromEntries(
    Object.entries(tree).map(([name, entry]) => [name, name === step ? put(entry, rest, value) : entry]),
  )
}

const hostileValue: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.array(hostileText, { maxLength: 3 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
  fc.constantFrom<Tree>([], {}, [[]], [{}], [[['x']]], { name: [] }, { ru: { ru: 'x' } }, { ru: ['x'] }),
)

export interface Harmed {
  readonly tree: TreeMap
}

const withHarm = (whole: TreeMap): fc.Arbitrary<Harmed> => {
  const change = fc.tuple(fc.constantFrom(...paths(whole)), hostileValue)
  return fc.array(change, { minLength: 1, maxLength: 4 }).map(changes => ({
    tree: changes.reduce<Tree>((made, [path, value]) => put(made, path, value), whole) as TreeMap,
    [fc.toStringMethod]: () => `${whole.headline ?? 'presser.yaml'} with ${JSON.stringify(changes)}`,
  }))
}

/** A sample release, or the sample office, with hostile values in some fields. */
export const hostileRelease = fc.constantFrom(...TREES).chain(withHarm)
export const hostileOffice = withHarm(OFFICE_TREE)

/** A tree as YAML in which every value arrives as it is. */
export const asYaml = (tree: Tree): string => JSON.stringify(tree)
