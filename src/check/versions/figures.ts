// Numbers, days and hours of two versions' texts. Told is only what the other text has in no form at all: not as a word,
// not in another unit, not in a note. Where each text has one that the other lacks at the same place, they contradict
// each other, which is an error; what one merely leaves out is a warning. A version far shorter than the other may
// leave out anything.
import { figureReadingOf } from '../../locale/reading/figures.ts'
import type { Finding } from '../rule.ts'
import { type Facts, factsOf, type Item } from '../text/facts.ts'
import { stateTheSame } from '../text/same-figures.ts'
import { TextView } from '../text/view.ts'
import { type Exchanged, exchangedFigures } from './exchanged-figures.ts'
import { type Comparison, isDraft, type Pair, placeOf } from './pair.ts'

/** Of the longer text: a shorter version is abridged. */
const ABRIDGED = 0.6
/** How far apart two numbers may stand in their texts, as a share of them or in letters, to be taken for one another. */
const NEAR = 0.2
const NEAR_LETTERS = 60
/** More of them say nothing new: one text is the other's translation no longer. */
const MOST = 6

export const compareFigures: Comparison = pair => {
  const { here, there, subject } = pair
  const [reading, other] = [figureReadingOf(here.language), figureReadingOf(there.language)]
  if (!reading || !other || isDraft(pair)) return []
  const view = new TextView(there.tree)
  if (stateTheSame({ view: subject.text, reading }, { view, reading: other })) return []
  const mine = factsOf(here.tree, subject.text, reading)
  const theirs = factsOf(there.tree, view, other)
  const lacking = theirs.length < mine.length * ABRIDGED ? [] : unmet(mine, theirs)
  const missing = mine.length < theirs.length * ABRIDGED ? [] : unmet(theirs, mine)
  const exchanged = exchangedFigures(
    { tree: here.tree, view: subject.text, reading, facts: mine },
    { tree: there.tree, view, reading: other, facts: theirs },
  )
  return [...told(lacking, missing, pair), ...exchanged.map(one => exchange(one, pair))].slice(0, MOST)
}

const exchange = ({ path, span, mine, theirs }: Exchanged, { subject, other }: Pair): Finding => ({
  ...subject.words.ruleWords.archive.figureExchanged(mine, theirs, other),
  path,
  where: { span },
  severity: 'warning',
})

const unmet = ({ items }: Facts, other: Facts): Item[] =>
  items.filter(item => !item.isMet(other)).slice(0, 10 * MOST)

function told(lacking: readonly Item[], missing: readonly Item[], { subject, other, here }: Pair): Finding[] {
  const words = subject.words.ruleWords.archive
  const rest = [...missing]
  const found = lacking.map((item): Finding => {
    const at = rest.findIndex(one => isCounterpart(item, one))
    const [counterpart] = at === -1 ? [] : rest.splice(at, 1)
    const place = { path: item.path, where: { span: item.span } }
    if (!counterpart) return { ...words.figureHere(item.text, other), ...place, severity: 'warning' }
    const severity = item.isSoft && counterpart.isSoft ? { severity: 'warning' as const } : {}
    return { ...words.figureDiffers(item.text, counterpart.text, other), ...place, ...severity }
  })
  const omitted = rest.map((item): Finding => {
    const path = placeOf(here.tree, String(item.path[0]))
    return { ...words.figureThere(item.text, other), path, where: { on: 'name' }, severity: 'warning' }
  })
  return [...found, ...omitted]
}

const isCounterpart = (a: Item, b: Item): boolean =>
  a.kind === b.kind &&
  a.path[0] === b.path[0] &&
  (Math.abs(a.span[0] / a.within - b.span[0] / b.within) <= NEAR ||
    Math.abs(a.span[0] - b.span[0]) <= NEAR_LETTERS)
