// What earlier runs made of the releases, kept outside the workspace in the user's folder for such things. It only saves
// time: it is lost without harm, and trusted where presser and Node are the same and, for findings, presser.yaml is too.
import { readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Card } from '../check/archive/card.ts'
import { digestOf } from '../check/archive/hash.ts'
import type { Check, Found } from '../check/memory/check.ts'
import type { InterfaceLanguage } from '../model/vocabulary.ts'
import { makeFolder } from './files.ts'

/** Where runs of this program keep their memory, and what tells it from other versions. */
export interface MemoryPlace {
  readonly folder: string
  readonly build: string
}

/** One release. */
export interface Entry {
  /** Of the file on disk; undefined where it was too young to be sure of. */
  readonly stamp?: string | undefined
  /** Of its text; undefined where there is none. */
  readonly version?: string | undefined
  readonly card: Card
  readonly check?: Check | undefined
}

interface Kept {
  /** Of presser.yaml. */
  readonly version: string
  /** What is wrong with it, by interface language. */
  readonly office: Partial<Record<InterfaceLanguage, readonly Found[]>>
  readonly releases: Map<string, Entry>
}

/** Offices that were not checked for so long are forgotten. */
const MONTH = 31 * 86_400_000

export class Memory {
  readonly #folder: string
  readonly #file: string
  readonly #version: string
  #kept: Kept | undefined
  #changed = false

  /**
   * @param name of the office. Not its folder: hooks check copies of a workspace, each in a place of its own.
   * @param source of presser.yaml
   */
  constructor({ folder, build }: MemoryPlace, name: string, source: string) {
    this.#folder = folder
    this.#file = join(folder, `${digestOf(`${build}\0${name}`)}.json`)
    this.#version = digestOf(source)
  }

  /** The release at a path from the workspace. */
  entry(path: string): Entry | undefined {
    return this.#keptOnce().releases.get(path)
  }

  keep(path: string, entry: Entry): void {
    this.#keptOnce().releases.set(path, entry)
    this.#changed = true
  }

  office(language: InterfaceLanguage): readonly Found[] | undefined {
    return this.#keptOnce().office[language]
  }

  keepOffice(language: InterfaceLanguage, found: readonly Found[]): void {
    this.#keptOnce().office[language] = found
    this.#changed = true
  }

  /** Puts what is new on disk, without the releases that are gone. Where the disk refuses, nothing is kept. */
  save(paths: readonly string[]): void {
    if (!this.#changed) return
    const { office, releases } = this.#keptOnce()
    const there = new Set(paths)
    const left = Object.fromEntries([...releases].filter(([path]) => there.has(path)))
    const kept = { version: this.#version, office, releases: left }
    try {
      const isNew = makeFolder(this.#folder, 0o700) || !exists(this.#file)
      const temporary = `${this.#file}.${process.pid}`
      writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600 })
      renameSync(temporary, this.#file)
      if (isNew) forget(this.#folder)
    } catch {
      // The next run finds out anew.
    }
    this.#changed = false
  }

  #keptOnce(): Kept {
    this.#kept ??= read(this.#file, this.#version)
    return this.#kept
  }
}

function read(file: string, version: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'))
    const releases = new Map<string, Entry>(Object.entries(kept.releases))
    if (![...releases.values()].every(isEntry)) throw new TypeError('not a memory')
    if (kept.version === version) return { version, office: { ...kept.office }, releases }
    for (const [path, { check: _, ...entry }] of releases) releases.set(path, entry)
    return { version, office: {}, releases }
  } catch {
    return { version, office: {}, releases: new Map() }
  }
}

const isEntry = ({ card, check }: Entry): boolean =>
  Array.isArray(card.anchors) &&
  (check === undefined || (Array.isArray(check.asked) && Array.isArray(check.found)))

const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined

/** As digestOf makes them; whatever else lies there is not ours. */
const OURS = /^[\da-z]+-[\da-z]+-[\da-z]+\.json$/

function forget(folder: string): void {
  const oldest = Date.now() - MONTH
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (OURS.test(name) && statSync(file).mtimeMs < oldest) unlinkSync(file)
  }
}
