// One line of text, checked by the table of fields as it is typed.

import type { Words } from '../locale/index.ts'
import { parseDay, parseMoment } from '../model/calendar.ts'
import type { Field } from '../model/field.ts'
import { asList, type Path, pathText, type TreeMap, textOf } from '../model/tree.ts'
import { visible } from '../report/visible.ts'
import { cleaned, withZone } from '../scaffold/clean.ts'
import { answerFault, type Desk } from '../scaffold/verify.ts'
import type { Beside } from './beside.ts'
import type { Session } from './session.ts'

/** What all questions of one run share. */
export interface Asking {
  readonly session: Session
  readonly desk: Desk
  /** What is offered for Enter, by the field's path: today, the last dateline's place. */
  readonly defaults: (path: string, tree: TreeMap) => string | undefined
  /** Fields that are asked though the type does not need them: what the original of a translation has. */
  readonly wanted: ReadonlySet<string>
  /** What the original of a translation says in a field that is to be translated. */
  readonly beside: (path: Path) => Beside | undefined
  /** The languages to choose from. */
  readonly languages: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
  /** Lines to have in front of one in the editor: what the original says. */
  readonly guide: readonly string[]
}

/** The answer as it is kept; empty where it was skipped, which what is `needed` can't be. */
export async function askText(
  field: Field,
  path: Path,
  needed: boolean,
  tree: TreeMap,
  { session, desk, defaults, beside, now }: Asking,
): Promise<string> {
  const { prompts } = session.words.scaffold
  const name = pathText(path)
  const first = defaults(name, tree)
  const skip = first ? (needed ? prompts.given : prompts.clear) : needed ? undefined : prompts.skip
  const typed = await session.input({
    message: messageOf(path, tree, session.words),
    beside: beside(path),
    hint: [isMoment(field) && EXAMPLE_TIME, skip].filter(Boolean).join(' · '),
    default: first,
    shown: text => withWeekday(kept(field, text, desk), session.words.language),
    fault: text => {
      if (text.trim() === '') return needed ? prompts.needed : undefined
      return answerFault(name, text, desk) ?? (name === 'embargo' ? embargoFault(text, desk, now) : undefined)
    },
  })
  return kept(field, typed, desk)
}

/** The question. A field that only translations are asked for has its label, and the file that it is about. */
function messageOf(path: Path, tree: TreeMap, words: Words): string {
  const { prompt, label } = words.field(path)
  const [list, index] = path
  const file = typeof index === 'number' ? textOf(asList(tree[String(list)])[index], 'file') : undefined
  return file === undefined ? (prompt ?? label) : words.scaffold.prompts.in(label, visible(file))
}

const kept = ({ kind }: Field, text: string, { office }: Desk): string =>
  kind.is === 'atom' ? cleaned(kind.atom, text, office.timeZone) : text.trim()

// A date that falls on another day of the week than one thought is seen before anybody else sees it.
function withWeekday(text: string, language: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.test(text) ? parseDay(text) : undefined
  if (!day) return text
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return `${text} (${names.format(Date.UTC(day.year, day.month - 1, day.day))})`
}

/** Zone and offset are added, so nobody has to type more. */
const EXAMPLE_TIME = '2026-11-20 10:00'
const isMoment = ({ kind }: Field): boolean => kind.is === 'atom' && kind.atom === 'moment'

// An embargo that is over is a slip of the pen: said while it can still be typed again.
function embargoFault(text: string, { office, words }: Desk, now: number): string | undefined {
  const moment = parseMoment(withZone(text.trim(), office.timeZone))
  return moment && moment.instant <= now ? words.scaffold.prompts.passed : undefined
}
