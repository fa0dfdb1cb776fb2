// Two judges of one release: the published schema (through ajv) and the field rules of check.
import { Ajv, type ValidateFunction } from 'ajv'
import { checkOffice, checkRelease } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/check/rule.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { officeOf } from '../../src/model/office.ts'
import { configSchema, releaseSchema, type Schema } from '../../src/model/schema.ts'
import { emptyMap, type TreeMap } from '../../src/model/tree.ts'
import { type Parsed, parse } from '../../src/parse/parse.ts'

/** The rules that the schema says as well. The others need the workspace, the file's name or its bytes. */
const FIELD_RULES = ['field-required', 'field-kind', 'field-unknown']

const words = wordsOf('en')
// With the rules off that know more than a pattern can, field-kind says what is malformed.
const KNOW_MORE = ['email-valid', 'phone-valid', 'link-valid', 'hidden-character', 'embargo-coherent']
const RULES = parse(`rules: {${KNOW_MORE.map(id => `${id}: off`).join(', ')}}\n`).tree!
const office = officeOf(RULES)

/** Strict, so that a slip in the schema itself throws; the two message keywords are the editor's own. */
export function compile(schema: Schema): ValidateFunction {
  const ajv = new Ajv({ strictTypes: false, strictRequired: false, strict: true, allErrors: true })
  ajv.addVocabulary(['errorMessage', 'patternErrorMessage'])
  return ajv.compile(schema)
}

export const validRelease = compile(releaseSchema(words))
export const validOffice = compile(configSchema(words))

const inRules = (found: Diagnostic[]): string[] =>
  found.filter(({ rule }) => FIELD_RULES.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`)

/** What the field rules say of a release, as `rule: message`. */
export const releaseErrors = (parsed: Parsed): string[] =>
  inRules(checkRelease(parsed, { file: 'x.yaml', fileName: undefined, office, words }))

export const officeErrors = (parsed: Parsed): string[] =>
  inRules(
    checkOffice(parsed, {
      file: 'presser.yaml',
      office: officeOf({ ...(parsed.tree ?? emptyMap()), ...RULES }),
      words,
    }),
  )

/** The same of a tree that never was a text. */
export const treeErrors = (tree: TreeMap, what: 'release' | 'office'): string[] =>
  (what === 'release' ? releaseErrors : officeErrors)({ ...parse(''), tree })

export interface Verdicts {
  readonly schema: string[]
  readonly check: string[]
}

/** Both judgements of a release's text. */
export function verdicts(text: string): Verdicts {
  const parsed = parse(text)
  if (!parsed.tree) throw new Error(`not YAML: ${JSON.stringify(parsed.problems)}`)
  return { schema: schemaErrors(validRelease, parsed.tree), check: releaseErrors(parsed) }
}

export function schemaErrors(validate: ValidateFunction, tree: TreeMap): string[] {
  validate(tree)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  )
}
