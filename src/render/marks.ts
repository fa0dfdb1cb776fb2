// What must stand before a title wherever the title stands alone: in a list of mails, of agency items, of a browser's tabs, in a calendar.
import type { Print } from '../locale/print/index.ts'
import type { Release } from '../model/release.ts'
import type { View } from './view-model.ts'

/** The mark of a draft or a withdrawal, the embargo with its hour and zone, then the title. */
export function markedTitle(
  { status, embargo }: Release,
  { notices, title }: Pick<View, 'notices' | 'title'>,
  { labels, brief }: Print,
): string {
  const embargoed = notices.some(({ kind }) => kind === 'embargo')
  const marks = [
    status === 'withdrawn' ? labels.subject_withdrawn : undefined,
    status === 'draft' || status === 'review' ? labels.subject_draft : undefined,
    embargoed ? `${labels.embargo} ${embargo ? brief(embargo) : '…'}:` : undefined,
  ]
  return [...marks.filter(Boolean), title].join(' ')
}
