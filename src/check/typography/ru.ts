// Russian: «елочки», тире, неразрывные пробелы. After Rosenthal, Milchin and the rules of 2006.
import { readingOf } from '../../locale/reading/index.ts'
import { COMMA, noBreak, PERCENT, RANGES, rangeBefore, SPACES, startsLine } from './common.ts'
import { type Found, LETTER, type Mended, NBSP, type Pattern, type Style, W } from './slip.ts'
import type { Marks } from './straight.ts'

export const MARKS: Marks = [
  ['«', '»'],
  ['„', '“'],
]

const END = `(?![${LETTER}])`
const START = `(?<![${LETTER}])`
const MONTH =
  'январ[яе]|феврал[яе]|марта|апрел[яе]|мая|июн[яе]|июл[яе]|августа|сентябр[яе]|октябр[яе]|ноябр[яе]|декабр[яе]'
const COUNTED =
  'лет|года?|годов|месяц\\w*|недел[иью]|дней|дня|час(?:а|ов)|минуты?|секунды?|человека?|участник(?:а|ов)|раза?|тонны?|руб(?:л\\w+)?|сома?|сомов|тенге|долларов|евро|метр(?:а|ов)|километр(?:а|ов)|градус(?:а|ов)|процент(?:а|ов)|тыс|млн|млрд|км|м|см|кг|т|га|чел|вв?|гг?'.replaceAll(
    '\\w',
    '[а-яё]',
  )

const wordBefore = (text: string, at: number): string =>
  new RegExp(`[${LETTER}]*$`).exec(text.slice(Math.max(0, at - 40), at))![0]
const wordAfter = (text: string, at: number): string =>
  new RegExp(`^[\\s«„"]*([${LETTER}]*)`).exec(text.slice(at, at + 40))![1]!

function dash({ text, start, end }: Found, { dash }: Style): string | Mended | undefined {
  const before = text.slice(0, start).trimEnd().at(-1) ?? ''
  const after = /\S/.exec(text.slice(end, end + 4))?.[0] ?? ''
  if (/\d/.test(before) && /\d/.test(after)) return undefined
  // A name of another language may have its own spelling, and an address what belongs to it.
  if (/[A-Za-z\u0001]/.test(before) && /[A-Za-z]/.test(after)) return undefined
  const member = memberOf(text, start, end)
  return member ?? `${NBSP}${dash}`
}

// https://orthographia.ru: государства-члены, but государств – членов Совета.
function memberOf(text: string, start: number, end: number): Mended | string | undefined {
  if (!/^(?:государств|стран)[а-яё]*$/i.test(wordBefore(text, start))) return undefined
  const word = wordAfter(text, end)
  if (!/^(?:член|участни)/.test(word)) return undefined
  const rest = text.slice(text.indexOf(word, end) + word.length)
  if (/^[\s\u00a0]+[А-ЯЁA-Z]/.test(rest)) return undefined
  return { kind: 'member', text: '-', toldOnly: true }
}

const DASHES: readonly Pattern[] = [
  // «…»,- сказал он
  {
    kind: 'dash',
    cue: /[»"”],? ?-/,
    find: /(?<=[»"”],)[ \u00a0]?-{1,2} ?(?=[а-яё])|(?<=[»"”])[ \u00a0]-{1,2}(?=[а-яё])/g,
    mend: (_, style) => `${NBSP}${style.dash} `,
  },
  {
    kind: 'dash',
    cue: / -|\u00a0-/,
    find: /(?<=[^\s—–-])[ \u00a0]+-{1,2}(?=[ \n][ \n]{0,3}[^\s-])/g,
    mend: (found, style) => (startsLine(found.text, found.start) ? undefined : dash(found, style)),
  },
]

const isShortened = (word: string): boolean =>
  word.length === 1 || readingOf('ru')!.abbreviations.includes(word.toLowerCase())

const PLACEMENT: readonly Pattern[] = [
  // Он сказал: «Нужна вода.»
  {
    kind: 'mark-inside',
    cue: '.»',
    find: /(?<=[а-яё0-9)])\.»(?=[ \t]*(?:\n[ \t]*\n|\n?$)|[ \n]+[А-ЯЁ])/g,
    mend: ({ text, start }) =>
      isShortened(wordBefore(text, start)) || !startsInside(text, start) ? undefined : '».',
  },
  // «Нужна вода,» — сказал он
  {
    kind: 'mark-inside',
    cue: ',»',
    find: /,»(?=[ \u00a0][—–-][ \u00a0][а-яё])/g,
    mend: () => '»,',
  },
]

