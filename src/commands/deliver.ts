// Where rendered releases go: standard output, a file, or a folder with a file for each.
import { extname, join, resolve } from 'node:path'
import { Failure } from '../model/failure.ts'
import { visible } from '../report/visible.ts'
import { kindOf, writeTogether } from '../workspace/files.ts'
import type { Context } from './context.ts'
import { shownPath, type Target } from './targets.ts'

export interface Rendered {
  readonly target: Target
  readonly contents: string
  /** Of the file's name, without its first dot. */
  readonly ending: string
}

export type Place = { to: 'stdout' } | { to: 'file' | 'folder'; path: string }

// What is a folder already, ends like one, or has to take several files, is a folder.
export function placeFor(
  output: string | undefined,
  count: number,
  ofFiles: readonly string[],
  cwd: string,
): Place {
  if (output === undefined || output === '-') {
    if (count > 1) throw new Failure('one-to-stdout', { count })
    return { to: 'stdout' }
  }
  const path = resolve(cwd, output)
  const isFolder = /[/\\]$/.test(output) || count > 1 || kindOf(path) === 'folder'
  // `-o page.html` with several releases is a slip, not a folder called page.html.
  const extension = extname(output).slice(1).toLowerCase()
  if (count > 1 && ['htm', ...ofFiles].includes(extension))
    throw new Failure('one-to-file', { count, path: output })
  return { to: isFolder ? 'folder' : 'file', path }
}

/** Nothing is written before all is rendered, so that a failure leaves the folder as it was. */
export function deliver(
  rendered: readonly Rendered[],
  place: Place,
  { cwd, force, print, tell }: Pick<Context, 'cwd' | 'print' | 'tell'> & { readonly force: boolean },
): void {
  if (place.to === 'stdout') {
    for (const { contents } of rendered) print(contents)
    return
  }
  const taken = new Map<string, Rendered>()
  for (const one of rendered) {
    const path = place.to === 'file' ? place.path : join(place.path, outputName(one))
    const other = taken.get(path)
    const shown = shownPath(path, cwd)
    if (other)
      throw new Failure('output-clash', { path: shown, first: other.target.shown, second: one.target.shown })
    if (!force && !['nothing', 'device'].includes(kindOf(path))) throw new Failure('exists', { path: shown })
    taken.set(path, one)
  }
  const outputs = [...taken].map(([path, { contents }]) => ({
    path,
    contents,
    shown: shownPath(path, cwd),
  }))
  writeTogether(outputs, force)
  for (const { shown } of outputs) tell(visible(shown))
}

// Built from the file's own name, which can hold no folder.
const outputName = ({ target, ending }: Rendered): string =>
  `${(target.fileName ?? 'release').replace(/\.ya?ml$/i, '')}.${ending}`
