// Markdown with its marks blanked out, character for character, so that places stay where they are.

/** Stands for one character that a reader does not see. */
export const MASK = '\u0001'

const blank = (text: string): string => MASK.repeat(text.length)

// Letters and digits by range: \p{L} says it better but takes milliseconds to compile.
const EMPHASIS = /\*\*|__|(?<![0-9A-Za-z\u00c0-\u1fff])[*_](?=\S)|(?<=\S)[*_](?![0-9A-Za-z\u00c0-\u1fff])/g

/** Code, the addresses of links, bare URLs and addresses, and the marks of lists, headings, quotes and emphasis. */
export function maskMarkdown(markdown: string): string {
  let text = markdown
  // Each look costs less than a pattern that finds nothing.
  if (text.includes('`')) text = text.replace(/`[^`\n]+`/g, blank)
  if (text.includes('](')) text = text.replace(LINK, withoutAddress)
  if (/[<@]|:\/\//.test(text)) text = text.replace(ADDRESS, blank)
  if (/^[ \t]*[#>*+\d-]/m.test(text)) text = text.replace(LINE_MARK, blank)
  return /[*_]/.test(text) ? text.replace(EMPHASIS, blank) : text
}

const LINK = /!?\[([^\]\n]*)\]\(([^()\n]|\([^()\n]*\))*\)/g
const ADDRESS =
  /<[^<>\s]+>|https?:\/\/[^\s<>«»“”)\]]*[^\s<>«»“”)\].,;:!?…]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const LINE_MARK = /^[ \t]*(?:#{1,6}|>+|[-*+]|\d{1,9}[.)])(?=[ \t])/gm

function withoutAddress(whole: string, words: string): string {
  const open = whole.startsWith('!') ? 2 : 1
  return blank(whole.slice(0, open)) + words + blank(whole.slice(open + words.length))
}
