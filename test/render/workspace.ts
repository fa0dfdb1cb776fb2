// The sample workspace of the repository, read as the tests of rendering need it.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Office, officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import type { Source } from '../../src/render/index.ts'

export const readTree = (path: string): TreeMap =>
  parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as TreeMap

export const OFFICE_TREE: TreeMap = readTree('presser.yaml')
export const OFFICE: Office = officeOf(OFFICE_TREE)

/** A release of the sample workspace by the end of its path. */
export const sample = (name: string): Source => {
  const id = `releases/2026/${name}.yaml`
  return { id, tree: readTree(id) }
}
