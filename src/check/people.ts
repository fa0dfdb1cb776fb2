// The people a release may name: its speakers and those of presser.yaml, with their names as its language has them.
import type { Declined } from '../locale/reading/ru-names.ts'
import type { Office } from '../model/office.ts'
import {
  asList,
  get,
  isMap,
  isText,
  type Path,
  type Tree,
  type TreeMap,
  textOf,
  wordOf,
} from '../model/tree.ts'
import type { Subject } from './rule.ts'
import { declinedOf, isCyrillic, stemOf, type Word, wordsIn } from './text/names.ts'

export interface KnownPerson {
  readonly name: string
  readonly title: string | undefined
  readonly given: Declined | undefined
  readonly patronymic?: Patronymic | undefined
  readonly surname: Declined
  /** The last word of `short`, where the office calls the person by another name. */
  readonly short: Declined | undefined
}

export interface Patronymic {
  readonly forms: Declined
  /** Юрьевич and Юриевич are one patronymic, whichever the passport has: the forms of both as `softened` makes them. */
  readonly softened: Declined
}

export const softened = (text: string): string => text.replace(/[ьи]е(?=в(?:ич|н))/i, 'ье')

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

/** Everybody whose name a text can get wrong, and all forms of names that are right. */
export interface KnownNames {
  /** Speakers first, each once. */
  readonly people: readonly KnownPerson[]
  /** Of the names of people and contacts, in lower case. */
  readonly forms: ReadonlySet<string>
  /** Words of titles by the code of their first letter. */
  readonly titleWords: ReadonlyMap<number, readonly TitleWord[]>
}

export interface TitleWord {
  readonly lower: string
  readonly stem: string
  readonly person: KnownPerson
  readonly title: readonly Word[]
  /** Its place in the title. */
  readonly index: number
}

// Most releases name nobody that presser.yaml does not know, so one reading of it serves many.
const ofOffice = new WeakMap<Office, Map<string, KnownNames>>()

export function knownNames(subject: Subject): KnownNames {
  const { tree, office } = subject
  const language = wordOf(tree, 'language') ?? ''
  const speakers = asList(get(tree, 'speaker')).some(isMap)
    ? speakersOf(subject).map(({ person }) => person)
    : []
  const contacts = asList(get(tree, 'contact')).filter(isMap)
  if (speakers.length > 0 || contacts.length > 0) return namesOf(office, language, speakers, contacts)
  const known = ofOffice.get(office) ?? new Map<string, KnownNames>()
  ofOffice.set(office, known)
  const found = known.get(language) ?? namesOf(office, language, [], [])
  known.set(language, found)
  return found
}

function namesOf(
  office: Office,
  language: string,
  speakers: readonly KnownPerson[],
  inline: readonly TreeMap[],
): KnownNames {
  const { people: listed, contacts } = office.registers
  const all = [...speakers, ...Object.values(listed).flatMap(entry => personOf(entry, language) ?? [])]
  const people = all.filter((person, at) => all.findIndex(({ name }) => name === person.name) === at)
  const others = [...Object.values(contacts), ...inline].flatMap(
    entry => textIn(get(entry, 'name'), language) ?? [],
  )
  const names = [
    ...people.flatMap(({ given, patronymic, surname, short }) => [given, patronymic?.forms, surname, short]),
    ...others.flatMap(name => wordsIn(name).map(({ text }) => declinedOf(text))),
  ].filter(name => name !== undefined)
  const forms = names.flatMap(({ stems, endings }) =>
    stems.flatMap(stem => endings.map(ending => stem + ending)),
  )
  return { people, forms: new Set(forms), titleWords: titleWordsOf(people) }
}

/** Shorter words are too often a letter away from another word. */
export const LEAST_OF_TITLE = 6

function titleWordsOf(people: readonly KnownPerson[]): Map<number, TitleWord[]> {
  const known = new Map<number, TitleWord[]>()
  for (const person of people) {
    const title = wordsIn(person.title ?? '')
    title.forEach(({ lower, initial }, index) => {
      if (lower.length < LEAST_OF_TITLE) return
      known.set(initial, [
        ...(known.get(initial) ?? []),
        { lower, stem: stemOf(lower), person, title, index },
      ])
    })
  }
  return known
}

function personOf(entry: Tree | undefined, language: string): KnownPerson | undefined {
  const name = textIn(get(entry, 'name'), language)
  if (name === undefined) return undefined
  const words = wordsIn(name).map(({ text }) => text)
  const { given, patronymic, surname } = partsOf(words.filter(word => word.length > 1))
  if (surname === undefined) return undefined
  const short = wordsIn(textIn(get(entry, 'short'), language) ?? '').at(-1)?.text
  return {
    name,
    title: textIn(get(entry, 'title'), language),
    given: given === undefined ? undefined : declinedOf(given),
    patronymic: patronymic === undefined ? undefined : patronymicOf(patronymic),
    surname: declinedOf(surname),
    short: short === undefined || short === surname ? undefined : declinedOf(short),
  }
}

const patronymicOf = (text: string): Patronymic => ({
  forms: declinedOf(text),
  softened: declinedOf(softened(text)),
})

const isPatronymic = (word: string | undefined): boolean => /(?:ич|вна|чна)$/.test(word ?? '')
const isFamily = (word: string): boolean => /(?:[оеё]ва?|ина?|ына?|ский|ская|ко|зода)$/.test(word)

// Токтогул уулу, Токтогул кызы, Гусейн оглы: «сын, дочь такого-то» is no name by itself.
const isFiliation = (word: string): boolean => /^(?:уулу|кызы|улы|оглы|гызы)$/i.test(word)

interface Parts {
  readonly given: string | undefined
  readonly patronymic?: string | undefined
  readonly surname: string | undefined
}

// Имя Фамилия, Имя Отчество Фамилия, Фамилия Имя Отчество, Фамилия Имя.
function partsOf(all: string[]): Parts {
  const words = all.filter(word => !isFiliation(word))
  if (words.length < 2) return { given: undefined, surname: words[0] }
  const first = words[0]!
  const last = words.at(-1)!
  // Иван Петрович Пашкевич: a surname may end as a patronymic does.
  if (words.length > 2 && isPatronymic(last) && !isPatronymic(words[1]))
    return { given: words[1], patronymic: last, surname: first }
  const turned =
    words.length === 2 && isCyrillic(first) && isFamily(first) && !isFamily(last) && first.length > 5
  if (turned) return { given: last, surname: first }
  return { given: first, patronymic: words.slice(1, -1).find(isPatronymic), surname: last }
}
