// Every rule is explained, and its examples are what they say: the bad one breaks this rule and no other, the good one none.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULE_IDS, RULES } from '../../src/check/rules/index.ts'
import { explainedAll } from '../../src/docs/explained.ts'
import { fileNameOf } from '../../src/docs/rule-examples/example.ts'
import { RULE_EXAMPLES, RULE_OPTIONS } from '../../src/docs/rule-examples/index.ts'
import { saidOf } from '../../src/docs/rule-said.ts'
import { EXPLAIN } from '../../src/locale/explain.ts'
import { officeOf } from '../../src/model/office.ts'
import { parse } from '../../src/parse/parse.ts'
import { ROOT } from '../cli/run.ts'
import { page } from './pages.ts'

const IDS = [...RULE_IDS].sort()

const office = officeOf(parse(page('presser.yaml')).tree!)
const CASES = explainedAll('en').flatMap(rule =>
  (['en', 'ru'] as const).map(release => ({ ...rule, release, example: rule.examples[release] })),
)

describe('every rule, and nothing else,', () => {
  it.each(['en', 'ru'] as const)('has words in %s', language => {
    expect(Object.keys(EXPLAIN[language].rules).sort()).toEqual(IDS)
    for (const { title, text, options = {} } of Object.values(EXPLAIN[language].rules)) {
      expect(title).toMatch(/^\S.{9,109}[^.\s]$/)
      for (const paragraph of text) expect(paragraph).toMatch(/^\S[^\n]{30,}[.?!]$/)
      for (const help of Object.values(options)) expect(help).toMatch(/^\S[^\n]{10,}[^.]$/)
    }
  })
  it('has examples', () => expect(Object.keys(RULE_EXAMPLES).sort()).toEqual(IDS))
  it('is explained at the length of a screen', () => {
    for (const { text } of Object.values(EXPLAIN.en.rules)) expect(text.join(' ').length).toBeLessThan(1100)
  })
})

describe('options', () => {
  // `optionOf(subject, 'lead-length', 'words')`; some rules give the name of their option by a variable.
  const rules = join(ROOT, 'src/check/rules')
  const reading = readdirSync(rules).filter(name =>
    readFileSync(join(rules, name), 'utf8').includes('optionOf('),
  )
  it('are those that the rules take', () => {
    for (const { id, options = {} } of RULES)
      expect(Object.keys(RULE_OPTIONS[id as 'media-valid'] ?? {}), id).toEqual(Object.keys(options))
  })
  const known = Object.entries(RULE_OPTIONS).filter(([id]) => RULE_IDS.includes(id))
  it('are explained for every rule that reads one', () => {
    expect(reading.map(name => name.replace('.ts', '')).sort()).toEqual(known.map(([id]) => id).sort())
  })
  it.each(['en', 'ru'] as const)('have words in %s', language => {
    for (const [id, { options }] of Object.entries(EXPLAIN[language].rules) as [
      string,
      { options?: object },
    ][])
      expect(Object.keys(options ?? {}), id).toEqual(Object.keys(RULE_OPTIONS[id as 'media-valid'] ?? {}))
  })
  it('are those that the rule reads', () => {
    for (const [id, options] of known)
      for (const name of Object.keys(options))
        expect(readFileSync(join(rules, `${id}.ts`), 'utf8')).toContain(`'${name}'`)
  })
  it('are set as presser.yaml takes them', () => {
    for (const { id, optionLines, settingLines } of explainedAll('ru')) {
      for (const lines of [optionLines, settingLines].filter(given => given !== undefined)) {
        const tree = parse(lines).tree!
        expect(Object.keys(officeOf(tree).rules)).toEqual([id])
      }
    }
  })
})

describe.each(CASES)('$id in $release', ({ id, severity, release, example }) => {
  const said = (yaml: string) => saidOf(yaml, example, release, { office, language: 'en' })
  it('the bad example breaks this rule alone, within its own lines', () => {
    const found = said(example.bad)
    expect(found.map(({ rule }) => rule)).toEqual(found.map(() => id))
    expect(found.map(one => one.severity)).toContain(severity)
    const lines = example.bad.split('\n')
    for (const { line, endLine, endColumn } of found) {
      expect(line).toBeLessThan(lines.length)
      expect(endColumn).toBeLessThanOrEqual(lines[endLine - 1]!.length + 1)
    }
  })
  it('the good example breaks none', () => expect(said(example.good)).toEqual([]))
  it('both fit a terminal', () => {
    for (const yaml of [example.bad, example.good, ...Object.values(example.beside ?? {})])
      for (const line of yaml.split('\n')) expect(line.length).toBeLessThanOrEqual(76)
  })
  it('both are in the language they stand for', () => {
    const other = release === 'en' ? /[а-яё]/gi : /[a-z]{3,} [a-z]{3,} [a-z]{3,}/gi
    for (const yaml of [example.bad, example.good]) expect(yaml.match(other)?.length ?? 0).toBeLessThan(2)
    expect(fileNameOf(example.good) ?? `.${release}.yaml`).toContain(`.${release}.yaml`)
  })
})
