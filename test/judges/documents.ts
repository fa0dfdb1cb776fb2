// What the judges judge: the rendered releases, and how a judge's program is run.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inject } from 'vitest'
import type { TreeMap } from '../../src/model/tree.ts'
import { readTree } from '../render/workspace.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

/** The workspace that was rendered. */
export const OFFICE = join(inject('rendered'), 'office')

export interface Document {
  /** `2026-10-22-snow-bridge-exercise.ru.eml` */
  readonly name: string
  readonly path: string
  readonly contents: string
  /** The release that it was made of. */
  readonly release: TreeMap
}

/** All sample releases as one format, by the extension of its files: `html`, `txt`, `eml`. */
export function documents(extension: string): Document[] {
  const folder = join(inject('rendered'), 'out')
  const names = readdirSync(folder).filter(name => name.endsWith(`.${extension}`))
  if (names.length === 0) throw new Error(`nothing was rendered as .${extension}`)
  return names.sort().map(name => {
    const path = join(folder, name)
    const source = `releases/${name.slice(0, 4)}/${name.slice(0, -extension.length)}yaml`
    return { name, path, contents: readFileSync(path, 'utf8'), release: readTree(join(OFFICE, source)) }
  })
}

/** Runs a judge's program to its end. @throws Error with what it said, unless it ended as expected */
export function run(
  command: string,
  args: readonly string[],
  { input, ends = [0] }: { input?: string; ends?: readonly number[] } = {},
): { out: string; err: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(input === undefined ? {} : { input }),
  })
  if (error) throw error
  if (!ends.includes(status ?? -1)) throw new Error(`${command} ended with ${status}: ${stderr}${stdout}`)
  return { out: stdout, err: stderr }
}
