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
  rules: {},
})

describe('html-validate', () => {
  test.for(documents('html').map(page => [page.name, page] as const))(
    '%s',
    async ([, { contents }], { annotate }) => {
      const { results } = await validator.validateString(contents)
      const messages = results.flatMap(result => result.messages)
      expect(
        messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
      ).toEqual([])
      await annotate(`0 errors, 0 warnings`)
    },
  )
})
