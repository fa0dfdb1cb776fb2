// The annotations as GitHub's runner reads them: a parser of our own that follows what it does with a line of a log.
// https://github.com/actions/runner, ActionCommand.TryParseV2
import { describe, expect, it } from 'vitest'
import { visible } from '../../src/report/visible.ts'
import { DRAFT, folderWith, OFFICE, presser } from '../cli/run.ts'
import { DIAGNOSTICS, report } from './diagnostics.ts'

const SIGNS = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }

/** The percent sign comes last: it may not make a sign of what it stands before. */
const unescaped = (text: string, signs: string[]): string =>
  [...signs, '%25'].reduce(
    (rest, sign) => rest.replaceAll(sign, SIGNS[sign as keyof typeof SIGNS] ?? '%'),
    text,
  )

function readAsRunner(line: string) {
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) throw new Error(`no command: ${line}`)
  const info = line.slice(2, end)
  const space = info.indexOf(' ')
  const properties = info
    .slice(space + 1)
    .trim()
    .split(',')
    .map(property => [
      property.slice(0, property.indexOf('=')),
      unescaped(property.slice(property.indexOf('=') + 1), Object.keys(SIGNS)),
    ])
  return {
    command: info.slice(0, space),
    properties: Object.fromEntries(properties),
    message: unescaped(line.slice(end + 2), ['%0D', '%0A']),
  }
}

const lines = report('github').trimEnd().split('\n')

describe('github', () => {
  it('keeps each diagnostic in one line', () => expect(lines).toHaveLength(DIAGNOSTICS.length))

  it.each(DIAGNOSTICS.map((diagnostic, at) => [diagnostic.rule, diagnostic, lines[at]!] as const))(
    '%s arrives as it is',
    (_, { severity, rule, message, hint, file, line, endLine, column, endColumn }, text) => {
      const { command, properties, message: arrived } = readAsRunner(text)
      expect(command).toBe(severity)
      expect(shown(arrived)).toBe(shown(`${message}\n${hint}`))
      expect(properties).toEqual({
        title: rule,
        file: expect.any(String),
        line: String(line),
        endLine: String(endLine),
        // Columns are for places in one line, and the last one belongs to the place.
        ...(line === endLine && {
          col: String(column),
          endColumn: String(Math.max(column, endColumn - 1)),
        }),
      })
      expect(shown(properties.file)).toBe(shown(file))
    },
  )

  it('names files from the root of the repository, where check is run there', async () => {
    const repository = folderWith({
      'office/presser.yaml': OFFICE,
      'office/releases/2026/2026-11-20-council.en.yaml': DRAFT.replace('2026-11-20', '2026-02-30'),
    })
    const { out } = await presser(['check', 'office', '--reporter', 'github'], { cwd: repository })
    expect(out).toMatch(/^::error file=office\/releases\/2026\/2026-11-20-council\.en\.yaml,line=4,/)
  })
})

/** What could steer a terminal is shown in a log, in place of what it is; CR and LF go through the runner. */
const shown = (text: string): string =>
  text
    .split('\r')
    .map(part => visible(part, { lines: true }))
    .join('\r')
