// What is made from the tables of fields is as fresh as they are, and its examples are right.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OFFICE_EXAMPLES, RELEASE_EXAMPLES } from '../../src/docs/examples.ts'
import { generated } from '../../src/docs/generated.ts'
import { CONFIG_FIELDS } from '../../src/model/config-fields.ts'
import { RELEASE_FIELDS } from '../../src/model/fields.ts'
import { parse } from '../../src/parse/parse.ts'
import { ROOT } from '../cli/run.ts'
import { officeErrors, releaseErrors } from '../schema/judge.ts'
import { linksOf, page } from './pages.ts'

/** An example is one field, so the others that a file needs are missing. */
const OTHERS_MISSING = /^field-required: (\w+ is missing:|presser.yaml has no )/

describe('generated files', () => {
  it.each(Object.entries(generated(page('presser.yaml'))))('%s is fresh', (path, contents) => {
    const found = readFileSync(join(ROOT, path), 'utf8')
    expect(found === contents, `${path} is out of date: run npm run generate`).toBe(true)
  })
})

describe('the pages of the rules', () => {
  it('are those that are made, and no others', () => {
    const made = Object.keys(generated(page('presser.yaml'))).filter(path => path.startsWith('docs/rules/'))
    const found = readdirSync(join(ROOT, 'docs/rules')).map(name => `docs/rules/${name}`)
    expect(found.sort()).toEqual(made.sort())
  })
  it('link to pages that there are', () => {
    for (const name of readdirSync(join(ROOT, 'docs/rules')))
      for (const link of linksOf(page(`docs/rules/${name}`).replace(/`\[.*?`/g, '')))
        expect(existsSync(join(ROOT, 'docs/rules', link)), `${name}: ${link}`).toBe(true)
  })
})

describe('the field reference', () => {
  const fields = generated(page('presser.yaml'))['docs/fields.md']!
  it('has a section and an example for every field', () => {
    expect(Object.keys(RELEASE_EXAMPLES)).toEqual(RELEASE_FIELDS.map(({ name }) => name))
    expect(Object.keys(OFFICE_EXAMPLES)).toEqual(CONFIG_FIELDS.map(({ name }) => name))
    for (const { name } of [...RELEASE_FIELDS, ...CONFIG_FIELDS]) expect(fields).toContain(`\n### ${name}\n`)
    expect(fields).not.toMatch(/undefined|\[object/)
  })
  it.each(Object.entries(RELEASE_EXAMPLES))('the example of %s is right', (name, example) => {
    expect(parse(example).problems).toEqual([])
    expect(releaseErrors(parse(example)).filter(error => !OTHERS_MISSING.test(error))).toEqual([])
    expect(Object.keys(parse(example).tree!)).toContain(name)
  })
  it.each(Object.entries(OFFICE_EXAMPLES))('the example of %s in presser.yaml is right', (name, example) => {
    expect(parse(example).problems).toEqual([])
    expect(officeErrors(parse(example)).filter(error => !OTHERS_MISSING.test(error))).toEqual([])
    expect(Object.keys(parse(example).tree!)).toContain(name)
  })
})
