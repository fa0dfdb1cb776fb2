// A release -> the start of its version in another language: what is the same in both, and the rest to translate from.
import type { Words } from '../locale/index.ts'
import type { Field } from '../model/field.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import type { FileName } from '../model/file-name.ts'
import type { Kind } from '../model/kinds.ts'
import type { Office } from '../model/office.ts'
import {
  asList,
  emptyMap,
  get,
  isBlank,
  isList,
  isMap,
  isText,
  type Path,
  pathText,
  type Tree,
  type TreeMap,
  textOf,
} from '../model/tree.ts'
import { type Asides, entriesOf } from './tree.ts'
import { fileOf, mapOf, wrapped } from './yaml.ts'

export interface Original {
  readonly tree: TreeMap
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  /** The parts of its file name; undefined where it does not follow the form. */
  readonly name: FileName | undefined
}

// The same in every language. Quoted words, corrections and tags belong to one version's text.
const WHOLE = ['type', 'date', 'number', 'instruction', 'embargo']
const EVENT = ['start', 'end']
// Where an event is on the net, its address is a link.
const LINK = /^https?:\/\/\S+$/
const ACCREDITATION = ['deadline', 'email', 'url']
const MEDIA = ['file', 'inline']

/** What a version in another language takes over; people, contacts and boilerplate only by their keys. */
export function carriedOver({ tree, path }: Original, office: Office): TreeMap {
  const event = get(tree, 'event')
  const address = textOf(event, 'address')?.trim() ?? ''
  const accreditation = partOf(get(event, 'accreditation'), ACCREDITATION)
  return withoutBlanks({
    ...partOf(tree, WHOLE),
    event: withoutBlanks({
      ...partOf(event, EVENT),
      address: LINK.test(address) ? address : '',
      accreditation,
    }),
    dateline: partOf(get(tree, 'dateline'), ['date']),
    speaker: keysIn(tree.speaker),
    contact: keysIn(tree.contact),
    boilerplate: boilerplateKey(tree, office),
    media: asList(tree.media).map(item => partOf(item, MEDIA)),
    translation_of: path,
  })
}

function partOf(tree: Tree | undefined, names: readonly string[]): TreeMap {
  const part = emptyMap()
  for (const name of names) {
    const value = get(tree, name)
    if (value !== undefined && !isBlank(value)) part[name] = value
  }
  return part
}

function keysIn(tree: Tree | undefined): Tree {
  const keys = asList(tree).filter(isText)
  return keys.length === 1 ? keys[0]! : keys
}

function boilerplateKey(tree: TreeMap, office: Office): string {
  const key = textOf(tree, 'boilerplate')?.trim() ?? ''
  return Object.hasOwn(office.registers.boilerplate, key) ? key : ''
}

function withoutBlanks(map: Record<string, Tree>): TreeMap {
  const kept = emptyMap()
  for (const [name, value] of Object.entries(map)) if (!isBlank(value)) kept[name] = value
  return kept
}

/** The languages that FILE's release can be translated into. */
export const otherLanguages = ({ tree }: Original, office: Office): string[] =>
  office.languages.filter(language => language !== textOf(tree, 'language'))

/** Groups that need a place in the new language. */
const PLACED = ['dateline', 'event']

/** The tree without the groups that the original began and that still lack their place. */
export function withoutHalves(tree: TreeMap, given: TreeMap, groups = PLACED): TreeMap {
  const whole = Object.assign(emptyMap(), tree)
  for (const name of groups) {
    const value = whole[name]
    if (isMap(value) && isBlank(get(value, 'place')) && given[name] === undefined) delete whole[name]
  }
  return whole
}

/** The tree as it is written: the hours of an event stay, and check asks for its place. */
export const writtenFrom = (tree: TreeMap, given: TreeMap): TreeMap =>
  withoutHalves(tree, given, textOf(tree.event, 'start') === undefined ? PLACED : ['dateline'])

const NOT_SHOWN = new Set([...WHOLE, 'language', 'status', 'translation_of', 'corrections'])

/** Where the original has what the new version has not (so): the original's, as lines of a comment. */
export function asidesOf({ tree: original }: Original, tree: TreeMap, words: Words): Asides {
  const asides = new Map<string, string[]>()
  const language = textOf(original, 'language') ?? ''
  const compare = (fields: readonly Field[], theirs: TreeMap, mine: TreeMap, at: Path) => {
    for (const field of fields) {
      const value = get(theirs, field.name)
      const path = [...at, field.name]
      const own = get(mine, field.name)
      if (value === undefined || isBlank(value) || NOT_SHOWN.has(pathText(path))) continue
      if (JSON.stringify(value) === JSON.stringify(own)) continue
      const parts = partsOf(field.kind, value, own)
      if (!parts) asides.set(pathText(path), asideLines(field, value, language, words))
      for (const [index, part] of parts?.pairs.entries() ?? [])
        compare(parts!.fields, ...part, isList(value) ? [...path, index] : path)
    }
  }
  compare(RELEASE_FIELDS, original, tree, [])
  return asides
}

/** The groups of fields in two values that can be compared field by field: an event, a list of pictures. */
function partsOf(kind: Kind, theirs: Tree, mine: Tree | undefined) {
  const of = kind.is === 'list' ? kind.of : kind
  const [groups, own] = [asList(theirs), asList(mine)]
  if (of.is !== 'map' || groups.length !== own.length || isBlank(mine)) return undefined
  const pairs = groups.map((group, index) => [group, own[index]] as const)
  const areMaps = (pair: readonly [Tree, Tree | undefined]): pair is [TreeMap, TreeMap] => pair.every(isMap)
  return pairs.every(areMaps) ? { fields: of.fields, pairs } : undefined
}

function asideLines(field: Field, value: Tree, language: string, words: Words): string[] {
  const head = words.scaffold.original(field.name, language)
  if (!isText(value)) {
    const lines = fileOf([], mapOf(entriesOf([field], { [field.name]: value }))).trimEnd()
    return [head, ...lines.split('\n').map(line => `  ${line}`)]
  }
  return value.trimEnd().includes('\n')
    ? // A line with nothing but its mark: the comment goes on.
      [head, ...wrapped(value, { first: '  ', indent: '  ' }).map(line => line || ' ')]
    : wrapped(value, { first: `${head} `, indent: '  ' })
}

/** What the original says in a field that is to be translated, in one text; undefined where there is nothing of it. */
export function saidIn({ tree }: Original, path: Path): string | undefined {
  if (NOT_SHOWN.has(pathText(path))) return undefined
  const said = textsIn(path.reduce<Tree | undefined>(within, tree))
  return said === '' ? undefined : said
}

const within = (tree: Tree | undefined, step: string | number): Tree | undefined =>
  typeof step === 'number' ? asList(tree)[step] : get(tree, step)

// A person in a line: name, title, organization. Several people one below the other.
function textsIn(tree: Tree | undefined): string {
  if (tree === undefined || isText(tree)) return tree?.trim() ?? ''
  if (isList(tree)) return tree.map(textsIn).filter(Boolean).join('\n')
  return Object.values(tree).map(textsIn).filter(Boolean).join(', ')
}

/** The original's body, to have below one's own in the editor. */
export function bodyLines({ tree }: Original, words: Words): string[] {
  const body = textOf(tree, 'body')
  if (body === undefined) return []
  return ['', words.scaffold.original('body', textOf(tree, 'language') ?? ''), ...body.split('\n')]
}
