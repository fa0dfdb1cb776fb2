// Whose words a quotation of the body is: the last line below it says, or else the ledger of quotations.
import type { Quote } from '../model/release.ts'
import type { Block } from './markdown.ts'

export interface Attributed {
  /** What is quoted, without the line that names the speaker. */
  readonly said: readonly Block[]
  /** `Gulmira Toktobekova, Executive Secretary`, or ''. */
  readonly by: string
}

const SIGNED = /^(?:—|–|--?)[ \u00a0]+(?=\S)/
// A longer line that begins with a dash is speech, not a signature.
const LONGEST_NAME = 160

/** @param nameOf how a speaker of the ledger is printed */
export function attributed(
  blocks: readonly Block[],
  ledger: readonly Quote[],
  nameOf: (speaker: NonNullable<Quote['speaker']>) => string,
): Attributed {
  const last = blocks.at(-1)
  if (blocks.length > 1 && last?.kind === 'paragraph' && SIGNED.test(last.text)) {
    const by = last.text.replace(SIGNED, '').replace(/\u00a0\[\d+\]/g, '')
    if (by.length <= LONGEST_NAME) return { said: blocks.slice(0, -1), by }
  }
  const words = lettersOf(blocks.map(block => ('text' in block ? block.text : '')).join(' '))
  const entry = words ? ledger.find(({ text }) => lettersOf(text) === words) : undefined
  return { said: blocks, by: entry?.speaker ? nameOf(entry.speaker) : '' }
}

/** A text without marks and spaces, which differ between a ledger and a page. */
const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[\s\u00a0!-/:-@[-`{-~\u00ab\u00bb\u2010-\u2027\u2030-\u205e]+/g, '')
