// All texts of a release, in the order of its fields: the one view that the text rules read.
import { readingOf } from '../../locale/reading/index.ts'
import { asList, get, isText, type Path, type Tree, type TreeMap, textOf } from '../../model/tree.ts'
import { Passage, type Role } from './passage.ts'

export interface TextView {
  readonly passages: readonly Passage[]
  /** The passage of a role of which there is one. */
  readonly of: (role: Exclude<Role, 'aside'>) => Passage | undefined
}

const ROLES = ['headline', 'subhead', 'lead', 'body', 'summary'] as const

export function viewOfText(tree: TreeMap): TextView {
  const language = readingOf(textOf(tree, 'language') ?? '')
  const passage = (path: Path, role: Role, value: Tree | undefined) =>
    isText(value) && value.trim() !== '' ? [new Passage(path, role, value, language)] : []
  const listed = (name: string, field?: string) =>
    asList(get(tree, name)).flatMap((item, index) =>
      field
        ? passage([name, index, field], 'aside', get(item, field))
        : passage([name, index], 'aside', item),
    )
  const passages = [
    ...ROLES.flatMap(role => passage([role], role, get(tree, role))),
    ...passage(['event', 'place'], 'aside', get(get(tree, 'event'), 'place')),
    ...listed('notes'),
    ...listed('media', 'caption'),
    ...listed('media', 'alt'),
    ...listed('corrections', 'note'),
  ]
  return { passages, of: role => passages.find(found => found.role === role) }
}
