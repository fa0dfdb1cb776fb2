// All releases of the workspace, as rules look them up. Names are looked at first, sources once and only if a rule asks,
// and a release is parsed only where something points at it.
import { type FileName, parseFileName } from '../../model/file-name.ts'
import { type TreeMap, wordOf } from '../../model/tree.ts'
import { parse } from '../../parse/parse.ts'
import { ANCHORS, anchorsOf } from './anchors.ts'
import { type Card, numberKey } from './card.ts'

export interface ReleaseSources {
  /** Of every release, relative to the workspace with forward slashes, sorted. */
  readonly paths: () => readonly string[]
  /** Undefined where there is no such file in the workspace, or no text in it. */
  readonly source: (path: string) => string | undefined
  /** Of one of `paths`; an empty card where there is no text. */
  readonly card: (path: string) => Card
  /** Changes with the source; undefined where there is none. */
  readonly version: (path: string) => string | undefined
}

/** What a rule may look up. */
export type ReleaseLookup = Pick<
  Releases,
  'has' | 'tree' | 'version' | 'named' | 'find' | 'isOwnSlug' | 'withNumber' | 'translationsOf' | 'alike'
>

/** What a rule may ask of the workspace's releases. */
export interface Archive {
  readonly releases: ReleaseLookup
  /** Of the release under check, as in ReleaseSources; undefined for standard input and files elsewhere. */
  readonly path: string | undefined
  /** Whether that file is checked in the same run, and can tell of a pair itself. */
  readonly isChecked: (path: string) => boolean
}

/** Who refers to an original, as far as it helps to tell which release of a slug is meant. */
export interface Referrer {
  readonly path: string | undefined
  readonly date: string | undefined
  readonly language: string | undefined
}

/** Texts that share fewer of their anchors are not alike. */
const SHARED = 0.5
/** An anchor of so many releases is a phrase of the house. */
const COMMON = 100
/** How many releases, the most alike first, are worth reading. */
const NEAREST = 3

export class Releases {
  readonly #sources: ReleaseSources
  #names: Names | undefined
  #index: Index | undefined
  /** The last releases read: versions of one release stand side by side. */
  readonly #trees = new Map<string, TreeMap | undefined>()

  constructor(sources: ReleaseSources) {
    this.#sources = sources
  }

  /** Whether this is the path of a release. */
  has(path: string | undefined): boolean {
    return path !== undefined && this.#namesOnce().all.has(path)
  }