// A quotation that is part of a sentence: words and a colon stand before it in its paragraph.
function startsInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1500), at)
  const open = before.lastIndexOf('«')
  return open !== -1 && /[а-яё]:[ \u00a0\n]+$/.test(before.slice(0, open))
}

const initials: Pattern = {
  kind: 'initials',
  cue: /[А-ЯЁ]\. ?[А-ЯЁ]/,
  find: new RegExp(
    `(?<![${LETTER}.]|[${LETTER}]-)([А-ЯЁ])\\.(${W}?)(?:([А-ЯЁ])\\.(${W}?))?(?=([А-ЯЁ][а-яё]{2,}))`,
    'g',
  ),
  mend: ({ match: [typed, first, gap, second, gap2, surname] }, { initials }) => {
    const gaps = second ? [gap!, gap2!] : [gap!]
    const join = (space: string) => `${first}.${space}${second ? `${second}.${space}` : ''}`
    if (initials === 'tight') {
      // «Пункт А. Совет решил»: one letter and a word may be two sentences.
      return second || FAMILY.test(surname!) ? join('') : undefined
    }
    if (initials === 'spaced' && gaps.includes('')) return join(NBSP)
    return { kind: 'no-break', text: typed!.replaceAll(' ', NBSP) }
  },
}
const FAMILY =
  /(?:[оеё]в|[иы]н|ск(?:ий|ая|ого|ому|им|ом|ой|ую)|[еио]вич|ко|ян|дзе|зода|улы|кызы)(?:[ауеы]|ым|ой|ых|ыми)?$/

const GLUED: readonly Pattern[] = [
  { kind: 'glued', cue: '№', find: /№(?=[0-9A-ZА-ЯЁ])/g, mend: () => `№${NBSP}` },
  { kind: 'glued', cue: '§', find: /§(?=\d)/g, mend: () => `§${NBSP}` },
  {
    kind: 'glued',
    cue: /г\.[А-ЯЁ]/,
    find: new RegExp(`${START}г\\.(?=[А-ЯЁ][а-яё]{2})`, 'g'),
    mend: () => `г.${NBSP}`,
  },
  {
    kind: 'glued',
    cue: /\dг/,
    find: new RegExp(`(?<=(?<!\\d)(?:19|20)\\d)\\d(?=(?:гг?\\.|год[аеуом]{0,2})${END})`, 'g'),
    mend: ({ match }) => `${match[0]}${NBSP}`,
  },
  {
    kind: 'glued',
    cue: /\d[кмсгтрчМГ]/,
    find: new RegExp(
      `(?<![${LETTER}][–-]?\\d{0,6})\\d(?=(?:км|кг|см|мм|га|млн|млрд|трлн|тыс|руб|сомо?в?|чел|кВт|МВт|ГВт)${END})`,
      'g',
    ),
    mend: ({ match }) => `${match[0]}${NBSP}`,
  },
  {
    kind: 'thin',
    cue: /[тн]\./,
    find: new RegExp(`(?<![${LETTER}.])(?:т\\.(?:д|п|е|к|н|ч)|н\\.э)\\.${END}`, 'g'),
    mend: ({ match }) => match[0].replace('.', `.${NBSP}`),
  },
  {
    kind: 'digits',
    cue: /\d{7}/,
    find: new RegExp(
      `(?<![\\d.,:/№#+–-]|№${W})\\d{7,12}(?:,\\d{1,3}(?!\\d)|(?=${W}(?:${COUNTED})${END}))(?![\\d/-])`,
      'g',
    ),
    mend: ({ match }) => ({ text: grouped(match[0]), toldOnly: true }),
  },
]

