// mixed-script: a Latin letter in a Cyrillic word or the reverse, or a Greek one in either. Nobody sees it, and no search finds the word.
import { codePoint } from '../../model/characters.ts'
import { isText, type Path, textOf } from '../../model/tree.ts'
import type { Finding, Repair, Rule, Subject } from '../rule.ts'
import { greekIn, hasGreek } from '../text/greek-letters.ts'
import type { Visit } from '../walk.ts'

type Script = 'latin' | 'cyrillic'

const LATIN = 'A-Za-zÀ-ÖØ-öø-ɏ'
const CYRILLIC = 'Ѐ-ԯ'
// A hyphen, an apostrophe or a digit parts words: IT-компания, iPhone’ы, 5G-сети, кВт·ч.
// Where the scripts meet: a search for whole words would read a long one again from each of its letters.
const MEETING = new RegExp(`[${LATIN}](?=[${CYRILLIC}])|[${CYRILLIC}](?=[${LATIN}])`, 'g')
const LETTER = new RegExp(`[${LATIN}${CYRILLIC}]`)
const IS_LATIN = new RegExp(`[${LATIN}]`)

// Letters that look like one of the other script: https://www.unicode.org/Public/security/latest/confusables.txt
const TWINS = {
  latin: 'AaBCcEeHIiJjKkMmOoPpSsTtXxYyïëËÏ',
  cyrillic: 'АаВСсЕеНІіЈјКкМмОоРрЅѕТтХхУуїёЁЇ',
}

export const mixedScript: Rule = {
  id: 'mixed-script',
  severity: 'error',
  *check(subject): Iterable<Finding> {
    const language = textOf(subject.tree, 'language') ?? ''
    for (const visit of subject.visits) {
      const { tree: text, path } = visit
      if (!isText(text) || !isProse(visit)) continue
      // A look costs less than a generator that has nothing to say.
      if (text.search(MEETING) !== -1) yield* mixedWords(subject, text, path, language)
      if (language.startsWith('ru') && LONE_TEST.test(text)) yield* loneLetters(subject, text, path)
      if (language.startsWith('en') && /[Ѐ-ԯ]/.test(text)) yield* cyrillicWords(subject, text, path)
      if (hasGreek(text)) yield* greekWords(subject, text, path)
    }
  },
  // A word all of whose strays have a twin can only be that word.
  repairs({ text, tree }): Repair[] {
    const language = textOf(tree, 'language') ?? ''
    return text.passages.flatMap(({ raw, path }) => [
      ...[...mixedIn(raw)].flatMap(([index, word]) => {
        const odd = oddScript(word, language)
        const twins = odd && twinsOf(word, odd)
        return twins ? [{ path, span: [index, index + word.length] as const, text: twins }] : []
      }),
      ...(hasGreek(raw) ? greekIn(raw) : []).map(({ index, word, right }) => ({
        path,
        span: [index, index + word.length] as const,
        text: right,
      })),
    ])
  },
}

// The letters of Russian and English only: і and ј would make a word of another language.
const CERTAIN = { latin: 'AaBCcEeHKkMmOoPpTXxy', cyrillic: 'АаВСсЕеНКкМмОоРрТХху' }

function twinsOf(word: string, odd: Script): string | undefined {
  const meant = odd === 'latin' ? CERTAIN.cyrillic : CERTAIN.latin
  const own = odd === 'latin' ? TWINS.cyrillic : TWINS.latin
  // «СОР» may be either way round.
  if ([...word].every(letter => scriptOf(letter) === odd || own.includes(letter))) return undefined
  const letters = [...word].map(letter => {
    if (scriptOf(letter) !== odd) return letter
    return meant[CERTAIN[odd].indexOf(letter)]
  })
  return letters.includes(undefined) ? undefined : letters.join('')
}

// Addresses and links have rules of their own.
const isProse = ({ kind }: Visit): boolean =>
  kind.is === 'atom' && ['line', 'paragraph', 'markdown', 'text'].includes(kind.atom)

function* mixedWords({ words }: Subject, text: string, path: Path, language: string): Iterable<Finding> {
  for (const [index, word] of mixedIn(text)) {
    const odd = oddScript(word, language)
    if (!odd || isInLink(text, index)) continue
    const letters = [...word].filter(letter => scriptOf(letter) === odd)
    const said = words.ruleWords.characters.mixed(word, letters[0]!, codePoint(letters[0]!), odd)
    yield { ...said, path, where: { span: [index, index + word.length] } }
  }
}

