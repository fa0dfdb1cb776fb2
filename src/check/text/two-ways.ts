// One name spelled two ways: the same given name or initial with surnames a letter apart, or the reverse.
import { englishJudge } from './english-names.ts'
import type { ReadPassage } from './name-context.ts'
import { isGivenAlike, isWhole, type Named, namedIn, standsAsNamed } from './named.ts'
import { isOneOff, isOneOffInside, type Word } from './names.ts'
import type { Passage } from './passage.ts'

export interface TwoWays {
  readonly passage: Passage
  readonly word: Word
  readonly other: string
}

const LEAST_OTHERWISE = 6

/** A release names a few dozen people; a list of thousands is none that anybody reads for this. */
const MOST = 500

/** The rarer spelling, else the later one. What is a name of the list is told of elsewhere. */
export function namesInTwoWays(read: readonly ReadPassage[], listed: ReadonlySet<string>): TwoWays[] {
  const named = read.flatMap(one => namedIn(one, listed)).slice(0, MOST)
  const count = new Map<string, number>()
  for (const { stem } of named) count.set(stem, (count.get(stem) ?? 0) + 1)
  const isSameEnglish = englishJudge(read, named)
  const isSame = (a: Named, b: Named): boolean =>
    isOneOff(a.stem, b.stem) &&
    isGivenAlike(a.given, b.given) &&
    (a.word.isCyrillic ? isSameRussian(a, b) : isSameEnglish(a, b))
  const told = new Set<string>()
  const found: TwoWays[] = []
  for (let index = 1; index < named.length; index++) {
    const later = named[index]!
    let at = 0
    while (at < index && !isSame(named[at]!, later)) at++
    if (at === index) continue
    const earlier = named[at]!
    const isEarlierRare = count.get(earlier.stem)! < count.get(later.stem)!
    const [wrong, right] = isEarlierRare ? [earlier, later] : [later, earlier]
    if (told.has(wrong.stem)) continue
    told.add(wrong.stem)
    found.push({ passage: wrong.one.passage, word: wrong.word, other: right.word.text })
  }
  return found
}

function isSameRussian(a: Named, b: Named): boolean {
  const areWhole = isWhole(a) && isWhole(b)
  const isLast = a.stem.at(-1) === b.stem.at(-1)
  // At either end a letter makes another name, but hardly where somebody's given name stands before it.
  if (a.stem[0] !== b.stem[0] || !isLast) {
    if (Math.min(a.stem.length, b.stem.length) < LEAST_OTHERWISE || !isLast || !areWhole) return false
  }
  // Near its end a Russian name may only be another form of itself.
  if (!areWhole && !isOneOffInside(a.stem, b.stem)) return false
  return !isFleeting(a.stem, b.stem) && standsAsNamed(a) && standsAsNamed(b)
}

// Кравец and Кравца: a vowel that drops out is no slip.
const isFleeting = (a: string, b: string): boolean => {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return /[ео].$/.test(longer) && longer.slice(0, -2) + longer.at(-1) === shorter
}
