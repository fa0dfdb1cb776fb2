// The words of a text that the ledger of quotes holds: nobody may change a character among them.
import { asList, get, isText, type Span, type TreeMap, textOf } from '../../model/tree.ts'
import { type Token, tokensOf } from './verbatim.ts'

/** So many words in a row are the ledger's; of a shorter quote, all. */
const RUN = 3

/** Whether a span of the text holds a character of an approved quote, of those in `quotes`. */
export function keptIn(text: string, tree: TreeMap): (start: number, end: number) => boolean {
  const quotes = asList(get(tree, 'quotes')).flatMap(
    quote => (isText(quote) ? quote : textOf(quote, 'text')) ?? [],
  )
  if (quotes.length === 0) return () => false
  // Most texts have no slip, and then nobody asks.
  let spans: readonly Span[] | undefined
  return (start, end) => {
    spans ??= spansOfAll(quotes, text)
    return spans.some(span => start < span[1] && span[0] < end)
  }
}

function spansOfAll(quotes: readonly string[], text: string): Span[] {
  const tokens = tokensOf(text)
  return quotes.flatMap(quote => spansOf(quote, text, tokens))
}

function spansOf(quote: string, text: string, tokens: readonly Token[]): Span[] {
  const wanted = tokensOf(quote)
  const length = Math.min(RUN, wanted.length)
  if (length === 0) return []
  const runs = new Set(wanted.slice(length - 1).map((_, at) => key(wanted, at, length)))
  const [first, last] = [key(wanted, 0, length), key(wanted, wanted.length - length, length)]
  const spans: Span[] = []
  for (let at = 0; at + length <= tokens.length; at++) {
    const run = key(tokens, at, length)
    if (!runs.has(run)) continue
    const start = tokens[at]!.span[0]
    const end = tokens[at + length - 1]!.span[1]
    // A quote may begin or end as it goes on elsewhere.
    const before = run === first ? quote.slice(0, wanted[0]!.span[0]).trimStart() : ''
    const after = run === last ? quote.slice(wanted.at(-1)!.span[1]).trimEnd() : ''
    spans.push([
      text.endsWith(before, start) ? start - before.length : start,
      text.startsWith(after, end) ? end + after.length : end,
    ])
  }
  return spans
}

const key = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ')
