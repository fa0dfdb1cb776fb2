// The JSON Schema of a release and of presser.yaml, folded from the tables of fields. Draft 7: editors want no later one.
// Blank values count as not given, exactly as in the check: `given` is what a field that is needed must be.
import { FORBIDDEN } from './characters.ts'
import { CONFIG_FIELDS } from './config-fields.ts'
import { type Field, firstNeeded } from './field.ts'
import { RELEASE_FIELDS } from './fields.ts'
import { ATOMS, type AtomName, type Fault, type Kind } from './kinds.ts'
import { schemaPattern } from './patterns.ts'
import { neededFrom, type Requirements } from './requirements.ts'
import { STAGES, type Stage, TYPES } from './vocabulary.ts'

export type Schema = { readonly [keyword: string]: unknown }
type Labels = Readonly<Record<string, { readonly label: string; readonly help: string }>>

/** The words a schema carries: titles, descriptions and messages of one interface language. */
export interface SchemaWords {
  readonly fields: Labels
  readonly officeFields: Labels
  readonly cli: { readonly schema: { release: string; office: string; missing: string; control: string } }
  fault(fault: Fault, field: string): { readonly hint: string }
}

/**
 * The schema of a release.
 * @param requirements the office's own, from presser.yaml
 */
export function releaseSchema(words: SchemaWords, requirements: Requirements = {}): Schema {
  const allOf = [...stageConditions(RELEASE_FIELDS, requirements), ...valueConditions(RELEASE_FIELDS)]
  const title = words.cli.schema.release
  return { ...schemaOf(RELEASE_FIELDS, new Fold(words, words.fields), title, requirements), allOf }
}

/** The schema of presser.yaml. */
export const configSchema = (words: SchemaWords): Schema =>
  schemaOf(CONFIG_FIELDS, new Fold(words, words.officeFields), words.cli.schema.office)

function schemaOf(fields: readonly Field[], fold: Fold, title: string, requirements?: Requirements): Schema {
  const required = alwaysNeeded(fields, requirements)
  const root = { type: 'object', required, properties: fold.properties(fields, [], required) }
  const $schema = 'http://json-schema.org/draft-07/schema#'
  return { $schema, title, ...root, additionalProperties: false, definitions: fold.definitions() }
}

/** The names of those fields that every type needs from the start. */
function alwaysNeeded(fields: readonly Field[], requirements: Requirements = {}): string[] {
  const always = (field: Field) => TYPES.every(type => neededFrom(field, type, requirements) === 'draft')
  return fields.filter(always).map(({ name }) => name)
}

const GIVEN: Schema = { $ref: '#/definitions/given' }
const NOT_EMPTY: Schema = { minProperties: 1 }
const BLANK = { type: ['string', 'null'], pattern: '^\\s*$' }

// A number or `true` that an editor's YAML sees is text to presser, and right wherever any text is.
const FREE_TEXT = ['string', 'number', 'boolean', 'null']
const ATOM_TYPES: Partial<Record<AtomName, readonly string[]>> = {
  ...{ line: FREE_TEXT, paragraph: FREE_TEXT, markdown: FREE_TEXT, text: FREE_TEXT },
  number: ['string', 'integer', 'null'],
  switch: ['string', 'boolean', 'null'],
}

class Fold {
  readonly #words: SchemaWords
  readonly #labels: Labels
  readonly #atoms = new Set<AtomName>()

  constructor(words: SchemaWords, labels: Labels) {
    this.#words = words
    this.#labels = labels
  }

  properties(fields: readonly Field[], path: readonly string[], needed: readonly string[]): Schema {
    return Object.fromEntries(
      fields.map(({ name, kind }) => [name, this.#property(kind, [...path, name], needed.includes(name))]),
    )
  }

  #property(kind: Kind, path: readonly string[], needed: boolean): Schema {
    const { label, help } = this.#labels[path.join('.')] ?? {}
    const words = { ...(label && { title: label }), ...(help && { description: help }) }
    if (kind.is === 'choice' && needed) return { ...words, enum: kind.of }
    const schema = this.#value(kind, path)
    if (needed) return { ...words, allOf: [schema, GIVEN] }
    return '$ref' in schema ? { ...words, allOf: [schema] } : { ...words, ...schema }
  }

  /** A value of the kind, or a blank one. */
  #value(kind: Kind, path: readonly string[]): Schema {
    switch (kind.is) {
      case 'atom':
        return this.#atom(kind.atom, kind.max)
      case 'choice':
        return { anyOf: [{ enum: kind.of }, { $ref: '#/definitions/blank' }] }
      case 'map':
        return this.#map(kind.fields, path, this.#blankOr('object', this.#mapHint(path, kind.fields)))
      case 'dictionary':
        return {
          ...this.#blankOr('object', this.#mapHint(path, [])),
          additionalProperties: this.#value(kind.of, path),
        }
      case 'list':
        return {
          ...this.#blankOr('array', this.#hint({ code: 'not-list' })),
          items: this.#value(kind.of, path),
        }
      case 'one-or-list':
        return this.#oneOrList(this.#value(kind.of, path))
      case 'reference':
        return kind.or.is === 'map'
          ? this.#map(kind.or.fields, path, { type: ['object', ...FREE_TEXT] })
          : this.#value(kind.or, path)
      case 'localized':
        return {
          anyOf: [
            this.#value(kind.of, path),
            { type: 'object', additionalProperties: this.#value(kind.of, path) },
          ],
        }
      case 'either':
        return { anyOf: kind.of.map(option => this.#value(option, path)) }
    }
  }

  #atom(name: AtomName, max: number | undefined): Schema {
    this.#atoms.add(name)
    const schema = { $ref: `#/definitions/${name}` }
    return max === undefined ? schema : { allOf: [schema], maxLength: max }
  }

  #blankOr(type: 'object' | 'array', hint: string): Schema {
    return { type: [type, ...BLANK.type], pattern: BLANK.pattern, patternErrorMessage: hint }
  }

  #mapHint(path: readonly string[], fields: readonly Field[]): string {
    return this.#hint({ code: 'not-map', name: firstNeeded(fields) }, path.at(-1))
  }

