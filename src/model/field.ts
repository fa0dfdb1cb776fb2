// One row of a table of fields, and the short forms its rows are written with.
import type { AtomName, Kind, Register } from './kinds.ts'
import type { ReleaseType, Stage } from './vocabulary.ts'

export interface Field {
  readonly name: string
  readonly kind: Kind
  /** The stage from which each type of release needs the field; a type that is not named never needs it. */
  readonly from?: Partial<Record<ReleaseType, Stage>>
  /** Needed, whatever the stage, where another field has this value. */
  readonly when?: { readonly field: string; readonly is: string }
  /** `new` asks for it. */
  readonly asked?: true
  /** What the trade's standards call it; printed in the field reference. */
  readonly standard?: string
}

const known = new WeakMap<readonly Field[], ReadonlySet<string>>()

/** The names of the fields. Each map of each release is asked for them. */
export function namesOf(fields: readonly Field[]): ReadonlySet<string> {
  const names = known.get(fields) ?? new Set(fields.map(({ name }) => name))
  known.set(fields, names)
  return names
}

/** The name that a map is begun with: its first needed field, else its first. */
export const firstNeeded = (fields: readonly Field[]): string | undefined =>
  (fields.find(field => field.from) ?? fields[0])?.name

/** The same stage for every type. */
export const allFrom = (stage: Stage): Required<Pick<Field, 'from'>> => ({
  from: { release: stage, statement: stage, advisory: stage, brief: stage },
})
/** Needed wherever the map that holds it is given. */
export const ALWAYS = allFrom('draft')

export const atom = (name: AtomName, max?: number): Kind =>
  max === undefined ? { is: 'atom', atom: name } : { is: 'atom', atom: name, max }
export const choice = (of: readonly string[]): Kind => ({ is: 'choice', of })
export const map = (...fields: readonly Field[]): Kind => ({ is: 'map', fields })
export const dictionary = (of: Kind): Kind => ({ is: 'dictionary', of })
export const list = (of: Kind): Kind => ({ is: 'list', of })
export const oneOrList = (of: Kind): Kind => ({ is: 'one-or-list', of })
export const localized = (of: Kind): Kind => ({ is: 'localized', of })
export const reference = (to: Register, or: Kind): Kind => ({ is: 'reference', to, or })
export const either = (...of: readonly Kind[]): Kind => ({ is: 'either', of })
