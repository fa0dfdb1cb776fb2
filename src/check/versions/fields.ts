// Fields that are the same in every language: days, hours, people, contacts.
import { dayText, type Moment, momentText, parseDay, parseMoment, timeText } from '../../model/calendar.ts'
import { asList, get, isBlank, isText, type Path, type Tree, type TreeMap, wordOf } from '../../model/tree.ts'
import { numberKey } from '../archive/card.ts'
import type { Finding, Subject } from '../rule.ts'
import { type Comparison, isDraft, type Pair, placeOf } from './pair.ts'

export const compareFields: Comparison = pair => [
  ...date(pair),
  ...embargo(pair),
  ...instruction(pair),
  ...number(pair),
  ...eventTimes(pair),
  ...people(pair, 'speaker'),
  ...people(pair, 'contact'),
  ...quotes(pair),
]

const said = ({ subject }: Pair) => subject.words.ruleWords.archive

/** One value here, another there. */
const differs = (pair: Pair, path: Path, mine: string, theirs: string): Finding => ({
  ...said(pair).differs(path.join('.'), mine, theirs, pair.other),
  path,
})

function date(pair: Pair): Finding[] {
  const [mine, theirs] = values(pair, ['date'])
  if (mine === undefined || theirs === undefined) return []
  const [left, right] = [parseMoment(mine), parseMoment(theirs)]
  if (left && right) return left.instant === right.instant ? [] : [differs(pair, ['date'], mine, theirs)]
  const [day, other] = [parseDay(mine), parseDay(theirs)]
  return day && other && dayText(day) !== dayText(other)
    ? [differs(pair, ['date'], dayText(day), dayText(other))]
    : []
}

// The one thing that must not differ in silence: where one version has an embargo, the other has it from review on.
function embargo(pair: Pair): Finding[] {
  const [mine, theirs] = values(pair, ['embargo'])
  if (mine === undefined && theirs === undefined) return []
  if (mine === undefined || theirs === undefined) {
    if (isDraft(pair)) return []
    const path = placeOf(pair.here.tree, mine === undefined ? 'instruction' : 'embargo')
    const words = said(pair)
    return mine === undefined
      ? [{ ...words.onlyThere('embargo', theirs!, pair.other), path }]
      : [{ ...words.onlyHere('embargo', mine, pair.other), path }]
  }
  return moments(pair, ['embargo'])
}

function instruction(pair: Pair): Finding[] {
  const [mine, theirs] = values(pair, ['instruction'])
  // An embargo that one of them lacks is told already.
  const [has, had] = values(pair, ['embargo'])
  if (mine === undefined || theirs === undefined || mine === theirs) return []
  return (has === undefined) === (had === undefined) ? [differs(pair, ['instruction'], mine, theirs)] : []
}

// A warning: some offices number each language for itself.
function number(pair: Pair): Finding[] {
  const [mine, theirs] = values(pair, ['number'])
  if (mine === undefined || theirs === undefined || numberKey(mine) === numberKey(theirs)) return []
  return [{ ...differs(pair, ['number'], mine, theirs), severity: 'warning' }]
}

const TIMES: readonly Path[] = [
  ['event', 'start'],
  ['event', 'end'],
  ['event', 'accreditation', 'deadline'],
]

const eventTimes = (pair: Pair): Finding[] => TIMES.flatMap(path => moments(pair, path))

/** The same instant in any zone is the same. */
function moments(pair: Pair, path: Path): Finding[] {
  const [mine, theirs] = values(pair, path)
  const [left, right] = [mine && parseMoment(mine), theirs && parseMoment(theirs)]
  if (!left || !right || left.instant === right.instant) return []
  return [differs(pair, path, momentSaid(left), momentSaid(right))]
}

const momentSaid = (moment: Moment): string =>
  `${dayText(moment)} ${timeText(moment)} ${moment.zone ?? momentText(moment).slice(-6)}`

function values({ here, there }: Pair, path: Path): [string | undefined, string | undefined] {
  const value = (tree: TreeMap) => {
    const above = path.slice(0, -1).reduce<Tree | undefined>((at, name) => get(at, String(name)), tree)
    return wordOf(above, String(path.at(-1)))
  }
  return [value(here.tree), value(there.tree)]
}

/** Who speaks, and whom journalists call. Keys are compared; names in two scripts can only be counted. */
function people(pair: Pair, field: 'speaker' | 'contact'): Finding[] {
  const { here, there, subject } = pair
  const [mine, theirs] = [here.tree[field], there.tree[field]].map(value =>
    asList(value).filter(item => !isBlank(item)),
  ) as [Tree[], Tree[]]
  if ((mine.length === 0 || theirs.length === 0) && isDraft(pair)) return []
  const key = field === 'contact' ? (item: Tree) => reachOf(item, subject) : speakerKey
  const wanted = (item: Tree, language: string) => field === 'speaker' || serves(item, language, subject)
  const lacks = (list: Tree[], others: Tree[], language: string) =>
    list.filter(item => wanted(item, language) && !others.some(other => key(other) === key(item)))
  const only = lacks(mine, theirs, there.language)
  const missing = lacks(theirs, mine, here.language)
  const canName = [...mine, ...theirs].every(item => key(item) !== undefined)
  if (canName ? only.length + missing.length === 0 : mine.length === theirs.length) return []
  return [{ ...differs(pair, [field], listed(mine), listed(theirs)), path: placeOf(here.tree, field) }]
}

const listed = (items: readonly Tree[]): string => items.map(named).join(', ') || '—'
const named = (item: Tree): string =>
  isText(item) ? item.trim() : (wordOf(item, 'name') ?? wordOf(item, 'role') ?? '…')

const speakerKey = (item: Tree): string | undefined => (isText(item) ? item.trim() : undefined)

const entryOf = (item: Tree, { office }: Subject): Tree | undefined =>
  isText(item) ? get(office.registers.contacts, item.trim()) : item

/** The numbers and addresses that a contact comes to, whether it is a key or written out; else its key. */
function reachOf(item: Tree, subject: Subject): string | undefined {
  const entry = entryOf(item, subject)
  const texts = (name: string) => asList(get(entry, name)).filter(isText)
  const reach = [
    ...texts('phones').map(phone => phone.replace(/\D/g, '')),
    ...texts('emails').map(email => email.trim().toLowerCase()),
  ]
  if (reach.length > 0) return reach.sort().join(' ')
  return isText(item) ? item.trim() : undefined
}

/** A contact that speaks other languages only is no one to call about this version. */
function serves(item: Tree, language: string, subject: Subject): boolean {
  const languages = asList(get(entryOf(item, subject), 'languages')).filter(isText)
  return languages.length === 0 || languages.some(one => one.trim() === language)
}

/** The ledger's entries are counted where both versions keep one. */
function quotes(pair: Pair): Finding[] {
  const [mine, theirs] = [pair.here, pair.there].map(({ tree }) => asList(tree.quotes).length)
  if (!mine || !theirs || mine === theirs) return []
  return [{ ...differs(pair, ['quotes'], String(mine), String(theirs)), where: { on: 'name' } }]
}
