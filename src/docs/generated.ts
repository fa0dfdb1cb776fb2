// The files of the repository that are made from its tables: of fields and of rules.
import { wordsOf } from '../locale/index.ts'
import { officeOf } from '../model/office.ts'
import { configSchema, releaseSchema } from '../model/schema.ts'
import { parse } from '../parse/parse.ts'
import { fieldsPage } from './fields-page.ts'
import { rulePages } from './rule-pages.ts'

/** Path from the repository's root -> contents. `presserYaml` is the sample office's, which the examples belong to. */
export function generated(presserYaml: string): Record<string, string> {
  const words = wordsOf('en')
  return {
    'docs/fields.md': fieldsPage(words),
    ...rulePages(officeOf(parse(presserYaml).tree!)),
    '.presser/release.schema.json': `${JSON.stringify(releaseSchema(words), null, 2)}\n`,
    '.presser/config.schema.json': `${JSON.stringify(configSchema(words), null, 2)}\n`,
  }
}
