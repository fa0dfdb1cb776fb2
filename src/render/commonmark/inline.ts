// The markup of a paragraph -> Markdown, tried on the parser: what would not be read as the same markup is written more plainly.
import { destination, escapeStart, escapeWords, linkText } from './escape.ts'

/** The markup of a text that is one paragraph of Markdown; undefined where it is something else. */
export type ReadInline = (markdown: string) => string | undefined

interface Style {
  readonly em: readonly [outer: string, inner: string]
  /** `<https://…>` for a link whose words are its address. */
  readonly autolinks: boolean
}

const STYLES: readonly Style[] = [
  { em: ['*', '_'], autolinks: true },
  { em: ['_', '*'], autolinks: true },
  { em: ['*', '_'], autolinks: false },
]

/** @param markup as parseBody makes it: text with a, em, strong, code and br */
export function inlineMarkdown(markup: string, read: ReadInline): string {
  // A break at the end would be a backslash.
  const html = withoutBreaks(markup)
  const plainer = html.replace(/<\/?(?:em|strong)>/g, '')
  const plainest = plainer.replace(/<\/?(?:a|code)\b[^>]*>/g, '')
  for (const wanted of [html, plainer])
    for (const style of STYLES) {
      const markdown = written(wanted, style)
      if (read(markdown) === wanted) return markdown
    }
  return written(plainest, STYLES[0]!)
}

function withoutBreaks(markup: string): string {
  let html = markup.trimEnd()
  while (html.endsWith('<br>')) html = html.slice(0, -'<br>'.length).trimEnd()
  return html
}

const PIECE = /<(\/?)(a|em|strong|code|br)(?: href="([^"]*)")?>|[^<]+/g

function written(html: string, style: Style): string {
  let [markdown, depth, code] = ['', 0, false]
  let link: { href: string; from: number; words: string } | undefined
  for (const [piece, slash, tag, href] of html.matchAll(PIECE)) {
    if (tag === undefined) {
      const text = unescaped(piece)
      if (link) link.words += text
      markdown += code ? codeSpan(text) : escapeWords(text)
    } else if (tag === 'br') markdown += '\\\n'
    else if (tag === 'code') code = slash === ''
    else if (tag !== 'a') {
      if (slash) depth--
      markdown += style.em[depth % 2]!.repeat(tag === 'em' ? 1 : 2)
      if (!slash) depth++
    } else if (!slash) {
      // «!» before it would make a picture of it.
      if (markdown.endsWith('!')) markdown = `${markdown.slice(0, -1)}\\!`
      link = { href: unescaped(href ?? ''), from: markdown.length, words: '' }
    } else if (link) {
      const whole = style.autolinks ? linkText(link.words, link.href) : ''
      const inner = markdown.slice(link.from)
      markdown = markdown.slice(0, link.from)
      markdown += whole.startsWith('<') ? whole : `[${inner}](${destination(link.href)})`
      link = undefined
    }
  }
  return markdown.split('\n').map(escapeStart).join('\n')
}

/** Between more backticks than it has in a row. */
function codeSpan(text: string): string {
  const fence = fenceFor(text, 1)
  const room = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : ''
  return fence + room + text + room + fence
}

/** Backticks, at least so many, that a text does not hold. */
export const fenceFor = (text: string, least: number): string => {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  return '`'.repeat(Math.max(least, longest + 1))
}

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
