// media-valid: a picture or attachment that is not there, is empty, too large for any mail, or another kind of file than
// its name says; and a warning where it is large, or all are together. That alt is given at final is field-required's to say.
import { textFault } from '../../model/kinds.ts'
import { binaryText, claimedKind, MEDIA_KINDS } from '../../model/media-kinds.ts'
import { MAX_MEDIA } from '../../model/media-size.ts'
import { asList, get, type Path, wordOf } from '../../model/tree.ts'
import { optionOf } from '../options.ts'
import type { Finding, MediaFile, Rule, Subject } from '../rule.ts'

export const mediaValid: Rule = {
  id: 'media-valid',
  severity: 'error',
  options: { max: 'number' },
  check: subject => {
    const named = filesOf(subject)
    const found = named.flatMap(({ path, name, file }): Finding[] => {
      const said = saidOf(name, file, subject)
      return said ? [{ ...said, path }] : []
    })
    return [...found, ...together(named, subject)]
  },
}

interface Named {
  readonly path: Path
  readonly name: string
  readonly file: MediaFile | 'outside' | undefined
}

const filesOf = ({ tree, mediaFile }: Subject): Named[] =>
  asList(get(tree, 'media')).flatMap((item, index) => {
    const name = wordOf(item, 'file')
    if (name === undefined || !mediaFile || textFault('path', name)) return []
    return [{ path: ['media', index, 'file'], name, file: mediaFile(name) }]
  })

/** One of them that is too large by itself is told already. */
function together(named: readonly Named[], { words }: Subject): Finding[] {
  const sizes = named.map(({ file }) => (typeof file === 'object' ? file.size : 0))
  const sum = sizes.reduce((total, size) => total + size, 0)
  if (sum <= MAX_MEDIA || sizes.some(size => size > MAX_MEDIA)) return []
  const said = words.ruleWords.contacts.mediaTooMuch(megabytes(sum), MAX_MEDIA / 1e6)
  return [{ ...said, path: ['media'], where: { on: 'name' }, severity: 'warning' }]
}

// Upwards, or a file just over a limit would be said to be as large as it may be.
const megabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10

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
  const size = megabytes(file.size)
  if (file.size > MAX_MEDIA) return contacts.mediaTooLarge(size, MAX_MEDIA / 1e6)
  const most = Number(optionOf(subject, 'media-valid', 'max')) || MAX_MEGABYTES
  return file.size > most * 1e6 ? { ...contacts.mediaLarge(size, most), severity: 'warning' } : undefined
}
