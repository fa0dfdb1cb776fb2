// What a language must tell presser so that it can read text: dates, sentences, speech. Never shown to anybody.

export interface ReadingLanguage {
  /** Every form of each month as it stands beside a day, January first, as alternatives of a regular expression. */
  readonly months: readonly string[]
  /** Every form of each weekday, Monday first, likewise. */
  readonly weekdays: readonly string[]
  /** Finds a day with its month, and the year where it stands: named groups day, month, year, weekday. */
  readonly dates: readonly RegExp[]
  /** Words before whose full stop a sentence does not end, in lower case without it. */
  readonly abbreviations: readonly string[]
  /** Stems of verbs that tie a quotation to its speaker. */
  readonly speech: RegExp
}

/** Alternatives, longest first, so that no form hides a longer one. */
export const alternatives = (forms: readonly string[]): string =>
  forms
    .flatMap(form => form.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** The index of the entry one of whose forms `word` is, or -1. */
export const indexOfForm = (forms: readonly string[], word: string): number => {
  const wanted = word.toLowerCase().replace(/\.$/, '')
  return forms.findIndex(form => form.split('|').includes(wanted))
}
