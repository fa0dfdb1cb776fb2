// Days that a text names, with the weekday and the year where they stand beside them.
import { indexOfForm, type ReadingLanguage } from '../../locale/reading/index.ts'
import type { Span } from '../../model/tree.ts'

export interface DateMention {
  /** Of all that was read as the date. */
  readonly span: Span
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  readonly year: number | undefined
  readonly yearSpan: Span | undefined
  /** 0 for Monday. */
  readonly weekday: { readonly index: number; readonly span: Span } | undefined
}

/** In order; where two readings overlap, the one that names a weekday. */
export function datesIn(text: string, language: ReadingLanguage): DateMention[] {
  const found = language.dates.flatMap(pattern =>
    [...text.matchAll(withPlaces(pattern))].flatMap(match => mention(match, language)),
  )
  const ranked = found.toSorted((a, b) => Number(Boolean(b.weekday)) - Number(Boolean(a.weekday)))
  const kept: DateMention[] = []
  for (const one of ranked) if (!kept.some(other => overlap(one.span, other.span))) kept.push(one)
  return kept.sort((a, b) => a.span[0] - b.span[0])
}

const withPlaces = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}d`)

function mention(match: RegExpExecArray, language: ReadingLanguage): DateMention[] {
  const groups = match.groups ?? {}
  const places = match.indices?.groups ?? {}
  const day = Number(groups.day)
  const month = indexOfForm(language.months, groups.month ?? '') + 1
  if (day < 1 || day > 31 || month === 0) return []
  const weekday = groups.weekday && places.weekday
  return [
    {
      span: [match.index, match.index + match[0].length],
      day,
      month,
      year: groups.year ? Number(groups.year) : undefined,
      yearSpan: places.year,
      weekday: weekday
        ? { index: indexOfForm(language.weekdays, groups.weekday!), span: weekday }
        : undefined,
    },
  ]
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
