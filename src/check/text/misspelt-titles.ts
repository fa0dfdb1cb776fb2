// Titles of known people with a letter wrong, beside another word of the title or the person's name.
import { type KnownNames, type KnownPerson, LEAST_OF_TITLE, type TitleWord } from '../people.ts'
import { likeCase, type Misspelt } from './misspelt-names.ts'
import { isNextTo, type ReadPassage } from './name-context.ts'
import { isForm, isOneOff, stemOf, type Word } from './names.ts'

export function misspeltTitles(read: readonly ReadPassage[], { titleWords }: KnownNames): Misspelt[] {
  const found: Misspelt[] = []
  if (titleWords.size === 0) return found
  for (const one of read) {
    for (let at = 0; at < one.words.length; at++) {
      const word = one.words[at]!
      const others = word.length < LEAST_OF_TITLE ? undefined : titleWords.get(word.initial)
      if (!others) continue
      const meant = others.find(
        other =>
          isNear(word, other.lower) &&
          isMisspelt(word.lower, other) &&
          isBeside(one, at, other.title, other.index, other.person),
      )
      if (meant)
        found.push({ passage: one.passage, word, right: inForm(meant.lower, word), person: meant.person })
    }
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
function isMisspelt(word: string, { lower, stem: meant }: TitleWord): boolean {
  if (lower.endsWith('ь') && word === lower.slice(0, -1)) return true
  const stem = stemOf(word)
  return isOneOff(stem, meant) && stem.at(-1) === meant.at(-1) && oneSpelling(stem) !== oneSpelling(meant)
}

// Both sides of the Atlantic: centre, organisation, defence, labour.
const oneSpelling = (word: string): string =>
  word
    .replace(/re$/, 'er')
    .replace(/men$/, 'man')
    .replace(/is(?=[aei])/, 'iz')
    .replace(/ence$/, 'ense')
    .replace('our', 'or')

// Cheap, and enough for nearly every word: of the letters after the first, no slip changes them all.
function isNear(word: Word, right: string): boolean {
  if (Math.abs(right.length - word.length) > 4) return false
  const [second, meant] = [word.codeAt(1), right.charCodeAt(1)]
  return second === meant || word.codeAt(2) === meant || second === right.charCodeAt(2)
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
  const isAcross = (step: 1 | -1) =>
    words[at + step]?.lower === title[index + step]?.lower &&
    isWord(words[at + 2 * step], title[index + 2 * step])
  // “Anna Orozova, Director”
  const isApposed = before !== undefined && /^,\s+$/.test(passage.text.slice(before.end, words[at]!.start))
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
