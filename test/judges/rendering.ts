// Renders every sample release with the built program, once for all judges, into a folder that goes when they are done.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

const ROOT = resolve(import.meta.dirname, '../..')
const FORMATS = ['html', 'text', 'email']
/** Who reads the mail: a name that has to be encoded, and the plain address of a desk. */
export const READERS = ['Редакция новостей «Горы» <news@desk.example>', 'desk@wire.example']

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with what was rendered, `2026-10-22-snow-bridge-exercise.ru.eml` and the like. */
    rendered: string
  }
}

export default function render(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'presser-judges-'))
  const options = [...FORMATS.flatMap(format => ['-f', format]), ...READERS.flatMap(one => ['--to', one])]
  const program = join(ROOT, 'bin/presser.cjs')
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'render', 'releases', ...options, '-o', folder],
    { cwd: ROOT, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  project.provide('rendered', folder)
  return () => rmSync(folder, { recursive: true })
}
