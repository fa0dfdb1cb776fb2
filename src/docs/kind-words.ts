// Kinds in plain English, for the field reference.
import type { Field } from '../model/field.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import type { AtomName, Kind } from '../model/kinds.ts'

const RELEASE_NAMES = RELEASE_FIELDS.map(({ name }) => name).join()

const code = (text: string): string => `\`${text}\``
const codes = (texts: readonly string[]): string => texts.map(code).join(', ')

/** What a value may be, such as `one line of text, or one for each language`. */
export function kindWords(kind: Kind, expected: Readonly<Record<AtomName, string>>): string {
  const words = (of: Kind): string => kindWords(of, expected)
  switch (kind.is) {
    case 'atom':
      return kind.max === undefined
        ? expected[kind.atom]
        : `${expected[kind.atom]}, at most ${kind.max} characters`
    case 'choice':
      return kind.of.join() === RELEASE_NAMES
        ? 'the name of a field of a release'
        : `one of ${codes(kind.of)}`
    case 'map':
      return mapWords(kind.fields, words)
    case 'dictionary':
      return `entries, each under its key: ${words(kind.of)}`
    case 'list':
      return `a list, each item ${words(kind.of)}`
    case 'one-or-list':
      return `${words(kind.of)}; or a list of these`
    case 'reference':
      return `a key from ${code(kind.to)} in presser.yaml, or ${words(kind.or)}`
    case 'localized':
      return `${words(kind.of)}, or one for each language: \`{ru: …, en: …}\``
    case 'either':
      return kind.of.map(words).join(', or ')
  }
}

// Optional fields that are all of one kind (labels, stages) are named here; others have rows of their own.
function mapWords(fields: readonly Field[], words: (kind: Kind) => string): string {
  const kinds = new Set(fields.map(({ kind }) => words(kind)))
  const [only] = kinds
  if (kinds.size > 1 || fields.some(({ from }) => from)) return 'fields of its own'
  return `any of ${codes(fields.map(({ name }) => name))}, each ${only}`
}

/** The fields that deserve rows of their own below a field of this kind; none where mapWords named them. */
export function fieldsBelow(kind: Kind, expected: Readonly<Record<AtomName, string>>): readonly Field[] {
  switch (kind.is) {
    case 'map':
      return mapWords(kind.fields, of => kindWords(of, expected)) === 'fields of its own' ? kind.fields : []
    case 'dictionary':
    case 'list':
    case 'one-or-list':
    case 'localized':
      return fieldsBelow(kind.of, expected)
    case 'reference':
      return fieldsBelow(kind.or, expected)
    default:
      return []
  }
}
