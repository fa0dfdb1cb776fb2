// Kinds of pictures and documents: what their names end in, what their bytes begin with, what mail and browsers call them.

export interface MediaKind {
  /** As people call it. */
  readonly name: string
  readonly endings: readonly string[]
  /** What the file's bytes, each as one character, begin with. */
  readonly start: RegExp
  /** The media type, RFC 2046. */
  readonly type: string
}

// https://en.wikipedia.org/wiki/List_of_file_signatures
export const MEDIA_KINDS: readonly MediaKind[] = [
  { name: 'JPEG', endings: ['jpg', 'jpeg'], start: /^\xff\xd8\xff/, type: 'image/jpeg' },
  { name: 'PNG', endings: ['png'], start: /^\x89PNG\r\n/, type: 'image/png' },
  { name: 'GIF', endings: ['gif'], start: /^GIF8/, type: 'image/gif' },
  { name: 'WebP', endings: ['webp'], start: /^RIFF[\s\S]{4}WEBP/, type: 'image/webp' },
  { name: 'SVG', endings: ['svg'], start: /^(?:\xef\xbb\xbf)?\s*</, type: 'image/svg+xml' },
  { name: 'PDF', endings: ['pdf'], start: /^%PDF/, type: 'application/pdf' },
]

/** `Bridge.JPG` -> `jpg`. */
export const endingOf = (file: string): string => file.split('.').at(-1)!.toLowerCase()

/** The kind that a file's name claims. */
export const claimedKind = (file: string): MediaKind | undefined =>
  MEDIA_KINDS.find(({ endings }) => endings.includes(endingOf(file)))

/** Bytes as text, one character each. */
export const binaryText = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => String.fromCharCode(byte)).join('')
