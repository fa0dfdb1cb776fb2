// SARIF against the schema of its standard, and what code scanning takes from it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/locale/index.ts'
import { version } from '../../src/model/version.ts'
import { REPORTERS } from '../../src/report/index.ts'
import { NO_PAINT } from '../../src/report/paint.ts'
import { presser, ROOT } from '../cli/run.ts'
import { DIAGNOSTICS, NOTHING, RESULTS, report } from './diagnostics.ts'

// The schema says draft-04, of which it uses nothing that draft-07 reads otherwise.
const file = readFileSync(join(ROOT, 'test/fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8')
const { $schema: _, id: _id, ...schema } = JSON.parse(file)
// One of its patterns is none with the flag u.
const ajv = new Ajv({
  unicodeRegExp: false,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
})
// RFC 3986: the characters of a URI, percent signs only before two digits, no colon in the first segment of a path.
const CHARACTERS = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/
ajv.addFormat('uri', text => CHARACTERS.test(text) && /^[A-Za-z][\w+.-]*:/.test(text))
ajv.addFormat(
  'uri-reference',
  text => CHARACTERS.test(text) && (/^[A-Za-z][\w+.-]*:/.test(text) || !/^[^/?#]*:/.test(text)),
)
ajv.addFormat('date-time', text => !Number.isNaN(Date.parse(text)))
const isValid = ajv.compile(schema)

function logOf(text: string) {
  const log = JSON.parse(text)
  isValid(log)
  expect(isValid.errors ?? []).toEqual([])
  return log
}
const log = () => logOf(report('sarif'))
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }]
}
const uriOf = ({ locations: [{ physicalLocation }] }: Result) => physicalLocation.artifactLocation.uri

/** As the standard has a text shown: `{0}` is the first of the arguments, of which there are none; `{{` is a brace. */
const asShown = (text: string) =>
  text.replace(/\{\d+\}(?!\})|\{\{|\}\}/g, found => (/\d/.test(found) ? '?' : found[0]!))

describe('sarif', () => {
  it('is valid: the fixed list, nothing found, unread files, Russian', () => {
    expect(log().runs[0].results).toHaveLength(DIAGNOSTICS.length)
    expect(logOf(report('sarif', NOTHING)).runs[0].results).toEqual([])
    const unread = logOf(report('sarif', { ...NOTHING, unread: 1 }))
    expect(unread.runs[0].invocations).toEqual([{ executionSuccessful: false }])
    const russian = logOf(REPORTERS.sarif(RESULTS, { words: wordsOf('ru'), paint: NO_PAINT }))
    expect(russian.runs[0].language).toBe('ru')
  })
  it('is held to a schema that refuses what is none', () => {
    const wrong = log()
    wrong.runs[0].results[0].level = 'fatal'
    wrong.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'a b'
    expect(isValid(wrong)).toBe(false)
    expect(isValid.errors!.map(({ instancePath }) => instancePath)).toEqual([
      '/runs/0/results/0/level',
      '/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri',
    ])
  })
  it('names itself, its language and each rule once, and each result its rule', () => {
    const [{ tool, results, language, invocations }] = log().runs
    expect(tool.driver).toMatchObject({ name: 'presser', version })
    expect({ language, invocations }).toEqual({
      language: 'en',
      invocations: [{ executionSuccessful: true }],
    })
    const ids: string[] = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...new Set(DIAGNOSTICS.map(({ rule }) => rule))].sort())
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  })
  it('tells every diagnostic as it is, columns in UTF-16 units, the end exclusive', () => {
    const [{ columnKind, results }] = log().runs
    expect(columnKind).toBe('utf16CodeUnits')
    const told = results.map(({ ruleId, level, message, locations: [{ physicalLocation }] }: Result) => {
      const { startLine, startColumn, ...end } = physicalLocation.region
      return {
        rule: ruleId,
        severity: level,
        text: asShown(message.text),
        line: startLine,
        column: startColumn,
        ...end,
      }
    })
    expect(told).toEqual(
      DIAGNOSTICS.map(({ message, hint, file: _, ...rest }) => ({ text: `${message}. ${hint}`, ...rest })),
    )
  })
  it('gives paths as URIs', () => {
    expect(log().runs[0].results.map(uriOf)).toEqual([
      ...Array(3).fill('releases/2026/a.ru.yaml'),
      'releases/b%2C%20c%3A%20100%25%0A.yaml',
      encodeURI('релизы/за ноябрь/a b.ru.yaml'),
      '-',
      'file:///office/other/x%231%3F.yaml',
    ])
  })
  it('knows the paths of Windows', () => {
    const [first] = DIAGNOSTICS
    const diagnostics = ['C:\\office\\a b.yaml', 'releases\\c.yaml', 'c:d.yaml'].map(file => ({
      ...first!,
      file,
    }))
    expect(logOf(report('sarif', { ...RESULTS, diagnostics })).runs[0].results.map(uriOf)).toEqual([
      'file:///C:/office/a%20b.yaml',
      'releases/c.yaml',
      'c%3Ad.yaml',
    ])
  })
  it('is what check prints', async () => {
    const stdin = 'type: "release"\nheadline: "Совет: "итоги""\n'
    const { status, out } = await presser(['check', '--reporter', 'sarif', '-', 'releases'], { stdin })
    expect(status).toBe(1)
    expect(uriOf(logOf(out).runs[0].results[0])).toBe('-')
  })
})
