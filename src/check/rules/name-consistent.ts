// name-consistent: the name or the title of a known person with a letter wrong, and one name spelled two ways.
// A name that stands alone is judged only where its place says that it is a person's: other people have names
// a letter away from a known one, and so do ordinary words.
import { readingOf } from '../../locale/reading/index.ts'
import { wordOf } from '../../model/tree.ts'
import { contactNames, type KnownPerson, peopleOf } from '../people.ts'
import type { Finding, Rule } from '../rule.ts'
import { misspeltNames } from '../text/misspelt-names.ts'
import { misspeltTitles } from '../text/misspelt-titles.ts'
import { declinedOf, isForm, wordsIn } from '../text/names.ts'
import { peopleInText } from '../text/people-in-text.ts'
import { namesInTwoWays } from '../text/two-ways.ts'

export const nameConsistent: Rule = {
  id: 'name-consistent',
  severity: 'warning',
  check(subject): Finding[] {
    const { text, tree, words } = subject
    const language = readingOf(wordOf(tree, 'language') ?? '')
    if (!language) return []
    const said = words.ruleWords.names
    const others = contactNames(subject).flatMap(name => wordsIn(name).map(word => declinedOf(word.text)))
    const read = text.passages.map(passage => ({
      passage,
      words: wordsIn(passage.text),
      speech: language.speech,
    }))
    const listed = peopleOf(subject)
    const people = [...listed, ...peopleInText(read).filter(one => !isListed(one, listed))]
    const known = misspeltNames(read, people, others)
    return [
      ...known.map(({ passage, word, right, person }) => ({
        ...said.nameMisspelt(word.text, right, person.name),
        path: passage.path,
        where: { span: word.span },
      })),
      ...misspeltTitles(read, listed).map(({ passage, word, right, person }) => ({
        ...said.titleMisspelt(word.text, right, person.title ?? ''),
        path: passage.path,
        where: { span: word.span },
      })),
      ...namesInTwoWays(read, [
        ...people.flatMap(({ given, surname }) => (given ? [given, surname] : [surname])),
        ...others,
      ]).map(({ passage, word, other }) => ({
        ...said.nameTwoWays(word.text, other),
        path: passage.path,
        where: { span: word.span },
      })),
    ]
  },
}

const isListed = ({ surname }: KnownPerson, listed: readonly KnownPerson[]): boolean =>
  listed.some(one => isForm(one.surname, surname.stems[0]!))
