// Greek letters in Latin and Cyrillic words, where they look like a letter of the word: cοuncil, Αpril, сοвет.
// https://www.unicode.org/Public/security/latest/confusables.txt
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳαικνορτυχϲ'
const LATIN = 'ABEZHIKMNOPTYXCjaikvoptuxc'
const CYRILLIC = 'АВЕ НІКМ ОРТУХСјаік ортухс'

const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ԯ]/
// «μм», “Δt”, “αB”: a sign of a formula beside a letter or two.
const LEAST = 3

export interface GreekWord {
  readonly index: number
  readonly word: string
  /** The first Greek letter in it. */
  readonly letter: string
  readonly right: string
}

export const hasGreek = (text: string): boolean => /[Ͱ-Ͽ]/.test(text)

/** The words in which every Greek letter has a twin in the alphabet of all the others. */
export function greekIn(text: string): GreekWord[] {
  const found: GreekWord[] = []
  let end = 0
  for (const { index } of text.matchAll(/[Ͱ-Ͽ]/g)) {
    if (index < end) continue
    let start = index
    while (start > 0 && LETTER.test(text[start - 1]!)) start--
    end = index + 1
    while (end < text.length && LETTER.test(text[end]!)) end++
    const word = text.slice(start, end)
    const right = meant(word)
    if (right !== undefined) found.push({ index: start, word, letter: text[index]!, right })
  }
  return found
}

function meant(word: string): string | undefined {
  const others = word.replace(/[Ͱ-Ͽ]/g, '')
  if (word.length < LEAST || others.length * 2 < word.length) return undefined
  const isLatin = !/[Ѐ-ԯ]/.test(others)
  if (!isLatin && !/^[Ѐ-ԯ]+$/.test(others)) return undefined
  const twins = isLatin ? LATIN : CYRILLIC
  const letters = Array.from(word, letter => (/[Ͱ-Ͽ]/.test(letter) ? twins[GREEK.indexOf(letter)] : letter))
  return letters.some(letter => letter === undefined || letter === ' ') ? undefined : letters.join('')
}
