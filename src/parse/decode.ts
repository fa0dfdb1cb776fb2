// Bytes of a file to text, and the refusal of what is no text.

export type DecodeFault = 'not-utf8' | 'binary' | 'utf-16'

// It ignores the mark by itself, and one decoder serves all files.
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 without its byte order mark, or why the bytes are none. */
export function decode(bytes: Uint8Array): { text: string } | { fault: DecodeFault } {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { fault: 'utf-16' }
  if (bytes.includes(0)) return { fault: 'binary' }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return { fault: 'not-utf8' }
  }
}
