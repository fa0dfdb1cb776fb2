// Signs by which an English text shows that a name in full is a person's: an age, a post, a middle initial, a verb of speech.
import { isGivenName } from '../../locale/reading/given-names.ts'
import { isNextTo, isPost, type ReadPassage } from './name-context.ts'

/** They follow a name after a comma, beside those that may stand before it. */
const POSTS = new Set(
  (
    'founder co-founder founders owner co-owner manager partner analyst author resident coordinator engineer scientist ' +
    'researcher lecturer specialist consultant editor curator principal administrator counsel deputy vice assistant ' +
    'executive member defendant defendants co-defendant co-defendants ceo cfo coo cto cio md phd jd esq do rn who whose aka'
  ).split(' '),
)
/** How many words of an apposition are looked at: “Chief of the …”, “Acting U.S. Attorney for …”. */
const WITHIN = 6

/** How much a text tells: nothing, a verb of speech, which organizations have too, or what only people have. */
export type Sign = 'none' | 'speech' | 'person'

/** Of the name in full whose surname is the word `at`, where it stands. */
export function signOf(one: ReadPassage, at: number, givenAt: number): Sign {
  const { passage, words } = one
  const { text } = passage
  const [surname, given, before] = [words[at]!, words[givenAt]!, words[givenAt - 1]]
  if (isPost(surname.lower.replace(/s$/, ''))) return 'none'
  if (isNextTo(text, surname, words[at + 1]) && words[at + 1]!.isCapital) return 'none'
  const isAfter = isNextTo(text, before, given)
  if (isAfter && (isPost(before!.lower) || POSTS.has(before!.lower))) return 'person'
  // “Tax Credit”, of “New Markets Tax Credit”; “the Justice Department”
  if (isAfter && (before!.isCapital || before!.lower === 'the')) return 'none'
  if (at - givenAt > 1 || isGivenName(given.lower) || isAged(text, surname.end) || isApposed(one, at))
    return 'person'
  return standsAsSpeaker(one, at) || isToldBefore(one, givenAt) ? 'speech' : 'none'
}

// “…,” said Anna Orozova; not “said Trump Coin’s value”
const isToldBefore = (one: ReadPassage, givenAt: number): boolean => {
  const verb = one.words[givenAt - 1]
  if (!verb || !/[,”"][ \u00a0]?$/.test(one.passage.text.slice(Math.max(0, verb.start - 3), verb.start)))
    return false
  return isNextTo(one.passage.text, verb, one.words[givenAt]) && !verb.isCapital && one.speech.test(verb.text)
}

// Anna Orozova said
const standsAsSpeaker = ({ passage, words, speech }: ReadPassage, at: number): boolean => {
  const verb = words[at + 1]
  return isNextTo(passage.text, words[at], verb) && !verb!.isCapital && speech.test(verb!.text)
}

// “Joel Lopez, 29,”
const isAged = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 0x2c && /^, \d\d(?!\d|[.,]\d)/.test(text.slice(end, end + 6))

// “Anna Orozova, Acting Regional Director of …”; “Anna Orozova, who …”
function isApposed({ passage, words }: ReadPassage, at: number): boolean {
  const { text } = passage
  const name = words[at]!
  const isBare = isNextTo(text, name, words[at + 1])
  if (isBare) return words[at + 1]!.lower === 'who'
  if (text.charCodeAt(name.end) !== 0x2c) return false
  for (let next = at + 1; next <= at + WITHIN && next < words.length; next++) {
    const word = words[next]!
    if (/[.!?:;\n“”"]/.test(text.slice(words[next - 1]!.end, word.start).replace(/^\. (?=[A-Z])/, '')))
      return false
    if (POSTS.has(word.lower) || isPost(word.lower)) return true
  }
  return false
}