  /** What the release says; undefined where it can't be read. */
  tree(path: string): TreeMap | undefined {
    if (this.#trees.has(path)) return this.#trees.get(path)
    const source = this.#sources.source(path)
    const tree = source === undefined ? undefined : parse(source).tree
    this.remember(path, tree)
    return tree
  }

  /** Changes when the file's text does. */
  version(path: string): string | undefined {
    return this.#sources.version(path)
  }

  /** Keeps what was read elsewhere, such as the release under check, until some others have been read. */
  remember(path: string, tree: TreeMap | undefined): void {
    if (this.#trees.size >= 8) this.#trees.delete(this.#trees.keys().next().value!)
    this.#trees.set(path, tree)
  }

  /** Files of the same day, slug and language. */
  named(name: FileName): readonly string[] {
    return this.#namesOnce().byName.get(nameKey(name)) ?? []
  }

  /** The release that `reference`, a path or a slug, means; undefined where it means none, or any of several. */
  find(reference: string, from: Referrer): string | undefined {
    const names = this.#namesOnce()
    const path = normal(reference)
    if (names.all.has(path)) return path
    const others = (names.bySlug.get(reference) ?? []).filter(({ path }) => path !== from.path)
    const foreign = others.filter(({ name }) => name.language !== from.language)
    const sameDay = foreign.filter(({ name }) => name.date === from.date)
    const meant = sameDay.length > 0 ? sameDay : foreign.length > 0 ? foreign : others
    if (meant.length < 2) return meant[0]?.path
    // Of three versions one is the original.
    const originals = meant.filter(({ path }) => wordOf(this.tree(path), 'translation_of') === undefined)
    return originals.length === 1 ? originals[0]!.path : undefined
  }

  /** Whether `reference` is the slug of this release and of no other. */
  isOwnSlug(reference: string, path: string): boolean {
    const named = this.#namesOnce().bySlug.get(reference) ?? []
    return named.length > 0 && named.every(one => one.path === path)
  }

  /** Files whose release seems to have this number, but for versions of that day in other languages. */
  withNumber(number: string, date: string | undefined, language: string | undefined): readonly string[] {
    const { byNumber, cards, paths } = this.#indexOnce()
    return (byNumber.get(numberKey(number)) ?? [])
      .filter(at => cards[at]!.date !== date || cards[at]!.language === language)
      .map(at => paths[at]!)
  }

  /** Files that seem to be translations of the release at `path`. */
  translationsOf(path: string): readonly string[] {
    return this.#indexOnce().byOriginal.get(path) ?? []
  }

  /** Files whose text seems most like this one, but for the file itself. */
  alike(text: string, own: string | undefined): readonly string[] {
    const { cards, paths, placeOf, anchors } = this.#indexOnce()
    const place = own === undefined ? undefined : placeOf.get(own)
    const wanted = place === undefined ? anchorsOf(text) : cards[place]!.anchors
    const shared = new Map<number, number>()
    for (const anchor of wanted) {
      const holders = anchors.holders(anchor)
      if (holders.length < COMMON) for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    const near: { at: number; share: number }[] = []
    for (const [at, count] of shared) {
      const share = count / Math.max(wanted.length, cards[at]!.anchors.length)
      if (share >= SHARED && at !== place) near.push({ at, share })
    }
    return near
      .sort((a, b) => b.share - a.share || a.at - b.at)
      .slice(0, NEAREST)
      .map(({ at }) => paths[at]!)
  }

  #namesOnce(): Names {
    this.#names ??= namesOf(this.#sources.paths())
    return this.#names
  }

  #indexOnce(): Index {
    this.#index ??= this.#indexOf(this.#sources.paths())
    return this.#index
  }

  #indexOf(paths: readonly string[]): Index {
    const cards = paths.map(this.#sources.card)
    const byNumber = new Map<string, number[]>()
    const byOriginal = new Map<string, string[]>()
    for (const [at, { number, translationOf }] of cards.entries()) {
      const path = paths[at]!
      if (number) push(byNumber, number, at)
      const name = translationOf ? parseFileName(baseName(path)) : undefined
      const original =
        translationOf && this.find(translationOf, { path, date: name?.date, language: name?.language })
      if (original) push(byOriginal, original, path)
    }
    const placeOf = new Map(paths.map((path, at) => [path, at]))
    return { paths, cards, placeOf, byNumber, byOriginal, anchors: new AnchorIndex(cards) }
  }
}

interface Index {
  readonly paths: readonly string[]
  readonly cards: readonly Card[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly byNumber: ReadonlyMap<string, readonly number[]>
  readonly byOriginal: ReadonlyMap<string, readonly string[]>
  readonly anchors: AnchorIndex
}

/** Which cards have an anchor. Chains in one array: a list for each anchor would take ten times the memory. */
class AnchorIndex {
  readonly #last = new Map<number, number>()
  readonly #before: Int32Array

  constructor(cards: readonly Card[]) {
    this.#before = new Int32Array(cards.length * ANCHORS)
    for (const [at, { anchors }] of cards.entries()) {
      for (const [nth, anchor] of anchors.entries()) {
        const slot = at * ANCHORS + nth
        this.#before[slot] = this.#last.get(anchor) ?? -1
        this.#last.set(anchor, slot)
      }
    }
  }

  /** Indices of cards, the last first, and never more than COMMON. */
  holders(anchor: number): number[] {
    const found: number[] = []
    for (
      let slot = this.#last.get(anchor) ?? -1;
      slot >= 0 && found.length < COMMON;
      slot = this.#before[slot]!
    )
      found.push(Math.floor(slot / ANCHORS))
    return found
  }
}

interface Names {
  readonly all: ReadonlySet<string>
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly bySlug: ReadonlyMap<string, readonly { path: string; name: FileName }[]>
}

function namesOf(paths: readonly string[]): Names {
  const byName = new Map<string, string[]>()
  const bySlug = new Map<string, { path: string; name: FileName }[]>()
  for (const path of paths) {
    const name = parseFileName(baseName(path))
    if (!name) continue
    push(byName, nameKey(name), path)
    push(bySlug, name.slug, { path, name })
  }
  return { all: new Set(paths), byName, bySlug }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const nameKey = ({ date, slug, language }: FileName): string => `${date} ${slug} ${language}`
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `./releases/../releases/a.yaml` as `releases/a.yaml`. */
function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
