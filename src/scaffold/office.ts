// Answers -> presser.yaml: readable, quoted, with comments that show what else it can hold.
import type { Words } from '../locale/index.ts'
import { CONFIG_FIELDS } from '../model/config-fields.ts'
import { emptyMap, get, isMap, isText, type Tree, type TreeMap, textOf } from '../model/tree.ts'
import { type Entry, fileOf, listOf, mapOf, type Node, quoted, wrapped } from './yaml.ts'

/** The key under which `init` puts the press contact. */
export const PRESS = 'press'

/** `ru, en` -> the languages in that order, each once. */
export const listedIn = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))]

/**
 * A text for each language: `ru=…` is of that language, any other text of the first one that has none yet.
 * A single text where the office has one language.
 */
export function localizedOf(texts: readonly string[], languages: readonly string[]): Tree | undefined {
  const map = emptyMap()
  for (const text of texts) {
    const [, tag, said] = /^\s*([A-Za-z-]+)=(.*)$/s.exec(text) ?? []
    const named = tag !== undefined && languages.includes(tag) ? tag : undefined
    const language = named ?? languages.find(free => map[free] === undefined) ?? languages[0]
    if (language !== undefined) map[language] = (named ? said! : text).trim()
  }
  const [only] = languages
  return texts.length === 0 ? undefined : languages.length === 1 && only ? map[only] : map
}

/** The whole text of presser.yaml. The tree has what the table of its fields allows, checked. */
export function officeText(tree: TreeMap, schema: string, words: Words): string {
  const { office } = words.scaffold
  const languages = listOfTexts(get(tree, 'languages'))
  const node = (value: Tree | undefined) =>
    value === undefined ? undefined : nodeOf(value, languages, words)
  const entries: Record<string, Omit<Entry, 'name'>> = {
    organization: { value: node(tree.organization) },
    languages: { value: node(tree.languages), comments: ['', office.languages] },
    time_zone: { value: node(tree.time_zone) },
    mail: { value: node(tree.mail), comments: tree.mail === undefined ? [] : ['', office.mail] },
    people: { comments: ['', ...examplePeople(words)] },
    contacts: {
      value: node(tree.contacts),
      comments: ['', ...(tree.contacts ? [office.contacts] : exampleContacts(words))],
    },
    boilerplate: { comments: ['', office.boilerplate, 'boilerplate:', `  about: "${office.example.about}"`] },
  }
  const inOrder = CONFIG_FIELDS.flatMap(({ name }) => (entries[name] ? [{ name, ...entries[name] }] : []))
  const head = [`yaml-language-server: $schema=${schema}`, ...wrapped(office.head)]
  return fileOf(head, mapOf(inOrder))
}

const listOfTexts = (tree: Tree | undefined): string[] => (Array.isArray(tree) ? tree.filter(isText) : [])

function nodeOf(tree: Tree, languages: readonly string[], words: Words): Node {
  if (isText(tree)) return quoted(tree)
  if (!isMap(tree))
    return listOf(
      tree.map(item => nodeOf(item, languages, words)),
      true,
    )
  const isLocalized = Object.keys(tree).every(name => languages.includes(name))
  if (!isLocalized)
    return mapOf(
      Object.entries(tree).map(([name, value]) => ({ name, value: nodeOf(value, languages, words) })),
    )
  // A language that was not given has its line, to be filled.
  return mapOf(
    languages.map(name => {
      const text = textOf(tree, name)
      return text
        ? { name, value: quoted(text) }
        : { name, comments: [words.scaffold.office.translate(name)] }
    }),
  )
}

function examplePeople({ scaffold: { office } }: Words): string[] {
  const { name, title } = office.example
  return [office.people, 'people:', '  ivanova:', `    name: "${name}"`, `    title: "${title}"`]
}

function exampleContacts({ scaffold: { office, starter } }: Words): string[] {
  const lines = [
    `role: "${starter.role}"`,
    `name: "${office.example.name}"`,
    'phones: ["+996 312 000 001"]',
    'emails: ["press@example.org"]',
  ]
  return [office.noContacts, 'contacts:', `  ${PRESS}:`, ...lines.map(line => `    ${line}`)]
}