const grouped = (number: string): string => {
  const [whole, part] = number.split(',')
  const groups = whole!.replace(/(?=(?:\d{3})+$)(?!^)/g, NBSP)
  return part === undefined ? groups : `${groups},${part}`
}

const UNITS =
  'тыс|млн|млрд|трлн|руб|долл|сом|тенге|евро|чел|км|см|мм|кг|га|мин|сек|кВт|МВт|ГВт|куб|кв|экз|°C|м|т|г|л|ч|₽|\\$|€'

const BOUND: readonly Pattern[] = [
  noBreak(/ [—–]/, /(?<=[^\s\u0001]) (?=[—–][ \n])/g),
  noBreak(/\d [а-яё]/, new RegExp(`(?<=(?<![\\d.,:])\\d{1,2}) (?=(?:${MONTH})${END})`, 'gi')),
  noBreak(/\d г/, new RegExp(`(?<=\\d{3}) (?=(?:гг?\\.|год[а-я]{0,3}${END}))`, 'g')),
  noBreak('г. ', new RegExp(`(?<=(?<!\\d[ \\u00a0]?)${START}г\\.) (?=[А-ЯЁ][а-яё])`, 'g')),
  noBreak(
    /(?:ул|им|оз|пос|стр|рис|ст|п)\. /,
    new RegExp(`(?<=${START}(?:ул|им|оз|пос)\\.) (?=[А-ЯЁ])|(?<=${START}(?:стр|рис|ст|п|с)\\.) (?=\\d)`, 'g'),
  ),
  noBreak(/[№§] /, /(?<=[№§]) (?=[0-9A-ZА-ЯЁ])/g),
  noBreak(/\d [а-яёкМГ°₽$€]/, new RegExp(`(?<=\\d) (?=(?:${UNITS}|${COUNTED})(?![${LETTER}]))`, 'g')),
  noBreak(/(?:тыс\.|млн|млрд) /, /(?<=\d[ \u00a0](?:тыс\.|млн|млрд|трлн)) (?=[а-яё])/g),
  noBreak(
    /[IVX] [А-Яа-я]/,
    new RegExp(`(?<=${START}(?:[IVX]{1,6}|XX[IVX]{1,4})) (?=[А-ЯЁа-яё][а-яё]{2})`, 'g'),
  ),
  noBreak(/[тн]\. /, new RegExp(`(?<=(?<![${LETTER}.])(?:т|н)\\.) (?=(?:[дпекнч]|э)\\.${END})`, 'g')),
]

const QUOTE_SPACES: readonly Pattern[] = [
  {
    kind: 'space-inside',
    cue: ['« ', ' »'],
    find: /(?<=«) +(?=[^\s»])|(?<=[^\s«]) +(?=»)/g,
    mend: ({ text, start }) => (text.slice(Math.max(0, start - 400), start).includes('«') ? '' : undefined),
  },
]

const CENTURIES: Pattern = {
  kind: 'range',
  cue: /[IVX]-[IVX]/,
  find: new RegExp(`${START}([IVX]+)-([IVX]+)(?=${W}(?:вв?\\.|век))`, 'g'),
  mend: ({ match }) => `${match[1]}–${match[2]}`,
}

export const VISIBLE: readonly Pattern[] = [
  ...RANGES,
  rangeBefore(`${MONTH}|${COUNTED}`),
  CENTURIES,
  ...DASHES,
  ...PLACEMENT,
  initials,
  PERCENT,
  ...GLUED,
  COMMA,
  ...QUOTE_SPACES,
  ...SPACES,
]
export const UNSEEN: readonly Pattern[] = BOUND
