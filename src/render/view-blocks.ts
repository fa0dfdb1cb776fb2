// Blocks of Markdown -> blocks as a template sees them, with the dateline in the first paragraph.
import type { Block, ListItem } from './markdown.ts'
import type { ViewBlock, ViewDateline, ViewItem } from './view-model.ts'

/** A block that has every key of a ViewBlock. */
const EMPTY: ViewBlock = {
  kind: 'paragraph',
  html: '',
  text: '',
  dateline: undefined,
  level: 0,
  ordered: false,
  start: 1,
  tight: false,
  items: [],
  blocks: [],
}

/** @param bullet stands before the items of a list in plain text */
export function viewBlocks(blocks: readonly Block[], bullet: string): ViewBlock[] {
  return blocks.map(block => {
    if (block.kind === 'list') return { ...EMPTY, ...block, items: viewItems(block.items, bullet) }
    if (block.kind === 'quote') return { ...EMPTY, ...block, blocks: viewBlocks(block.blocks, bullet) }
    return { ...EMPTY, ...block }
  })
}

function viewItems(items: readonly ListItem[], bullet: string): ViewItem[] {
  const width = Math.max(...items.map(item => (item.number ?? bullet).length)) + 1
  return items.map(({ number, blocks }) => {
    const [only] = blocks
    const single = blocks.length === 1 && only?.kind === 'paragraph'
    return {
      mark: (number ?? bullet).padEnd(width),
      indent: ' '.repeat(width),
      blocks: viewBlocks(blocks, bullet),
      html: single ? only.html : '',
    }
  })
}

/** Puts the dateline into the first paragraph, or before whatever stands first. */
export function withDateline(
  blocks: readonly ViewBlock[],
  dateline: ViewDateline | undefined,
): readonly ViewBlock[] {
  if (!dateline) return blocks
  const [first, ...rest] = blocks
  if (first?.kind === 'paragraph') return [{ ...first, dateline }, ...rest]
  return [{ ...EMPTY, dateline }, ...blocks]
}

/** The first words of a body, without marks of notes; '' where no paragraph comes first or follows. */
export function openingText(blocks: readonly Block[]): string {
  const paragraph = blocks.find(block => block.kind === 'paragraph')
  return paragraph ? paragraph.text.replace(/\u00a0\[\d+\]/g, '').replace(/\n/g, ' ') : ''
}

/** At most `max` characters, cut between words and ended by an ellipsis. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const words = cut.replace(/[ \u00a0][^ \u00a0]*$/, '')
  return `${words.replace(/[\s,;:—–-]+$/, '').toWellFormed()}…`
}
