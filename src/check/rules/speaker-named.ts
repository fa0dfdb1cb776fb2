// speaker-named: whoever speaks is named in headline, lead or body. A statement in the first person is its
// speaker's own text, and one that is given by title in the headline names its speaker so.

import { type KnownPerson, speakersOf } from '../people.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import { fold, meantForm, stemOf, type Word, wordsIn } from '../text/names.ts'

export const speakerNamed: Rule = {
  id: 'speaker-named',
  severity: 'warning',
  check(subject) {
    const { text, type, words } = subject
    const isWhole = text.of('body') || (type !== 'release' && type !== 'statement' && text.of('lead'))
    const speakers = isWhole ? speakersOf(subject) : []
    if (speakers.length === 0) return []
    const passages = text.passages.filter(({ role }) => role !== 'summary' && role !== 'aside')
    const lower = passages.map(passage => fold(passage.text)).join('\n')
    const missing = speakers.filter(({ person }) => !isNamed(person, lower))
    if (missing.length === 0) return []
    const found = passages.flatMap(passage => passage.words)
    return missing.flatMap(({ path, person }): Finding[] =>
      isMisspelt(person, found) || isAuthor(person, found, subject)
        ? []
        : [{ ...words.ruleWords.names.speakerUnnamed(person.name), path }],
    )
  },
}

function isNamed({ surname, short }: KnownPerson, lower: string): boolean {
  return [surname, short ?? surname].some(name =>
    name.stems.some(stem => {
      for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
        if (/[a-zà-ɏѐ-ԯа-я]/.test(lower[at - 1] ?? ' ')) continue
        const rest = /^[a-zà-ɏѐ-ԯа-я]*/.exec(lower.slice(at + stem.length))![0]
        if (name.endings.includes(rest)) return true
      }
      return false
    }),
  )
}

// name-consistent tells of it.
const isMisspelt = ({ surname }: KnownPerson, words: readonly Word[]): boolean =>
  words.some(({ isCapital, lower }) => isCapital && meantForm(surname, lower) !== undefined)

function isAuthor({ title }: KnownPerson, words: readonly Word[], { type }: Subject): boolean {
  if (type !== 'statement') return false
  if (words.some(({ lower }) => lower === 'i' || lower === 'я')) return true
  const stems = wordsIn(title ?? '').map(({ lower }) => stemOf(lower))
  return (
    stems.length > 0 &&
    words.some((_, at) => stems.every((stem, offset) => stemOf(words[at + offset]?.lower ?? '') === stem))
  )
}
