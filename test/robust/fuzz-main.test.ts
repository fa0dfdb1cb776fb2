// Any files, any file names and any arguments through the whole program, in-process.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DRAFT, OFFICE, presser } from '../cli/run.ts'
import {
  asYaml,
  damagedOffice,
  damagedRelease,
  hostileOffice,
  hostileRelease,
  hostileText,
  yamlish,
} from './arbitraries.ts'
import { expectInside, expectOrderly, folderWith, runs } from './orderly.ts'

const NAME = 'releases/2026/2026-11-20-council.ru.yaml'
const LANGUAGES = [{ PRESSER_LANG: 'en' }, { PRESSER_LANG: 'ru' }]
const anyRelease = fc.oneof(
  yamlish,
  damagedRelease.map(({ bytes }) => bytes),
  hostileRelease.map(({ tree }) => asYaml(tree)),
)

/** Diagnostics of a run with the JSON reporter. */
function reported(out: string) {
  const { version, files, errors, warnings, diagnostics } = JSON.parse(out)
  expect({ version, files: typeof files }).toEqual({ version: 1, files: 'number' })
  expect(errors + warnings).toBe(diagnostics.length)
  return diagnostics
}

describe('any file', () => {
  const cwd = folderWith({ 'presser.yaml': OFFICE })
  mkdirSync(join(cwd, 'releases/2026'), { recursive: true })

  it('is checked: 0 or 1, for people and for programs', async () => {
    await fc.assert(
      fc.asyncProperty(anyRelease, fc.constantFrom(...LANGUAGES), async (source, env) => {
        writeFileSync(join(cwd, NAME), source)
        const result = await presser(['check'], { cwd, env })
        expectOrderly(result)
        expect([0, 1]).toContain(result.status)
        const machine = await presser(['check', '--reporter', 'json'], { cwd, env })
        expectOrderly(machine)
        expect(machine.status).toBe(result.status)
        const text = Buffer.from(source)
          .toString()
          .replace(/^\ufeff/, '')
        const readable = !text.includes('\ufffd') && !text.includes('\0')
        if (readable) expectInside(reported(machine.out), text)
      }),
      { numRuns: runs(80) },
    )
  })

  it('is rendered or refused, and listed', async () => {
    const commands = [
      ['render', NAME, '--proof', '-f', 'html'],
      ['render', NAME, '--proof', '-f', 'text', '--width', '20'],
      ['render', NAME, '--proof', '-f', 'email', '--draft', '--to', 'a@b.example'],
      ['render', NAME, '--public'],
      ['list'],
      ['list', '--json'],
      ['new', '--translate', NAME, '--language', 'en', '--no-input', '--headline', 'x'],
    ]
    await fc.assert(
      fc.asyncProperty(anyRelease, fc.constantFrom(...commands), async (source, argv) => {
        writeFileSync(join(cwd, NAME), source)
        const result = await presser(argv, { cwd })
        // What render prints is the release itself; its templates have tests of their own.
        expectOrderly(argv[0] === 'render' ? { ...result, out: '' } : result)
        if (argv.includes('--json')) JSON.parse(result.out)
      }),
      { numRuns: runs(120) },
    )
  })

  it('arrives through standard input', async () => {
    await fc.assert(
      fc.asyncProperty(yamlish, async stdin => {
        const result = await presser(['check', '-', '--reporter', 'json'], { cwd, stdin })
        expectOrderly(result)
        reported(result.out)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('any presser.yaml', () => {
  const cwd = folderWith({ [NAME]: DRAFT.replace('"en"', '"ru"') })
  const anyOffice = fc.oneof(
    yamlish,
    damagedOffice.map(({ bytes }) => bytes),
    hostileOffice.map(({ tree }) => asYaml(tree)),
  )
  const commands = [
    ['check'],
    ['check', 'presser.yaml', '--reporter', 'json'],
    ['render', NAME, '-f', 'email', '--proof'],
    ['list'],
    ['schema'],
    ['schema', '--config'],
    ['completion', 'bash'],
    ['new', '--no-input', '--type', 'brief', '--language', 'ru', '--date', '2026-11-20', '--lead', 'x'],
  ]
  it('is used or refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyOffice, fc.constantFrom(...commands), async (source, argv) => {
        writeFileSync(join(cwd, 'presser.yaml'), source)
        const result = await presser(argv, { cwd })
        expectOrderly(argv[0] === 'render' ? { ...result, out: '' } : result)
      }),
      { numRuns: runs(120) },
    )
  })
})

describe('any file name', () => {
  const name = fc
    .oneof(hostileText, yamlish, fc.string({ unit: 'binary', maxLength: 20 }))
    .map(text =>
      Buffer.from(text.replace(/[/\0]/g, '-')).subarray(0, 200).toString().replaceAll('\ufffd', ''),
    )
  it('is shown, not sent', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom(...LANGUAGES), async (text, env) => {
        const cwd = folderWith({ 'presser.yaml': OFFICE, [`releases/x${text}.yaml`]: DRAFT })
        for (const argv of [
          ['check'],
          ['check', `releases/x${text}.yaml`, `gone${text}`],
          ['check', '--reporter', 'json'],
          ['list'],
          ['render', `releases/x${text}.yaml`, '--proof', '-o', `out${text}/`],
        ])
          expectOrderly(await presser(argv, { cwd, env }))
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('any arguments', () => {
  // Nothing here may lead out of the folder: the runs are real.
  const word = fc.oneof(
    fc.constantFrom(
      ...['check', 'fix', 'render', 'list', 'schema', 'completion', 'new', 'init', 'help', 'complete'],
      ...[
        '--help',
        '--version',
        '--debug',
        '--no-color',
        '--no-input',
        '--force',
        '--proof',
        '--public',
        '--',
      ],
      ...[
        '-f',
        'html',
        'email',
        'text',
        '-o',
        'out',
        '-',
        NAME,
        'releases',
        '.',
        '--stage',
        'final',
        '--json',
      ],
      ...[
        '--reporter',
        'json',
        '--now',
        '2026-11-20',
        '-C',
        '--max-warnings',
        '--width',
        '7',
        '--set',
        '--to',
      ],
      ...[
        '--date',
        '--type',
        'brief',
        '--lang',
        '--translate',
        '--headline',
        '--speaker',
        'serikov',
        '--tag',
      ],
      ...['-x', '-Cx', '--now=', '--set=a=b', '--set=date=', '--set=quotes=[', '--constructor', '__proto__'],
    ),
    hostileText.map(text => text.replaceAll('/', '-').slice(0, 300)),
  )
  it('are obeyed or refused', async () => {
    const cwd = folderWith({ 'presser.yaml': OFFICE, [NAME]: DRAFT.replace('"en"', '"ru"') })
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 7 }), async argv => {
        // --debug is there to show where a failure comes from.
        const { status, out, err } = await presser(argv, { cwd })
        const quiet = argv.includes('--debug') ? err.replace(/^ {4}at .*$/gm, '') : err
        expectOrderly({ status, out: argv.includes('render') ? '' : out, err: quiet })
      }),
      { numRuns: runs(400) },
    )
  })
})
