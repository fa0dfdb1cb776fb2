// What repairs change in a file, as a unified diff that patch and git apply read. Repairs never add or remove a line.
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'

export interface Change {
  /** As it is named on the screen, with forward slashes. */
  readonly file: string
  readonly before: string
  /** Of as many lines. */
  readonly after: string
}

const CONTEXT = 3
const NO_NEWLINE = '\\ No newline at end of file'
/** Stands for a no-break space on a terminal. */
export const NO_BREAK_SIGN = '␣'

/** Exact, for programs. Empty where nothing changes. */
export const diff = (change: Change): string => linesOf(change).join('')

/** For people: coloured, no-break spaces to be seen, nothing that steers the terminal. */
export function shownDiff(change: Change, paint: Paint): string {
  return linesOf(change)
    .map(line => `${painted(line.replace(/\r?\n$/, ''), paint)}\n`)
    .join('')
}

function painted(line: string, paint: Paint): string {
  const text = visible(line.replaceAll('\t', '    '))
  const color = /^(?:---|\+\+\+) /.test(text)
    ? paint.bold
    : ({ '-': paint.red, '+': paint.green, '@': paint.cyan }[text[0] ?? ''] ?? ((part: string) => part))
  return text
    .split(/(\u00a0)/)
    .map(part => (part === '\u00a0' ? paint.inverse(NO_BREAK_SIGN) : part && color(part)))
    .join('')
}

function linesOf({ file, before, after }: Change): string[] {
  const [old, mended] = [splitLines(before), splitLines(after)]
  const changed = old.flatMap((line, at) => (line === mended[at] ? [] : [at]))
  if (changed.length === 0) return []
  return [
    `--- ${pathIn('a', file)}\n`,
    `+++ ${pathIn('b', file)}\n`,
    ...hunksOf(changed).flatMap(hunk => hunkLines(hunk, old, mended)),
  ]
}

/** Each with its line feed; the last may have none. */
const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

// Changes whose context meets are shown together.
function hunksOf(changed: readonly number[]): number[][] {
  const hunks: number[][] = []
  for (const at of changed) {
    const last = hunks.at(-1)
    if (last && at - last.at(-1)! <= CONTEXT * 2 + 1) last.push(at)
    else hunks.push([at])
  }
  return hunks
}

function hunkLines(changed: readonly number[], old: readonly string[], mended: readonly string[]): string[] {
  const from = Math.max(0, changed[0]! - CONTEXT)
  const to = Math.min(old.length, changed.at(-1)! + CONTEXT + 1)
  const range = `${from + 1},${to - from}`
  const lines = [`@@ -${range} +${range} @@\n`]
  const put = (mark: string, line: string) =>
    lines.push(line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n${NO_NEWLINE}\n`)
  for (let at = from; at < to; ) {
    if (old[at] === mended[at]) {
      put(' ', old[at]!)
      at++
      continue
    }
    let end = at
    while (end < to && old[end] !== mended[end]) end++
    for (const line of old.slice(at, end)) put('-', line)
    for (const line of mended.slice(at, end)) put('+', line)
    at = end
  }
  return lines
}

// As git writes it: quoted where a name has what would end it, with a tab where it has spaces.
function pathIn(side: 'a' | 'b', file: string): string {
  const path = `${side}/${file.replace(/^\/+/, '')}`
  if (/["\\\n\r\t]/.test(path)) return JSON.stringify(path)
  return path.includes(' ') ? `${path}\t` : path
}
