// typography: straight quotes, hyphens for dashes, stray spaces, ranges, № and initials, as language and house want them.
// A few slips are told each at its place, a habit once. Missing no-break spaces are seen by nobody: `presser fix` puts
// them in, and check tells only with the option `nbsp: on`; with `nbsp: off` neither does.
import { textOf } from '../../model/tree.ts'
import { optionOf } from '../options.ts'
import type { Finding, Repair, Rule, Subject } from '../rule.ts'
import { keptIn } from '../text/ledger.ts'
import type { Passage } from '../text/passage.ts'
import { languageOf, slipsIn } from '../typography/index.ts'
import type { Slip, SlipKind, Style } from '../typography/slip.ts'

const ID = 'typography'

export const typography: Rule = {
  id: ID,
  severity: 'warning',
  options: { nbsp: ['on', 'off'], hours: ['a.m.', 'am'] },
  check(subject) {
    const places = placesIn(subject, optionOf(subject, ID, 'nbsp') === 'on')
    return findings(
      places.filter(({ slip }) => !slip.quiet),
      subject,
    )
  },
  repairs(subject): Repair[] {
    return placesIn(subject, optionOf(subject, ID, 'nbsp') !== 'off').flatMap(
      ({ passage: { path }, slip: { span, text, toldOnly } }) => (toldOnly ? [] : [{ path, span, text }]),
    )
  },
}

interface Place {
  readonly passage: Passage
  readonly slip: Slip
}

function placesIn(subject: Subject, unseen: boolean): Place[] {
  const language = languageOf(textOf(subject.tree, 'language') ?? '')
  if (!language) return []
  const style = styleOf(subject)
  return subject.text.passages.flatMap(passage =>
    slipsIn(passage, language, style, { unseen, kept: keptIn(passage.text, subject.tree) }).map(slip => ({
      passage,
      slip,
    })),
  )
}

const styleOf = (subject: Subject): Style => {
  const { dash, initials, percent, dateStyle } = subject.office.house
  return {
    dash: dash === 'en' ? '–' : '—',
    initials,
    percent,
    dateStyle,
    dottedHours: optionOf(subject, ID, 'hours') === 'a.m.',
  }
}

/** Kinds that are a matter of habit: one finding in the whole release. */
const HABITS: readonly SlipKind[] = ['straight', 'range', 'no-break']
/** So many of another kind are told one by one, in one field. */
const FEW = 3

function findings(places: readonly Place[], subject: Subject): Finding[] {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const { kind } = place.slip
    const habit = kind === 'thin' ? 'no-break' : kind
    const key = HABITS.includes(habit) ? habit : `${kind} ${place.passage.path.join('.')}`
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  return [...groups.values()].flatMap(group => {
    const isHabit = HABITS.includes(group[0]!.slip.kind) || group[0]!.slip.kind === 'thin'
    if (isHabit || group.length > FEW) return [finding(group[0]!, group.length, subject)]
    return group.map(place => finding(place, 1, subject))
  })
}

function finding({ passage, slip }: Place, count: number, { words, tree }: Subject): Finding {
  const isRussian = languageOf(textOf(tree, 'language')!) === 'ru'
  const meant = slip.kind === 'straight' ? (isRussian ? '«…» „…“' : '“…” ‘…’') : shown(passage.raw, slip)
  const said = words.ruleWords.typography.slip(slip.kind, meant, count)
  return { ...said, path: passage.path, where: { span: slip.span } }
}

// What stands there with what stands around it, so that one sees it mended.
function shown(raw: string, { kind, span: [start, end], text }: Slip): string {
  const before = /\S{0,24}$/.exec(raw.slice(Math.max(0, start - 24), start))![0]
  const after = /^\s?\S{0,24}/.exec(raw.slice(end, end + 25))![0]
  return `${before}${text}${kind === 'member' ? after.trimStart() : after}`.replace(/\s*\n\s*/g, ' ').trim()
}
