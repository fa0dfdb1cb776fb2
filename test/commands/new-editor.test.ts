// The body in the user's editor, and what goes wrong with editors.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspaceCopy } from '../cli/run.ts'
import { DOWN, ENTER, editor, typing } from './terminal.ts'

const EN = { LANG: 'en_GB.UTF-8' }

describe('the editor', () => {
  const flags = [
    'new',
    '--type',
    'statement',
    '--language',
    'en',
    '--date',
    '2026-11-20',
    '--headline',
    'x',
    '--place',
    'OSH',
    '--speaker',
    'toktobekova',
    '--contact',
    'press',
    '--immediate',
  ]
  const temporary = () => readdirSync(tmpdir()).filter(name => /^presser-body-/.test(name))

  it('that does not start is said so, and the release is made all the same', async () => {
    const cwd = workspaceCopy()
    const { status, err } = await typing(
      flags,
      [
        ['Body', ENTER],
        ['could not be started (ENOENT); set EDITOR', DOWN, ENTER],
      ],
      { cwd, env: { ...EN, EDITOR: 'no-such-editor' } },
    )
    expect(status).toBe(0)
    expect(err).toContain('no-such-editor')
  })

  it('that fails leaves the text out', async () => {
    const cwd = workspaceCopy()
    const { EDITOR } = editor('Text\n', 1)
    const { out } = await typing(
      flags,
      [
        ['Body', ENTER],
        ['The editor ended with an error', DOWN, ENTER],
      ],
      { cwd, env: { ...EN, EDITOR } },
    )
    expect(readFileSync(join(cwd, out.trim()), 'utf8')).not.toContain('\nbody')
  })

  it('takes up a text that can’t stay as it is, and never loses it', async () => {
    const cwd = workspaceCopy()
    const { EDITOR, seen } = editor('<b>bold</b>\n')
    const { out, err } = await typing(
      flags,
      [
        ['Body', ENTER],
        [/contains HTML tags[\s\S]*Go back to editor.sh/, ENTER],
        [/contains HTML tags[\s\S]*Go back to editor.sh/, DOWN, ENTER],
      ],
      { cwd, env: { ...EN, EDITOR } },
    )
    expect(seen()).toContain('<b>bold</b>')
    expect(err).toContain('<b>bold</b>\n<b>bold</b>')
    expect(readFileSync(join(cwd, out.trim()), 'utf8')).not.toContain('\nbody')
  })

  it('is not to blame for Ctrl-C, and leaves nothing behind', async () => {
    const cwd = workspaceCopy()
    const before = temporary()
    const { status } = await typing(flags, [['Body', ENTER]], {
      cwd,
      env: { ...EN, EDITOR: 'kill -INT $$; true' },
    })
    expect(status).toBe(130)
    expect(temporary()).toEqual(before)
    expect(existsSync(join(cwd, 'releases/2026/2026-11-20-x.en.yaml'))).toBe(false)
  })
})
