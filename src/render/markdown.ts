// A release's body: Markdown without HTML -> blocks, each inline text both as safe HTML and as plain text.
import type { MarkdownIt, MarkdownItOptions, Token } from 'markdown-it'

/** Text within a block. */
export interface Inline {
  /** Escaped; holds only a, em, strong, code and br. */
  readonly html: string
  /** Emphasis is dropped, a link reads `words [1]`, a line break is a line feed. */
  readonly text: string
}

export interface ListItem {
  /** `1.` in an ordered list, else undefined. */
  readonly number: string | undefined
  readonly blocks: readonly Block[]
}

export type Block =
  | ({ readonly kind: 'paragraph' } & Inline)
  /** `level` from 2, below the headline. */
  | ({ readonly kind: 'heading'; readonly level: number } & Inline)
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      /** Its items follow one another without empty lines. */
      readonly tight: boolean
      readonly items: readonly ListItem[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | ({ readonly kind: 'code' } & Inline)

/** A link that plain text names by its number. */
export interface LinkNote {
  readonly number: number
  /** What to show: an address for mailto, a phone number for tel, else the URL. */
  readonly text: string
  /** Where it leads: `https:`, `mailto:` … */
  readonly href: string
}

export interface Body {
  readonly blocks: readonly Block[]
  readonly links: readonly LinkNote[]
}

const OPTIONS: MarkdownItOptions = { html: false, linkify: false, typographer: false, maxNesting: 40 }
// An indented line, a line of dashes under a paragraph and a bar are slips in prose, not code, a heading or a table.
const NOT_PROSE = ['code', 'lheading', 'table', 'strikethrough']
const LINK = /^(?:https?:\/\/|mailto:|tel:)[^\s]/i

/**
 * The blocks of a body. A link that is not http, https, mailto or tel stays the text that was typed; a picture is its alt text.
 * Loads the parser only when it is called.
 */
export async function parseBody(markdown: string): Promise<Body> {
  const markdownIt = await loadParser()
  const notes = new LinkNotes(url => markdownIt.normalizeLinkText(url))
  const blocks = new Reader(markdownIt.parse(markdown, {}), notes).blocks()
  return { blocks, links: notes.links }
}

/** What reads a text that is one paragraph as its markup; undefined where the text is anything else. */
export async function paragraphReader(): Promise<(markdown: string) => string | undefined> {
  const markdownIt = await loadParser()
  return markdown => {
    const notes = new LinkNotes(url => markdownIt.normalizeLinkText(url))
    const [block, ...more] = new Reader(markdownIt.parse(markdown, {}), notes).blocks()
    return block?.kind === 'paragraph' && more.length === 0 ? block.html : undefined
  }
}

function loadParser(): Promise<MarkdownIt> {
  parser ??= import('markdown-it').then(({ default: MarkdownIt }) => {
    const made = new MarkdownIt(OPTIONS).disable(NOT_PROSE)
    made.validateLink = url => LINK.test(url)
    return made
  })
  return parser
}

// Made once: it holds no state of a text, and making it costs more than a short body.
let parser: Promise<MarkdownIt> | undefined

/** Walks the parser's flat list of tokens once, each open tag down to its close. */
class Reader {
  readonly #tokens: readonly Token[]
  readonly #notes: LinkNotes
  #at = 0

  constructor(tokens: readonly Token[], notes: LinkNotes) {
    this.#tokens = tokens
    this.#notes = notes
  }

  /** Blocks up to the end, or up to and including the token that closes their container. */
  blocks(close?: string): Block[] {
    const blocks: Block[] = []
    for (;;) {
      const token = this.#tokens[this.#at++]
      if (!token || token.type === close) return blocks
      const block = this.#block(token)
      if (block) blocks.push(block)
    }
  }

  #block(token: Token): Block | undefined {
    switch (token.type) {
      case 'paragraph_open':
        return { kind: 'paragraph', ...this.#inline() }
      case 'heading_open':
        return { kind: 'heading', level: Math.max(2, Number(token.tag.slice(1))), ...this.#inline() }
      case 'bullet_list_open':
        return {
          kind: 'list',
          ordered: false,
          start: 1,
          tight: this.#isTight(),
          items: this.#items(undefined),
        }
      case 'ordered_list_open': {
        const start = Number(token.attrGet('start') ?? 1)
        return { kind: 'list', ordered: true, start, tight: this.#isTight(), items: this.#items(start) }
      }
      case 'blockquote_open':
        return { kind: 'quote', blocks: this.blocks('blockquote_close') }
      case 'hr':
        return { kind: 'rule' }
      case 'fence': {
        const text = token.content.replace(/\n$/, '')
        return { kind: 'code', text, html: escaped(text).replaceAll('\n', '&#10;') }
      }
      default:
        return undefined
    }
  }

  /** Of the list that has just been opened: paragraphs of a tight one are hidden. */
  #isTight(): boolean {
    const first = this.#tokens[this.#at + 1]
    return first?.type !== 'paragraph_open' || first.hidden
  }

  #items(start: number | undefined): ListItem[] {
    const items: ListItem[] = []
    for (;;) {
      const token = this.#tokens[this.#at++]
      if (token?.type !== 'list_item_open') return items
      const number = start === undefined ? undefined : `${start + items.length}.`
      items.push({ number, blocks: this.blocks('list_item_close') })
    }
  }

  /** The text between a block's open and close tokens. */
  #inline(): Inline {
    const inline = this.#tokens[this.#at]
    this.#at += 2
    return readInline(inline?.children ?? [], this.#notes)
  }
}

const TAGS: Readonly<Record<string, string>> = {
  em_open: '<em>',
  em_close: '</em>',
  strong_open: '<strong>',
  strong_close: '</strong>',
}

function readInline(tokens: readonly Token[], notes: LinkNotes): Inline {
  const open: { href: string; from: number }[] = []
  let html = ''
  let text = ''
  for (const token of tokens) {
    const plain = plainOf(token)
    if (plain !== undefined) {
      text += plain
      html += token.type === 'code_inline' ? `<code>${escaped(plain)}</code>` : escaped(plain)
    } else if (token.type === 'hardbreak') {
      text += '\n'
      html += '<br>'
    } else if (token.type === 'link_open') {
      const href = String(token.attrGet('href') ?? '')
      // An address within the words of a link leads where they lead.
      if (open.length === 0) html += `<a href="${escaped(href)}">`
      open.push({ href, from: text.length })
    } else if (token.type === 'link_close') {
      const { href, from } = open.pop()!
      if (open.length > 0) continue
      text += notes.mark(href, text.slice(from))
      html += '</a>'
    } else html += TAGS[token.type] ?? ''
  }
  return { html, text }
}

/** The words of a token that is only text; undefined for one that opens, closes or breaks. */
function plainOf(token: Token): string | undefined {
  if (token.type === 'softbreak') return ' '
  if (token.type === 'image') return (token.children ?? []).map(child => plainOf(child) ?? '').join('')
  return ['text', 'code_inline', 'text_special'].includes(token.type) ? token.content : undefined
}

/** The links of a body, numbered in the order in which plain text names them. */
class LinkNotes {
  readonly links: LinkNote[] = []
  /** A URL as people read it, without percent signs and Punycode. */
  readonly #readable: (url: string) => string

  constructor(readable: (url: string) => string) {
    this.#readable = readable
  }

  /** ` [1]` to stand after the words of a link, or nothing where the words are the address itself. */
  mark(href: string, words: string): string {
    const text = href.replace(/^(?:mailto|tel):/i, '')
    if ([text, this.#readable(text)].some(url => sameAddress(words, url))) return ''
    let note = this.links.find(link => link.text === text)
    if (!note) {
      note = { number: this.links.length + 1, text, href }
      this.links.push(note)
    }
    return `\u00a0[${note.number}]`
  }
}

function sameAddress(words: string, url: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')
      .toLowerCase()
  const digits = (text: string) => text.replace(/[\s().-]/g, '')
  return bare(words) === bare(url) || (/^\+?\d+$/.test(digits(url)) && digits(words) === digits(url))
}

/** For element content and double-quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
