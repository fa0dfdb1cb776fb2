// Answers -> the text of a new release: what is given, and comments where something is still to be filled.
import type { Words } from '../locale/index.ts'
import type { Field } from '../model/field.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import type { Office } from '../model/office.ts'
import { neededFrom, type Requirements } from '../model/requirements.ts'
import { isBlank, type TreeMap, textOf } from '../model/tree.ts'
import { isType, type ReleaseType } from '../model/vocabulary.ts'
import { type Asides, nodeOf } from './tree.ts'
import { fileOf, mapOf, wrapped } from './yaml.ts'

export interface ReleaseSheet {
  /** The values, each checked. */
  readonly tree: TreeMap
  readonly office: Pick<Office, 'requirements'>
  readonly words: Words
  /** From the folder of the file to the schema that editors read, with forward slashes. */
  readonly schema: string
  /** What the original of a translation has at the places of fields. */
  readonly asides?: Asides
}

/** The whole text of a release's file. */
export function releaseText({ tree, office, words, schema, asides }: ReleaseSheet): string {
  const type = typeOf(tree)
  const entries = RELEASE_FIELDS.map(field => {
    const value = tree[field.name]
    const given = value !== undefined && !isBlank(value)
    const needed = given ? [] : neededLines(field, type, office.requirements, words)
    return {
      name: field.name,
      value: given ? nodeOf(field.kind, value, asides, [field.name]) : undefined,
      comments: [...needed, ...(asides?.get(field.name) ?? [])],
    }
  })
  return fileOf([`yaml-language-server: $schema=${schema}`], mapOf(entries))
}

/** `speaker: — needed from review: Name who speaks …` */
function neededLines(field: Field, type: ReleaseType, office: Requirements, words: Words): string[] {
  const stage = neededFrom(field, type, office)
  if (stage !== 'review' && stage !== 'final') return []
  const { needed } = words.scaffold
  return wrapped(needed(field.name, stage, words.fieldHelp([field.name])), { indent: '  ' })
}

function typeOf(tree: TreeMap): ReleaseType {
  const type = textOf(tree, 'type')
  return isType(type) ? type : 'release'
}

/** The text that names the file: the headline, else the lead's first words, else the type. */
export function titleOf(tree: TreeMap): string {
  const lead = textOf(tree, 'lead')?.split(' ').slice(0, 8).join(' ')
  return textOf(tree, 'headline') ?? lead ?? typeOf(tree)
}
