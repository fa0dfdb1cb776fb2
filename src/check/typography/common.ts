// Small repairs that both languages make: spaces, and ranges that say what they are.
import { type Found, LETTER, NBSP, type Pattern, W } from './slip.ts'

/** True where only marks of Markdown stand before, as in an item of a list. An address that is blanked out is longer. */
export const startsLine = (text: string, at: number): boolean => {
  const from = Math.max(0, at - MARK_LENGTH)
  return (from === 0 ? STARTS_TEXT : STARTS_LINE).test(text.slice(from, at))
}
const MARK_LENGTH = 20
const STARTS_LINE = /\n[\u0001 \t>]*$/
const STARTS_TEXT = /(?:^|\n)[\u0001 \t>]*$/

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
      `(?<=[${LETTER}0-9»”"’)%\\]\u0001]) +(?=[,;:!?](?:[\\s\\u0001]|$)|[,!?][»”"’)]|\\.(?! ?\\.)(?:[\\s\\u0001»”")]|$))`,
      'g',
    ),
    // What a mark of Markdown begins is text, what it ends too.
    mend: ({ text, start }) => (startsLine(text, start) ? undefined : ''),
  },
  {
    kind: 'space-inside',
    cue: ['( ', ' )'],
    find: /(?<=\() +(?=[^\s)])|(?<=[^\s(:;]) +(?=\))/g,
    mend: () => '',
  },
]

/** Бишкек,ул. Токтогула */
export const COMMA: Pattern = {
  kind: 'glued',
  cue: /[a-zа-яё],[A-Za-zА-Яа-яЁё]/,
  find: new RegExp(`(?<=[${LETTER}]{2}),(?=[${LETTER}]{2})`, 'g'),
  // A comma in an address stands for its full stop.
  mend: ({ text, start }) =>
    /@[^\s@]{1,40}$/.test(text.slice(Math.max(0, start - 42), start)) ? undefined : ', ',
}

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
