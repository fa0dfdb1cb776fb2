// A quick look whether two versions of a release state the same, before their numbers and days are read one by one.
import type { FigureReading } from '../../locale/reading/figures.ts'
import { isWorded, STATING } from './facts.ts'
import { wordFiguresIn } from './figures.ts'
import type { TextView } from './view.ts'

/**
 * Whether two versions have the same digits, months and thousands as often, and the same numbers in words: most do, and
 * then there is nothing to read more closely.
 */
export function stateTheSame(a: Stated, b: Stated): boolean {
  const [one, other] = [statedIn(a), statedIn(b)]
  return (
    counted(digitsIn(one)) === counted(digitsIn(other)) &&
    marksIn(one, a.reading).join() === marksIn(other, b.reading).join() &&
    counted(wordsIn(one, a.reading)) === counted(wordsIn(other, b.reading))
  )
}

interface Stated {
  readonly view: TextView
  readonly reading: FigureReading
}

/** All that states something. In one piece: what is asked of a long text once is compiled once. */
const statedIn = ({ view }: Stated): string =>
  view.passages
    .filter(({ role }) => STATING.includes(role))
    .map(({ text }) => text)
    .join('\n\n')

const digitsIn = (text: string): string[] => text.match(/\d+/g) ?? []

const wordsIn = (text: string, reading: FigureReading): string[] =>
  reading.tens.test(text)
    ? wordFiguresIn(text, reading)
        .map(({ readings }) => readings[0]![0]!)
        .filter(isWorded)
        .map(String)
    : []

const marksIn = (text: string, { marks }: FigureReading): number[] =>
  marks.map(forms => forms.reduce((sum, form) => sum + text.split(form).length - 1, 0))

const counted = (numbers: readonly string[]): string => numbers.toSorted().join(' ')
