// A release -> the start of its version in another language: what is the same in both, and the rest to translate from.
import type { Words } from '../locale/index.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import type { FileName } from '../model/file-name.ts'
import type { Office } from '../model/office.ts'
import {
  asList,
  emptyMap,
  get,
  isBlank,
  isMap,
  isText,
  type Tree,
  type TreeMap,
  textOf,
} from '../model/tree.ts'
import { entriesOf } from './tree.ts'
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
const ACCREDITATION = ['deadline', 'email', 'url']
const MEDIA = ['file', 'inline']

/** What a version in another language takes over; people, contacts and boilerplate only by their keys. */
export function carriedOver({ tree, path }: Original, office: Office): TreeMap {
  const event = get(tree, 'event')
  const accreditation = partOf(get(event, 'accreditation'), ACCREDITATION)
  return withoutBlanks({
    ...partOf(tree, WHOLE),
    event: withoutBlanks({ ...partOf(event, EVENT), accreditation }),
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

/** `event` and `dateline` need a place in the new language; without it their times wait among the asides. */
export function withoutHalves(tree: TreeMap, given: TreeMap): TreeMap {
  const whole = Object.assign(emptyMap(), tree)
  for (const name of ['event', 'dateline']) {
    const value = whole[name]
    if (isMap(value) && isBlank(get(value, 'place')) && given[name] === undefined) delete whole[name]
  }
  return whole
}

const NOT_SHOWN = new Set([...WHOLE, 'language', 'status', 'translation_of', 'corrections'])

/** For each field that the original has and the new version has not (so): the original's, as lines of a comment. */
export function asidesOf({ tree: original }: Original, tree: TreeMap, words: Words): Map<string, string[]> {
  const asides = new Map<string, string[]>()
  const language = textOf(original, 'language') ?? ''
  for (const field of RELEASE_FIELDS) {
    const value = original[field.name]
    const same = JSON.stringify(value) === JSON.stringify(tree[field.name])
    if (value === undefined || isBlank(value) || same || NOT_SHOWN.has(field.name)) continue
    asides.set(field.name, asideLines(words.scaffold.original(field.name, language), field.name, value))
  }
  return asides
}

function asideLines(head: string, name: string, value: Tree): string[] {
  if (!isText(value)) {
    const lines = fileOf([], mapOf(entriesOf(RELEASE_FIELDS, { [name]: value }))).trimEnd()
    return [head, ...lines.split('\n').map(line => `  ${line}`)]
  }
  return value.trimEnd().includes('\n')
    ? // A line with nothing but its mark: the comment goes on.
      [head, ...wrapped(value, { first: '  ', indent: '  ' }).map(line => line || ' ')]
    : wrapped(value, { first: `${head} `, indent: '  ' })
}

/** The original's body, to have below one's own in the editor. */
export function bodyLines({ tree }: Original, words: Words): string[] {
  const body = textOf(tree, 'body')
  if (body === undefined) return []
  return ['', words.scaffold.original('body', textOf(tree, 'language') ?? ''), ...body.split('\n')]
}
