// The hash that names messages, against Node's own.
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/render/mime/sha256.ts'

const nodes = (contents: string | Uint8Array) => createHash('sha256').update(contents).digest('hex')

test('is SHA-256 at every length around its blocks, and of text as UTF-8', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = randomBytes(length)
    expect(sha256(bytes)).toBe(nodes(bytes))
  }
  expect(sha256('Снег 🏔')).toBe(nodes('Снег 🏔'))
  const large = randomBytes(2e6)
  expect(sha256(large)).toBe(nodes(large))
})
