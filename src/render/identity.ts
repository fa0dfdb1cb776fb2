// The names by which machines know a release: the same in every version of it, on every machine, in every format.
import { domainToASCII } from 'node:url'
import { dayText } from '../model/calendar.ts'
import { textFault } from '../model/kinds.ts'
import { inLanguage, type Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import { sha256 } from './hash.ts'

export interface Identity {
  /** `2026-11-13-safe-passes.ru`. */
  readonly name: string
  /** RFC 4151: `tag:imsc.example,2026:2026-11-13-safe-passes.ru`; `urn:uuid:…` where the office has no site, or the name no date. */
  readonly uri: string
  /** RFC 5545: `2026-11-13-safe-passes.ru@imsc.example`, or the UUID alone. */
  readonly uid: string
}

/**
 * The identity of a release comes from its file's name, which the archive keeps unique, not from what it says: a correction must
 * reach those who have the first version. The folder does not count, so that an archive may be sorted anew.
 * @param id path of the release, or `-`
 */
export const identityOf = (id: string, release: Release, office: Office): Identity =>
  identityAt(id, office) ?? namedIdentity(unnamed(release), office)

/** The identity of any release of the office by its path; undefined for a slug, which does not tell its file. */
export function identityAt(path: string, office: Office): Identity | undefined {
  const [, name] = /([^/\\]+)\.ya?ml$/i.exec(path) ?? []
  return name === undefined ? undefined : namedIdentity(name, office)
}

/** Standard input has no name: the office's number stands in, or the words that no two releases of a day share. */
function unnamed({ date, language, number, headline, lead }: Release): string {
  const own = sha256(JSON.stringify(number ? [number] : [headline, lead])).slice(0, 16)
  return `${date ? dayText(date) : ''}-${own}.${language}`
}

function namedIdentity(name: string, office: Office): Identity {
  const encoded = encodeURIComponent(name.toWellFormed())
  const host = hostOf(office.organization.url ?? '')
  // A tag needs a year in which the host was the office's.
  const [year] = /^\d{4}(?=-\d\d-\d\d)/.exec(name) ?? []
  // In one language, so that a translation finds its original.
  const sender = inLanguage(office.organization.name, office.languages[0] ?? '', office) ?? ''
  const uuid = () => uuidOf(`${sender}\0${name}`)
  return {
    name,
    uri: host && year ? `tag:${host},${year}:${encoded}` : `urn:uuid:${uuid()}`,
    uid: host ? `${encoded}@${host}` : uuid(),
  }
}

const hostOf = (url: string): string =>
  !textFault('link', url) && URL.canParse(url) ? domainToASCII(new URL(url).hostname) : ''

/** RFC 9562, version 8: made of a hash. */
function uuidOf(text: string): string {
  const hex = sha256(text)
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
