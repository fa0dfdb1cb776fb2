// Answers held to the rules that check holds a release to, before there is a file.
import { officeRule } from '../check/office-rule.ts'
import type { Finding, Rule, Subject } from '../check/rule.ts'
import { emailValid } from '../check/rules/email-valid.ts'
import { embargoCoherent } from '../check/rules/embargo-coherent.ts'
import { fieldKind } from '../check/rules/field-kind.ts'
import { fieldRequired } from '../check/rules/field-required.ts'
import { fieldUnknown } from '../check/rules/field-unknown.ts'
import { hiddenCharacter } from '../check/rules/hidden-character.ts'
import { linkValid } from '../check/rules/link-valid.ts'
import { phoneValid } from '../check/rules/phone-valid.ts'
import { referenceUnknown } from '../check/rules/reference-unknown.ts'
import { officeSubject, releaseSubject } from '../check/subject.ts'
import type { Words } from '../locale/index.ts'
import { PRINT_LANGUAGES, primarySubtag } from '../locale/print/index.ts'
import { nearest } from '../model/kinds.ts'
import { type Office, officeOf } from '../model/office.ts'
import { asList, emptyMap, isText, pathText, type TreeMap } from '../model/tree.ts'
import { assign } from './assign.ts'

export interface Desk {
  readonly office: Office
  readonly words: Words
  readonly releaseExists: (reference: string) => boolean
}

const ADDRESSES = [emailValid, phoneValid, linkValid]
const VALUES = [fieldKind, embargoCoherent, hiddenCharacter, ...ADDRESSES, fieldUnknown, referenceUnknown]

// What only warns is told by check, not in the middle of a prompt.
const isError = ({ severity }: Finding): boolean => severity !== 'warning'

/** What is wrong with the values that are given. Rules that the office switched off hold their peace. */
export const faultsIn = (tree: TreeMap, desk: Desk): Finding[] =>
  VALUES.filter(({ id }) => desk.office.rules[id] !== 'off')
    .flatMap(rule => [...rule.check(subject(tree, desk))])
    .filter(isError)

/** What a release of this type and status has to have and the tree has not. */
export const lacksOf = (tree: TreeMap, desk: Desk): Finding[] => [...fieldRequired.check(subject(tree, desk))]

/** What is wrong with one typed answer, in one line, or undefined. `path` is the field's: `event.start`. */
export function answerFault(path: string, text: string, desk: Desk): string | undefined {
  const tree = emptyMap()
  assign(tree, path, text, desk.office.timeZone)
  const found = faultsIn(tree, desk).find(finding => pathText(finding.path) === path)
  return found && `${found.message}. ${found.hint}`
}

const subject = (tree: TreeMap, desk: Desk): Subject => releaseSubject(tree, { ...desk, fileName: undefined })

/** What is wrong with the answers for presser.yaml: values first, then what is missing. */
export function officeFaults(
  tree: TreeMap,
  words: Words,
): { readonly wrong: Finding[]; readonly missing: Finding[] } {
  const subject = officeSubject(tree, { office: officeOf(tree), words })
  const found = (rules: readonly Rule[]) => rules.flatMap(rule => [...rule.check(subject)])
  const wrong = [
    ...unprinted(tree, words),
    ...found([fieldKind, hiddenCharacter, ...ADDRESSES, fieldUnknown, officeRule]).filter(isError),
  ]
  return { wrong, missing: found([fieldRequired]) }
}

// Another language needs all its printed words in presser.yaml, and there is none yet to put them into.
function unprinted(tree: TreeMap, words: Words): Finding[] {
  const choices = Object.keys(PRINT_LANGUAGES)
  return asList(tree.languages).flatMap((language, index) => {
    if (!isText(language) || choices.includes(primarySubtag(language))) return []
    const fault = {
      code: 'not-choice',
      text: language,
      choices,
      nearest: nearest(language, choices),
    } as const
    return [{ ...words.fault(fault, 'languages'), path: ['languages', index] }]
  })
}

/** What is wrong with the answer at `path`, in one line, or undefined. */
export function officeFault(tree: TreeMap, path: readonly string[], words: Words): string | undefined {
  const found = officeFaults(tree, words).wrong.find(finding =>
    pathText(finding.path).startsWith(path.join('.')),
  )
  return found && `${found.message}. ${found.hint}`
}
