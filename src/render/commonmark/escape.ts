// Text -> Markdown that reads as exactly that text: no mark in it makes a list, a heading, emphasis, a link or HTML.

/** A text that may stand anywhere: on a line of its own, after other words, within emphasis or the words of a link. */
export const escapeText = (text: string): string =>
  text.trim().split('\n').map(escapeWords).map(escapeStart).join('\n')

// Word characters of any script: a low line between two of them is a letter like others.
const WORD = '[\\p{L}\\p{N}]'
const MARKS = new RegExp(
  [
    '[\\\\`*\\[\\]<>~|]',
    `_(?!(?<=${WORD}_)${WORD})`,
    '&(?=#|[A-Za-z][A-Za-z0-9]*;)',
    // Such a mark at the end of a heading closes it.
    '(?<=\\s)#',
  ].join('|'),
  'gu',
)

/** Marks that count wherever they stand. */
export const escapeWords = (text: string): string => text.replace(MARKS, '\\$&')

/** Marks that count at the beginning of a line: `# `, `- `, `2026. `, `===`. */
export const escapeStart = (line: string): string =>
  line
    .replace(/^[ \t]+/, '')
    .replace(/^(?:#|[-+=](?=[\s=-]|$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

const AUTOLINK = /^https?:\/\/[^\s<>\\]*$/i
const AUTOLINK_EMAIL = /^[\w.!#$%&'*+/=?^{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i
// A path in the workspace, or a link of a kind that is safe.
const TARGET = /^(?:https?:\/\/|mailto:|tel:)|^(?![a-z][a-z0-9+.-]*:|[\s/\\#?])/i

/** A link: `<https://…>` where its words are its address, else `[words](address)`; only its words where there is no safe address. */
export function linkText(words: string, href: string): string {
  if (href === '' || !TARGET.test(href)) return escapeText(words)
  if (words === href && AUTOLINK.test(href)) return `<${href}>`
  if (href === `mailto:${words}` && AUTOLINK_EMAIL.test(words)) return `<${words}>`
  return `[${escapeText(words)}](${destination(href)})`
}

/** What stands in the round brackets of a link. */
export function destination(href: string): string {
  const safe = href.replace(/[<>\\]|&(?=#|[A-Za-z])/g, '\\$&').replace(/\n/g, ' ')
  return /^[^\s()<\u0000-\u001f]+$/.test(href) ? safe : `<${safe}>`
}
