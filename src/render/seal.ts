// The page's Content-Security-Policy: nothing is loaded or run, and of styles only the page's own, known by their hashes.
import { createHash } from 'node:crypto'
import { HASHES } from './content-policy.ts'

const STYLE = /<style[^>]*>([^<]*)<\/style>/g

/** A finished page with the hashes of its style elements in its policy; `'none'` where it has none. */
export function sealed(page: string): string {
  if (!page.includes(HASHES)) return page
  const hashes = Array.from(page.matchAll(STYLE), ([, css]) => `'sha256-${sha256(css!)}'`)
  return page.replaceAll(HASHES, hashes.join(' ') || "'none'")
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')
