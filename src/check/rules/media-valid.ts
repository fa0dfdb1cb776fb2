// media-valid: a picture or attachment that is not there, is empty, or is another kind of file than its name says;
// and a warning where it is large for mail. That alt is given at final is field-required's to say.
import { textFault } from '../../model/kinds.ts'
import { binaryText, claimedKind, MEDIA_KINDS } from '../../model/media-kinds.ts'
import { asList, get, wordOf } from '../../model/tree.ts'
import { optionOf } from '../options.ts'
import type { Finding, MediaFile, Rule, Subject } from '../rule.ts'

export const mediaValid: Rule = {
  id: 'media-valid',
  severity: 'error',
  options: { max: 'number' },
  check: subject =>
    asList(get(subject.tree, 'media')).flatMap((item, index) => {
      const name = wordOf(item, 'file')
      if (name === undefined || !subject.mediaFile || textFault('path', name)) return []
      const said = saidOf(name, subject.mediaFile(name), subject)
      return said ? [{ ...said, path: ['media', index, 'file'] }] : []
    }),
}

// Many mail systems refuse a message over 10 MB, and attachments grow by a third on their way.
const MAX_MEGABYTES = 5

function saidOf(
  name: string,
  file: MediaFile | 'outside' | undefined,
  subject: Subject,
): Omit<Finding, 'path'> | undefined {
  const { contacts } = subject.words.ruleWords
  if (!file) return contacts.mediaMissing(name)
  if (file === 'outside') return contacts.mediaOutside(name)
  if (file.size === 0) return contacts.mediaEmpty(name)
  const claimed = claimedKind(name)
  const start = binaryText(file.start)
  if (claimed && !claimed.start.test(start)) {
    const real = MEDIA_KINDS.find(kind => kind.start.test(start))
    return contacts.mediaKind(claimed.name, real && { name: real.name, ending: real.endings[0]! })
  }
  const most = Number(optionOf(subject, 'media-valid', 'max')) || MAX_MEGABYTES
  const size = Math.round(file.size / 1e5) / 10
  return file.size > most * 1e6 ? { ...contacts.mediaLarge(size, most), severity: 'warning' } : undefined
}
