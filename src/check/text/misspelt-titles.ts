// Titles of known people with a letter wrong, beside another word of the title or the person's name.
import type { KnownPerson } from '../people.ts'
import { likeCase, type Misspelt } from './misspelt-names.ts'
import { isNextTo, type ReadPassage } from './name-context.ts'
import { isForm, isOneOff, stemOf, type Word, wordsIn } from './names.ts'

/** Shorter words are too often a letter away from another word. */
const LEAST = 6

interface TitleWord {
  readonly lower: string
  readonly person: KnownPerson
  readonly title: readonly Word[]
  /** Its place in the title. */
  readonly index: number
}

export function misspeltTitles(read: readonly ReadPassage[], people: readonly KnownPerson[]): Misspelt[] {
  const known = titleWordsOf(people)
  const found: Misspelt[] = []
  for (const one of read) {
    one.words.forEach((word, at) => {
      if (word.lower.length < LEAST) return
      const meant = known
        .get(word.lower[0]!)
        ?.find(
          other =>
            Math.abs(other.lower.length - word.lower.length) <= 4 &&
            isMisspelt(word.lower, other.lower) &&
            isBeside(one, at, other.title, other.index, other.person),
        )
      if (meant)
        found.push({ passage: one.passage, word, right: inForm(meant.lower, word), person: meant.person })
    })
  }
  return found
}

/** By their first letter: most words of a text share it with none. */
function titleWordsOf(people: readonly KnownPerson[]): Map<string, TitleWord[]> {
  const known = new Map<string, TitleWord[]>()
  for (const person of people) {
    const title = wordsIn(person.title ?? '')
    title.forEach(({ lower }, index) => {
      if (lower.length < LEAST) return
      const first = lower[0]!
      known.set(first, [...(known.get(first) ?? []), { lower, person, title, index }])
    })
  }
  return known
}

/** The right word with the ending of the wrong one. */
function inForm(lower: string, word: Word): string {
  const stem = stemOf(word.lower)
  const right = stem === stemOf(lower) ? lower : stemOf(lower) + word.lower.slice(stem.length)
  return likeCase(right, word.text)
}

// Center and Centre, Chairman and Chairmen are both words. «Руководител» lacks what no ending stands for.
function isMisspelt(word: string, right: string): boolean {
  if (right.endsWith('ь') && word === right.slice(0, -1)) return true
  const [stem, meant] = [stemOf(word), stemOf(right)]
  return (
    stem[0] === meant[0] &&
    isOneOff(stem, meant) &&
    stem.at(-1) === meant.at(-1) &&
    oneSpelling(stem) !== oneSpelling(meant)
  )
}

// Both sides of the Atlantic: centre, organisation, defence, labour.
const oneSpelling = (word: string): string =>
  word
    .replace(/re$/, 'er')
    .replace(/men$/, 'man')
    .replace(/is(?=[aei])/, 'iz')
    .replace(/ence$/, 'ense')
    .replace('our', 'or')

function isBeside(
  { passage, words }: ReadPassage,
  at: number,
  title: readonly Word[],
  index: number,
  person: KnownPerson,
): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  const left = isNextTo(passage.text, before, words[at]) ? before : undefined
  const right = isNextTo(passage.text, words[at], after) ? after : undefined
  const isWord = (word: Word | undefined, meant: Word | undefined) =>
    word !== undefined &&
    meant !== undefined &&
    meant.lower.length > 3 &&
    stemOf(word.lower) === stemOf(meant.lower)
  const isName = (word: Word | undefined) =>
    word?.isCapital === true &&
    (isForm(person.surname, word.lower) || (person.given !== undefined && isForm(person.given, word.lower)))
  const isAcross = (step: 1 | -1) =>
    words[at + step]?.lower === title[index + step]?.lower &&
    isWord(words[at + 2 * step], title[index + 2 * step])
  // “Anna Orozova, Director”
  const isApposed =
    before !== undefined && /^,\s+$/.test(passage.text.slice(before.span[1], words[at]!.span[0]))
  return (
    isWord(left, title[index - 1]) ||
    isWord(right, title[index + 1]) ||
    isAcross(1) ||
    isAcross(-1) ||
    isName(left) ||
    isName(right) ||
    (isApposed && isName(before))
  )
}
