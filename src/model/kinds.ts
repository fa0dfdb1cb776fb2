// What a value may be. A kind is data: the check, the JSON Schema, the prompts and the field reference read it.
import { DAY_PATTERN, dayFault, isZone, MOMENT_PATTERN, type MomentFault, momentFault } from './calendar.ts'
import { FORBIDDEN } from './characters.ts'
import type { Field } from './field.ts'

export type Kind =
  | { is: 'atom'; atom: AtomName; max?: number }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'map'; fields: readonly Field[] }
  | { is: 'dictionary'; of: Kind }
  | { is: 'list'; of: Kind }
  | { is: 'one-or-list'; of: Kind }
  /** The key of an entry of presser.yaml, or the thing itself. */
  | { is: 'reference'; to: Register; or: Kind }
  /** One text for all languages, or `{ru: …, en: …}`. */
  | { is: 'localized'; of: Kind }
  | { is: 'either'; of: readonly Kind[] }

/** The registers of presser.yaml whose entries a release names by key. */
export type Register = 'people' | 'contacts' | 'boilerplate'

/** Why a text is not of its kind. The words stand in the locale files. */
export type Fault =
  | MomentFault
  | { code: 'several-lines' | 'several-paragraphs' | 'not-language' | 'not-email' | 'not-phone' }
  | { code: 'not-link' | 'not-key' | 'not-path' | 'not-zone' | 'not-text' | 'not-list' }
  /** `name` is the first field the map needs, `text` what stands there instead of it. */
  | { code: 'not-map'; name?: string | undefined; text?: string | undefined }
  | { code: 'not-day-or-moment'; text: string }
  | { code: 'not-release-url' | 'not-list-id' | 'not-list-link' | 'not-number' | 'not-switch' }
  /** Offsets of the first tag or comment. */
  | { code: 'html'; at: number; end: number }
  | { code: 'control-character'; character: string; at: number }
  | { code: 'too-long'; length: number; max: number }
  | { code: 'not-choice'; text: string; choices: readonly string[]; nearest: string | undefined }

interface Atom {
  /** What the whole text must match; the JSON Schema carries the same pattern. */
  pattern?: RegExp
  /** The code of the fault where the pattern does not match. */
  fault?: Extract<Fault, { code: string }>['code'] & SimpleCode
  /** Without this character no text breaks the pattern: a look that spares most texts the pattern. */
  sign?: string
  /** What no pattern can say, such as that the day exists. */
  further?: (text: string) => Fault | undefined
  /** The format keyword of JSON Schema that says the same as `further`. */
  format?: 'date'
  /** Text that may run over several lines. */
  lines?: 'many'
}
type SimpleCode = Exclude<
  Fault['code'],
  | 'control-character'
  | 'too-long'
  | 'not-choice'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-such-time'
  | 'unknown-zone'
  | 'offset-disagrees'
>

// Letters and digits of living scripts. The classes \p{L} and \p{N} say it better but take 5 ms to compile.
const WORD = '0-9A-Za-z\\u00c0-\\u024f\\u0370-\\u1fff\\u3040-\\ud7ff'

const ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const DOMAIN_LABEL = `[${WORD}](?:[${WORD}-]*[${WORD}])?`
const EMAIL = new RegExp(`^${ATEXT}(?:\\.${ATEXT})*@(?:${DOMAIN_LABEL}\\.)+(?![0-9])${DOMAIN_LABEL}$`)

// Tags and comments; `5 < 6` and `<https://example.org>` are none.
const HTML = /<\/?[A-Za-z][A-Za-z0-9-]*(?:[ \t\n][^<>]*)?\/?>|<!--/

