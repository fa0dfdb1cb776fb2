// Reading English: months and weekdays with their abbreviations, verbs of speech.
import { alternatives, type ReadingLanguage } from './language.ts'

const months = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sep|sept',
  'october|oct',
  'november|nov',
  'december|dec',
]

const weekdays = [
  'monday|mon',
  'tuesday|tue|tues',
  'wednesday|wed',
  'thursday|thu|thur|thurs',
  'friday|fri',
  'saturday|sat',
  'sunday|sun',
]

const S = '[ \\t\\n\\u00a0\\u202f]'
const WEEKDAY = `(?<weekday>${alternatives(weekdays)})\\.?`
const MONTH = `(?<month>${alternatives(months)})(?![a-z])\\.?`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = `(?:,?${S}+(?<year>\\d{4})(?!\\d))?`

export const en: ReadingLanguage = {
  months,
  weekdays,
  dates: [
    // Tuesday, 16 August 2026; Tuesday the 16th of August
    new RegExp(
      `(?<![a-z0-9])(?:${WEEKDAY},?${S}+(?:the${S}+)?)?(?<![\\d.,–-])${DAY}${S}+(?:of${S}+)?${MONTH}${YEAR}`,
      'gi',
    ),
    // Tuesday, August 16, 2026
    new RegExp(`(?<![a-z0-9])(?:${WEEKDAY},?${S}+)?${MONTH}${S}+${DAY}(?![\\d:]|[–-]\\d)${YEAR}`, 'gi'),
    // 16 August 2026 (Tuesday), 16 August, a Tuesday
    new RegExp(
      `(?<![\\d.,–-])${DAY}${S}+${MONTH}${YEAR}(?:${S}*\\(|,${S}+(?:an?${S}+|on${S}+)?)${WEEKDAY}(?![a-z])`,
      'gi',
    ),
    new RegExp(`${MONTH}${S}+${DAY}(?!\\d)${YEAR}${S}*\\(${WEEKDAY}(?![a-z])`, 'gi'),
  ],
  abbreviations: [
    ...[
      'mr',
      'mrs',
      'ms',
      'dr',
      'prof',
      'st',
      'no',
      'nos',
      'jr',
      'sr',
      'inc',
      'ltd',
      'co',
      'corp',
      'dept',
      'gen',
      'col',
    ],
    ...[
      'a.m',
      'p.m',
      'e.g',
      'i.e',
      'etc',
      'vs',
      'u.s',
      'u.k',
      'u.n',
      'ext',
      'tel',
      'approx',
      'est',
      'fig',
      'vol',
      'art',
    ],
    ...[
      'jan',
      'feb',
      'mar',
      'apr',
      'jun',
      'jul',
      'aug',
      'sep',
      'sept',
      'oct',
      'nov',
      'dec',
      'hon',
      'rev',
      'lt',
      'sen',
      'rep',
    ],
  ],
  speech:
    /\b(?:said|says?|told|tells|stat(?:ed|es|ing)|add(?:ed|s|ing)|not(?:ed|es|ing)|explain(?:ed|s|ing)|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|announc(?:ed|es|ing)|declar(?:ed|es|ing)|according|comment(?:ed|s|ing)|remark(?:ed|s)|conclu(?:ded|des)|continu(?:ed|es)|ask(?:ed|s)|repl(?:ied|ies)|answer(?:ed|s)|warn(?:ed|s)|urg(?:ed|es)|call(?:ed|s)|insist(?:ed|s)|point(?:ed|s)|highlight(?:ed|s)|wrote|writes|quot(?:ed|es)|words?|observ(?:ed|es)|acknowledg(?:ed|es)|admit(?:ted|s)|welcom(?:ed|es)|thank(?:ed|s)|recall(?:ed|s)|remind(?:ed|s)|pledg(?:ed|es)|promis(?:ed|es)|reads?|underlin(?:ed|es)|underscor(?:ed|es)|reiterat(?:ed|es))\b/i,
}