  // The hint of a fault, not its message: that one names the field.
  #hint(fault: Fault, field = ''): string {
    return this.#words.fault(fault, field).hint
  }

  #map(fields: readonly Field[], path: readonly string[], shape: Schema): Schema {
    const required = alwaysNeeded(fields)
    // An empty map counts as not given, so it is only one with something in it that can lack something.
    const complete = required.length > 0 ? conditional(NOT_EMPTY, { required }) : {}
    const properties = this.properties(fields, path, required)
    return { ...shape, properties, additionalProperties: false, ...complete }
  }

  // Keywords hold for their own types only, so a list joins the other types where an anyOf would blur messages.
  #oneOrList(one: Schema): Schema {
    if (!Array.isArray(one.type)) return { anyOf: [one, { type: 'array', items: one }] }
    return { ...one, type: [...one.type, 'array'], items: one }
  }

  definitions(): Schema {
    const { missing, control } = this.#words.cli.schema
    const given = {
      ...{ type: ['string', 'number', 'boolean', 'array', 'object'], errorMessage: missing },
      ...{ pattern: '\\S', patternErrorMessage: missing },
      ...{ minProperties: 1, contains: GIVEN },
    }
    const text = {
      pattern: `^[^${FORBIDDEN}]*$`,
      patternErrorMessage: control,
    }
    const atoms = [...this.#atoms].sort().map(name => [name, this.#definition(name)])
    return { given, blank: BLANK, visible: text, ...Object.fromEntries(atoms) }
  }

  #definition(name: AtomName): Schema {
    const pattern = schemaPattern(name)
    const atom = ATOMS[name]
    const checked =
      pattern && 'fault' in atom
        ? { pattern, patternErrorMessage: this.#hint({ code: atom.fault, text: '' } as Fault) }
        : {}
    const type = { type: ATOM_TYPES[name] ?? BLANK.type, errorMessage: this.#hint({ code: 'not-text' }) }
    return { ...type, ...checked, allOf: [{ $ref: '#/definitions/visible' }] }
  }
}

/** What each stage adds for some types: `required`, and what is needed inside from that stage on. */
function stageConditions(fields: readonly Field[], requirements: Requirements): Schema[] {
  return STAGES.flatMap(stage => {
    const groups = new Map<string, [string, Schema][]>()
    const add = (needs: (type: (typeof TYPES)[number]) => boolean, name: string, schema: Schema) => {
      const types = TYPES.filter(needs)
      if (types.length === 0 || (stage === 'draft' && types.length === TYPES.length)) return
      groups.set(types.join(), [...(groups.get(types.join()) ?? []), [name, schema]])
    }
    for (const field of fields) {
      add(type => neededFrom(field, type, requirements) === stage, field.name, GIVEN)
      for (const inner of fieldsInside(field.kind)) {
        add(type => neededFrom(inner, type) === stage, field.name, inside(field.kind, inner))
      }
    }
    return [...groups].map(([types, needs]) => condition(types.split(','), stage, needs))
  })
}

function condition(types: readonly string[], stage: Stage, needs: readonly [string, Schema][]): Schema {
  const from = STAGES.slice(STAGES.indexOf(stage))
  const properties = {
    ...(types.length < TYPES.length && { type: { enum: types } }),
    ...(stage !== 'draft' && { status: { enum: from } }),
  }
  const required = needs.filter(([, schema]) => schema === GIVEN).map(([name]) => name)
  const demands: Record<string, Schema> = {}
  for (const [name, schema] of needs) {
    const other = demands[name]
    demands[name] = other ? { allOf: [other, schema] } : schema
  }
  const demand = { ...(required.length > 0 && { required }), properties: demands }
  return conditional({ properties, required: Object.keys(properties) }, demand)
}

// Put together by names: an object written with `then` looks like a promise to tools.
const conditional = (condition: Schema, demand: Schema): Schema =>
  Object.fromEntries([
    ['if', condition],
    ['then', demand],
  ])

/** The fields of the maps that a kind holds directly. */
function fieldsInside(kind: Kind): readonly Field[] {
  if (kind.is === 'map') return kind.fields
  if (kind.is === 'list' || kind.is === 'one-or-list') return fieldsInside(kind.of)
  return kind.is === 'reference' ? fieldsInside(kind.or) : []
}

/** The demand for `inner` in whichever shape the kind takes; keywords of other types are idle. */
function inside(kind: Kind, inner: Field): Schema {
  const demand = conditional(NOT_EMPTY, { required: [inner.name], properties: { [inner.name]: GIVEN } })
  if (kind.is === 'list') return { items: demand }
  return kind.is === 'one-or-list' ? { ...demand, items: demand } : demand
}

/** Fields that the value of another one calls for. */
const valueConditions = (fields: readonly Field[]): Schema[] =>
  fields.flatMap(({ name, when }) => {
    if (!when) return []
    const given = { properties: { [when.field]: { const: when.is } }, required: [when.field] }
    return [conditional(given, { required: [name], properties: { [name]: GIVEN } })]
  })
