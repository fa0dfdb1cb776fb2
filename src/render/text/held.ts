// Where a line may not break: at the spaces that `presser fix` would make no-break ones, and at some that only a line's end makes wrong.
import { boundSpaces } from '../../check/typography/index.ts'

const HELD: readonly RegExp[] = [
  // No line begins with a dash.
  /(?<=\S) (?=[—–-]{1,3}(?:[ \u00a0]|$))/g,
  // No line ends with a word of one letter: в, с, к, и, а, о, у.
  /(?<=(?:^|[ \u00a0«„“"(—–])[Ѐ-ӿ]) /g,
  // И. И. Иванов, J. R. Smith, and Иванов И. И.
  /(?<=(?:^|[ \u00a0«„“"(.])[A-ZА-ЯЁ]\.) (?=[A-ZА-ЯЁ])/g,
  /(?<=[а-яё]) (?=[А-ЯЁ]\.(?:[ \u00a0]?[А-ЯЁ]\.|[,;)]|$))/g,
  // № 5, § 2, 12 500, 18 %
  /(?<=[№§]) |(?<=\d) (?=(?:\d{3}(?!\d)|[%‰°₽$€£]))/g,
  // In a mail these would be taken for the start of a message, words of another, or the end of all.
  / (?=From(?: |$)|>|\.(?: |$))/g,
]

/** The places of such spaces in a text that is set as one paragraph. */
export function heldSpaces(text: string, language: string): ReadonlySet<number> {
  const own = HELD.flatMap(find => [...text.matchAll(find)].map(({ index }) => index))
  return new Set([...own, ...boundSpaces(text, language)])
}
