// The hash by which messages, releases and a page's styles are known.
import { type BinaryToTextEncoding, createHash } from 'node:crypto'

/** SHA-256, as 64 hexadecimal digits unless told otherwise. A text is taken as UTF-8. */
export const sha256 = (contents: string | Uint8Array, as: BinaryToTextEncoding = 'hex'): string =>
  createHash('sha256').update(contents).digest(as)
