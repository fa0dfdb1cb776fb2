// What check and render do alike with one target: read it, and say what is wrong with it.

import { digestOf } from '../check/archive/hash.ts'
import { type Circumstances, holds } from '../check/memory/check.ts'
import { type World, witnessed } from '../check/memory/world.ts'
import type { Diagnostic } from '../check/rule.ts'
import { Failure } from '../model/failure.ts'
import type { Stage } from '../model/vocabulary.ts'
import type { Parsed } from '../parse/parse.ts'
import { visible } from '../report/visible.ts'
import { OFFICE_FILE, type Workspace } from '../workspace/workspace.ts'
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

/** What an earlier run found, where it would find the same now. */
export function recall(target: Target, options: DiagnoseOptions): Diagnostic[] | undefined {
  const { archive, memory } = options.workspace
  const { path } = target
  if (path === OFFICE_FILE)
    return memory?.office(options.context.words.language)?.map(found => ({ ...found, file: target.shown }))
  if (!memory || path === undefined || !archive.releases.has(path)) return undefined
  const entry = archive.entry(path)
  const now = circumstances(target, options)
  if (!entry.check || !holds(entry.check, now)) return undefined
  if (entry.check.archive !== now.archive)
    memory.keep(path, { ...entry, check: { ...entry.check, archive: now.archive } })
  return entry.check.found.map(found => ({ ...found, file: target.shown }))
}

/** What check says of one target. */
export async function diagnose(
  target: Target,
  parsed: Parsed,
  options: DiagnoseOptions,
): Promise<Diagnostic[]> {
  // Most runs find nothing new, and need no rule.
  const { checkOffice, checkRelease } = await import('../check/check.ts')
  const { workspace, context, stage } = options
  const { path, shown: file, fileName } = target
  const { office, archive, memory } = workspace
  const { words } = context
  if (isOffice(target)) return checkOffice(parsed, { file, office, words })
  if (path) archive.releases.remember(path, parsed.tree)
  const check = (world: World) => checkRelease(parsed, { file, fileName, office, words, stage, ...world })
  const { world: real, ...rest } = circumstances(target, options)
  if (!memory || path === undefined || !archive.releases.has(path)) return check(real)
  const { world, asked } = witnessed(real)
  const found = check(world)
  const entry = archive.entry(path)
  // What came between the two readings of the file is for the next run.
  if (entry.version === digestOf(parsed.text))
    memory.keep(path, { ...entry, check: { ...rest, asked, found: found.map(withoutFile) } })
  return found
}

const withoutFile = ({ file: _, ...found }: Diagnostic) => found

function circumstances(target: Target, options: DiagnoseOptions): Circumstances {
  const { workspace, context, stage, isChecked = () => false } = options
  const { releaseExists, mediaFile, archive, memory } = workspace
  const now = context.now()
  return {
    world: {
      releaseExists,
      mediaFile,
      isPast: instant => instant <= now,
      archive: { path: target.path, isChecked, releases: archive.releases },
    },
    archive: memory ? archive.state() : '',
    language: context.words.language,
    stage,
  }
}
