// phone-valid: a number that nobody can call: too many or too few digits for its country, pasted twice, two in one,
// a letter for a digit; and a warning where the country code is missing.
// Who says what: field-kind leaves a malformed number to this rule, which can say what to type instead; it speaks
// itself only where this rule is switched off.
import { pathText } from '../../model/tree.ts'
import { type PhoneFault, phoneFault } from '../address/phone.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import { textsOf, type Visit } from '../walk.ts'

export const phoneValid: Rule = {
  id: 'phone-valid',
  severity: 'error',
  check(subject) {
    const found: Finding[] = []
    for (const { visit, text } of textsOf(subject.visits, 'phone')) {
      const fault = phoneFault(text.trim())
      if (fault) found.push(finding(fault, visit, text, subject))
    }
    return found
  },
}

function finding(fault: PhoneFault, { path }: Visit, text: string, { words }: Subject): Finding {
  const said = words.ruleWords.contacts
  const field = pathText(path)
  switch (fault.code) {
    case 'letter': {
      const before = text.length - text.trimStart().length
      const span = [fault.span[0] + before, fault.span[1] + before] as const
      return { ...said.phoneLetter(fault.letter, fault.meant), path, where: { span } }
    }
    case 'twice':
      return { ...said.phoneTwice(field, fault.meant), path }
    case 'several':
      return { ...said.severalPhones(field), path }
    case 'no-such-country':
      return { ...said.noSuchCountry(field, fault.meant), path }
    case 'length':
      return { ...said.phoneLength(fault.country, fault.has, fault.lengths, fault.meant), path }
    case 'no-country':
      return { ...said.noCountry(field, fault.meant), path, severity: 'warning' }
    case 'malformed':
      return { ...words.fault({ code: 'not-phone' }, field), path }
  }
}
