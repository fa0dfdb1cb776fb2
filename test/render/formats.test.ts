// The table of formats: names, files that cannot clash, words for each, and what the office's own templates change in it.
import { describe, expect, test } from 'vitest'
import { en } from '../../src/locale/en/index.ts'
import { ru } from '../../src/locale/ru/index.ts'
import { BUILT_IN_FORMATS, extensions, formatOf, formats } from '../../src/render/formats.ts'

const NAMES = BUILT_IN_FORMATS.map(({ name }) => name)

describe('the built-in formats', () => {
  test('have names of their own, and files of their own', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length)
    expect(new Set(BUILT_IN_FORMATS.map(({ extension }) => extension)).size).toBe(NAMES.length)
  })

  test.each([en, ru])('are described, and nothing else is', ({ cli: { render } }) => {
    expect(Object.keys(render.formats)).toEqual(NAMES)
  })

  test('are listed', () => {
    expect(formats()).toEqual([...NAMES].sort())
    expect(extensions()).toEqual(expect.arrayContaining(['txt', 'html', 'eml']))
  })
})

describe('a template of the office', () => {
  const own = { 'wire.txt.hbs': '', 'html.htm.hbs': '', 'email.html.hbs': '', 'partials/x.txt.hbs': '' }

  test('makes a format with a file that no built-in one has', () => {
    expect(formatOf('wire', own)).toMatchObject({ template: 'wire.txt.hbs', ending: 'wire.txt' })
    expect(extensions(own)).toContain('htm')
  })

  test('takes the place of the built-in format of its name', () => {
    expect(formatOf('html', own)).toMatchObject({ template: 'html.htm.hbs', ending: 'html.htm' })
    expect(formats(own)).toEqual([...NAMES, 'wire'].sort())
  })

  test('changes a part of a mail, which stays one', () => {
    expect(formatOf('email', own)).toEqual(formatOf('email'))
    expect(formatOf('email')).toMatchObject({ ending: 'eml' })
  })
})
