// file-name: YYYY-MM-DD-slug.language.yaml, and the language in the name is the release's.
import { parseFileName } from '../../model/file-name.ts'
import { wordOf } from '../../model/tree.ts'
import type { Finding, Rule } from '../rule.ts'

export const fileName: Rule = {
  id: 'file-name',
  severity: 'error',
  *check({ fileName: name, tree, words }): Generator<Finding> {
    if (name === undefined) return
    const parts = parseFileName(name)
    if (!parts) {
      yield { ...words.rules.fileForm(name), path: [] }
      return
    }
    const language = wordOf(tree, 'language')
    if (language !== undefined && language !== parts.language) {
      yield { ...words.rules.fileLanguage(parts.language, language), path: ['language'] }
    }
  },
}
