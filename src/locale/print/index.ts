// Everything printed in a release's own language: labels, dates, times with their zone.
import type { Day, Moment } from '../../model/calendar.ts'
import type { Label } from '../../model/config-fields.ts'
import { en } from './en.ts'
import { foreign } from './foreign.ts'
import { type DateStyle, NBSP, type PrintLanguage } from './language.ts'
import { ru } from './ru.ts'

/** The languages that need nothing from the office, by primary subtag. */
export const PRINT_LANGUAGES: Readonly<Record<string, PrintLanguage>> = { en, ru }

/** `ru` of `ru-KG`. */
export const primarySubtag = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase()

const RIGHT_TO_LEFT = {
  languages: ['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'],
  scripts: ['adlm', 'arab', 'hebr', 'nkoo', 'syrc', 'thaa'],
}
const SCRIPT = /^[a-z]+(?:-[a-z]{3})*-([a-z]{4})(?:-|$)/i

/** By the script that the tag names, `uz-Arab`; without one, by the script in which the language is mostly written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = SCRIPT.exec(tag)?.[1]?.toLowerCase()
  const { languages, scripts } = RIGHT_TO_LEFT
  return (script ? scripts.includes(script) : languages.includes(primarySubtag(tag))) ? 'rtl' : 'ltr'
}

/** Whether a language is printed without the office's own labels. */
export const hasPrint = (tag: string): boolean => Object.hasOwn(PRINT_LANGUAGES, primarySubtag(tag))

/** A publishing language with the office's words and date style put in. */
export interface Print {
  readonly labels: Readonly<Record<Label, string>>
  readonly bullet: string
  /** `84 КБ`; '' for nothing. */
  readonly size: (bytes: number) => string
  readonly extension: string
  readonly sender: (role: string, organization: string) => string
  /** `15 августа 2023 года`, in the style of the house. */
  readonly day: (day: Day) => string
  /** `20 ноября 2026 года, 10:00 (Бишкек, UTC+6)`. */
  readonly moment: (moment: Moment) => string
  /** The weekday too, and the end where there is one: `среда, 25 ноября 2026 года, 10:00–17:30 (Бишкек, UTC+6)`. */
  readonly span: (start: Moment, end: Moment | undefined) => string
  /** For a mail's subject: `20.11.2026 10:00 UTC+6`. */
  readonly brief: (moment: Moment) => string
}

/**
 * How `tag` (BCP 47) is printed.
 * @param office the office's own labels for it; a blank one counts as not given
 */
export function printOf(tag: string, style: DateStyle, office: Partial<Record<Label, string>> = {}): Print {
  const primary = primarySubtag(tag)
  const language = Object.hasOwn(PRINT_LANGUAGES, primary) ? PRINT_LANGUAGES[primary]! : foreign(tag)
  const { bullet, extension, sender } = language
  const day = (of: Day): string => language.day(of, style)
  const time = (of: Moment): string => language.time(of, style)
  const zone = (of: Moment): string => `(${zoneText(of, language)})`
  return {
    labels: withOwn(language.labels, office),
    ...{ bullet, extension, sender, day },
    size: bytes => sizeText(bytes, language),
    moment: of => `${day(of)}, ${time(of)} ${zone(of)}`,
    span: (start, end) => {
      const from = `${language.weekday(start)}, ${day(start)}, ${time(start)}`
      if (!end) return `${from} ${zone(start)}`
      if (sameDay(start, end) && start.offset === end.offset) return `${from}–${time(end)} ${zone(start)}`
      return `${from} ${language.range} ${language.weekday(end)}, ${day(end)}, ${time(end)} ${zone(end)}`
    },
    brief: of => `${language.brief(of, style)} ${offsetText(of.offset)}`,
  }
}

// Line breaks too: a label stands within a line.
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g

function withOwn(
  labels: Readonly<Record<Label, string>>,
  own: Partial<Record<Label, string>>,
): Record<Label, string> {
  const all = { ...labels }
  for (const name of Object.keys(labels) as Label[]) {
    const text = Object.hasOwn(own, name) ? own[name] : undefined
    const clean = typeof text === 'string' ? text.toWellFormed().replace(CONTROLS, ' ').trim() : ''
    if (clean !== '') all[name] = clean
  }
  return all
}

const sameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day

function zoneText(moment: Moment, language: PrintLanguage): string {
  const city = moment.zone && language.city(moment.zone)
  return city
    ? `${city.replaceAll(' ', NBSP)},${NBSP}${offsetText(moment.offset)}`
    : offsetText(moment.offset)
}

/** `840 bytes`, `84 KB`, `1.2 MB`: with a fraction where that says something. */
function sizeText(bytes: number, { bytes: word, units, point }: PrintLanguage): string {
  if (bytes === 0) return ''
  if (bytes < 1000) return bytes + NBSP + word(bytes)
  if (bytes < 999_500) return Math.round(bytes / 1000) + NBSP + units[0]
  return (bytes / 1e6).toFixed(1).replace('.', point) + NBSP + units[1]
}

/** What a language calls itself. */
export function languageName(tag: string): string {
  const primary = primarySubtag(tag)
  return (Object.hasOwn(PRINT_LANGUAGES, primary) ? PRINT_LANGUAGES[primary]! : foreign(tag)).name()
}

/** `+06:00` -> `UTC+6`, `-03:30` -> `UTC−3:30`. */
export function offsetText(offset: string): string {
  const hours = Number(offset.slice(1, 3))
  const minutes = offset.slice(4, 6)
  if (hours === 0 && minutes === '00') return 'UTC'
  return `UTC${offset.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}
