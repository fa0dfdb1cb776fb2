// English: “quotes”, apostrophes, dashes, spaces that hold. After the Chicago Manual, New Hart’s Rules and the AP Stylebook.
import { COMMA, noBreak, PERCENT, RANGES, rangeBefore, rising, SPACES } from './common.ts'
import { type Found, NBSP, type Pattern, type Style, W } from './slip.ts'
import type { Marks } from './straight.ts'

export const MARKS: Marks = [
  ['“', '”'],
  ['‘', '’'],
]

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.'
const COUNTED =
  'years|months|weeks|days|hours|minutes|seconds|people|participants|times|km|kilometres|kilometers|metres|meters|miles|tonnes|tons|degrees|million|billion|per ?cent'

function dash({ text, start, end }: Found, { dash }: Style): string | undefined {
  const before = text.slice(0, start).trimEnd().at(-1) ?? ''
  const after = /\S/.exec(text.slice(end, end + 4))?.[0] ?? ''
  return /\d/.test(before) && /\d/.test(after) ? undefined : ` ${dash}`
}

const DASHES: readonly Pattern[] = [
  {
    kind: 'dash',
    cue: ' -',
    find: /(?<=[A-Za-zÀ-ɏ0-9”"’'),.!?%\]]) +-{1,2}(?=[ \n][ \n]{0,3}[^\s-])/g,
    mend: dash,
  },
  {
    kind: 'dash',
    cue: '--',
    find: /(?<=[A-Za-z”"’,])--(?=[A-Za-z“"‘])/g,
    mend: (_, { dash }) => (dash === '—' ? '—' : ` ${dash} `),
  },
]

const monthRange: Pattern = {
  kind: 'range',
  cue: /[a-z.] \d{1,2} ?- ?\d/,
  find: new RegExp(
    `(?<=(?<![A-Za-z])(?:${MONTH})${W})(\\d{1,2})(${W}?)-\\2(\\d{1,2})(?![\\d:/-]|[.,]\\d)`,
    'g',
  ),
  mend: rising,
}

const pageRange: Pattern = {
  kind: 'range',
  cue: /(?:pp\.|ages) /,
  find: new RegExp(`(?<=(?:pp\\.|[Pp]ages)${W})(\\d{1,4})(${W}?)-\\2(\\d{1,4})(?![\\d-])`, 'g'),
  mend: rising,
}

const DAY = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?'

const dayRange: Pattern = {
  kind: 'range',
  cue: /(?:day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.? ?- ?[MTWFS]/,
  find: new RegExp(`(?<![A-Za-z])(${DAY})(${W}?)-\\2(?=${DAY}(?![A-Za-z-]))`, 'g'),
  mend: ({ match }) => `${match[1]}–`,
}

const OTHERS: readonly Pattern[] = [
  { kind: 'glued', cue: 'No.', find: /(?<![A-Za-z])No\.(?=\d)/g, mend: () => `No.${NBSP}` },
  { kind: 'glued', cue: '№', find: /№(?=\d)/g, mend: () => `№${NBSP}` },
  {
    kind: 'hours',
    cue: /\d ?[ap]m/i,
    find: /(?<=\d) ?(?:am|pm|AM|PM)(?![A-Za-z.])/g,
    mend: ({ match }, { dottedHours }) =>
      dottedHours ? { text: `${NBSP}${match[0].trim()[0]!.toLowerCase()}.m.`, toldOnly: true } : undefined,
  },
]

/** The AP Stylebook has a hyphen in ranges; with spaces around it nobody has. */
const quietly = (pattern: Pattern): Pattern => ({
  ...pattern,
  mend: (found, style) => {
    const text = pattern.mend(found, style)
    return typeof text === 'string' && !found.match[2] ? { text, quiet: true } : text
  },
})

const inStyle = (wanted: Style['dateStyle'], pattern: Pattern): Pattern => ({
  ...pattern,
  mend: (found, style) => (style.dateStyle === wanted ? pattern.mend(found, style) : undefined),
})

const BOUND: readonly Pattern[] = [
  inStyle(
    'long',
    noBreak(/\d [A-Z]/, new RegExp(`(?<=(?<![\\d.,:])\\d{1,2}) (?=(?:${MONTH})(?![a-z]))`, 'g')),
  ),
  inStyle('american', noBreak(/[a-z.] \d/, new RegExp(`(?<=(?:${MONTH})) (?=\\d{1,2}(?!\\d))`, 'g'))),
  noBreak(/(?:No|Nos)\. \d/, /(?<=(?<![A-Za-z])Nos?\.) (?=\d)/g),
  noBreak(/(?:Mr|Ms|Mrs|Dr|Prof)\.? [A-Z]/, /(?<=(?<![A-Za-z])(?:Mrs?|Ms|Dr|Prof)\.?) (?=[A-Z][a-z])/g),
  noBreak(/[A-Z]\. [A-Z]/, /(?<=(?<![A-Za-z.-])[A-Z]\.) (?=[A-Z][a-z]{2})/g),
  noBreak(/\d [a-z]/, new RegExp(`(?<=\\d) (?=(?:${COUNTED}|trillion|kg|[ap]\\.?m\\.?)(?![A-Za-z]))`, 'g')),
]

export const VISIBLE: readonly Pattern[] = [
  ...[...RANGES, rangeBefore(`${MONTH}|${COUNTED}`), monthRange, pageRange, dayRange].map(quietly),
  ...DASHES,
  PERCENT,
  ...OTHERS,
  COMMA,
  ...SPACES,
]
export const UNSEEN: readonly Pattern[] = BOUND