/** Every kind of text, one row each. Patterns are anchored and hold for JSON Schema (ECMA 262) as well. */
export const ATOMS = {
  line: { pattern: /^[^\n\r\u0085\u2028\u2029]*$/, fault: 'several-lines' },
  paragraph: {
    pattern: /^(?!.*\n[ \t]*\n[^\S\n]*\S)/s,
    fault: 'several-paragraphs',
    sign: '\n',
    lines: 'many',
  },
  markdown: {
    pattern: new RegExp(`^(?!.*(?:${HTML.source}))`, 's'),
    fault: 'html',
    sign: '<',
    further: htmlFault,
    lines: 'many',
  },
  text: { lines: 'many' },
  day: { pattern: DAY_PATTERN, fault: 'not-day', further: dayFault, format: 'date' },
  moment: { pattern: MOMENT_PATTERN, fault: 'not-moment', further: momentFault },
  'day-or-moment': {
    pattern: new RegExp(`${DAY_PATTERN.source}|${MOMENT_PATTERN.source}`),
    fault: 'not-day-or-moment',
    further: text => (text.length <= 10 ? dayOr(text) : momentOr(text)),
  },
  language: { pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, fault: 'not-language' },
  zone: { pattern: /^[A-Za-z_+\-0-9]+(\/[A-Za-z_+\-0-9]+)*$/, fault: 'not-zone', further: zoneFault },
  email: { pattern: EMAIL, fault: 'not-email' },
  phone: {
    // A short code, or a number with an extension. What has eleven digits and begins with none of +, 8 and 0 has lost its plus.
    pattern:
      /^(?![1-79](?:[ ()\u00a0.\u2010-\u2013-]*\d){10})(?:\d{3,4}|\+?[\d(][\d ()\u00a0.\u2010-\u2013-]{3,}\d(?:(?:, ?|[ \u00a0])?\(?(?:ext\.?|доб\.?|вн\.?|x|#)[ \u00a0]?\d{1,6}\)?)?)$/,
    fault: 'not-phone',
  },
  link: {
    pattern: /^(https?:\/\/[^\s/<>"'`.][^\s<>"`]*|mailto:[^\s<>"`@]+@[^\s<>"`]+|tel:\+?[\d().-]+)$/,
    fault: 'not-link',
  },
  'release-url': {
    // A slug is what tells two releases apart.
    pattern:
      /^(?=[^\s]*\{slug\})https?:\/\/[^\s/<>"'`.{}](?:[^\s<>"`{}]|\{(?:language|date|year|month|day|slug)\})*$/,
    fault: 'not-release-url',
  },
  key: { pattern: new RegExp(`^[${WORD}_][${WORD}_.-]*$`), fault: 'not-key' },
  path: {
    pattern: /^(?![A-Za-z]:|[/\\~])(?!(.*[/\\])?\.\.([/\\]|$))[^\n\r\\]+$/,
    fault: 'not-path',
  },
  'list-id': { pattern: /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$/, fault: 'not-list-id' },
  'list-link': {
    pattern: /^(https:\/\/[^\s/<>"'`.][^\s<>"`]*|mailto:[^\s<>"`@]+@[^\s<>"`]+)$/,
    fault: 'not-list-link',
  },
  number: { pattern: /^\d{1,9}$/, fault: 'not-number' },
  switch: { pattern: /^(true|false|yes|no|on|off)$/, fault: 'not-switch' },
} as const satisfies Record<string, Atom>
export type AtomName = keyof typeof ATOMS

function htmlFault(text: string): Fault | undefined {
  const found = HTML.exec(text)
  return found ? { code: 'html', at: found.index, end: found.index + found[0].length } : undefined
}

// A date that is typed as people write it is not "no time".
const dayOr = (text: string): Fault | undefined =>
  DAY_PATTERN.test(text) ? dayFault(text) : { code: 'not-day-or-moment', text }

function momentOr(text: string): Fault | undefined {
  const fault = momentFault(text)
  return fault?.code === 'not-moment' ? { code: 'not-day-or-moment', text } : fault
}

function zoneFault(text: string): Fault | undefined {
  return isZone(text) ? undefined : { code: 'unknown-zone', zone: text }
}

const CONTROL = new RegExp(`[${FORBIDDEN}]`)

/** What is wrong with a text of this kind, or undefined. `max` is in characters. */
export function textFault(name: AtomName, text: string, max?: number): Fault | undefined {
  const atom: Atom = ATOMS[name]
  const value = atom.lines ? text : text.trim()
  const control = CONTROL.exec(value)
  if (control) return { code: 'control-character', character: control[0], at: control.index }
  const isPlain = atom.sign !== undefined && !value.includes(atom.sign)
  if (!isPlain && atom.pattern && !atom.pattern.test(value)) {
    return atom.further?.(value) ?? ({ code: atom.fault } as Fault)
  }
  if (max !== undefined && [...value].length > max) {
    return { code: 'too-long', length: [...value].length, max }
  }
  return isPlain ? undefined : atom.further?.(value)
}

/** Of `candidates` the one nearest to `text` by edits, where it is near enough to be a slip of the pen. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), least)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit` where it is not less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 100) return limit
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, replace)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = previous
    previous = row
  }
  return Math.min(limit, previous[b.length]!)
}
