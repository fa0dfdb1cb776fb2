// The page's Content-Security-Policy: nothing is loaded or run, and of styles only the page's own, known by their hashes.
import { HASHES } from './content-policy.ts'
import { sha256 } from './hash.ts'

const STYLE = /<style[^>]*>([^<]*)<\/style>/g

/** A finished page with the hashes of its style elements in its policy; `'none'` where it has none. */
export function sealed(page: string): string {
  if (!page.includes(HASHES)) return page
  const hashes = Array.from(page.matchAll(STYLE), ([, css]) => `'sha256-${sha256(css!, 'base64')}'`)
  return page.replaceAll(HASHES, hashes.join(' ') || "'none'")
}
