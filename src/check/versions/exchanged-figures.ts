// A number exchanged for another that both versions have elsewhere: «24 спасателя … 38 машин», "38 rescuers … 38 cars".
// How often a number stands in a text says nothing: translators repeat, leave out and move as they like. So it is told only
// where the texts have the same paragraphs, and the numbers of one paragraph agree in order in all places but one.
import type { FigureReading } from '../../locale/reading/figures.ts'
import type { Path, Span, TreeMap } from '../../model/tree.ts'
import { countedIn, type Facts, STATING } from '../text/facts.ts'
import type { Passage } from '../text/passage.ts'
import type { TextView } from '../text/view.ts'

/** One version's texts, and what is stated in them. */
export interface Side {
  readonly tree: TreeMap
  readonly view: TextView
  readonly reading: FigureReading
  readonly facts: Facts
}

export interface Exchanged {
  readonly path: Path
  readonly span: Span
  /** As the versions have it. */
  readonly mine: string
  readonly theirs: string
}

interface Counted {
  readonly span: Span
  readonly values: readonly number[]
}

/** Fewer in a paragraph may be one number after another sentence. */
const LEAST = 2
/** Texts that part more often are put together in different ways. */
const MOST = 2

export function exchangedFigures(here: Side, there: Side): Exchanged[] {
  const found = here.view.passages.flatMap(passage => {
    const other = there.view.passages.find(({ path }) => path.join() === passage.path.join())
    return other && STATING.includes(passage.role) ? inPassage(passage, other, here, there) : []
  })
  return found.length > MOST ? [] : found
}

function inPassage(mine: Passage, theirs: Passage, here: Side, there: Side): Exchanged[] {
  const shape = ({ paragraphs }: Passage) => paragraphs.map(({ kind }) => kind).join()
  if (shape(mine) !== shape(theirs)) return []
  const [left, right] = [
    byParagraph(mine, countedIn(mine, here.tree, here.reading)),
    byParagraph(theirs, countedIn(theirs, there.tree, there.reading)),
  ]
  return left.flatMap((ours, at) => {
    const others = right[at]!
    if (ours.length < LEAST || ours.length !== others.length) return []
    const odd = ours.flatMap((figure, nth) =>
      isSame(figure, others[nth]!) ? [] : [[figure, others[nth]!] as const],
    )
    const [only, ...more] = odd
    if (!only || more.length > 0) return []
    const [figure, other] = only
    // What one of them lacks altogether is told as such.
    if (!isIn(figure, there.facts) || !isIn(other, here.facts)) return []
    return [
      { path: mine.path, span: figure.span, mine: mine.slice(figure.span), theirs: theirs.slice(other.span) },
    ]
  })
}

const byParagraph = ({ paragraphs }: Passage, figures: readonly Counted[]): Counted[][] =>
  paragraphs.map(({ span: [start, end] }) => figures.filter(({ span }) => span[0] >= start && span[1] <= end))

const isSame = (a: Counted, b: Counted): boolean => a.values.some(value => b.values.includes(value))

const isIn = ({ values }: Counted, { has }: Facts): boolean => values.some(has)
