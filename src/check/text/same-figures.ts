// A quick look whether two versions of a release state the same, before their numbers and days are read one by one.
import type { FigureReading } from '../../locale/reading/figures.ts'
import { isWorded, STATING } from './facts.ts'
import { wordFiguresIn } from './figures.ts'
import type { Passage } from './passage.ts'
import type { TextView } from './view.ts'

/**
 * Whether two versions have the same digits, months and thousands as often, and the same numbers in words: most do, and
 * then there is nothing to read more closely.
 */
export const stateTheSame = (a: Stated, b: Stated): boolean =>
  counted(digitsOf(a)) === counted(digitsOf(b)) &&
  marksOf(a).join() === marksOf(b).join() &&
  counted(wordsOf(a)) === counted(wordsOf(b))

interface Stated {
  readonly view: TextView
  readonly reading: FigureReading
}

const statingIn = ({ view }: Stated): Passage[] => view.passages.filter(({ role }) => STATING.includes(role))
const digitsOf = (stated: Stated): string[] =>
  statingIn(stated).flatMap(({ text }) => text.match(/\d+/g) ?? [])

const wordsOf = (stated: Stated): string[] =>
  statingIn(stated)
    .filter(({ text }) => stated.reading.tens.test(text))
    .flatMap(({ text }) => wordFiguresIn(text, stated.reading))
    .map(({ readings }) => readings[0]![0]!)
    .filter(isWorded)
    .map(String)

function marksOf(stated: Stated): number[] {
  const text = statingIn(stated)
    .map(({ text }) => text)
    .join('\n')
  const times = (form: string) => text.split(form).length - 1
  return stated.reading.marks.map(forms => forms.reduce((sum, form) => sum + times(form), 0))
}

const counted = (numbers: readonly string[]): string => numbers.toSorted().join(' ')
