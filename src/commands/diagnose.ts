// What check and render do alike with one target: read it, and say what is wrong with it.
import { checkOffice, checkRelease } from '../check/check.ts'
import type { Diagnostic } from '../check/rule.ts'
import { Failure } from '../model/failure.ts'
import type { Stage } from '../model/vocabulary.ts'
import type { Parsed } from '../parse/parse.ts'
import { visible } from '../report/visible.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Context } from './context.ts'
import { isOffice, type Target } from './targets.ts'

/** The target's text, or undefined after a line that says why there is none. */
export async function readOrTell(target: Target, context: Context): Promise<Parsed | undefined> {
  try {
    return await target.read()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    context.tell(`presser: ${visible(context.words.failure(error))}`)
    return undefined
  }
}

interface DiagnoseOptions {
  readonly workspace: Workspace
  readonly context: Context
  readonly stage?: Stage | undefined
  /** Of a path relative to the workspace: whether that file is told of what is wrong between two. */
  readonly isChecked?: (path: string) => boolean
}

/** What check says of one target. */
export function diagnose(
  target: Target,
  parsed: Parsed,
  { workspace, context, stage, isChecked = () => false }: DiagnoseOptions,
): Diagnostic[] {
  const { office, releaseExists, mediaFile, archive } = workspace
  const { words } = context
  if (target.path && !isOffice(target)) archive.releases.remember(target.path, parsed.tree)
  const options = {
    file: target.shown,
    fileName: target.fileName,
    office,
    words,
    stage,
    releaseExists,
    mediaFile,
    archive: { path: target.path, isChecked, releases: archive.releases },
    now: context.now(),
  }
  return isOffice(target) ? checkOffice(parsed, options) : checkRelease(parsed, options)
}
