// Helpers for rule tests: an office, a release, and findings as `line:column rule`.
import { checkRelease } from '../../src/check/check.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { officeOf } from '../../src/model/office.ts'
import type { Stage } from '../../src/model/vocabulary.ts'
import { parse } from '../../src/parse/parse.ts'

const OFFICE = `
organization: {name: "Mountain Council"}
languages: [ru, en]
time_zone: Asia/Bishkek
people: {serikov: {name: "Азамат Сериков"}, orozova: {name: "Айгуль Орозова"}}
contacts: {press: {role: "Press Service", name: "N. Esenova", phones: ["+996 312 000 001"]}}
boilerplate: {about: "The council …"}
`

interface Options {
  fileName?: string
  stage?: Stage
  /** More of presser.yaml. */
  office?: string
  language?: 'en' | 'ru'
  /** The present; unknown without it. */
  now?: string
}

/** The office with these lines, each in place of its own of the same name. */
const withMore = (more: string): string => {
  const named = more.split('\n').map(line => line.split(':', 1)[0])
  const kept = OFFICE.split('\n').filter(line => !named.includes(line.split(':', 1)[0]) || line === '')
  return `${kept.join('\n')}\n${more}`
}

/** What check finds in the text of a release. */
export function diagnose(text: string, { fileName, stage, office = '', language = 'en', now }: Options = {}) {
  return checkRelease(parse(text), {
    file: fileName ?? 'x.yaml',
    fileName,
    office: officeOf(parse(withMore(office)).tree!),
    words: wordsOf(language),
    stage,
    isPast: now === undefined ? undefined : instant => instant <= Date.parse(now),
    releaseExists: reference => reference === 'known-release',
  })
}

/** `line:column-line:column rule` of each finding. */
export const places = (text: string, options: Options = {}): string[] =>
  diagnose(text, options).map(
    ({ line, column, endLine, endColumn, rule }) => `${line}:${column}-${endLine}:${endColumn} ${rule}`,
  )

/** A draft with nothing wrong; `more` are further lines, the first of which is line 6. */
export const draft = (more = '', type = 'release'): string =>
  `type: "${type}"\nlanguage: "ru"\nstatus: "draft"\ndate: "2026-11-20"\nheadline: "Совет собрался"\n${more}`
