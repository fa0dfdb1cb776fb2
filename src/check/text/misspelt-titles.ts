// Titles of known people with a letter wrong, beside another word of the title or the person's name.
import { type KnownNames, type KnownPerson, LEAST_OF_TITLE } from '../people.ts'
import { likeCase, type Misspelt } from './misspelt-names.ts'
import { isNextTo, type ReadPassage } from './name-context.ts'
import { isForm, isOneOff, stemOf, type Word } from './names.ts'

export function misspeltTitles(read: readonly ReadPassage[], { titleWords }: KnownNames): Misspelt[] {
  const found: Misspelt[] = []
  for (const one of read) {
    one.words.forEach((word, at) => {
      if (word.lower.length < LEAST_OF_TITLE) return
      const meant = titleWords
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
    stem[0] === meant[0] && isOneOff(stem, meant) && stem.at(-1) === meant.at(-1) && !/men$|er$/.test(stem)
  )
}

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
  return isWord(left, title[index - 1]) || isWord(right, title[index + 1]) || isName(left) || isName(right)
}
