// The names by which machines know a release: the same in every version of it, on every machine, in every format.
import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { dayText } from '../model/calendar.ts'
import type { Release } from '../model/release.ts'
import type { View } from './view-model.ts'

export interface Identity {
  /** `2026-11-13-safe-passes.ru`. */
  readonly name: string
  /** RFC 4151: `tag:imsc.example,2026:2026-11-13-safe-passes.ru`; `urn:uuid:…` where the office has no site, or the name no date. */
  readonly uri: string
  /** RFC 5545: `2026-11-13-safe-passes.ru@imsc.example`, or the UUID alone. */
  readonly uid: string
}

type Known = Pick<View, 'organization'>

/**
 * The identity of a release comes from its file's name, which the archive keeps unique, not from what it says: a correction must
 * reach those who have the first version. The folder does not count, so that an archive may be sorted anew.
 * @param id path of the release, or `-`
 */
export const identityOf = (id: string, release: Release, view: Known): Identity =>
  identityAt(id, view) ?? namedIdentity(unnamed(release), view)

/** The identity of any release of the office by its path; undefined for a slug, which does not tell its file. */
export function identityAt(path: string, view: Known): Identity | undefined {
  const [, name] = /([^/\\]+)\.ya?ml$/i.exec(path) ?? []
  return name === undefined ? undefined : namedIdentity(name, view)
}

/** Standard input has no name: what an office never gives two releases stands in. */
const unnamed = ({ date, language, number, headline, lead }: Release): string =>
  `${date ? dayText(date) : ''}-${digest(JSON.stringify([number, headline, lead])).slice(0, 16)}.${language}`

function namedIdentity(name: string, { organization }: Known): Identity {
  const encoded = encodeURIComponent(name.toWellFormed())
  const host = hostOf(organization.url)
  // A tag needs a year in which the host was the office's.
  const [year] = /^\d{4}(?=-\d\d-\d\d)/.exec(name) ?? []
  const uuid = uuidOf(`${organization.name}\0${name}`)
  return {
    name,
    uri: host && year ? `tag:${host},${year}:${encoded}` : `urn:uuid:${uuid}`,
    uid: host ? `${encoded}@${host}` : uuid,
  }
}

const hostOf = (url: string): string => (URL.canParse(url) ? domainToASCII(new URL(url).hostname) : '')

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** RFC 9562, version 8: made of a hash. */
function uuidOf(text: string): string {
  const hex = digest(text)
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
