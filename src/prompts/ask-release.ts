// The questions of `presser new`, in the order of the table of fields. What is given is not asked.
import type { Field } from '../model/field.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import type { Kind } from '../model/kinds.ts'
import { neededFrom } from '../model/requirements.ts'
import {
  asList,
  emptyMap,
  get,
  isBlank,
  isMap,
  type Path,
  type Tree,
  type TreeMap,
  textOf,
} from '../model/tree.ts'
import { type Instruction, isType, type ReleaseType, TYPES } from '../model/vocabulary.ts'
import type { Desk } from '../scaffold/verify.ts'
import { askBody } from './ask-body.ts'
import { askParties } from './ask-party.ts'
import { type Asking, askText } from './ask-text.ts'

/** Asks for every field that the release's type will need and that is not in `given`. */
export async function askRelease(given: TreeMap, asking: Asking): Promise<TreeMap> {
  const tree = Object.assign(emptyMap(), given)
  for (const field of RELEASE_FIELDS) {
    if (!isAsked(field, [field.name], asking) || !isUsed(field, tree, asking)) continue
    const value = await askField(field, tree, asking)
    if (value !== undefined && !isBlank(value)) tree[field.name] = value
  }
  return tree
}

/**
 * A line or a paragraph of the original has to be translated, even where a new release would not be asked for it. The
 * words of its quotations come with the body, and are approved anew.
 */
function isAsked({ name, asked, kind }: Field, path: Path, { beside }: Asking): boolean {
  const isProse = kind.is === 'atom' && (kind.atom === 'line' || kind.atom === 'paragraph')
  return asked === true || ((isProse || name === 'media') && beside(path) !== undefined)
}

// Whatever else a type can have is one --set or one line in the file away.
function isUsed(field: Field, tree: TreeMap, { desk: { office }, wanted }: Asking): boolean {
  const { when } = field
  if (when) return textOf(tree, when.field) === when.is
  return wanted.has(field.name) || neededFrom(field, typeOf(tree), office.requirements) !== undefined
}

function typeOf(tree: TreeMap): ReleaseType {
  const type = textOf(tree, 'type')
  return isType(type) ? type : 'release'
}

async function askField(field: Field, tree: TreeMap, asking: Asking): Promise<Tree | undefined> {
  const value = tree[field.name]
  if (field.kind.is === 'map') return askMap(field, field.kind.fields, value, tree, asking)
  if (field.kind.is === 'list' && field.kind.of.is === 'map')
    return askTexts(field, field.kind.of.fields, asList(value), tree, asking)
  if (value !== undefined && !isBlank(value)) return value
  if (field.name === 'type') return askType(asking)
  if (field.name === 'language') return askLanguage(asking)
  if (field.name === 'instruction') return askInstruction(asking)
  if (field.kind.is === 'one-or-list') return askParties(field, tree, asking)
  if (isMarkdown(field.kind)) return askBody(field.name, tree, asking)
  return askText(field, [field.name], isNeeded(field, tree, asking.desk), tree, asking)
}

// Who chose an embargo must say until when, or the choice would be lost.
const isNeeded = (field: Field, tree: TreeMap, { office }: Desk): boolean =>
  field.when !== undefined || neededFrom(field, typeOf(tree), office.requirements) === 'draft'
const isMarkdown = (kind: Kind): boolean => kind.is === 'atom' && kind.atom === 'markdown'

function askType({ session }: Asking): Promise<string> {
  const { words } = session
  return session.select({
    message: words.field(['type']).prompt ?? 'type',
    choices: TYPES.map(type => ({
      value: type,
      name: words.types[type],
      description: words.scaffold.prompts.types[type],
    })),
  })
}

async function askLanguage({ session, languages }: Asking): Promise<string> {
  if (languages.length === 1) return languages[0]!
  const names = new Intl.DisplayNames([session.words.language], { type: 'language' })
  return session.select({
    message: session.words.field(['language']).prompt ?? 'language',
    choices: languages.map(value => ({
      value,
      name: `${value} — ${names.of(value) ?? value}`,
      short: value,
    })),
  })
}

/** Empty for later. */
function askInstruction({ session }: Asking): Promise<Instruction | ''> {
  const { prompts } = session.words.scaffold
  return session.select<Instruction | ''>({
    message: session.words.field(['instruction']).prompt ?? 'instruction',
    choices: [
      { value: 'immediate', name: prompts.immediate },
      { value: 'embargo', name: prompts.embargo },
      { value: '', name: prompts.later },
    ],
  })
}

/** A group is asked part by part. With its first part skipped it is left for later; once begun it is completed. */
async function askMap(
  field: Field,
  parts: readonly Field[],
  before: Tree | undefined,
  tree: TreeMap,
  asking: Asking,
): Promise<TreeMap | undefined> {
  const map = Object.assign(emptyMap(), isMap(before) ? before : {})
  // What the original began can be completed later, too.
  let begun = !isBlank(map) && asking.beside([field.name]) === undefined
  for (const part of parts) {
    const path = [field.name, part.name]
    if (!isAsked(part, path, asking) || !isBlank(get(map, part.name))) continue
    const needed = part.from !== undefined && (begun || isNeeded(field, tree, asking.desk))
    const answer = await askText(part, path, needed, tree, asking)
    if (answer === '' && part.from) return undefined
    if (answer !== '') map[part.name] = answer
    begun = true
  }
  return map
}

/** The texts of pictures that were taken over from the original, picture by picture. */
async function askTexts(
  field: Field,
  parts: readonly Field[],
  items: readonly Tree[],
  tree: TreeMap,
  asking: Asking,
): Promise<Tree[]> {
  const asked: Tree[] = []
  for (const [index, item] of items.entries()) {
    const map = Object.assign(emptyMap(), isMap(item) ? item : {})
    for (const part of parts) {
      const path = [field.name, index, part.name]
      if (!isBlank(get(map, part.name)) || !isAsked(part, path, asking)) continue
      const answer = await askText(part, path, false, tree, asking)
      if (answer !== '') map[part.name] = answer
    }
    asked.push(map)
  }
  return asked
}
