// A long text in the user's own editor.
//
// inquirer's own `editor` prompt is not used, for reasons that were tried: it guesses the file's encoding, and took
// a UTF-8 text with two typographic quotation marks for windows-1252; it gives the editor our standard output, which
// in `$EDITOR "$(presser new)"` is a pipe and not the terminal; where the editor does not start it says so in English
// and can't be left but by Ctrl-C.
import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Failure } from '../model/failure.ts'
import { decode } from '../parse/decode.ts'
import { interruption } from './interruption.ts'

type Env = Record<string, string | undefined>

/** The line below which an editor's file is not read. */
const SCISSORS = '------------------------ >8 ------------------------'
const [NOT_FOUND, NOT_RUNNABLE, INTERRUPTED] = [127, 126, 130]

/** The command that opens a text: VISUAL, EDITOR, else the gentlest editor that is there. */
export function editorOf(env: Env): string {
  const chosen = env.VISUAL?.trim() || env.EDITOR?.trim()
  if (chosen) return chosen
  if (process.platform === 'win32') return 'notepad'
  return isInPath('nano', env) ? 'nano' : 'vi'
}

function isInPath(name: string, env: Env): boolean {
  return (env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * What the editor leaves of `text`, or undefined where it ended with an error. Nothing stays on disk.
 * @param guide lines shown below the text and not read back
 * @throws Failure 'editor-failed' where it can't be started; ExitPromptError on Ctrl-C
 */
export async function edit(text: string, guide: readonly string[], env: Env): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'presser-body-'))
  const release = removeWhenKilled(folder)
  try {
    const file = join(folder, 'body.md')
    writeFileSync(file, `${text.trimEnd()}\n\n${SCISSORS}\n${guide.map(line => `${line}\n`).join('')}`, {
      mode: 0o600,
    })
    return (await launch(editorOf(env), file, env)) ? textIn(file) : undefined
  } finally {
    release()
    rmSync(folder, { recursive: true, force: true })
  }
}

function textIn(file: string): string {
  const decoded = decode(readFileSync(file))
  if ('fault' in decoded) throw new Failure('editor-failed', { editor: file, reason: decoded.fault })
  return decoded.text.replace(/\r\n?/g, '\n').split(SCISSORS)[0]!
}

/** Whether the editor ended well. It gets the terminal: our standard error stands for its output. */
function launch(editor: string, file: string, env: Env): Promise<boolean> {
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "${file}"`, { stdio: ['inherit', 2, 2], env, shell: true })
      : spawn('/bin/sh', ['-c', `${editor} "$@"`, editor, file], { stdio: ['inherit', 2, 2], env })
  // Ctrl-C in an editor belongs to the editor.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  return new Promise<boolean>((resolve, reject) => {
    const failed = (reason: string) => reject(new Failure('editor-failed', { editor, reason }))
    child.once('error', error => failed((error as NodeJS.ErrnoException).code ?? error.message))
    child.once('close', (status, signal) => {
      if (signal === 'SIGINT' || status === INTERRUPTED) reject(interruption())
      else if (status === NOT_FOUND) failed('ENOENT')
      else if (status === NOT_RUNNABLE) failed('EACCES')
      else resolve(status === 0)
    })
  }).finally(() => process.removeListener('SIGINT', ignore))
}

// A closed terminal window, or kill: the text may be under embargo and must not stay in the temporary folder.
function removeWhenKilled(folder: string): () => void {
  const signals = ['SIGHUP', 'SIGTERM'] as const
  const handler = (signal: NodeJS.Signals) => {
    rmSync(folder, { recursive: true, force: true })
    release()
    process.kill(process.pid, signal)
  }
  const release = () => {
    for (const signal of signals) process.removeListener(signal, handler)
  }
  for (const signal of signals) process.on(signal, handler)
  return release
}
