// FNV-1a, by which words are compared as numbers.

const START = 0x811c9dc5

/** @param from the hash of what stands before */
export function hashOf(text: string, from = START): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
