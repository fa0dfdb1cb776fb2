// Patterns of the kinds of text, as JSON Schema needs them: one string, no flags but u, blank text allowed.
import { ATOMS, type AtomName } from './kinds.ts'

/** Every real day of the Gregorian calendar, so that an editor too refuses 30 February. */
const REAL_DAY = [
  String.raw`\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`,
  String.raw`\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`,
  String.raw`\d{4}-02-(?:0[1-9]|1\d|2[0-8])`,
  String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`,
].join('|')

// What `further` says of days and times, as far as a pattern can: a zone that does not exist is beyond it.
const REFINED: readonly (readonly [string, string])[] = [
  [String.raw`\d{4}-\d{2}-\d{2}`, `(?:${REAL_DAY})`],
  [String.raw`[Tt]\d{2}:\d{2}(:\d{2}`, String.raw`[Tt](?:[01]\d|2[0-3]):[0-5]\d(:[0-5]\d`],
  [String.raw`[+-]\d{2}:\d{2}`, String.raw`[+-](?:0\d|1[0-8]):[0-5]\d`],
]

/**
 * The pattern of an atom for JSON Schema (ECMA 262 with the u flag): blank text passes, as it counts as not given,
 * and white space around a text of one line does, as the check trims it. Undefined where any text will do.
 */
export function schemaPattern(name: AtomName): string | undefined {
  const atom: { pattern?: RegExp; lines?: 'many' } = ATOMS[name]
  if (!atom.pattern) return undefined
  const { source, dotAll } = atom.pattern
  const refined = REFINED.reduce((text, [loose, strict]) => text.replaceAll(loose, strict), source)
  if (atom.lines) return String.raw`^\s*$|${withoutFlags(refined, dotAll, '^', '$')}`
  return String.raw`^\s*(?:$|(?!\s)(?:${withoutFlags(refined, dotAll, '', String.raw`\s*$`)}))`
}

/** The source with its anchors replaced and, where `.` stood for line feeds too, that written out. */
function withoutFlags(source: string, dotAll: boolean, start: string, end: string): string {
  const tokens = source.match(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/gu) ?? []
  const replaced: Record<string, string> = {
    '^': start,
    $: end,
    ...(dotAll ? { '.': String.raw`[\s\S]` } : {}),
  }
  return tokens.map(token => replaced[token] ?? token).join('')
}
