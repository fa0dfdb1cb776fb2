// A command line as a shell hands it over, half typed -> the words it means, and the part still to be completed.

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

export interface Line {
  /** The words before the current one, without their quotes. */
  readonly before: readonly string[]
  /** What is typed of the current word, without its quotes. */
  readonly current: string
  /** How many characters of the current word the shell keeps for itself: bash cuts words at `=` and `:`. */
  readonly kept: number
  /** The quotation mark that is still open, or none. */
  readonly quote: '"' | "'" | ''
}

/** Reads the words after the program's name, the current one last, each as typed. Nothing in them is executed. */
export function readLine(raw: readonly string[], shell: Shell): Line {
  const own = raw.at(-1) ?? ''
  const words = shell === 'bash' ? rejoined(raw) : raw
  const last = words.at(-1) ?? ''
  // Of a word in pieces, what bash replaces is the last piece; after a mark that is nothing yet.
  const piece = last !== own && isBreak(own) ? '' : own
  const kept = unquoted(last.slice(0, last.length - piece.length)).text.length
  const { text, quote } = unquoted(last)
  return { before: words.slice(0, -1).map(word => unquoted(word).text), current: text, kept, quote }
}

const isBreak = (word: string): boolean => /^[=:]+$/.test(word)

// `--type=rel` comes from bash as three words, and so does a name with a colon in it.
function rejoined(raw: readonly string[]): readonly string[] {
  const words: string[] = []
  let open = false
  for (const [at, word] of raw.entries()) {
    const joins = at > 0 && (isBreak(word) || open)
    if (joins) words.push(`${words.pop()}${word}`)
    else words.push(word)
    open = isBreak(word) && at > 0
  }
  return words
}

/** The text that a word in shell syntax stands for; variables and substitutions stay as they are written. */
export function unquoted(word: string): { text: string; quote: Line['quote'] } {
  let text = ''
  let quote: Line['quote'] = ''
  for (let at = 0; at < word.length; at++) {
    const character = word[at]!
    if (quote === "'") {
      if (character === "'") quote = ''
      else text += character
    } else if (character === '\\' && at + 1 < word.length) text += escaped(word[++at]!, quote)
    else if (character === '"') quote = quote === '"' ? '' : '"'
    else if (character === "'" && quote === '') quote = "'"
    else text += character
  }
  return { text, quote }
}

// Within double quotes a backslash stays, but before what it can escape there.
const escaped = (character: string, quote: string): string =>
  quote === '"' && !/["\\$`]/.test(character) ? `\\${character}` : character

/** A text as bash wants it typed, within the quotation mark that is open. */
export function quotedForBash(text: string, quote: Line['quote']): string {
  if (quote === "'") return text.replaceAll("'", String.raw`'\''`)
  return text.replace(quote === '"' ? /["\\$`]/g : /[^\p{L}\p{N}_./=:,@%+-]/gu, '\\$&')
}
