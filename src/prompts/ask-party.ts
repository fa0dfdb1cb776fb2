// Speakers and contacts: picked from presser.yaml by typing a part of the name, or entered new.
import { fold } from '../check/text/names.ts'
import type { Field } from '../model/field.ts'
import type { Kind } from '../model/kinds.ts'
import { inLanguage, type Office } from '../model/office.ts'
import { emptyMap, get, isMap, isText, type Tree, type TreeMap, textOf } from '../model/tree.ts'
import { type Asking, askText } from './ask-text.ts'
import type { Choice } from './session.ts'

type Reference = Extract<Kind, { is: 'reference' }>
/** What was picked: a key, somebody to be entered, or nobody. */
type Pick = { key: string } | 'new' | 'none'

/** A key, an entry written out, or a list of them; undefined where it is left for later. */
export async function askParties(field: Field, tree: TreeMap, asking: Asking): Promise<Tree | undefined> {
  const kind = field.kind.is === 'one-or-list' ? field.kind.of : field.kind
  if (kind.is !== 'reference') return undefined
  const found: Tree[] = []
  // A text has one desk that answers for it, and often two people who speak in it.
  do {
    const value = await askParty(field.name, kind, found, tree, asking)
    if (value === undefined) break
    found.push(value)
  } while (kind.to === 'people')
  return found.length > 1 ? found : found[0]
}

async function askParty(
  name: string,
  kind: Reference,
  before: readonly Tree[],
  tree: TreeMap,
  asking: Asking,
): Promise<Tree | undefined> {
  const { session, desk } = asking
  const { prompts } = session.words.scaffold
  const another = before.length > 0
  const people = entriesOf(kind, desk.office, textOf(tree, 'language') ?? '').filter(
    ({ key }) => !before.includes(key),
  )
  const none: Choice<Pick> = { value: 'none', name: another ? prompts.nobody : prompts.leaveOut }
  const enterNew: Choice<Pick> = { value: 'new', name: prompts.enterNew }
  const pick = await session.search<Pick>({
    message: another ? prompts.another : (session.words.field([name]).prompt ?? name),
    hint: prompts.search,
    beside: another ? undefined : asking.beside([name]),
    source: term => {
      const found = people.filter(entry => matches(entry.words, term)).map(entry => entry.choice)
      // Enter on its own must not put words into somebody's mouth; the usual contact it may take.
      const skipFirst = kind.to === 'people' && term.trim() === ''
      return skipFirst ? [none, ...found, enterNew] : [...found, enterNew, none]
    },
  })
  if (pick === 'none') return undefined
  return pick === 'new' ? enter(name, kind, tree, asking) : pick.key
}

interface Listed {
  readonly key: string
  /** All that it can be found by, in small letters. */
  readonly words: string
  readonly choice: Choice<Pick>
}

function entriesOf({ to }: Reference, office: Office, language: string): Listed[] {
  return Object.entries(office.registers[to]).map(([key, entry]) => {
    const say = (field: string) => inLanguage(get(entry, field), language, office)
    const about = to === 'people' ? [say('title'), say('organization')] : [say('role')]
    const name = say('name') ?? key
    const rest = about.filter(Boolean).join(', ')
    return {
      key,
      words: fold([key, ...textsIn(entry)].join(' ')),
      choice: { value: { key }, name: rest ? `${name} — ${rest}` : name, short: name },
    }
  })
}

const textsIn = (tree: Tree): string[] => (isText(tree) ? [tree] : Object.values(tree).flatMap(textsIn))

const matches = (words: string, term: string): boolean =>
  fold(term)
    .split(/\s+/)
    .every(part => words.includes(part))

/** Field by field, the first one needed. Undefined where nothing was typed. */
async function enter(
  name: string,
  kind: Reference,
  tree: TreeMap,
  asking: Asking,
): Promise<Tree | undefined> {
  if (kind.or.is !== 'map') return undefined
  const entry = emptyMap()
  for (const part of kind.or.fields) {
    if (!part.asked) continue
    const answer = await askText(part, [name, part.name], part.from !== undefined, tree, asking)
    if (answer !== '') entry[part.name] = part.kind.is === 'one-or-list' ? [answer] : answer
  }
  return isMap(entry) && Object.keys(entry).length > 0 ? entry : undefined
}
