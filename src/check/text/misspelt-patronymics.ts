// Patronymics of known people with a letter wrong: «Иван Петровч Орозов», «сказал Айбек Султанвич»; and a surname after
// the right one, «Иван Петрович Орозв». Who has the same given name and another patronymic is somebody else, unless the
// surname says otherwise.
import type { Declined } from '../../locale/reading/ru-names.ts'
import { type KnownNames, type KnownPerson, type Patronymic, softened } from '../people.ts'
import { isNamed, likeCase, type Misspelt } from './misspelt-names.ts'
import { isHonorific, isNextTo, type ReadPassage, startsSentence } from './name-context.ts'
import { isForm, meantForm, stemOf, type Word } from './names.ts'

export function misspeltPatronymics(read: readonly ReadPassage[], { people, forms }: KnownNames): Misspelt[] {
  const known = people.filter(hasPatronymic)
  if (known.length === 0) return []
  const others = new Set<string>()
  const found = read.flatMap(one =>
    one.capitals.flatMap(at => {
      const [given, word] = [one.words[at - 1], one.words[at]!]
      if (!given?.isCapital || !isNextTo(one.passage.text, given, word)) return []
      const namesakes = known.filter(person => isForm(person.given, given.lower))
      const slips = namesakes.flatMap(person => slipAt(one, at, person, { read, others }) ?? [])
      return slips.filter(slip => !forms.has(slip.word.lower)).slice(0, 1)
    }),
  )
  return found.filter(({ word }) => !others.has(stemOf(word.lower)))
}

/** A person of whom all that is compared here is known. */
type Known = KnownPerson & { readonly given: Declined; readonly patronymic: Patronymic }
const hasPatronymic = (person: KnownPerson): person is Known =>
  person.given !== undefined && person.patronymic !== undefined

interface Around {
  readonly read: readonly ReadPassage[]
  /** Stems of patronymics that stand beside other surnames. */
  readonly others: Set<string>
}

/** What is wrong at the word after the person's given name. */
function slipAt(one: ReadPassage, at: number, person: Known, { read, others }: Around): Misspelt | undefined {
  const { passage, words } = one
  const word = words[at]!
  const { patronymic, surname } = person
  const slip = (wrong: Word, right: string | undefined): Misspelt | undefined =>
    right === undefined ? undefined : { passage, word: wrong, right: likeCase(right, wrong.text), person }
  if (isForm(patronymic.softened, softened(word.lower))) {
    const last = words[at + 1]
    return last?.isCapital && surname.stems[0]!.length > 2 && isNextTo(passage.text, word, last)
      ? slip(last, meantForm(surname, last.lower))
      : undefined
  }
  const right = meantForm(patronymic.forms, word.lower)
  if (right === undefined) return undefined
  const whose = whoseAt(one, at, person)
  if (whose === 'alone' && isSurname(word.lower)) return undefined
  if (whose === 'other') others.add(stemOf(word.lower))
  return whose === 'own' || (whose === 'alone' && (!isWellFormed(word.lower) || isNamed(person, read)))
    ? slip(word, right)
    : undefined
}

/** Whether the surname beside given name and patronymic is the person's, another's, or not there. */
function whoseAt({ passage: { text }, words }: ReadPassage, at: number, { surname }: KnownPerson) {
  const [first, given, patronymic, last] = [words[at - 2], words[at - 1], words[at], words[at + 1]]
  const before = isNextTo(text, first, given) && first?.isCapital ? first : undefined
  const after = isNextTo(text, patronymic, last) && last?.isCapital ? last : undefined
  if ([before, after].some(word => word && isForm(surname, word.lower))) return 'own'
  const isTitle = before && (isHonorific(before) || startsSentence(text, before))
  return after || (before && !isTitle) ? 'other' : 'alone'
}

/** «Наталья Сергеева», «Илья Ильин»: a surname, and not the patronymic that it comes from. */
const isSurname = (lower: string): boolean => /(?:[оеё]в|[иы]н)(?:а|у|ым|ом|е|ой|ою)?$/.test(lower)

/** Another person's patronymic may be a letter away: Маратович, Муратович. «Султанвич» is nobody's. */
const isWellFormed = (lower: string): boolean =>
  /(?:[ое]вич|[^в]ич)(?:а|у|ем|ом|е)?$|(?:[ое]вн|ичн)(?:а|ы|е|у|ой|ою)$/.test(lower)
