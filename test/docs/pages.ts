// The fenced blocks of a Markdown page, for tests that run its examples.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../cli/run.ts'

export interface Fence {
  /** The words after the backticks: `sh`, `sh no-test`, `hbs`. */
  readonly info: string
  readonly code: string
  /** Of the opening backticks, from 1. */
  readonly line: number
  /** The block of `text` that comes next, with nothing but empty lines between: what the commands print. */
  readonly prints: string | undefined
}

export const page = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

export function fencesOf(markdown: string): Fence[] {
  const found = [...markdown.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)]
  return found.map((match, at) => {
    const next = found[at + 1]
    const between = markdown.slice(match.index + match[0].length, next?.index)
    const follows = next?.[1] === 'text' && between.trim() === ''
    return {
      info: match[1]!,
      code: match[2]!,
      line: markdown.slice(0, match.index).split('\n').length,
      prints: follows ? next[2]! : undefined,
    }
  })
}

/** The pieces of an output between lines that are `…`, which stand for what is left out. */
export const piecesOf = (prints: string): string[] =>
  prints
    .split(/^…$/m)
    .map(piece => piece.trim())
    .filter(Boolean)

/** Pages have ordinary spaces where presser prints no-break ones, so that they can be typed. */
export const ordinary = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Files of the repository that a page links to. */
export const linksOf = (markdown: string): string[] =>
  [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(match => match[1]!.replace(/#.*/, ''))
    .filter(link => link !== '' && !/^[a-z]+:/.test(link))
