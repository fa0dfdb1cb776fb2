// What the rules about contacts, links and files say in English.

import { codePoint } from '../../model/characters.ts'
import { runsOf } from '../number-runs.ts'
import { say } from './rules.ts'

/** What a contact lacks: whose it is, whom to ask for, or how to reach them. */
export type ContactLack = 'role' | 'name' | 'reach'
type LinkCode = 'empty' | 'local' | 'host' | 'inside' | 'scheme' | 'malformed' | 'email' | 'phone' | 'space'
/** Brackets that Markdown does not read as a link. */
type LinkSlip = 'gap' | 'reversed' | 'unclosed' | 'unopened'

const lacks = { role: 'no role', name: 'no name', reach: 'neither phone nor email' }
const additions = {
  role: 'Add who answers: role: "Press Service"',
  name: 'Add whom to ask for: name: "Nazgul Esenova"',
  reach: 'Add phones: ["+996 312 000 001"] or emails: ["press@example.org"]',
}

export const contacts = {
  /** `key`: of the entry in presser.yaml that the release names. */
  incomplete: (lack: ContactLack, key: string | undefined) =>
    key === undefined
      ? say(`The contact has ${lacks[lack]}`, additions[lack])
      : say(`The contact “${key}” has ${lacks[lack]} in presser.yaml`, `${additions[lack]} to it there`),
  lookAlike: (letter: string, meant: string) =>
    say(
      `The letter “${letter}” (${codePoint(letter)}) only looks Latin: this address leads nowhere`,
      `Type it in Latin letters: ${meant}`,
    ),
  emailMeant: (field: string, meant: string) => say(`${field} is not an email address`, `Write ${meant}`),
  emailInText: (typed: string, meant: string) => say(`“${typed}” is not an email address`, `Write ${meant}`),
  severalEmails: (field: string) =>
    say(`${field} holds several addresses`, 'Write them as a list: ["one@example.org", "two@example.org"]'),
  phoneLetter: (letter: string, meant: string) =>
    say(`There is a letter “${letter}” among the digits`, `Write ${meant}`),
  phoneTwice: (field: string, meant: string) =>
    say(`${field} has the same number twice, one after the other`, `Keep one: ${meant}`),
  severalPhones: (field: string) =>
    say(`${field} holds several numbers`, 'Write them as a list: ["+996 312 000 001", "+996 312 000 002"]'),
  noSuchCountry: (field: string, meant: string | undefined) =>
    say(
      `${field} begins with no country’s code`,
      meant ? `Write ${meant}` : 'Check the digits after +: +7, +44, +996 and so on',
    ),
  phoneLength: (country: string, has: number, lengths: readonly number[], meant: string | undefined) =>
    say(
      `The number has ${has} ${has === 1 ? 'digit' : 'digits'} after +${country}, but there it takes ${runsOf(lengths).join(' or ')}`,
      meant
        ? `Write ${meant}`
        : has < lengths[0]!
          ? 'Look for a digit that was left out'
          : 'Look for a digit too many',
    ),
  noCountry: (field: string, meant: string | undefined) =>
    say(
      `${field} has no country code`,
      `Write ${meant ?? '+ and the code of the country first, such as +996 312 000 001'}`,
    ),
  link: (code: LinkCode, meant: string | undefined) =>
    say(links[code], meant ? `Write ${meant}` : linkHints[code]),
  linkBroken: (form: LinkSlip, words: string, address: string) =>
    say(
      form === 'gap'
        ? 'A space stands between the words of the link and its address, so that neither becomes a link'
        : form === 'reversed'
          ? 'The brackets of the link have changed places'
          : form === 'unopened'
            ? 'The bracket before the words of the link is missing'
            : 'The bracket after the address of the link is never closed',
      form === 'unclosed' ? 'Close it with )' : `Write [${words}](${address})`,
    ),
  linkWithoutWords: (address: string) =>
    say('The link has no words to click on', `Write them in the brackets: [the page](${address})`),
  linkInPlain: () =>
    say(
      'This field is printed as it stands, brackets and all: links in [brackets](…) work only in body',
      'Move the link to body, or write the address itself',
    ),
  pictureInBody: () =>
    say('A picture in the text is not printed', 'Name it under media: file: "media/photo.jpg", with alt'),
  mediaMissing: (name: string) =>
    say(
      `There is no file ${name}`,
      'Put it there, or correct the path; it starts at the folder of presser.yaml',
    ),
  mediaOutside: (name: string) =>
    say(`The link ${name} leads out of the workspace`, 'Put the file itself there'),
  mediaEmpty: (name: string) => say(`The file ${name} is empty`, 'Copy it there again'),
  mediaKind: (claimed: string, real: { name: string; ending: string } | undefined) =>
    say(
      real
        ? `The file is not ${claimed} but ${real.name}`
        : `The file is not ${claimed}, whatever its name says`,
      real ? `Let its name end in .${real.ending}, or save it as ${claimed}` : `Save it as ${claimed} again`,
    ),
  mediaTooLarge: (size: number, most: number) =>
    say(
      `The file has ${size} MB, and no mail service takes more than ${most} MB`,
      'Make it smaller, or link to it in the text',
    ),
  mediaTooMuch: (size: number, most: number) =>
    say(
      `The files have ${size} MB together, and no mail service takes more than ${most} MB`,
      'Make them smaller, or link to some of them in the text',
    ),
  mediaLarge: (size: number, most: number) =>
    say(`The file has ${size} MB, which is much for a mail`, `Make it smaller than ${most} MB`),
}

const links: Record<LinkCode, string> = {
  empty: 'The link has no address',
  local: 'The link leads to a file or folder, which readers don’t have',
  host: 'The address of the link names no site',
  inside: 'The link opens only inside the office’s own network',
  scheme: 'The link doesn’t start with https://, http://, mailto: or tel:',
  malformed: 'The start of the link is misspelt',
  email: 'The link doesn’t hold an email address',
  phone: 'The link doesn’t hold a phone number that can be called',
  space: 'There is a space in the address of the link',
}
const linkHints: typeof links = {
  empty: 'Write it in the round brackets: [text](https://example.org)',
  local: 'Give the full address of the page: https://example.org/…',
  host: 'Check it: https://example.org/…',
  inside: 'Give the address under which everybody can see the page',
  scheme: 'Give the full address: https://example.org/…',
  malformed: 'Write https://example.org/…',
  email: 'Write mailto:press@example.org',
  phone: 'Write tel:+996312000001',
  space: 'Remove it',
}
