// Every reporter through one fixed list of diagnostics: what each prints, to the byte.
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/check/rule.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { REPORTERS, type ReporterName, type Results } from '../../src/report/index.ts'

const SOURCE = 'type: "release"\ndate: "2026-02-30"\nheadline: "Совет: итоги 👍"\nlead: >-\n  Один\n  два\n'
const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
})

/** Plain and hostile ones: all that a reporter has to escape, a place of several lines, none at all. */
const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    rule: 'field-kind',
    severity: 'error',
    message: 'date: there is no 30 February 2026',
    hint: 'February 2026 has 28 days',
    file: 'releases/2026/a.ru.yaml',
    ...place(2, 7, 2, 19),
  },
  {
    rule: 'headline-form',
    severity: 'warning',
    message: 'Длина 100 % от наибольшей, «итоги»',
    hint: 'Сократите: до 80 знаков, не больше',
    file: 'releases/2026/a.ru.yaml',
    ...place(3, 25, 3, 27),
  },
  {
    rule: 'lead-length',
    severity: 'warning',
    message: 'lead has 61 words',
    hint: 'Shorten it',
    file: 'releases/2026/a.ru.yaml',
    ...place(4, 7, 6, 6),
  },
  {
    rule: 'field-required',
    severity: 'error',
    message: 'a\r\nb ::error::c\u001b[31m\u202e',
    hint: 'd\u2028e',
    file: 'releases/b, c: 100%\n.yaml',
    ...place(1, 1, 1, 1),
  },
]
const RESULTS: Results = {
  diagnostics: DIAGNOSTICS,
  files: 3,
  unread: 0,
  sources: new Map([['releases/2026/a.ru.yaml', SOURCE]]),
}
const NOTHING: Results = { diagnostics: [], files: 1, unread: 0, sources: new Map() }
const report = (name: ReporterName, results = RESULTS) =>
  REPORTERS[name](results, { words: wordsOf('en'), color: 0 })

describe.each(Object.keys(REPORTERS) as ReporterName[])('%s', name => {
  it('prints the fixed list', () => expect(report(name)).toMatchFileSnapshot(`golden/${name}.txt`))
  it('prints nothing found', () =>
    expect(report(name, NOTHING)).toMatchFileSnapshot(`golden/${name}-nothing.txt`))
  it('sends nothing to a terminal that could steer it', () => {
    expect(report(name)).not.toMatch(
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
    )
  })
})

describe('github', () => {
  it('keeps each diagnostic in one line, and every property apart', () => {
    const lines = report('github').trimEnd().split('\n')
    expect(lines).toHaveLength(DIAGNOSTICS.length)
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning) (?:\w+=[^:,]+,)*title=[\w-]+::[^\r\n]+$/)
  })
})

describe('sarif', () => {
  const log = JSON.parse(report('sarif'))
  it('names each rule once, and each result its rule', () => {
    const [{ tool, results }] = log.runs
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['field-kind', 'field-required', 'headline-form', 'lead-length'])
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  })
  it('counts columns in UTF-16 units, the end exclusive', () => {
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits')
    expect(log.runs[0].results[1].locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 25,
      endLine: 3,
      endColumn: 27,
    })
  })
  it('gives paths as URIs', () => {
    const uris = log.runs[0].results.map(
      (found: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        found.locations[0]!.physicalLocation.artifactLocation.uri,
    )
    expect(uris).toEqual([
      ...Array(3).fill('releases/2026/a.ru.yaml'),
      'releases/b%2C%20c%3A%20100%25%0A.yaml',
    ])
  })
})
