// Blocks of Markdown -> blocks as a template sees them, with the dateline in the first paragraph.
import type { Attributed } from './attribution.ts'
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
  said: [],
  by: '',
}

type Attribute = (quoted: readonly Block[]) => Attributed

/**
 * @param bullet stands before the items of a list in plain text
 * @param attribute whose words a quotation is
 */
export function viewBlocks(blocks: readonly Block[], bullet: string, attribute: Attribute): ViewBlock[] {
  const inner = (of: readonly Block[]) => viewBlocks(of, bullet, attribute)
  return blocks.map(block => {
    if (block.kind === 'list') return { ...EMPTY, ...block, items: viewItems(block.items, bullet, inner) }
    if (block.kind === 'quote') {
      const { said, by } = attribute(block.blocks)
      // Seen once: twice at every depth would be a billion times in a deep quotation.
      const quoted = inner(block.blocks)
      return { ...EMPTY, ...block, blocks: quoted, said: quoted.slice(0, said.length), by }
    }
    return { ...EMPTY, ...block }
  })
}

function viewItems(
  items: readonly ListItem[],
  bullet: string,
  inner: (blocks: readonly Block[]) => ViewBlock[],
): ViewItem[] {
  const width = Math.max(...items.map(item => (item.number ?? bullet).length)) + 1
  return items.map(({ number, blocks }) => {
    const [only] = blocks
    const single = blocks.length === 1 && only?.kind === 'paragraph'
    return {
      mark: (number ?? bullet).padEnd(width),
      indent: ' '.repeat(width),
      blocks: inner(blocks),
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
