// What earlier runs made of the releases, kept outside the workspace in the user's folder for such things. It only saves
// time: it is trusted where presser, Node and presser.yaml are the same to the letter, and lost without harm.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Card } from '../check/archive/card.ts'
import { digestOf } from '../check/archive/hash.ts'
import type { Check, Found } from '../check/memory/check.ts'
import type { InterfaceLanguage } from '../model/vocabulary.ts'

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
  /** What is wrong with presser.yaml, by interface language. */
  readonly office: Partial<Record<InterfaceLanguage, readonly Found[]>>
  readonly releases: Record<string, Entry>
}

/** Offices that were not checked for so long are forgotten. */
const MONTH = 31 * 86_400_000

export class Memory {
  readonly #folder: string
  readonly #file: string
  #kept: { office: Kept['office']; releases: Map<string, Entry> } | undefined
  #changed = false

  /** @param office the text of presser.yaml */
  constructor({ folder, build }: MemoryPlace, office: string) {
    this.#folder = folder
    this.#file = join(folder, `${digestOf(`${build}\0${office}`)}.json`)
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
    const kept: Kept = { office, releases: left }
    try {
      const isNew =
        mkdirSync(this.#folder, { recursive: true, mode: 0o700 }) !== undefined || !exists(this.#file)
      const temporary = `${this.#file}.${process.pid}`
      writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600 })
      renameSync(temporary, this.#file)
      if (isNew) forget(this.#folder)
    } catch {
      // The next run finds out anew.
    }
    this.#changed = false
  }

  #keptOnce() {
    this.#kept ??= read(this.#file)
    return this.#kept
  }
}

function read(file: string) {
  try {
    const { office, releases }: Kept = JSON.parse(readFileSync(file, 'utf8'))
    return { office: { ...office }, releases: new Map(Object.entries(releases)) }
  } catch {
    return { office: {}, releases: new Map<string, Entry>() }
  }
}

const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined

function forget(folder: string): void {
  const oldest = Date.now() - MONTH
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (statSync(file).mtimeMs < oldest) unlinkSync(file)
  }
}
