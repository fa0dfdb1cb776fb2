// Marks of Markdown become blanks of the same length.
import { describe, expect, it } from 'vitest'
import { MASK, maskMarkdown } from '../../../src/check/text/mask.ts'

describe('maskMarkdown', () => {
  it.each([
    ['**да** и *нет*', '··да·· и ·нет·'],
    ['[сайт](https://x.example) так', `·сайт${'·'.repeat(20)} так`],
    ['snake_case и 2 * 3', 'snake_case и 2 * 3'],
    ['- пункт', '· пункт'],
  ])('%s', (markdown, masked) => expect(maskMarkdown(markdown).replaceAll(MASK, '·')).toBe(masked))
})
