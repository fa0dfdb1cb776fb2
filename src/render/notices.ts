// What a reader must know of a release before its text: that it is a draft, withdrawn, under embargo, corrected.
import type { Print } from '../locale/print/index.ts'
import { dayText } from '../model/calendar.ts'
import type { Release } from '../model/release.ts'
import type { View, ViewNotice } from './view-model.ts'

/** True where the release may not be published before an hour that has not come yet. */
export const isEmbargoed = ({ embargo, instruction, status }: Release, now = -Infinity): boolean =>
  status !== 'withdrawn' && (embargo ? embargo.instant > now : instruction === 'embargo')

/** In the order in which they are printed. */
export function noticesOf(release: Release, print: Print, now: number | undefined): ViewNotice[] {
  const { status, embargo, instruction } = release
  const { labels } = print
  const notices: ViewNotice[] = []
  if (status === 'draft' || status === 'review')
    notices.push({ kind: 'draft', text: labels[status], note: '' })
  if (status === 'withdrawn') notices.push(withdrawnNotice(release, print))
  if (isEmbargoed(release, now)) {
    const text = `${labels.embargo} ${embargo ? print.moment(embargo) : '…'}`
    notices.push({ kind: 'embargo', text, note: '' })
  } else if (status === 'final' && instruction) {
    // A draft does not call for immediate publication, nor does what was withdrawn.
    notices.push({ kind: 'immediate', text: labels.immediate, note: '' })
  }
  return notices
}

function withdrawnNotice({ corrections }: Release, print: Print): ViewNotice {
  const withdrawal = corrections.findLast(({ kind }) => kind === 'withdrawal')
  const date = withdrawal?.on ? ` ${print.day(withdrawal.on)}` : ''
  return { kind: 'withdrawn', text: print.labels.withdrawn + date, note: withdrawal?.note ?? '' }
}

/** Corrections and updates, in the order of the release. */
export function correctionsOf({ corrections }: Release, print: Print): View['corrections'] {
  return corrections.flatMap(({ kind, on, note }) => {
    // The withdrawal is told by its notice.
    if (kind === 'withdrawal') return []
    const title = on ? `${print.labels[kind]} ${print.day(on)}` : print.labels[kind]
    return [{ title, date: on && { iso: dayText(on), text: print.day(on) }, note }]
  })
}
