// The judge of ninjs: IPTC's own schema, with its formats held to.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const FIXTURES = join(import.meta.dirname, '../fixtures/ninjs')
const schemaOf = (file: string) => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'))

/** RFC 3986, ASCII only. */
const URI = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-F]{2})+$/i
/** RFC 3339. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

const ajv = new Ajv2020({
  allErrors: true,
  strictRequired: false,
  strictTypes: false,
  formats: {
    uri: text => URI.test(text) && URL.canParse(text),
    'date-time': text => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)),
  },
})
ajv.addSchema(schemaOf('GeoJSON-schema.json'))
const validate = ajv.compile(schemaOf('ninjs-schema_3.1.json'))

/** What the schema has against an item, one line each; empty where it is valid. */
export function ninjsErrors(item: unknown): string[] {
  validate(item)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
