// The people a release may name: its speakers and those of presser.yaml, with their names as its language has them.
import type { Declined } from '../locale/reading/ru-names.ts'
import { asList, get, isMap, isText, type Path, type Tree, textOf, wordOf } from '../model/tree.ts'
import type { Subject } from './rule.ts'
import { declinedOf, isCyrillic, wordsIn } from './text/names.ts'

export interface KnownPerson {
  readonly name: string
  readonly title: string | undefined
  readonly given: Declined | undefined
  readonly surname: Declined
  /** The last word of `short`, where the office calls the person by another name. */
  readonly short: Declined | undefined
}

/** A text in the release's language: another language's spelling is no measure of this one's. */
export function textIn(value: Tree | undefined, language: string): string | undefined {
  const text = isText(value) ? value : textOf(value, language)
  if (!text?.trim()) return undefined
  const cyrillic = { ru: true, en: false }[language.slice(0, 2)]
  return cyrillic === undefined || isCyrillic(text) === cyrillic ? text.trim() : undefined
}

/** Each speaker with the place that names them; one who is not known in this language is left out. */
export function speakersOf({ tree, office }: Subject): { path: Path; person: KnownPerson }[] {
  const language = wordOf(tree, 'language') ?? ''
  const given = get(tree, 'speaker')
  return asList(given).flatMap((item, index) => {
    const path = Array.isArray(given) ? ['speaker', index] : ['speaker']
    const entry = isText(item) ? get(office.registers.people, item.trim()) : item
    const person = personOf(entry, language)
    return person ? [{ path: isMap(item) ? [...path, 'name'] : path, person }] : []
  })
}

/** Speakers first, then everybody in presser.yaml, each once. */
export function peopleOf(subject: Subject): KnownPerson[] {
  const language = wordOf(subject.tree, 'language') ?? ''
  const listed = Object.values(subject.office.registers.people).flatMap(
    entry => personOf(entry, language) ?? [],
  )
  const all = [...speakersOf(subject).map(({ person }) => person), ...listed]
  return all.filter((person, at) => all.findIndex(({ name }) => name === person.name) === at)
}

/** Names of contacts: nobody's misspellings. */
export const contactNames = ({ tree, office }: Subject): string[] => {
  const language = wordOf(tree, 'language') ?? ''
  const entries = [...Object.values(office.registers.contacts), ...asList(get(tree, 'contact'))]
  return entries.flatMap(entry => textIn(get(entry, 'name'), language) ?? [])
}

function personOf(entry: Tree | undefined, language: string): KnownPerson | undefined {
  const name = textIn(get(entry, 'name'), language)
  if (name === undefined) return undefined
  const words = wordsIn(name).map(({ text }) => text)
  const { given, surname } = partsOf(words.filter(word => word.length > 1))
  if (surname === undefined) return undefined
  const short = wordsIn(textIn(get(entry, 'short'), language) ?? '').at(-1)?.text
  return {
    name,
    title: textIn(get(entry, 'title'), language),
    given: given === undefined ? undefined : declinedOf(given),
    surname: declinedOf(surname),
    short: short === undefined || short === surname ? undefined : declinedOf(short),
  }
}

const isPatronymic = (word: string | undefined): boolean => /(?:ич|вна|чна)$/.test(word ?? '')
const isFamily = (word: string): boolean => /(?:[оеё]ва?|ина?|ына?|ский|ская|ко|зода)$/.test(word)

// Токтогул уулу, Токтогул кызы, Гусейн оглы: «сын, дочь такого-то» is no name by itself.
const isFiliation = (word: string): boolean => /^(?:уулу|кызы|улы|оглы|гызы)$/i.test(word)

// Имя Фамилия, Имя Отчество Фамилия, Фамилия Имя Отчество, Фамилия Имя.
function partsOf(all: string[]): { given: string | undefined; surname: string | undefined } {
  const words = all.filter(word => !isFiliation(word))
  if (words.length < 2) return { given: undefined, surname: words[0] }
  const first = words[0]!
  const last = words.at(-1)!
  if (words.length > 2 && isPatronymic(last)) return { given: words[1], surname: first }
  const turned =
    words.length === 2 && isCyrillic(first) && isFamily(first) && !isFamily(last) && first.length > 5
  return turned ? { given: last, surname: first } : { given: first, surname: last }
}
