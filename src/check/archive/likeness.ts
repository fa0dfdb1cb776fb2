// Whether two texts are nearly the same, by the runs of five words that they share.
import { hashOf } from './hash.ts'

/** A shorter text says little of its own: «Дорога открыта» comes again every week. */
const LEAST_WORDS = 40
const RUN = 5
/** Calibrated: a weekly bulletin with the frame of the last one stays below, a copy with some words changed above. */
const ALIKE = 0.7
/** What comes again by design has other figures each time; a copy keeps most of them. */
const LEAST_FIGURES = 4
const SAME_FIGURES = 0.6

export function isNearlySame(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const [shorter, longer] = [Math.min(left.length, right.length), Math.max(left.length, right.length)]
  if (shorter < LEAST_WORDS || shorter < longer * ALIKE) return false
  if (share(runsOf(left), runsOf(right)) < ALIKE) return false
  const [mine, theirs] = [figuresOf(left), figuresOf(right)]
  return Math.min(mine.size, theirs.size) < LEAST_FIGURES || share(mine, theirs) >= SAME_FIGURES
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[0-9a-zà-ɏѐ-ԯа-я]+/g) ?? []

const figuresOf = (words: readonly string[]): Set<string> => new Set(words.filter(word => /^\d/.test(word)))

/** Runs as numbers: a few of them falling together changes no share. */
function runsOf(words: readonly string[]): Set<number> {
  const hashes = words.map(word => hashOf(word))
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let run = 0
    for (let nth = 0; nth < RUN; nth++) run = Math.imul(run, 0x01000193) ^ hashes[at + nth]!
    runs.add(run)
  }
  return runs
}

/** Of what either has, how much both have. */
function share<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / (a.size + b.size - both)
}
