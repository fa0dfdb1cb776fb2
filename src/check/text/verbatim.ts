// Whether approved words stand in a text one after another, and where they first part from it. Punctuation,
// the kind of quotation mark, letter case and line breaks are no words. An attribution may stand between.
import type { Span } from '../../model/tree.ts'

export interface Token {
  readonly word: string
  readonly span: Span
}

export interface Difference {
  /** How many of the approved words the passage has. */
  readonly matched: number
  /** What the text has, and the approved words in its place; either may be empty. */
  readonly found: Span
  readonly approved: Span
}

// Signs that are read out are words too: 5 % and 5 are two things.
const TOKEN = /[0-9A-Za-zÀ-ɏЀ-ԯ]+|[%№$€£]/g

export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    span: [index, index + word.length] as const,
  }))

/** «…, — сказал Орозов. — …», “…,” said Ms Orozova. “…”: what parts a quotation, from mark to mark. */
const APART = /^[,.!?…]*(?:[»”"]|[,.!?…»”"]*[\s\u0001\u00a0]*[—–-])[\s\S]*(?:[«“"„]|[—–-][\s\u00a0]*)$/
const LONGEST_GAP = 400

/** True where all of `wanted` stands in `tokens` of `text`. */
export function standsIn(text: string, tokens: readonly Token[], wanted: readonly Token[]): boolean {
  let tried = 0
  return tokens.some(
    ({ word }, at) => word === wanted[0]?.word && tried++ < MOST && follows(text, tokens, at, wanted),
  )
}

// So often no text has the words that a quote begins with.
const MOST = 500

function follows(text: string, tokens: readonly Token[], start: number, wanted: readonly Token[]): boolean {
  let at = start
  for (const [index, { word }] of wanted.entries()) {
    if (tokens[at]?.word !== word) {
      const after = afterGap(text, tokens, at, wanted, index)
      if (after === undefined) return false
      at = after
    }
    at++
  }
  return true
}

// Where the quotation goes on after words that stand outside it.
function afterGap(
  text: string,
  tokens: readonly Token[],
  at: number,
  wanted: readonly Token[],
  index: number,
): number | undefined {
  const from = tokens[at - 1]!.span[1]
  for (let next = at + 1; next < tokens.length && tokens[next]!.span[0] - from < LONGEST_GAP; next++) {
    if (tokens[next]!.word !== wanted[index]!.word) continue
    const nearby = wanted[index + 1] === undefined || tokens[next + 1]?.word === wanted[index + 1]!.word
    if (nearby && APART.test(text.slice(from, tokens[next]!.span[0]))) return next
  }
  return undefined
}

/** The place most like `wanted`, and its first difference; undefined where nothing is like it. */
export function nearestIn(
  text: string,
  tokens: readonly Token[],
  wanted: readonly Token[],
): Difference | undefined {
  let best: Difference | undefined
  let tried = 0
  for (let skip = 0; skip < Math.min(4, wanted.length - 1); skip++) {
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]!.word !== wanted[skip]!.word || tokens[at + 1]?.word !== wanted[skip + 1]!.word) continue
      if (tried++ === MOST) return best
      const found = compare(text, tokens, at, wanted, skip)
      if (found.matched > (best?.matched ?? wanted.length / 2)) best = found
    }
  }
  return best
}

function compare(
  text: string,
  tokens: readonly Token[],
  start: number,
  wanted: readonly Token[],
  skip: number,
): Difference {
  let [at, index, matched] = [start, skip, 0]
  // What stands before the quotation is not of it.
  const from = opensAt(text, tokens, start) ? start : Math.max(0, start - skip)
  let first = skip > 0 ? difference(text, tokens, from, start, wanted, 0, skip) : undefined
  while (index < wanted.length && at < tokens.length) {
    if (tokens[at]!.word === wanted[index]!.word) {
      at++
      index++
      matched++
      continue
    }
    const after = afterGap(text, tokens, at, wanted, index)
    if (after !== undefined) {
      at = after
      continue
    }
    if (closesBefore(text, tokens, at)) {
      first ??= difference(text, tokens, at, at, wanted, index, wanted.length)
      break
    }
    const [more, fewer] = resume(tokens, at, wanted, index)
    if (more === undefined || fewer === undefined) break
    first ??= difference(text, tokens, at, at + more, wanted, index, index + fewer)
    at += more
    index += fewer
  }
  const end = Math.min(at + 1, tokens.length)
  first ??= difference(text, tokens, Math.min(at, tokens.length - 1), end, wanted, index, wanted.length)
  return { ...first, matched }
}

// How many words of either side to pass over until both agree again.
function resume(tokens: readonly Token[], at: number, wanted: readonly Token[], index: number): number[] {
  for (let sum = 1; sum <= 8; sum++) {
    for (let more = Math.min(4, sum); more >= 0 && sum - more <= 4; more--) {
      const [token, word] = [tokens[at + more]?.word, wanted[index + sum - more]?.word]
      if (token === undefined || token !== word) continue
      const next = wanted[index + sum - more + 1]?.word
      if (next === undefined || next === tokens[at + more + 1]?.word) return [more, sum - more]
    }
  }
  return []
}

const between = (text: string, tokens: readonly Token[], at: number): string =>
  text.slice(tokens[at - 1]?.span[1] ?? 0, tokens[at]?.span[0])

const opensAt = (text: string, tokens: readonly Token[], at: number): boolean =>
  /[«“„"]/.test(between(text, tokens, at))

// The quotation ends, and not because an attribution parts it.
const closesBefore = (text: string, tokens: readonly Token[], at: number): boolean =>
  at > 0 && /[»”"]/.test(between(text, tokens, at))

function difference(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  wanted: readonly Token[],
  first: number,
  last: number,
): Omit<Difference, 'matched'> {
  while (from < to && first < last && tokens[from]!.word === wanted[first]!.word) {
    from++
    first++
  }
  const hole = from === to
  // Where the text lacks a word, the one before the hole shows the place; at the start of a quotation, the one after it.
  const isAtStart = hole && (from === 0 || (first === 0 && opensAt(text, tokens, from)))
  const [start, end] = !hole ? [from, to] : isAtStart ? [from, from + 1] : [from - 1, from]
  const lacking = hole && !isAtStart ? Math.max(0, first - 1) : first
  const until = isAtStart ? Math.min(last + 1, wanted.length) : last
  return {
    found: [tokens[start]!.span[0], tokens[end - 1]!.span[1]],
    approved: until > lacking ? [wanted[lacking]!.span[0], wanted[until - 1]!.span[1]] : [0, 0],
  }
}
