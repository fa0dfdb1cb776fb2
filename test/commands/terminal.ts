// A terminal for tests: answers questions as they appear on standard error, one after the other.
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { main } from '../../src/cli/main.ts'
import { NOW } from '../cli/run.ts'

export const ENTER = '\r'
export const DOWN = '\u001b[B'
export const BACKSPACE = '\u007f'
export const CTRL_C = '\u0003'
export const CTRL_D = '\u0004'

/** What has to be on the screen, and the keys that are typed then. */
export type Step = readonly [seen: string | RegExp, ...keys: string[]]

interface Seat {
  cwd: string
  env?: Record<string, string>
  now?: number
}

/** Runs presser on a terminal. `err` is what was drawn, without colours and cursor movements. */
export async function typing(
  argv: readonly string[],
  steps: readonly Step[],
  { cwd, env = {}, now = NOW }: Seat,
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const screen = new Screen()
  const stdout = new PassThrough()
  const out: Buffer[] = []
  stdout.on('data', chunk => out.push(chunk))
  const io = {
    cwd,
    env: { PATH: process.env.PATH!, ...env },
    stdin,
    stdout,
    stderr: screen.stream,
    now: () => now,
  }
  let running = true
  const status = main(argv, io).finally(() => {
    running = false
  })
  for (const [seen, ...keys] of steps) {
    await screen.shows(seen, () => running)
    for (const key of keys) {
      stdin.write(key)
      await pause()
    }
  }
  return { status: await status, out: Buffer.concat(out).toString(), err: screen.text() }
}

const pause = () => new Promise<void>(resolve => setTimeout(resolve, 15))

class Screen {
  readonly stream: Writable & { isTTY: boolean; columns: number }
  #text = ''
  #from = 0

  constructor() {
    const stream = new PassThrough()
    stream.on('data', chunk => {
      this.#text += stripVTControlCharacters(String(chunk))
    })
    // inquirer ends its output with each prompt; a real terminal stays.
    stream.end = () => stream
    this.stream = Object.assign(stream, { isTTY: true, columns: 100 })
  }

  text = () => this.#text

  /** Waits until `seen` is drawn after what was waited for before. */
  async shows(seen: string | RegExp, running: () => boolean): Promise<void> {
    for (let tries = 0; ; tries++) {
      const rest = this.#text.slice(this.#from)
      const at = typeof seen === 'string' ? rest.indexOf(seen) : rest.search(seen)
      if (at >= 0) {
        this.#from += at + 1
        return pause()
      }
      if (tries > 300 || !running()) throw new Error(`Not on the screen: ${seen}\n${this.#text}`)
      await pause()
    }
  }
}

/** An editor that puts `text` above what it is given, keeps what it was given in `seen`, and ends with `status`. */
export function editor(text: string, status = 0): { EDITOR: string; seen: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'presser-editor-'))
  writeFileSync(join(folder, 'text'), text)
  const script = join(folder, 'editor.sh')
  writeFileSync(
    script,
    `#!/bin/sh\ncat "$2" > ${folder}/seen\ncat ${folder}/text "$2" > ${folder}/both\ncp ${folder}/both "$2"\nexit ${status}\n`,
  )
  chmodSync(script, 0o755)
  return { EDITOR: `${script} --wait`, seen: () => readFileSync(join(folder, 'seen'), 'utf8') }
}
