// Runs presser in-process, on streams of memory, in a folder of its own.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll } from 'vitest'
import { main } from '../../src/cli/main.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
/** The present, for every test: a Friday morning in Bishkek. */
export const NOW = Date.UTC(2026, 10, 20, 4, 30)

export interface Result {
  status: number
  out: string
  err: string
}

interface World {
  cwd?: string
  stdin?: string
  env?: Record<string, string>
  now?: number
  /** A folder where runs remember what they found. */
  memory?: string
}

/** Runs presser and collects what it wrote. */
export async function presser(
  argv: readonly string[],
  { cwd = ROOT, stdin = '', env = {}, now = NOW, memory }: World = {},
): Promise<Result> {
  const [stdout, out] = sink()
  const [stderr, err] = sink()
  const io = {
    cwd,
    home: ROOT,
    memory: memory === undefined ? undefined : { folder: memory, build: 'test' },
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    now: () => now,
  }
  const status = await main(argv, io)
  return { status, out: out(), err: err() }
}

function sink(): [Writable, () => string] {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return [stream, () => Buffer.concat(chunks).toString()]
}

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files, removed after the last test of the file. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'presser-'))
  made.push(folder)
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), contents)
  }
  return folder
}

/** A copy of the sample workspace, to be changed at will. */
export function workspaceCopy(): string {
  const folder = folderWith()
  for (const name of ['presser.yaml', 'releases', 'media'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  return folder
}

/** The least presser.yaml that is right. */
export const OFFICE = `organization: {name: "Mountain Council"}
languages: ["en", "ru"]
time_zone: "Asia/Bishkek"
people: {serikov: {name: "Azamat Serikov"}}
contacts: {press: {role: "Press Service", name: "N. Esenova", emails: ["press@imc.example"]}}
`

/** A draft with nothing wrong. */
export const DRAFT = `type: "release"
language: "en"
status: "draft"
date: "2026-11-20"
headline: "Council meets"
`
