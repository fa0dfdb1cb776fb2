// The fixed list of diagnostics that every reporter is held to: all that has to be escaped, warnings and errors, a place
// of several lines, an empty one and none, paths with spaces and Cyrillic, a whole one, standard input.
import type { Diagnostic } from '../../src/check/rule.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { REPORTERS, type ReporterName, type Results } from '../../src/report/index.ts'
import { NO_PAINT } from '../../src/report/paint.ts'

const SOURCE = 'type: "release"\ndate: "2026-02-30"\nheadline: "Совет: итоги 👍"\nlead: >-\n  Один\n  два\n'
const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
})

export const DIAGNOSTICS: readonly Diagnostic[] = [
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
  {
    rule: 'quote-marks',
    severity: 'warning',
    message: 'Кавычка «“» не закрыта: 100%25 {0}',
    hint: 'Закройте ее, например: «…»',
    file: 'релизы/за ноябрь/a b.ru.yaml',
    ...place(12, 3, 12, 4),
  },
  {
    rule: 'yaml-syntax',
    severity: 'error',
    message: 'The quotation mark is not closed',
    hint: 'Add " at the end',
    file: '-',
    ...place(7, 1, 9, 2),
  },
  {
    rule: 'field-kind',
    severity: 'error',
    message: 'date is not a date',
    hint: 'Give a date such as 2026-11-20',
    file: '/office/other/x#1?.yaml',
    ...place(4, 7, 4, 7),
  },
]
export const RESULTS: Results = {
  diagnostics: DIAGNOSTICS,
  files: 6,
  unread: 0,
  sources: new Map([['releases/2026/a.ru.yaml', SOURCE]]),
}
export const NOTHING: Results = { diagnostics: [], files: 1, unread: 0, sources: new Map() }

export const report = (name: ReporterName, results = RESULTS) =>
  REPORTERS[name](results, { words: wordsOf('en'), paint: NO_PAINT })
