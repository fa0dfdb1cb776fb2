// The questions of `presser init`: who the office is, and whom journalists call.
import { asList, emptyMap, get, isBlank, isText, type Tree, type TreeMap } from '../model/tree.ts'
import { listedIn, PRESS } from '../scaffold/office.ts'
import { starterWords } from '../scaffold/starter.ts'
import { officeFault } from '../scaffold/verify.ts'
import { askZone } from './ask-zone.ts'
import type { Session } from './session.ts'

interface Question {
  /** As the words of presser.yaml's fields name it. */
  readonly words: readonly string[]
  /** Where the answer stands in the tree. */
  readonly path: readonly string[]
  readonly needed?: boolean
  readonly default?: string | undefined
  /** Of which language the text is, where there are several. */
  readonly language?: string | undefined
  /** An answer as the tree has it. */
  readonly value?: (text: string) => Tree
}

/** What is offered for Enter, and the present, in milliseconds since 1970. */
interface Offered {
  readonly languages: readonly string[]
  readonly timeZone: string | undefined
  readonly now: number
}

/** Asks for what `given` lacks and returns both. */
export async function askOffice(given: TreeMap, offered: Offered, session: Session): Promise<TreeMap> {
  let tree = given
  const ask = async (question: Question): Promise<boolean> => {
    const answer = isBlank(at(tree, question.path)) ? await askOne(question, session) : undefined
    if (answer !== undefined && answer !== '') {
      tree = withValue(tree, question.path, question.value ? question.value(answer) : answer)
    }
    return !isBlank(at(tree, question.path))
  }
  const languages = {
    words: ['languages'],
    path: ['languages'],
    value: listedIn,
  }
  await ask({ ...languages, needed: true, default: offered.languages.join(', ') })
  const texts = textPlaces(asList(tree.languages).filter(isText))
  for (const place of texts(['organization', 'name'])) await ask({ ...place, needed: place.first })
  for (const place of texts(['organization', 'short_name'])) await ask(place)
  await ask({ words: ['organization', 'url'], path: ['organization', 'url'] })
  if (isBlank(at(tree, ['time_zone'])))
    tree = withValue(tree, ['time_zone'], await askZone(offered.timeZone, offered.now, session))
  await askContact(ask, texts)
  return tree
}

type Ask = (question: Question) => Promise<boolean>

async function askContact(ask: Ask, texts: ReturnType<typeof textPlaces>): Promise<void> {
  for (const place of texts(['contacts', PRESS, 'name'])) {
    // Without a name there is no contact yet.
    if (!(await ask(place)) && place.first) return
  }
  for (const place of texts(['contacts', PRESS, 'role'])) {
    await ask({ ...place, needed: place.first, default: starterWords(place.tag).role })
  }
  for (const name of ['phones', 'emails']) {
    await ask({ words: ['contacts', PRESS, name], path: ['contacts', PRESS, name], value: text => [text] })
  }
}

/** The places of a text: one, or one in each language. */
const textPlaces = (languages: readonly string[]) => (path: readonly string[]) =>
  languages.map((tag, index) => ({
    words: path,
    path: languages.length === 1 ? path : [...path, tag],
    language: languages.length === 1 ? undefined : tag,
    tag,
    first: index === 0,
  }))

function askOne(question: Question, session: Session): Promise<string> {
  const { words } = session
  const { prompts } = words.scaffold
  const prompt = words.field(question.words, 'office').prompt ?? question.path.join('.')
  const enter = question.default ? (question.needed ? prompts.given : prompts.clear) : prompts.skip
  const value = question.value ?? (text => text)
  return session
    .input({
      message: question.language ? prompts.in(prompt, question.language) : prompt,
      hint: question.needed && !question.default ? undefined : enter,
      default: question.default,
      fault: text => {
        if (text.trim() === '') return question.needed ? prompts.needed : undefined
        return officeFault(withValue(emptyMap(), question.path, value(text.trim())), question.path, words)
      },
    })
    .then(text => text.trim())
}

// One text for all languages stands in the place of each.
function at(tree: Tree | undefined, [name, ...rest]: readonly string[]): Tree {
  return name === undefined || isText(tree) ? (tree ?? '') : at(get(tree, name), rest)
}

function withValue(tree: Tree | undefined, [name, ...rest]: readonly string[], value: Tree): TreeMap {
  const map = Object.assign(emptyMap(), typeof tree === 'object' ? tree : {})
  if (name !== undefined) map[name] = rest.length === 0 ? value : withValue(get(tree, name), rest, value)
  return map
}
