// The flags of `presser new` -> the fields they fill, and failures that name the flag.
import type { Readable } from 'node:stream'
import type { Finding } from '../check/rule.ts'
import type { Words } from '../locale/index.ts'
import { Failure } from '../model/failure.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import { nearest } from '../model/kinds.ts'
import { emptyMap, isBlank, pathText, type TreeMap, textOf } from '../model/tree.ts'
import { decode } from '../parse/decode.ts'
import { assign, assignSet } from '../scaffold/assign.ts'
import { readStdin, STDIN } from './stdin.ts'

export interface NewFlags {
  type?: string
  language?: string
  date?: string
  headline?: string
  place?: string
  speaker?: string[]
  contact?: string[]
  embargo?: string
  immediate?: true
  lead?: string
  body?: string
  set?: string[]
  translate?: string
  input: boolean
}

/** The flag of each field that has one of its own; the others are reached by --set. */
const FLAGS: Readonly<Record<string, keyof NewFlags>> = {
  type: 'type',
  language: 'language',
  date: 'date',
  headline: 'headline',
  'dateline.place': 'place',
  speaker: 'speaker',
  contact: 'contact',
  embargo: 'embargo',
  lead: 'lead',
  body: 'body',
}

export const readsStdin = (flags: NewFlags): boolean => flags.body === STDIN

/** The fields that the flags fill; an empty text takes back what would otherwise be carried over. */
export async function givenBy(
  flags: NewFlags,
  stdin: Readable,
  words: Words,
  zone: string,
): Promise<TreeMap> {
  const tree = emptyMap()
  for (const [path, flag] of Object.entries(FLAGS)) {
    const value = flags[flag]
    const texts = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
    for (const text of texts) {
      const typed = flag === 'body' && text === STDIN ? await textFrom(stdin, words) : text
      assign(tree, path, typed, zone)
    }
  }
  if (flags.immediate) tree.instruction = 'immediate'
  for (const given of flags.set ?? []) assignSet(tree, given, zone)
  return withInstruction(tree)
}

// An embargo says by itself what the instruction is; a release for at once has none.
function withInstruction(tree: TreeMap): TreeMap {
  const immediate = textOf(tree, 'instruction') === 'immediate'
  const embargoed = tree.embargo !== undefined && !isBlank(tree.embargo)
  if (immediate && embargoed)
    throw new Failure('flags-conflict', { first: '--immediate', second: '--embargo' })
  if (embargoed && tree.instruction === undefined) tree.instruction = 'embargo'
  if (immediate) tree.embargo = ''
  return tree
}

async function textFrom(stdin: Readable, words: Words): Promise<string> {
  const bytes = await readStdin(stdin)
  if (!bytes) throw tooLarge(words)
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  throw new Failure('bad-value', { flag: '--body -', ...words.syntax[decoded.fault]('') })
}

/** A text with which the file would be too large for `check`. */
export const tooLarge = (words: Words): Failure =>
  new Failure('bad-value', { flag: '--body', ...words.limits['too-large']() })

const fieldOf = (finding: Finding): string => pathText(finding.path)
const flagOf = (field: string): string | undefined => {
  const flag = FLAGS[field.replace(/\[\d+\]$/, '')]
  return flag && `--${flag}`
}

/** The first wrong value, as a failure of the flag that gave it. */
export function refuseFaults([finding]: readonly Finding[]): void {
  if (!finding) return
  const field = fieldOf(finding)
  throw new Failure('bad-value', {
    flag: flagOf(field) ?? `--set ${field}`,
    message: finding.message,
    hint: finding.hint,
  })
}

/** How --set gives a field; a group of fields is given by the first that it can't do without. */
function setFlag(path: string): string {
  const kind = RELEASE_FIELDS.find(({ name }) => name === path)?.kind
  const part = kind?.is === 'map' ? kind.fields.find(({ from }) => from)?.name : undefined
  const whole = part === undefined ? path : `${path}.${part}`
  return flagOf(whole) ?? `--set ${whole}=…`
}

/** The first missing value, as a failure that names the flag to add. */
export function refuseLacks([finding]: readonly Finding[]): void {
  if (!finding) return
  const field = fieldOf(finding)
  throw new Failure('missing-flag', { flag: flagOf(field) ?? setFlag(field), field })
}

/** Refuses a language that is none of `choices`. */
export function refuseLanguage(language: string, choices: readonly string[]): void {
  if (choices.includes(language)) return
  throw new Failure('bad-choice', {
    flag: '--language',
    text: language,
    choices,
    nearest: nearest(language, choices),
  })
}
