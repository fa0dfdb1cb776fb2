// All texts of a release, in the order of its fields: the one view that the text rules read.
import { readingOf } from '../../locale/reading/index.ts'
import { asList, get, isText, type Path, type Tree, type TreeMap, textOf } from '../../model/tree.ts'
import { Passage, type Role } from './passage.ts'

const ROLES = ['headline', 'subhead', 'lead', 'body', 'summary'] as const

/** Made when the first rule asks. */
export class TextView {
  readonly #tree: TreeMap
  #passages: readonly Passage[] | undefined

  constructor(tree: TreeMap) {
    this.#tree = tree
  }
  get passages(): readonly Passage[] {
    this.#passages ??= passagesIn(this.#tree)
    return this.#passages
  }
  /** The passage of a role of which there is one. */
  of(role: Exclude<Role, 'aside'>): Passage | undefined {
    return this.passages.find(found => found.role === role)
  }
}

function passagesIn(tree: TreeMap): Passage[] {
  const language = readingOf(textOf(tree, 'language') ?? '')
  const passages: Passage[] = []
  const add = (path: Path, role: Role, value: Tree | undefined) => {
    if (isText(value) && value.trim() !== '') passages.push(new Passage(path, role, value, language))
  }
  const addListed = (name: string, field?: string) => {
    for (const [index, item] of asList(get(tree, name)).entries())
      add(field ? [name, index, field] : [name, index], 'aside', field ? get(item, field) : item)
  }
  for (const role of ROLES) add([role], role, get(tree, role))
  add(['event', 'place'], 'aside', get(get(tree, 'event'), 'place'))
  addListed('notes')
  addListed('media', 'caption')
  addListed('media', 'alt')
  addListed('corrections', 'note')
  return passages
}
