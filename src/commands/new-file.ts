// Where a new release is written: its name, a free one where that is taken, and what is said about it.
import { join } from 'node:path'
import { Failure } from '../model/failure.ts'
import { type FileName, releasePath } from '../model/file-name.ts'
import { type TreeMap, textOf } from '../model/tree.ts'
import { MAX_SIZE } from '../parse/limits.ts'
import { visible } from '../report/visible.ts'
import { releaseText, titleOf } from '../scaffold/release.ts'
import { asidesOf, type Original } from '../scaffold/translate.ts'
import { kindOf, writeWhole } from '../workspace/files.ts'
import { SCHEMAS, type Workspace } from '../workspace/workspace.ts'
import type { Context } from './context.ts'
import { tooLarge } from './new-flags.ts'
import { shownPath } from './targets.ts'

interface NewRelease {
  /** Checked and complete. */
  readonly tree: TreeMap
  readonly original: Original | undefined
  readonly workspace: Workspace
  readonly context: Context
  /** Its text would be lost if it could not be written. */
  readonly typed: boolean
}

/** Writes the release under a free name and prints its path. */
export async function save({ tree, original, workspace, context, typed }: NewRelease): Promise<void> {
  const { words } = context
  const asides = original && asidesOf(original, tree, words)
  // releases/2026/x.yaml lies two folders below the workspace.
  const sheet = { tree, office: workspace.office, words, schema: `../../${SCHEMAS.release}` }
  const text = releaseText(asides ? { ...sheet, asides } : sheet)
  if (Buffer.byteLength(text) > MAX_SIZE) throw tooLarge(words)
  if (original) refuseTwice(tree, original, workspace, context)
  const { slugOf } = await import('../scaffold/slug.ts')
  const slug = original?.name?.slug ?? (slugOf(titleOf(tree)) || textOf(tree, 'type')!)
  const shown = keepTyped(text, typed, context, () =>
    writeFree(text, nameOf(tree, original, slug), workspace, context),
  )
  if (context.io.stderr.isTTY)
    context.tell(words.scaffold.new.next(visible(shown), /^# (?!yaml-)/m.test(text)))
  context.print(`${shown}\n`)
}

function nameOf(tree: TreeMap, original: Original | undefined, slug: string): FileName {
  const date = textOf(tree, 'date')!
  const same = original?.name !== undefined && textOf(original.tree, 'date') === date
  return { date: same ? original.name!.date : date.slice(0, 10), slug, language: textOf(tree, 'language')! }
}

/** Throws Failure 'translated-already' where the version of this language has its file. */
export function refuseTwice(tree: TreeMap, original: Original, { root }: Workspace, context: Context): void {
  if (!original.name || textOf(tree, 'date') === undefined) return
  const path = join(root, releasePath(nameOf(tree, original, original.name.slug)))
  if (kindOf(path) !== 'nothing')
    throw new Failure('translated-already', { path: shownPath(path, context.io.cwd) })
}

/** The path as it is printed: from the folder that the shell is in, so that it can be passed on as it is. */
function writeFree(text: string, name: FileName, { root }: Workspace, context: Context): string {
  const { io, words, tell } = context
  const pathOf = (count: number) =>
    join(root, releasePath(count === 1 ? name : { ...name, slug: `${name.slug}-${count}` }))
  for (let count = 1; ; count++) {
    const path = pathOf(count)
    const shown = shownPath(path, io.cwd)
    if (kindOf(path) !== 'nothing' || !wrote(path, text, shown)) continue
    if (count > 1) tell(visible(words.scaffold.new.taken(shownPath(pathOf(1), io.cwd), shown)))
    return shown
  }
}

// Somebody else may have made the file a moment ago.
function wrote(path: string, text: string, shown: string): boolean {
  try {
    writeWhole(path, text, shown, false)
    return true
  } catch (error) {
    if (error instanceof Failure && error.code === 'exists') return false
    throw error
  }
}

function keepTyped<T>(text: string, typed: boolean, { words, tell, io }: Context, write: () => T): T {
  try {
    return write()
  } catch (error) {
    if (typed) {
      tell(words.scaffold.new.rescued)
      io.stderr.write(visible(text, { lines: true }))
    }
    throw error
  }
}
