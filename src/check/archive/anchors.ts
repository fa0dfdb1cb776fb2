// A text in a dozen numbers, by which nearly the same text is found among thousands: three words from each place that
// begins with one of a few letters, hashed, and of these the least. Two texts that share much share most of them.
// The words are picked by a regular expression, for a loop over letters costs a cold start several milliseconds.

import { hashOf } from './hash.ts'

/** How many are kept. */
export const ANCHORS = 12

const LETTER = '[0-9A-Za-zÀ-ɏЀ-ԯ]'
const GAP = '[^0-9A-Za-zÀ-ɏЀ-ԯ]{1,8}'
let pattern: RegExp | undefined

/** Sorted, without repetition; none for a text too short to have any. */
export function anchorsOf(text: string): number[] {
  // The letter first: a look back from every place of the text would cost the most.
  pattern ??= new RegExp(
    `[псрcprsПСРCPRS](?<!${LETTER}.)${LETTER}{5,40}(?=(${GAP}${LETTER}{1,40}${GAP}${LETTER}{1,40}))`,
    'g',
  )
  const found = new Set<number>()
  for (const { 0: first, 1: rest } of text.matchAll(pattern)) found.add(anchorOf(first + rest!))
  return [...found].sort((a, b) => a - b).slice(0, ANCHORS)
}

const BETWEEN_WORDS = /[^0-9a-zà-ɏѐ-ԯа-я]+/g

// Of letters and digits: line breaks, marks and case make no other text.
function anchorOf(text: string): number {
  let hash = hashOf(text.toLowerCase().replace(BETWEEN_WORDS, ' '))
  // FNV's high bits hardly change with the last letters; the least of many must not favour a beginning.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
