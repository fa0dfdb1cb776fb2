// The blocks of a body -> Markdown that is read as the same blocks.
import { KEPT } from '../text/finish.ts'
import type { ViewBlock } from '../view-model.ts'
import { escapeText } from './escape.ts'
import { fenceFor, inlineMarkdown, type ReadInline } from './inline.ts'

/** Blocks with an empty line between them. `turn` is the first of the two marks that lists take in turn. */
export function blocksMarkdown(blocks: readonly ViewBlock[], read: ReadInline, turn = 0): string {
  let next = turn
  return blocks
    .filter(isThere)
    .map((block, at, shown) => {
      // A list right after another of its kind would be one with it, had it the same mark.
      const before = shown[at - 1]
      if (at > 0)
        next = isList(block) && before?.kind === 'list' && before.ordered === block.ordered ? 1 - next : 0
      return blockMarkdown(block, next, read)
    })
    .join('\n\n')
}

const isList = (block: ViewBlock | undefined): boolean => block?.kind === 'list'

// A paragraph of a no-break space or an empty emphasis is none in Markdown.
const isThere = ({ kind, html, dateline }: ViewBlock): boolean =>
  kind !== 'paragraph' || dateline !== undefined || html.replace(/<\/?(?:em|strong|br)>|\s/g, '') !== ''

function blockMarkdown(block: ViewBlock, turn: number, read: ReadInline): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.html, read)}`
    case 'list':
      return listMarkdown(block, turn, read)
    case 'quote':
      return prefixed(quoteMarkdown(block, read), '> ', '> ')
    case 'rule':
      return '***'
    case 'code':
      return codeMarkdown(block.text)
    case 'paragraph': {
      const dateline = block.dateline ? `${escapeText(block.dateline.text)} ` : ''
      return dateline + inlineMarkdown(block.html, read)
    }
  }
}

// Where the release itself does not say whose words they are, its ledger may.
function quoteMarkdown({ blocks, said, by }: ViewBlock, read: ReadInline): string {
  const text = blocksMarkdown(blocks, read)
  return by !== '' && said.length === blocks.length ? `${text}\n\n— ${escapeText(by)}` : text
}

function listMarkdown({ items, ordered, start, tight }: ViewBlock, turn: number, read: ReadInline): string {
  const written = items.map(({ blocks }, at) => {
    const mark = ordered ? `${start + at}${'.)'[turn]} ` : `${'-+'[turn]} `
    const [first, second] = blocks
    // Three lists that begin at once, `- - -`, would be a rule.
    const text = blocksMarkdown(blocks, read, isList(first) ? 1 - turn : 0)
    const close = tight && first?.kind === 'paragraph' && interrupts(second)
    return prefixed(close ? text.replace('\n\n', '\n') : text, mark, ' '.repeat(mark.length))
  })
  return written.join(tight ? '\n' : '\n\n')
}

// Only such a list is one right below a paragraph; others would be more words of it.
const interrupts = (block: ViewBlock | undefined): boolean =>
  isList(block) && (!block!.ordered || block!.start === 1) && block!.items[0]!.blocks.length > 0

function codeMarkdown(text: string): string {
  const fence = fenceFor(text, 3)
  const lines = text.split('\n').map(line => (line.trim() === '' ? KEPT + line : line))
  return [fence, ...lines, fence].join('\n')
}

const prefixed = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
    .join('\n')
