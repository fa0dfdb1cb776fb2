// The files of the repository that are made from the tables of fields.
import { wordsOf } from '../locale/index.ts'
import { configSchema, releaseSchema } from '../model/schema.ts'
import { fieldsPage } from './fields-page.ts'

/** Path from the repository's root -> contents. */
export function generated(): Record<string, string> {
  const words = wordsOf('en')
  return {
    'docs/fields.md': fieldsPage(words),
    '.presser/release.schema.json': `${JSON.stringify(releaseSchema(words), null, 2)}\n`,
    '.presser/config.schema.json': `${JSON.stringify(configSchema(words), null, 2)}\n`,
  }
}
