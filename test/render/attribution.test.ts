// Whose words a quotation of the body is.
import { describe, expect, test } from 'vitest'
import type { Quote } from '../../src/model/release.ts'
import { attributed } from '../../src/render/attribution.ts'
import { parseBody } from '../../src/render/markdown.ts'

const LEDGER: Quote[] = [
  { speaker: { name: 'A', title: 'Head', organization: undefined }, text: '«Проверьте дату — это важно»' },
  { speaker: undefined, text: 'Nobody’s.' },
]

async function by(markdown: string) {
  const [quote] = (await parseBody(markdown)).blocks
  if (quote?.kind !== 'quote') throw new Error('no quotation')
  const found = attributed(quote.blocks, LEDGER, ({ name, title }) => `${name}, ${title}`)
  return [found.by, found.said.length]
}

describe('is told by', () => {
  test.each([
    ['a last line with a dash', '> Said.\n>\n> — Gulmira, Head', ['Gulmira, Head', 1]],
    ['such a line with a link', '> Said.\n>\n> – [Gulmira](https://x.example)', ['Gulmira', 1]],
    ['the ledger, whatever its marks', '> Проверьте дату – это важно.', ['A, Head', 1]],
    ['the line before the ledger', '> Проверьте дату – это важно.\n>\n> -- B', ['B', 1]],
  ])('%s', async (_, markdown, expected) => expect(await by(markdown)).toEqual(expected))

  test.each([
    ['a quotation that the ledger lacks', '> Said.', ['', 1]],
    ['one whose speaker it lacks', '> Nobody’s.', ['', 1]],
    ['a dialogue: a dash alone names nobody', '> — Said.', ['', 1]],
    ['a long line with a dash is speech', `> Said.\n>\n> — ${'word '.repeat(40)}`, ['', 2]],
    ['a quotation without letters', '> …', ['', 1]],
  ])('nothing: %s', async (_, markdown, expected) => expect(await by(markdown)).toEqual(expected))
})
