// Helpers for tests of repairs: a release with one text, and what `fix` makes of it.
import { fixRelease } from '../../src/fix/fix.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { officeOf } from '../../src/model/office.ts'
import { isText, textOf } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'

export const officeWith = (more = '') => officeOf(parse(`languages: [ru, en]\n${more}`).tree!)

/** A file's text after all repairs. */
export const fixed = (source: string, office = '') =>
  fixRelease(parse(source), { office: officeWith(office), words: wordsOf('en') })

export type Field = 'headline' | 'lead' | 'body'

/** A release that has only this text. */
export function releaseWith(text: string, language: 'ru' | 'en', field: Field = 'body'): string {
  const lines = text.split('\n').map(line => (line === '' ? '' : `  ${line}`))
  return `type: "brief"\nlanguage: "${language}"\nstatus: "draft"\ndate: "2026-11-20"\n${field}: |-\n${lines.join('\n')}\n`
}

/** The text after all repairs. */
export function mended(text: string, language: 'ru' | 'en', office = '', field: Field = 'body'): string {
  const { tree } = fixed(releaseWith(text, language, field), office).parsed
  const value = textOf(tree!, field)
  if (!isText(value)) throw new Error('the text is gone')
  return value
}
