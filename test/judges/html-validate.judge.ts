// html-validate with its own recommendations, the standard's rules and those for whole documents.
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { documents } from './documents.ts'

const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:document',
    'html-validate:a11y',
  ],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // A headline is as long as its news; search engines cut what they show, not what they read.
    'long-title': 'off',
  },
})

async function messagesOn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  const messages = results.flatMap(result => result.messages)
  return messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)
}

describe('html-validate', () => {
  test.for(documents('html').map(page => [page.name, page] as const))(
    '%s',
    async ([, { contents }], { annotate }) => {
      expect(await messagesOn(contents)).toEqual([])
      await annotate('0 errors, 0 warnings')
    },
  )

  test('can say no', async ({ annotate }) => {
    const messages = await messagesOn(
      '<!doctype html><html><p><a href=x><button onclick="x()">y</button></a></html>',
    )
    expect(messages.length).toBeGreaterThan(2)
    await annotate(`${messages.length} messages`)
  })
})
