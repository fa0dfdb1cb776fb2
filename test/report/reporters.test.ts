// Every reporter through one fixed list of diagnostics: what each prints, to the byte.
import { describe, expect, it } from 'vitest'
import { version } from '../../src/model/version.ts'
import { REPORTERS, type ReporterName } from '../../src/report/index.ts'
import { NOTHING, RESULTS, report } from './diagnostics.ts'

const versioned = (text: string) => text.replace(`"version": "${version}"`, '"version": "0.0.0"')

describe.each(Object.keys(REPORTERS) as ReporterName[])('%s', name => {
  it('prints the fixed list', () => expect(versioned(report(name))).toMatchFileSnapshot(`golden/${name}.txt`))
  it('prints nothing found', () =>
    expect(versioned(report(name, NOTHING))).toMatchFileSnapshot(`golden/${name}-nothing.txt`))
  it('sends nothing to a terminal that could steer it', () => {
    expect(report(name)).not.toMatch(
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
    )
  })
  it('tells every rule, in the order given', () => {
    const told = RESULTS.diagnostics.map(({ rule }) => rule)
    const found = report(name).match(new RegExp([...new Set(told)].join('|'), 'g'))!
    // SARIF lists the rules by themselves as well.
    expect(name === 'sarif' ? found.slice(-told.length) : found).toEqual(told)
  })
})
