// What a mail must bring, worked out from the release alone: the judges compare what they read with this.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Tree } from '../../src/model/tree.ts'
import { type Document, OFFICE } from './documents.ts'
import { type ReadFile, sha256 } from './mail-readers.ts'
import { HARD, MANY_READERS, READERS } from './rendering.ts'

interface Expected {
  /** What the subject ends with: the headline or, in a brief without one, how its lead begins. */
  title: string
  /**
   * Of the text: all but the list of files, which the text of a mail has only for what is attached to it.
   * Without spaces, since mail programs wrap as they like.
   */
  paragraphs: string[]
  /** Names and addresses, in order. */
  readers: [string, string][]
  files: Pick<ReadFile, 'name' | 'sha256' | 'inline'>[]
  /** Nine o'clock of the release's day or, where it was corrected, of the last correction's. */
  date: Date
  /** As reformime and Python see it: `multipart/alternative(text/plain text/html)`. */
  structure: string
}

const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
}

export function expected({ name, path, release }: Document): Expected {
  const corrections = (release.corrections ?? []) as unknown as { on: string }[]
  const day = [String(release.date), ...corrections.map(({ on }) => on)].toSorted().at(-1)!.slice(0, 10)
  const media = (release.media ?? []) as unknown as Record<string, string>[]
  const files = media.map(({ file = '', inline }) => ({
    name: basename(file),
    sha256: sha256(readFileSync(join(OFFICE, file))),
    inline: inline === 'true',
  }))
  const types = (inline: boolean) =>
    files.filter(file => file.inline === inline).map(({ name }) => TYPES[name.split('.').at(-1)!])
  const html = group('multipart/related', ['text/html', ...types(true)])
  const text = group('multipart/alternative', ['text/plain', html])
  return {
    date: new Date(`${day}T09:00+06:00`),
    title: line(release.headline ?? firstWords(release.lead)),
    paragraphs: paragraphsOf(
      path,
      files.filter(({ inline }) => inline).map(file => file.name),
    ),
    readers: name.startsWith(HARD) ? MANY_READERS : READERS,
    files,
    structure: group('multipart/mixed', [text, ...types(false)]),
  }
}

function paragraphsOf(path: string, inline: readonly string[]): string[] {
  const text = readFileSync(path.replace(/\.\w+$/, '.txt'), 'utf8')
  const paragraphs = text.split(/\n\s*\n/).map(packed)
  const listsInline = (at: number) => inline.some(name => paragraphs[at]?.includes(packed(name)))
  // The heading goes with its list.
  return paragraphs.filter((_, at) => !listsInline(at) && !listsInline(at + 1))
}

/** A container only where there is more than one thing to hold. */
const group = (type: string, parts: (string | undefined)[]): string =>
  parts.length === 1 ? parts[0]! : `${type}(${parts.join(' ')})`

const firstWords = (lead: Tree | undefined): string => line(lead).split(' ').slice(0, 3).join(' ')

/** A text as one line of plain spaces, however it was folded. */
export const line = (text: Tree | undefined): string =>
  String(text ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** A text without any spaces: what wraps it, where and whether with a space, does not count. */
export const packed = (text: Tree | undefined): string => String(text ?? '').replace(/[\s\u00a0]+/g, '')
