// A workspace of releases in memory: what one of them is told beside the others.
import { releasesIn } from '../../../src/check/archive/in-memory.ts'
import { type Archive, baseName } from '../../../src/check/archive/releases.ts'
import { checkRelease } from '../../../src/check/check.ts'
import type { Diagnostic } from '../../../src/check/rule.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'

const OFFICE = `
organization: {name: "Mountain Council"}
languages: [ru, en]
time_zone: Asia/Bishkek
people: {serikov: {name: {ru: "Азамат Сериков", en: "Azamat Serikov"}}, orozova: {name: {ru: "Айгуль Орозова", en: "Aigul Orozova"}}}
contacts:
  press: {role: {ru: "Пресс-служба", en: "Press"}, name: {ru: "Н. Эсенова", en: "N. Esenova"}, phones: ["+996 312 000 001"]}
  duty: {role: {ru: "Дежурный", en: "Duty"}, name: {ru: "Дежурный", en: "Duty desk"}, phones: ["+996 312 000 003"]}
  moscow: {role: {ru: "Бюро", en: "Bureau"}, name: {ru: "И. Ким", en: "I. Kim"}, phones: ["+7 495 000 00 01"], languages: ["ru"]}
`

interface Options {
  rule: string
  /** Which files are checked in the same run; none but the one that is asked about. */
  checked?: readonly string[]
  language?: 'en' | 'ru'
  /** Instead of the file at `path`, which then is no file of the workspace. */
  text?: string
}

/** What `rule` says of the file at `path`, or of a text from nowhere where `path` is undefined. */
export function told(
  files: Record<string, string>,
  path: string | undefined,
  { rule, checked = [], language = 'en', text }: Options,
): Diagnostic[] {
  const archive: Archive = {
    releases: releasesIn(files),
    path,
    isChecked: other => checked.includes(other),
  }
  return checkRelease(parse(text ?? files[path ?? ''] ?? ''), {
    file: path ?? '-',
    fileName: path === undefined ? undefined : baseName(path),
    office: officeOf(parse(OFFICE).tree!),
    words: wordsOf(language),
    archive,
  }).filter(found => found.rule === rule)
}

/** `line:column-line:column severity` */
export const placed = ({ line, column, endLine, endColumn, severity }: Diagnostic): string =>
  `${line}:${column}-${endLine}:${endColumn} ${severity}`