function* greekWords({ words }: Subject, text: string, path: Path): Iterable<Finding> {
  for (const { index, word, letter, right } of greekIn(text)) {
    if (isInLink(text, index)) continue
    const said = words.ruleWords.characters.mixedGreek(word, letter, codePoint(letter), right)
    yield { ...said, path, where: { span: [index, index + word.length] } }
  }
}

function* mixedIn(text: string): Iterable<[number, string]> {
  let end = 0
  for (const { index } of text.matchAll(MEETING)) {
    if (index < end) continue
    let start = index
    while (start > 0 && LETTER.test(text[start - 1]!)) start--
    end = index + 1
    while (end < text.length && LETTER.test(text[end]!)) end++
    yield [start, text.slice(start, end)]
  }
}

const scriptOf = (letter: string): Script => (IS_LATIN.test(letter) ? 'latin' : 'cyrillic')

/** The script whose letters strayed into the word; undefined where the mix is plain to see and so was meant. */
function oddScript(word: string, language: string): Script | undefined {
  if (isPlain(word)) return undefined
  const latin = [...word].filter(letter => scriptOf(letter) === 'latin')
  const cyrillic = [...word].filter(letter => scriptOf(letter) === 'cyrillic')
  const latinHides = latin.every(letter => TWINS.latin.includes(letter))
  const cyrillicHides = cyrillic.every(letter => TWINS.cyrillic.includes(letter))
  if (latinHides !== cyrillicHides) return latinHides ? 'latin' : 'cyrillic'
  const fewer: Script =
    latin.length === cyrillic.length
      ? language.startsWith('en')
        ? 'cyrillic'
        : 'latin'
      : latin.length < cyrillic.length
        ? 'latin'
        : 'cyrillic'
  if (latinHides) return fewer
  // «СберDevices», «КуZбасс» are names; a small letter or two from the other keyboard layout is a slip.
  const strays = fewer === 'latin' ? latin : cyrillic
  return strays.length <= 2 && strays.every(letter => letter !== letter.toUpperCase()) ? fewer : undefined
}

// «Zа мир» has a sign for a letter, «НаукоGrad» is put together of two words.
const isPlain = (word: string): boolean =>
  /^[ZV][а-яё]+$/.test(word) || /^[Ѐ-ԯ]{3,}[A-Z][A-Za-z]{2,}$|^[A-Za-z]{3,}[Ѐ-Я][Ѐ-ԯ]{2,}$/.test(word)

function isInLink(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 300), at))![0]
  return before.includes('://') || before.includes('www.')
}

// A word of an English sentence that is Cyrillic from end to end: “it is а plan”, “a сору of it”.
const DISGUISED = new RegExp(
  `(?<=[A-Za-z][,;:]?[ \\u00a0\\n])[${TWINS.cyrillic}]+(?=[,.;:]?[ \\u00a0\\n]+[A-Za-z])`,
  'g',
)

function* cyrillicWords({ words }: Subject, text: string, path: Path): Iterable<Finding> {
  for (const { 0: word, index } of text.matchAll(DISGUISED)) {
    const said = words.ruleWords.characters.mixed(word, word[0]!, codePoint(word[0]!), 'cyrillic')
    yield { ...said, path, where: { span: [index, index + word.length] } }
  }
}

// A Russian preposition or conjunction typed in Latin: «договор c компанией», «B рамках форума».
const LONE_TEST = /(?:^|[\s(«„])[acokyABCOKY][ \u00a0\n]/
const LONE =
  /(?<=[Ѐ-ԯ0-9»)][,;:]?[ \u00a0\n]|[Ѐ-ԯ»] [—–][ \u00a0])[acoky](?=[ \u00a0\n]+[«„(]?[Ѐ-ԯ0-9])|(?<=[A-Za-z][ \u00a0\n])[ck](?=[ \u00a0\n]+[Ѐ-ԯ0-9])|(?<=^|[.!?…»:] |\n|[«„(]|[—–] )[ABCOKY](?=[ \u00a0\n]+(?!(?:и|или|либо|до)[ \u00a0\n])(?:[«„А-ЯЁ]|[а-яё0-9]{2}))/g

function* loneLetters({ words }: Subject, text: string, path: Path): Iterable<Finding> {
  for (const { 0: letter, index } of text.matchAll(LONE)) {
    const said = words.ruleWords.characters.mixedAlone(letter, codePoint(letter))
    yield { ...said, path, where: { span: [index, index + 1] } }
  }
}
