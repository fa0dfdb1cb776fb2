// Reading English dates: Tuesday, 16 August 2026; August 16, 2026 (Tuesday); 20–22 October.
import { cased, type DateReading, ISO, M, NUMERIC, S } from './language.ts'

export const months = [
  ...['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun'],
  ...['july|jul', 'august|aug', 'september|sep|sept', 'october|oct', 'november|nov', 'december|dec'],
]

const long = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const short = ['mon', 'tue|tues', 'wed', 'thu|thur|thurs', 'fri', 'sat', 'sun']
export const weekdays = long.map((name, at) => `${name}|${short[at]}`)

/** Made when the first text asks: its patterns are large. */
export function makeDates(): DateReading {
  // Only with a capital: “5 may apply”, “they sat 2 March” name no month and no weekday.
  const MONTH = `(?<month>${cased(months, 'title', 'upper')})(?![A-Za-z])\\.?`
  const WEEKDAY = `(?<weekday>${cased(long, 'title', 'upper')}|(?:${cased(short, 'title')})(?:\\.|(?![A-Za-z])))`
  const TH = '(?:st|nd|rd|th)?'
  const LINK = `(?:${S}*[–—&-]${S}*|,?${S}+(?:and|to|through|till|until|by)${S}+(?:on${S}+)?(?:the${S}+)?)`
  const FIRST = `(?:(?<first>\\d{1,2})${TH}(?:${S}*[–—-]${S}*|${S}+(?:and|to)${S}+))?`
  const AT = `(?:,?${S}+(?:at${S}+)?\\d{1,2}(?:[:.]\\d{2}(?:${S}*[ap]\\.?m\\.?)?|${S}*[ap]\\.?m\\.?))?`
  const YEAR = `(?:,?${S}+(?<year>(?:19|20)\\d{2})(?!\\d))?`
  return {
    inLowerCase: false,
    core: [
      new RegExp(`(?<![\\d.,:–—-])${FIRST}(?<day>\\d{1,2})${TH}${S}+(?:of${S}+)?${MONTH}${YEAR}`, 'g'),
      new RegExp(
        `(?<![A-Za-z])${MONTH}${S}+(?:the${S}+)?${FIRST}(?<day>\\d{1,2})${TH}(?![\\d%]|[.,:]\\d)${YEAR}`,
        'g',
      ),
      new RegExp(NUMERIC, 'g'),
      new RegExp(ISO, 'g'),
    ],
    weekdaySign: /\b(?:mon|tue|wed|thu|fri|sat|sun)/i,
    before: new RegExp(
      `(?<![A-Za-z])${WEEKDAY}${M}(?:${S}+(?:morning|afternoon|evening|night))?${AT}(?:,?${S}+${M}|${S}*\\(|${S}*[–—]${S}*)(?:on${S}+)?(?:the${S}+)?${M}$`,
      'd',
    ),
    link: /[–—&-][ \n\u00a0]*$|[ \n\u00a0](?:and|to|through|till|until|by)[ \n\u00a0](?:on[ \n\u00a0])?(?:the[ \n\u00a0])?$/,
    tied: new RegExp(`(?<![A-Za-z])${WEEKDAY},?(?:${S}+(?:the${S}+)?(?<day>\\d{1,2})${TH})?${LINK}$`, 'd'),
    // After a comma the weekday must end its part of the sentence: “from 16 August, Friday prayers …”
    after: new RegExp(
      `${M}(?:${S}*\\(|,${S}+(?:an?${S}+|on${S}+)?)${M}${WEEKDAY}(?=${M}${S}*(?:[).,;:!?—]|$|\\n|(?:at|from)${S}+\\d|\\d{1,2}[:.]))`,
      'dy',
    ),
    notWeekday: /\b(?:every|each|bloody|the)[ \n\u00a0]+$/i,
    otherYear: /\b(?:last|previous|next|following|coming) year\b|\byear (?:ago|earlier)\b/i,
    thisYearSign: /year/i,
    thisYear: /\b(?:this|the current) year(?:['’]s)?\b/gi,
    remembered: /\banniversar|\byears? (?:ago|after|since|on)\b|\blast year\b|\bremember|\bcommemorat/i,
    term: /\b(?:since|until|till|through|to|by|from|of)[ \n\u00a0]+$/i,
    placeBefore:
      /^(?!Yesterday|Today|Tomorrow|(?:In|On|At|By|From)[ \u00a0])(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*[,/ ]{1,3}){0,3}[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?:,| ?\()[ \n\u00a0]*$/,
  }
}
