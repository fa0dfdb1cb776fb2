// Standard input, never more of it than a release may have.
import type { Readable } from 'node:stream'
import { MAX_SIZE } from '../parse/limits.ts'

/** By convention the path or value that means standard input. */
export const STDIN = '-'

/** All of it, or undefined where it is larger than MAX_SIZE. */
export async function readStdin(stdin: Readable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk))
    size += chunks.at(-1)!.length
    if (size > MAX_SIZE) return undefined
  }
  return Buffer.concat(chunks)
}
