// Pieces of ninjs that both a release and what belongs to it are made of.
import { momentText } from '../../model/calendar.ts'
import type { Stage } from '../../model/vocabulary.ts'
import type { Job } from '../formats.ts'
import type { Json } from '../json.ts'
import { isEmbargoed } from '../notices.ts'
import type { View } from '../view-model.ts'

/** A ninjs object; what is undefined, '' or an empty list in it is not written. */
export type Item = { readonly [key: string]: Json }

const PUB_STATUS: Readonly<Record<Stage, string>> = {
  draft: 'withheld',
  review: 'withheld',
  final: 'usable',
  withdrawn: 'canceled',
}

/** What decides whether a thing may be used. Each object says it for itself: one that does not is free. */
export function controlOf({ release, view, now }: Job): Item {
  const { embargo, status } = release
  const lasts = isEmbargoed(release, now)
  return {
    // An embargo without an hour, in a proof: no date can say that, and nothing may pass for free.
    pubStatus: lasts && !embargo ? 'withheld' : PUB_STATUS[status],
    embargoedUntil: lasts && embargo ? momentText(embargo) : undefined,
    usageTerms: view.notices.find(({ kind }) => kind === 'embargo')?.text,
  }
}

/** Texts by their roles; a blank one is left out. */
export const textsOf = (texts: Readonly<Record<string, string | undefined>>): Item[] =>
  Object.entries(texts).flatMap(([role, value]) =>
    value ? [{ role, contentType: 'text/plain', value }] : [],
  )

/** The office. */
export const organizationOf = ({ organization: { name, shortName, url } }: View): Item => ({
  name,
  literal: shortName,
  contactInfo: url ? [{ type: 'web', value: url }] : [],
})
