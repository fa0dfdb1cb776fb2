// Titles of known people with a letter wrong, beside another word of the title or the person's name.
import type { KnownPerson } from '../people.ts'
import { likeCase, type Misspelt } from './misspelt-names.ts'
import { isNextTo, type ReadPassage } from './name-context.ts'
import { isForm, isOneOff, stemOf, type Word, wordsIn } from './names.ts'

/** Shorter words are too often a letter away from another word. */
const LEAST = 6

export function misspeltTitles(read: readonly ReadPassage[], people: readonly KnownPerson[]): Misspelt[] {
  const titles = people.flatMap(person =>
    person.title === undefined ? [] : [{ person, words: wordsIn(person.title) }],
  )
  const found: Misspelt[] = []
  for (const one of read) {
    for (const [at, word] of one.words.entries()) {
      if (word.lower.length < LEAST) continue
      for (const { person, words } of titles) {
        const meant = words.findIndex(
          ({ lower }, index) =>
            lower.length >= LEAST &&
            lower[0] === word.lower[0] &&
            Math.abs(lower.length - word.lower.length) <= 4 &&
            isMisspelt(word.lower, lower) &&
            isBeside(one, at, words, index, person),
        )
        if (meant < 0) continue
        const lower = words[meant]!.lower
        const stem = stemOf(word.lower)
        const ending = word.lower.slice(stem.length)
        const right = stem === stemOf(lower) ? lower : stemOf(lower) + ending
        found.push({ passage: one.passage, word, right: likeCase(right, word.text), person })
        break
      }
    }
  }
  return found
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
