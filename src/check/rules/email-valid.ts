// email-valid: an address that no mail reaches: malformed, two in one, or with letters that only look Latin.
// Who says what: field-kind leaves a malformed address to this rule, which can say what to type instead; it speaks
// itself only where this rule is switched off. Of addresses in running text it tells those with a comma or two dots for
// a dot; else they are link-valid's (mailto:) or, with letters of two scripts, mixed-script's.
import { pathText } from '../../model/tree.ts'
import { type EmailFault, emailFault } from '../address/email.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import { textsOf, type Visit } from '../walk.ts'

export const emailValid: Rule = {
  id: 'email-valid',
  severity: 'error',
  check(subject) {
    const found: Finding[] = []
    for (const { visit, text } of textsOf(subject.visits, 'email')) {
      const fault = emailFault(text.trim())
      if (fault) found.push(finding(fault, visit, text, subject))
    }
    return subject.allText.includes('@') ? [...found, ...inTexts(subject)] : found
  },
}

// press@imc,example; press@imc..example. After a whole address a comma may only lack its space.
const L = '\\wА-Яа-яЁё'
const SLIP = new RegExp(
  `(?<![${L}.+@-])[${L}.+-]{1,64}@(?:[${L}-]{1,60},|[${L}.-]{1,60}\\.\\.)[a-zа-я]{2,20}(?![${L}@-])`,
  'gi',
)

const inTexts = ({ text, words }: Subject): Finding[] =>
  text.passages.flatMap(passage =>
    Array.from(passage.text.matchAll(SLIP), ({ 0: typed, index }) => {
      const fault = emailFault(typed)
      if (fault?.code !== 'malformed' || fault.meant === undefined) return []
      const said = words.ruleWords.contacts.emailInText(typed, fault.meant)
      return [{ ...said, path: passage.path, where: { span: [index, index + typed.length] as const } }]
    }).flat(),
  )

function finding(fault: EmailFault, { path }: Visit, text: string, { words }: Subject): Finding {
  const said = words.ruleWords.contacts
  const field = pathText(path)
  if (fault.code === 'several') return { ...said.severalEmails(field), path }
  if (fault.code === 'malformed') {
    return {
      ...(fault.meant ? said.emailMeant(field, fault.meant) : words.fault({ code: 'not-email' }, field)),
      path,
    }
  }
  const before = text.length - text.trimStart().length
  const span = [fault.span[0] + before, fault.span[1] + before] as const
  return { ...said.lookAlike(fault.letter, fault.meant), path, where: { span } }
}
