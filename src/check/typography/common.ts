// Small repairs that both languages make: spaces, and ranges that say what they are.
import { type Found, LETTER, NBSP, type Pattern, W } from './slip.ts'

/** True where only marks of Markdown stand before, as in an item of a list. */
export const startsLine = (text: string, at: number): boolean =>
  /(?:^|\n)[\u0001 \t>]*$/.test(text.slice(Math.max(0, at - MARK_LENGTH), at))
const MARK_LENGTH = 20

export const SPACES: readonly Pattern[] = [
  {
    kind: 'double-space',
    cue: /[ \u00a0]{2}/,
    find: /(?<=\S)[ \u00a0]{2,}(?=\S)/g,
    mend: ({ match, text, start }) =>
      startsLine(text, start) ? undefined : match[0].includes(NBSP) ? NBSP : ' ',
  },
  {
    kind: 'space-before',
    cue: / [,.;:!?]/,
    find: new RegExp(
      `(?<=[${LETTER}0-9»”"’)%\\]]) +(?=[,;:!?](?:[\\s\\u0001]|$)|[,!?][»”"’)]|\\.(?! ?\\.)(?:[\\s\\u0001»”")]|$))`,
      'g',
    ),
    mend: () => '',
  },
  {
    kind: 'space-inside',
    cue: ['( ', ' )'],
    find: /(?<=\() +(?=[^\s)])|(?<=[^\s(:;]) +(?=\))/g,
    mend: () => '',
  },
]

const EDGE = '(?<![\\d.,:/№#–—+-]|[№#)] ?)'
const YEAR = '((?:19|20)\\d\\d)'

/** Of the text before a number: it is a phone's or a standard's. */
const PHONE = /(?:^|[^a-zа-яё])(?:тел|факс|доб|tel|phone|fax|ext)[a-zа-я]{0,6}[.:]{0,2} ?[(\d) +-]{0,12}$/i
const STANDARD = /(?:ГОСТ|СНиП|СП|ТУ|ISO|ИСО|IEC|МЭК|DIN)[A-ZА-Я./: ]{0,10}$/
const isCount = ({ text, start }: Found): boolean => {
  const before = text.slice(Math.max(0, start - 24), start)
  return !PHONE.test(before) && !STANDARD.test(before)
}

/** `25 - 27` to `25–27`, where the second is more. */
export const rising = (found: Found): string | undefined => {
  const [, from, , to] = found.match
  return Number(from!.replace(',', '.')) < Number(to!.replace(',', '.')) && isCount(found)
    ? `${from}–${to}`
    : undefined
}

export const RANGES: readonly Pattern[] = [
  {
    kind: 'range',
    cue: /\d\d ?- ?\d\d/,
    find: new RegExp(`${EDGE}${YEAR}(${W}?)-\\2${YEAR}(?![\\d/-]|[.,:]\\d)`, 'g'),
    mend: rising,
  },
  {
    kind: 'range',
    cue: /:\d\d ?- ?\d/,
    find: new RegExp(`${EDGE}(\\d{1,2}:[0-5]\\d)(${W}?)-\\2(\\d{1,2}:[0-5]\\d)(?![\\d:])`, 'g'),
    mend: ({ match: [, from, , to] }) => `${from}–${to}`,
  },
  {
    kind: 'range',
    cue: /\d ?- ?\d[\d,]* ?%/,
    find: new RegExp(
      `${EDGE}(\\d{1,3}(?:[,.]\\d{1,2})?)(${W}?)-\\2(\\d{1,3}(?:[,.]\\d{1,2})?)(?=${W}?%)`,
      'g',
    ),
    mend: rising,
  },
]

/** A range of whole numbers before one of these words. */
export const rangeBefore = (words: string): Pattern => ({
  kind: 'range',
  cue: /\d ?- ?\d/,
  find: new RegExp(`${EDGE}(\\d{1,4})(${W}?)-\\2(\\d{1,4})(?=${W}(?:${words})(?![${LETTER}]))`, 'g'),
  mend: rising,
})

export const PERCENT: Pattern = {
  kind: 'percent',
  cue: '%',
  find: /(?<=\d)[ \u00a0\u202f]?%(?![0-9A-Za-z])/g,
  mend: ({ match: [typed] }, { percent }) => {
    if (percent === 'tight') return '%'
    if (typed === ' %') return { kind: 'no-break', text: `${NBSP}%` }
    return percent === 'spaced' && typed === '%' ? `${NBSP}%` : undefined
  },
}

/** A space that should hold its neighbours together. */
export const noBreak = (cue: Pattern['cue'], find: RegExp): Pattern => ({
  kind: 'no-break',
  cue,
  find,
  mend: () => NBSP,
})
