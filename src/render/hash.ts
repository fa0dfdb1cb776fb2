// The hash by which messages and releases are named.
import { createHash } from 'node:crypto'

/** SHA-256 as 64 hexadecimal digits. A text is taken as UTF-8. */
export const sha256 = (contents: string | Uint8Array): string =>
  createHash('sha256').update(contents).digest('hex')
