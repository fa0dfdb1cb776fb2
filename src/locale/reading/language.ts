// What a language must tell presser so that it can read text: dates, sentences, speech. Never shown to anybody.

export interface ReadingLanguage {
  /** Every form of each month as it stands beside a day, January first, as alternatives of a regular expression. */
  readonly months: readonly string[]
  /** Every form of each weekday, Monday first, likewise. */
  readonly weekdays: readonly string[]
  readonly dates: DateReading
  /** Words before whose full stop a sentence does not end, in lower case without it. */
  readonly abbreviations: readonly string[]
  /** Those of them with which a sentence may end all the same, before a word that begins one. */
  readonly closing?: readonly string[]
  readonly sentenceStarts?: readonly string[]
  /** Stems of verbs that tie a quotation to its speaker. */
  readonly speech: RegExp
}

/** How dates are written. Groups: day, month, year, and first for the 20 of 20–22 October. */
export interface DateReading {
  /** Finds a day with its month. A match ends with its year where it has one. */
  readonly core: readonly RegExp[]
  /** `core` reads the text in lower case: without the flag i a pattern is made in a third of the time. */
  readonly inLowerCase: boolean
  /** Found in every weekday's form: most dates have none near, and a look is cheap. */
  readonly weekdaySign: RegExp
  /** Of the text up to a date: the weekday that stands right before it. */
  readonly before: RegExp
  /** Of the text up to that weekday: a word or a dash that may tie it to another. Cheap, unlike the next. */
  readonly link: RegExp
  /** Of the text up to that weekday: another one that it is tied to, with its day where that stands apart. */
  readonly tied: RegExp
  /** From the end of a date: the weekday that only explains it. */
  readonly after: RegExp
  /** Of the text up to a weekday: what makes the word something else. */
  readonly notWeekday: RegExp
  /** Words by which a date of this paragraph may be of last year or the next. */
  readonly otherYear: RegExp
  /** Cheap: without it, the next finds nothing. */
  readonly thisYearSign: RegExp
  /** «с.г.», "this year", wherever it stands. */
  readonly thisYear: RegExp
  /** Of a sentence: it remembers a day of other years. */
  readonly remembered: RegExp
  /** Of the text up to a date: a term begins or ends with it. */
  readonly term: RegExp
  /** Of the text up to a date: the place of a dateline. */
  readonly placeBefore: RegExp
}

/** One white space that is not the end of a paragraph. */
export const S = '(?:[ \\t\\u00a0\\u202f]|\\n(?![ \\t]*\\n))'
/** Marks of Markdown, which the view of a text has blanked out. */
export const M = '\\u0001*'
/** 16.08.2026 */
export const NUMERIC =
  '(?<![\\d.,:/–-])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:19|20)\\d{2})(?!\\d|\\.\\d)'

/** 2026-08-16 */
export const ISO = '(?<![\\d–-])(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])'

/** The words as they stand, capitalised, and in capitals, longest first. */
export const cased = (forms: readonly string[], ...cases: ('lower' | 'title' | 'upper')[]): string =>
  alternatives(
    forms
      .flatMap(form => form.split('|'))
      .flatMap(form =>
        cases.map(way =>
          way === 'lower'
            ? form
            : way === 'upper'
              ? form.toUpperCase()
              : form[0]!.toUpperCase() + form.slice(1),
        ),
      ),
  )

/** Alternatives, longest first, so that no form hides a longer one. */
export const alternatives = (forms: readonly string[]): string =>
  forms
    .flatMap(form => form.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** The index of the entry one of whose forms `word` is, whatever its case and its full stop, or -1. */
export function indexOfForm(forms: readonly string[], word: string): number {
  let known = indices.get(forms)
  if (!known) {
    known = new Map(forms.flatMap((form, at) => form.split('|').map(one => [one, at] as const)))
    indices.set(forms, known)
  }
  return known.get(word.toLowerCase().replace(/\.$/, '')) ?? -1
}

const indices = new WeakMap<readonly string[], Map<string, number>>()
