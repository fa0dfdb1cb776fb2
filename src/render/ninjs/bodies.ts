// The texts of a release as ninjs takes them: each body as HTML and as plain text, without what a page adds around them.
import { eventLines } from '../event-text.ts'
import { escaped } from '../markdown.ts'
import type { View, ViewBlock, ViewDateline } from '../view-model.ts'

export interface Text {
  readonly role: string
  /** Media type. */
  readonly contentType: string
  readonly value: string
}

/** Lead and body; the facts of an event; the paragraphs about the organization. */
export function bodiesOf(view: View): Text[] {
  const { lead, blocks, about } = view
  const html = [
    ...(lead ? [`<p>${opened(lead.dateline, escaped)}${escaped(lead.text)}</p>`] : []),
    ...blocks.map(htmlOf),
  ]
  const plain = [...(lead ? [opened(lead.dateline) + lead.text] : []), plainOf(blocks), linksOf(view)]
  return [
    { role: 'main', contentType: 'text/html', value: html.join('\n') },
    { role: 'main', contentType: 'text/plain', value: plain.filter(Boolean).join('\n\n') },
    { role: 'event', contentType: 'text/plain', value: eventLines(view).join('\n') },
    {
      role: 'boilerplate',
      contentType: 'text/html',
      value: about.map(text => `<p>${escaped(text)}</p>`).join('\n'),
    },
    { role: 'boilerplate', contentType: 'text/plain', value: about.join('\n\n') },
  ].filter(({ value }) => value !== '')
}

const opened = (dateline: ViewDateline | undefined, written = (text: string) => text): string =>
  dateline ? `${written(dateline.text)} ` : ''

// What is called html in a block is safe markup already.
function htmlOf(block: ViewBlock): string {
  const { kind, html } = block
  switch (kind) {
    case 'paragraph':
      return `<p>${opened(block.dateline, escaped)}${html}</p>`
    case 'heading':
      return `<h${Math.min(block.level, 6)}>${html}</h${Math.min(block.level, 6)}>`
    case 'list':
      return listOf(block)
    case 'quote':
      return quoteOf(block)
    case 'rule':
      return '<hr>'
    case 'code':
      return `<pre><code>${html}</code></pre>`
  }
}

function quoteOf(quote: ViewBlock): string {
  const speaker = speakerOf(quote)
  const rows = [...quote.blocks.map(htmlOf), ...(speaker ? [`<p>${escaped(speaker)}</p>`] : [])]
  return `<blockquote>${rows.join('\n')}</blockquote>`
}

/** A last line for a quotation that does not itself say whose words it is, where the ledger does; else ''. */
const speakerOf = ({ blocks, said, by }: ViewBlock): string =>
  by !== '' && said.length === blocks.length ? `— ${by}` : ''

function listOf({ ordered, start, items }: ViewBlock): string {
  const rows = items.map(({ html, blocks }) => `<li>${html || blocks.map(htmlOf).join('\n')}</li>`)
  const [open, close] = ordered ? [start === 1 ? 'ol' : `ol start="${start}"`, 'ol'] : ['ul', 'ul']
  return `<${open}>\n${rows.join('\n')}\n</${close}>`
}

const QUOTED = '    '

const APART = '\n\n'

const plainOf = (blocks: readonly ViewBlock[], gap = APART): string =>
  blocks.map(blockText).filter(Boolean).join(gap)

function blockText(block: ViewBlock): string {
  const { kind, dateline, text, items, tight, blocks } = block
  if (kind === 'list') {
    const gap = tight ? '\n' : APART
    return items.map(item => hung(plainOf(item.blocks, gap), item.mark, item.indent)).join(gap)
  }
  if (kind === 'quote') {
    const said = [plainOf(blocks), speakerOf(block)].filter(Boolean).join(APART)
    return hung(said, QUOTED, QUOTED)
  }
  return kind === 'rule' ? '* * *' : opened(dateline) + text
}

const hung = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (line === '' ? '' : (at === 0 ? first : rest) + line))
    .join('\n')

const linksOf = ({ links, labels }: View): string =>
  links.length > 0 ? [labels.links, ...links.map(({ mark, text }) => mark + text)].join('\n') : ''
