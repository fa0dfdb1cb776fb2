// What a release names under media, with the bytes of its files -> media as templates see them.
import { binaryText, claimedKind, endingOf, MEDIA_KINDS } from '../model/media-kinds.ts'
import type { Media } from '../model/release.ts'
import { pictureSize } from './picture-size.ts'
import type { ViewMedia } from './view-model.ts'

/** The bytes of a file that a release names; undefined where there is none to be had. */
export type MediaBytes = (file: string) => Uint8Array | undefined

/** Where an output shows its inline pictures from. */
export interface Placing {
  /** The types of picture that can be shown there; others are listed with the attachments. */
  readonly types: readonly string[]
  /** `data:…`, `cid:…` or a path. `at` is the picture's place in the list, from 0. */
  readonly src: (bytes: Uint8Array, type: string, at: number, file: string) => string
}

/** A page carries its pictures in itself. */
export const IN_PAGE: Placing = {
  types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/svg+xml'],
  src: (bytes, type) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
}

/** Markdown names the file. */
const BY_FILE: Placing = { types: IN_PAGE.types, src: (_bytes, _type, _at, file) => file }

/** Plain text shows none, and tells of all. */
export const NOWHERE: Placing = { types: IN_PAGE.types, src: () => '' }

/** By the extension of the output. */
export const PLACINGS: Readonly<Partial<Record<string, Placing>>> = { html: IN_PAGE, md: BY_FILE }

export function viewMedia(
  media: readonly Media[],
  bytesOf: MediaBytes | undefined,
  { types, src }: Placing,
): Omit<ViewMedia, 'weight'>[] {
  return media.map(({ file, alt = '', caption = '', credit = '', inline }, at) => {
    const bytes = bytesOf?.(file)
    const type = bytes ? typeOf(file, bytes) : (claimedKind(file)?.type ?? '')
    const isShown = inline && types.includes(type)
    return {
      ...{ file, alt, caption, credit, type },
      inline: isShown,
      kind: type.startsWith('image/') ? 'picture' : 'file',
      src: isShown && bytes ? src(bytes, type, at, file) : '',
      ...pictureSize(type, bytes ?? new Uint8Array()),
      name: nameOf(file),
      size: bytes?.length ?? 0,
    }
  })
}

/** @returns the last part of a path that names something; the path itself where none does, as in `/` */
const nameOf = (file: string): string => file.split('/').findLast(part => part !== '') ?? file

// Of what bytes alone don't tell. Whatever is not listed goes as it is, and nobody's program opens it by itself.
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  heic: 'image/heic',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}
const UNKNOWN_TYPE = 'application/octet-stream'

function typeOf(file: string, bytes: Uint8Array): string {
  const start = binaryText(bytes.subarray(0, 64))
  // Any markup begins as SVG does, so there the name has to agree.
  const told = MEDIA_KINDS.find(
    kind => kind.start.test(start) && (kind.name !== 'SVG' || kind === claimedKind(file)),
  )
  if (told) return told.type
  const ending = endingOf(file)
  return Object.hasOwn(TYPES, ending) ? TYPES[ending]! : UNKNOWN_TYPE
}
