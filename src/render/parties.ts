// People and contacts as they are printed, their numbers and addresses as links where it is safe to link.
import type { Print } from '../locale/print/index.ts'
import { NBSP } from '../locale/print/language.ts'
import { textFault } from '../model/kinds.ts'
import type { Contact, Person } from '../model/release.ts'
import type { View, ViewContact, ViewLink, ViewPerson } from './view-model.ts'

export function personOf({ name, title = '', organization = '' }: Person): ViewPerson {
  return { name, title, organization, line: [name, title, organization].filter(Boolean).join(', ') }
}

export function contactOf(contact: Contact, print: Print): ViewContact {
  return {
    role: contact.role ?? '',
    name: contact.name ?? '',
    phones: contact.phones.map(phone => phoneOf(phone, print)),
    fax: contact.fax.map(number => ({ ...phoneOf(number, print), href: '' })),
    emails: contact.emails.map(emailOf),
    hours: contact.hours ?? '',
  }
}

/** `Пресс-служба МСБГ`: how readers know a desk of the office; of what is not given, the rest. */
export function senderName(
  role: string | undefined,
  { name, shortName }: View['organization'],
  print: Print,
): string {
  return role && shortName ? print.sender(role, shortName) : shortName || name || (role ?? '')
}

const EXTENSION = /[, \u00a0]*\(?(?:ext\.?|доб\.?|вн\.?|x|#)[ \u00a0]?(\d{1,6})\)?$/i

/** `+996 312 000 001 доб. 12` -> that with no-break spaces and the language's own word, and `tel:+996312000001;ext=12`. */
function phoneOf(phone: string, print: Print): ViewLink {
  const extension = EXTENSION.exec(phone)?.[1]
  const number = phone.replace(EXTENSION, '')
  // «+44 (0)20 …»: the zero is only for callers within the country.
  const digits = number.replace(/^(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '')
  const text =
    number.replaceAll(' ', NBSP) + (extension ? `,${NBSP}${print.extension}${NBSP}${extension}` : '')
  const href = `tel:${digits}${extension ? `;ext=${extension}` : ''}`
  return { text, href: textFault('phone', phone) ? '' : href }
}

// What is safe to link to; whether the address is right is for the check to say. Without \p{…}, which takes a millisecond to compile.
const LINKABLE_EMAIL = /^[\w.!#$%'*+/=^{|}~-]+@[^\s@<>"'()\\,;:?&]+$/

export const emailOf = (address: string): ViewLink => ({
  text: address,
  href: LINKABLE_EMAIL.test(address) ? `mailto:${encodeURI(address)}` : '',
})

export const linkOf = (url: string): ViewLink => ({ text: url, href: textFault('link', url) ? '' : url })
