// headline-form: a headline that is too long, ends with a full stop, stands in capitals or holds two sentences.
import { optionOf } from '../options.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { Passage } from '../text/passage.ts'

/** In characters; `rules: {headline-form: [warning, {max: 100}]}` sets another. */
const MAX = 120

export const headlineForm: Rule = {
  id: 'headline-form',
  severity: 'warning',
  options: { max: 'number' },
  check(subject) {
    const headline = subject.text.of('headline')
    return headline ? faultsOf(headline, subject) : []
  },
}

function faultsOf(headline: Passage, subject: Subject): Finding[] {
  const say = subject.words.ruleWords.characters
  const found: Finding[] = []
  const { path } = headline
  const text = headline.raw.trim()
  const start = headline.raw.indexOf(text)
  const where = { span: [start, start + text.length] as const }
  const max = Number(optionOf(subject, 'headline-form', 'max')) || MAX
  const length = [...text].length
  if (length > max) found.push({ ...say.headlineLong(length, max), path, where })
  if (isCapitals(text)) found.push({ ...say.headlineCapitals(), path, where })
  const second = secondSentence(headline)
  if (second) found.push({ ...say.headlineSentences(), path, where: { span: second } })
  if (/[^.…]\.{1,2}[»”"]?$/.test(text) && !endsInAbbreviation(text)) {
    const at = start + text.lastIndexOf('.')
    found.push({ ...say.headlineStop(), path, where: { span: [at, at + 1] } })
  }
  return found
}

// «г. Ош, 2026 г.», "U.S.", "Acme Inc.", «и др.» keep their full stop.
const endsInAbbreviation = (text: string): boolean =>
  !text.endsWith('..') &&
  /(?:^|[\s«(])(?:[А-ЯЁа-яёA-Za-z]|(?:[A-Za-zА-Яа-я]\.)+[A-Za-zА-Яа-я]|гг|вв|др|пр|тыс|млн|млрд|руб|долл|чел|Inc|Ltd|Corp|Co|Jr|Sr|etc|No)\.$/.test(
    text,
  )

// An abbreviation or two is no shouting: four words of four letters are.
function isCapitals(text: string): boolean {
  const letters = text.match(/[A-Za-zÀ-ɏЀ-ԯ]/g) ?? []
  const small = letters.filter(letter => letter !== letter.toUpperCase()).length
  const long = text.match(/[A-ZА-ЯЁ]{4,}/g) ?? []
  return letters.length >= 16 && small / letters.length < 0.1 && long.length >= 3
}

// A question and its answer are one headline; so are a cry and what follows, and a quotation of two sentences.
function secondSentence({ text, sentences, quotations }: Passage): readonly [number, number] | undefined {
  const [first, second] = sentences
  if (!first || !second) return undefined
  const isCry = text[first[1] - 1] === '!' && !/\s\S+\s/.test(text.slice(...first))
  if (isCry || !/[.!]/.test(text[first[1] - 1]!)) return undefined
  const isQuoted = quotations.some(({ span }) => span[0] < first[1] && first[1] < span[1])
  return isQuoted ? undefined : [second[0], sentences.at(-1)![1]]
}
