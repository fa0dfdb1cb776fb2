// Texts as numbers: to compare words fast, and to see whether a text has changed. Ours, since loading node:crypto takes a
// tenth of a start; nobody gains anything by making two texts of his own fall together.

const START = 0x811c9dc5

/** FNV-1a, 32 bits. @param from the hash of what stands before */
export function hashOf(text: string, from = START): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Changes with the text: its length and two hashes of 32 bits. */
export function digestOf(text: string): string {
  let [one, two] = [START, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x9e3779b1)
    two = Math.imul(two ^ unit, 0x5f356495)
    // Without it the low bits would never learn of the high ones.
    one ^= two >>> 15
  }
  return [text.length, one >>> 0, two >>> 0].map(part => part.toString(36)).join('-')
}
