// repeated-word: the same word twice in a row («что что», "the the"), across a line break too.
import type { Span } from '../../model/tree.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Word } from '../text/names.ts'
import type { Passage } from '../text/passage.ts'

// Only space, and at most the marks of emphasis, may stand between: «что, что» and «еле-еле» are meant.
const BETWEEN = /^\u0001{0,2}[ \t\n\u00a0\u202f]+\u0001{0,2}$/
const BEFORE = /(?:[0-9’'.@/$-]|About )$/
const AFTER = /^(?:[0-9@/-]|[’'][A-Za-zа-я]|\.[A-Za-z0-9А-Яа-я])/

// Words that grammar or feeling doubles: "what he had had", «очень очень».
const DOUBLED = new Set(
  'had is do did her you very many much really so long far no never ha bla blah bye there knock hear да нет ну ха бла очень так то много долго давно далеко тик'.split(
    ' ',
  ),
)

// Capitals make a name (Duran Duran, Бора Бора) but where the word is one of grammar.
const GRAMMAR = new Set(
  'the a an of in on at to for by with from and or but is are was were be has have will it this as we not в во на с со к ко о об у и а но или по за из от до для при что как не это мы он она они его ее их'.split(
    ' ',
  ),
)

export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warning',
  *check({ text, words }): Iterable<Finding> {
    for (const passage of text.passages) {
      for (const [word, next] of doubledIn(passage)) {
        const span: Span = [word.span[0], next.span[1]]
        yield { ...words.ruleWords.characters.repeated(word.text), path: passage.path, where: { span } }
      }
    }
  },
}

function* doubledIn({ words, text }: Passage): Iterable<[Word, Word]> {
  const meant = new Map<string, boolean>()
  for (let at = 0; at + 1 < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]!]
    if (word.initial !== next.initial || word.length !== next.length || word.lower !== next.lower) continue
    if (!isTwice(text, word.span, next.span) || isThatThat(word, words[at + 2])) continue
    const [first, second] = [word.text, next.text]
    const pair = `${first} ${second}`
    // Each is looked for in the whole text: no text that anybody wrote doubles so many.
    const isKnown = meant.get(pair) ?? (meant.size >= MOST || isMeant(first, second, text))
    if (meant.size < MOST) meant.set(pair, isKnown)
    if (!isKnown) yield [word, next]
  }
}
const MOST = 100

// "I know that that is so"
const isThatThat = (word: Word, after: Word | undefined): boolean =>
  word.lower === 'that' &&
  /^(?:is|was|has|had|will|would|can|could|may|might|should|must|does|did|means|meant)$/.test(
    after?.lower ?? '',
  )

function isTwice(text: string, first: Span, second: Span): boolean {
  const between = text.slice(first[1], second[0])
  return (
    BETWEEN.test(between) &&
    !isBetweenParagraphs(between) &&
    !BEFORE.test(text.slice(Math.max(0, first[0] - 6), first[0])) &&
    !AFTER.test(text.slice(second[1], second[1] + 2))
  )
}

const isBetweenParagraphs = (words: string): boolean => /\n[ \t]*\n/.test(words)

function isMeant(first: string, second: string, text: string): boolean {
  const word = first.toLowerCase()
  // «В ПО по учету»: an abbreviation and a word.
  if (first.length > 1 && first === first.toUpperCase() && second !== first) return true
  if (GRAMMAR.has(word)) return false
  if (DOUBLED.has(word)) return true
  // A letter is a sign (vitamin D d, X x), and a name is told by its capital, unless the text writes it small too.
  if (word.length === 1) return true
  if (second === second.toLowerCase()) return false
  const others: readonly string[] =
    text.match(new RegExp(`(?<![A-Za-zЀ-ԯ])${word}(?![A-Za-zЀ-ԯ])`, 'gi')) ?? []
  if (others.includes(word)) return false
  // “Council Council” where the text has the Council elsewhere: a name that is double is double everywhere.
  const both = `${first} ${second}`
  return others.length < 4 || text.indexOf(both) !== text.lastIndexOf(both) || !text.includes(both)
}
