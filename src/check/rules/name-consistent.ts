// name-consistent: the name or the title of a known person with a letter wrong, and one name spelled two ways.
// A name that stands alone is judged only where its place says that it is a person's: other people have names
// a letter away from a known one, and so do ordinary words.
import { readingOf } from '../../locale/reading/index.ts'
import { wordOf } from '../../model/tree.ts'
import { knownNames } from '../people.ts'
import type { Finding, Rule } from '../rule.ts'
import { misspeltNames } from '../text/misspelt-names.ts'
import { misspeltTitles } from '../text/misspelt-titles.ts'
import { namesInTwoWays } from '../text/two-ways.ts'

export const nameConsistent: Rule = {
  id: 'name-consistent',
  severity: 'warning',
  check(subject): Finding[] {
    const { text, tree, words } = subject
    const language = readingOf(wordOf(tree, 'language') ?? '')
    if (!language) return []
    const said = words.ruleWords.names
    const known = knownNames(subject)
    const read = text.passages.map(passage => ({ passage, words: passage.words, speech: language.speech }))
    return [
      ...misspeltNames(read, known).map(({ passage, word, right, person }) => ({
        ...said.nameMisspelt(word.text, right, person.name),
        path: passage.path,
        where: { span: word.span },
      })),
      ...misspeltTitles(read, known).map(({ passage, word, right, person }) => ({
        ...said.titleMisspelt(word.text, right, person.title ?? ''),
        path: passage.path,
        where: { span: word.span },
      })),
      ...namesInTwoWays(read, known).map(({ passage, word, other }) => ({
        ...said.nameTwoWays(word.text, other),
        path: passage.path,
        where: { span: word.span },
      })),
    ]
  },
}
