// The diff of repairs: what patch and git apply make of it, and what a person sees.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff, shownDiff } from '../../src/report/diff.ts'
import { NO_PAINT, paintOf } from '../../src/report/paint.ts'
import { folderWith } from '../cli/run.ts'

const has = (program: string) => spawnSync(program, ['--version']).status === 0

/** What the program makes of a file with this diff. */
function applied(file: string, before: string, patch: string, [program, ...args]: string[]): string {
  const cwd = folderWith()
  mkdirSync(dirname(join(cwd, file)), { recursive: true })
  writeFileSync(join(cwd, file), before)
  const { status, stderr } = spawnSync(program!, args, { cwd, input: patch, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return readFileSync(join(cwd, file), 'utf8')
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}\n`).join('')
const mended = (text: string, ...lines: number[]) =>
  lines.reduce((made, at) => made.replace(`line ${at}\n`, `line “${at}”\n`), text)

describe('a diff', () => {
  it('has three lines of context, and one hunk where contexts meet', () => {
    const before = numbered(30)
    expect(diff({ file: 'a.yaml', before, after: mended(before, 0, 7, 14, 15) }).split('\n')).toEqual([
      ...['--- a/a.yaml', '+++ b/a.yaml', '@@ -1,19 +1,19 @@', '-line 0', '+line “0”', ' line 1', ' line 2'],
      ...[' line 3', ' line 4', ' line 5', ' line 6', '-line 7', '+line “7”', ' line 8', ' line 9'],
      ...[' line 10', ' line 11', ' line 12', ' line 13', '-line 14', '-line 15', '+line “14”'],
      ...['+line “15”', ' line 16', ' line 17', ' line 18', ''],
    ])
    expect(diff({ file: 'a.yaml', before, after: mended(before, 1, 20) }).match(/^@@.*$/gm)).toEqual([
      '@@ -1,5 +1,5 @@',
      '@@ -18,7 +18,7 @@',
    ])
  })
  it('is empty where nothing changes', () => expect(diff({ file: 'a', before: 'a', after: 'a' })).toBe(''))

  const cases: [string, string, string, string][] = [
    ['one line without its line feed', 'a.yaml', 'a', 'b'],
    ['a last line without its line feed', 'a.yaml', 'x\na', 'x\nb'],
    ['an end that only stands beside', 'a.yaml', 'a\nx', 'b\nx'],
    ['CRLF and a byte order mark', 'a.yaml', '\ufeffa\r\nx\r\n', '\ufeffb\r\nx\r\n'],
    ['a name with spaces and Cyrillic letters', 'релизы 2026/мой релиз.yaml', 'a\n', 'b\n'],
    ['many lines', 'r/a.yaml', numbered(60), mended(numbered(60), 0, 3, 20, 27, 35, 59)],
  ]
  const programs = [
    ['git', 'apply', '-'],
    ['patch', '-p1', '--binary', '-s'],
  ].filter(([program]) => has(program!))
  for (const program of programs) {
    it.each(cases)(`is read by ${program.join(' ')}: %s`, (_, file, before, after) =>
      expect(applied(file, before, diff({ file, before, after }), program)).toBe(after),
    )
  }
  it.runIf(has('git'))('is read whatever changes', () => {
    const line = fc.constantFrom('a', 'b', '- a', '+b', '@@', '--- a', '', ' ', '\\ No newline')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        (lines, end) => {
          const tail = end ? '\n' : 'z'
          const before = lines.map(([text]) => text).join('\n') + tail
          const after = lines.map(([text, changes]) => (changes ? `${text}\u00a0` : text)).join('\n') + tail
          const patch = diff({ file: 'a.yaml', before, after })
          if (patch !== '') expect(applied('a.yaml', before, patch, ['git', 'apply', '-'])).toBe(after)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('on a terminal', () => {
  const change = { file: 'a.yaml', before: 'x - y\u001b[2J\r\n', after: 'x\u00a0— y\u001b[2J\r\n' }
  it('shows no-break spaces, and escapes what would steer it', () => {
    expect(shownDiff(change, NO_PAINT)).toBe(
      '--- a/a.yaml\n+++ b/a.yaml\n@@ -1,1 +1,1 @@\n-x - y\\u{1b}[2J\n+x␣— y\\u{1b}[2J\n',
    )
  })
  it('has colours', async () => {
    expect(shownDiff(change, await paintOf(1))).toContain(
      '\u001b[32m+x\u001b[39m\u001b[7m␣\u001b[27m\u001b[32m— y',
    )
  })
})
