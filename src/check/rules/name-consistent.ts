// name-consistent: the name, the patronymic or the title of a known person with a letter wrong, and one name spelled two ways.
// A name that stands alone is judged only where its place says that it is a person's: other people have names
// a letter away from a known one, and so do ordinary words.
import { readingOf } from '../../locale/reading/index.ts'
import { wordOf } from '../../model/tree.ts'
import { type KnownNames, type KnownPerson, knownNames } from '../people.ts'
import type { Finding, Rule } from '../rule.ts'
import { misspeltNames } from '../text/misspelt-names.ts'
import { misspeltPatronymics } from '../text/misspelt-patronymics.ts'
import { misspeltTitles } from '../text/misspelt-titles.ts'
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
    const read = text.passages.map(passage => ({
      passage,
      words: passage.words,
      capitals: passage.capitals,
      speech: language.speech,
    }))
    const listed = knownNames(subject)
    const twoWays = namesInTwoWays(read, listed.forms)
    const slips = new Set(twoWays.map(({ word }) => word.lower))
    const inText = peopleInText(read).filter(({ surname }) => !slips.has(surname.stems[0]!))
    const misspelt = misspeltNames(read, withOthers(listed, inText))
    const patronymics = misspeltPatronymics(read, listed).filter(
      ({ word }) => !misspelt.some(one => one.word === word),
    )
    const told = new Set([...misspelt, ...patronymics].map(({ word }) => word))
    return [
      ...[...misspelt, ...patronymics].map(({ passage, word, right, person }) => ({
        ...said.nameMisspelt(word.text, right, person.name),
        path: passage.path,
        where: { span: word.span },
      })),
      ...misspeltTitles(read, listed).map(({ passage, word, right, person }) => ({
        ...said.titleMisspelt(word.text, right, person.title ?? ''),
        path: passage.path,
        where: { span: word.span },
      })),
      ...twoWays
        .filter(({ word }) => !told.has(word))
        .map(({ passage, word, other }) => ({
          ...said.nameTwoWays(word.text, other),
          path: passage.path,
          where: { span: word.span },
        })),
    ]
  },
}

/** Those of presser.yaml and of the release come before whom the text itself makes known. */
function withOthers(listed: KnownNames, inText: readonly KnownPerson[]): KnownNames {
  const others = inText.filter(({ surname }) => !listed.forms.has(surname.stems[0]!))
  if (others.length === 0) return listed
  const names = others.flatMap(({ given, surname }) => [given?.stems[0], surname.stems[0]])
  return {
    people: [...listed.people, ...others],
    forms: new Set([...listed.forms, ...names.filter(name => name !== undefined)]),
    titleWords: listed.titleWords,
  }
}
