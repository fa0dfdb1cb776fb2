// What may stand in a mail's headers: everything that comes from a release, the office or a flag passes here first.
import { domainToASCII } from 'node:url'
import { two } from '../locale/print/language.ts'
import { type Moment, weekday } from '../model/calendar.ts'
import type { MailField } from '../model/failure.ts'
import { textFault } from '../model/kinds.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import { contactOf, localized } from './complete.ts'
import { mailFailure } from './errors.ts'
import { senderName } from './parties.ts'
import { printFor } from './view.ts'
import type { View } from './view-model.ts'

export interface Mailbox {
  /** '' where there is none. */
  readonly name: string
  readonly address: string
}

// C0, DEL, C1 and the Unicode line ends: none may reach a header in any way.
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]/
// Marks that turn the direction of text: a name could be shown as another.
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const ENCODED_WORD = /=\?[^?\s]*\?/
/** In characters: longer words could not be folded into lines of 998 octets with what surrounds them. */
const LONGEST_WORD = 200

/** A text for a header, as it is. @throws Failure 'mail-value' */
function headerText(field: MailField, value: string): string {
  if (CONTROL.test(value)) throw mailFailure(field, value, 'control-character')
  if (ENCODED_WORD.test(value)) throw mailFailure(field, value, 'encoded-word')
  const plain = value
    .replace(TURNS, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (plain.split(' ').some(word => word.length > LONGEST_WORD)) throw mailFailure(field, value, 'too-long')
  return plain
}

/** `press@imsc.example` or `Press Service <press@imsc.example>`. @throws Failure 'mail-value' */
export function mailbox(field: MailField, value: string): Mailbox {
  headerText(field, value)
  const [, quoted, bare, bracketed] = /^\s*(?:"([^"\\]*)"|([^"<>]*?))\s*<([^<>]*)>\s*$/.exec(value) ?? []
  if (bracketed === undefined) return { name: '', address: address(field, value.trim(), value) }
  const name = quoted ?? bare ?? ''
  if (quoted === undefined && /[,;]/.test(name)) throw mailFailure(field, value, 'several')
  if (/[<>@[\]()\\]/.test(name)) throw mailFailure(field, value, 'not-name')
  return { name: headerText(field, name), address: address(field, bracketed, value) }
}

/** @param whole what to show in the error */
export function address(field: MailField, text: string, whole = text): string {
  if (/[,;]/.test(text)) throw mailFailure(field, whole, 'several')
  const at = text.lastIndexOf('@')
  const domain = domainToASCII(text.slice(at + 1))
  // 64 and 253 octets are the limits of RFC 5321.
  const long = at > 64 || domain.length > 253
  if (textFault('email', text) || domain === '' || long) throw mailFailure(field, whole, 'not-address')
  return `${text.slice(0, at)}@${domain}`
}

export function listId(value: string): string {
  if (textFault('list-id', value) || value.length > LONGEST_WORD)
    throw mailFailure('list_id', value, 'not-list-id')
  return value.trim()
}

/** An address for a List header, in ASCII. @throws Failure 'mail-value' */
export function listLink(field: 'list_unsubscribe' | 'list_archive', value: string): string {
  if (textFault('list-link', value)) throw mailFailure(field, value, 'not-list-link')
  // The domain of a mailto: link is nothing that URL knows of.
  const [, box, query = ''] = /^mailto:([^?]*)(.*)$/.exec(value.trim()) ?? []
  const { href } = new URL(box === undefined ? value.trim() : `mailto:${address(field, box, value)}${query}`)
  // It can't be folded.
  if (href.length > LONGEST_LINK) throw mailFailure(field, value, 'too-long')
  return href
}
const LONGEST_LINK = 900

/** A file's name as others are to see it. @throws Failure 'mail-value' */
export const fileName = (name: string): string => headerText('media', name)

/**
 * The sender: `mail.from` as an address or a contact's key, else the first of the release's contacts that has an address.
 * @throws Failure 'mail-value'
 */
export function senderOf(release: Release, office: Office, view: View): Mailbox {
  const { from } = office.mail
  const print = printFor(release.language, office)
  const named = (role?: string) => headerText('from', senderName(role, view.organization, print))
  if (from?.includes('@')) return { name: named(), address: address('from', from) }
  const known = from === undefined ? undefined : contactOf(from, { language: release.language, office })
  if (from !== undefined && !known) throw mailFailure('from', from, 'missing')
  const contact = known ?? release.contacts.find(({ emails }) => emails.length > 0)
  const [email] = contact?.emails ?? []
  if (!contact || email === undefined) throw mailFailure('from', from ?? '', 'missing')
  return { name: named(contact.role), address: address('from', email) }
}

/** The office's prefix, then the headline with its marks. @throws Failure 'mail-value' */
export function subjectOf(release: Release, office: Office, view: View): string {
  const prefix = localized(office.mail.subjectPrefix, release.language, office)
  return headerText('subject', [prefix, view.markedTitle].filter(Boolean).join(' '))
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Of a proof without a date, so that the same input makes the same bytes. */
const NEVER = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, offset: '+00:00' }

/** The Date header, RFC 5322. */
export function mailDate(sent: Moment | undefined): string {
  const at = sent ?? NEVER
  const day = `${DAYS[weekday(at)]}, ${two(at.day)} ${MONTHS[at.month - 1]} ${String(at.year).padStart(4, '0')}`
  return `${day} ${two(at.hour)}:${two(at.minute)}:00 ${at.offset.slice(0, 6).replace(':', '')}`
}
