// presser render: releases that are ready, as page, plain text, email or the office's own format.
import type { Diagnostic } from '../check/rule.ts'
import { Failure } from '../model/failure.ts'
import { emptyMap, type TreeMap, wordOf } from '../model/tree.ts'
import type { Parsed } from '../parse/parse.ts'
import { complete } from '../render/complete.ts'
import { extensions, isBuiltIn, type RenderOptions, render } from '../render/index.ts'
import { isEmbargoed } from '../render/notices.ts'
import { printFor } from '../render/view.ts'
import { human } from '../report/human.ts'
import { paintOf } from '../report/paint.ts'
import { visible } from '../report/visible.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { CommandModule, Context } from './context.ts'
import { deliver, placeFor, type Rendered } from './deliver.ts'
import { diagnose, readOrTell, recall } from './diagnose.ts'
import { addExamples } from './examples.ts'
import { addRenderFlags, formatsWanted, mailOf, type RenderFlags, widthOf } from './render-flags.ts'
import { isOffice, type Target, targetsOf, workspaceFor } from './targets.ts'
import { versionsOf } from './versions.ts'

export const define: CommandModule['define'] = (command, context, run) => {
  addRenderFlags(command.argument('<PATH...>', context.words.cli.render.paths), context.words)
  command.action(run((paths: string[], flags: RenderFlags) => renderAll(paths, flags, context)))
  addExamples(command, context.words, context.words.cli.render.examples)
}

interface Job {
  readonly context: Context
  readonly workspace: Workspace
  readonly flags: RenderFlags
  readonly overrides: Record<string, string>
  /** Columns of plain text, where a flag says so. */
  readonly width: number | undefined
}

async function renderAll(paths: string[], flags: RenderFlags, context: Context): Promise<number> {
  if (flags.proof && flags.public)
    throw new Failure('flags-conflict', { first: '--proof', second: '--public' })
  const width = widthOf(flags)
  const workspace = await workspaceFor(paths, context)
  const overrides = workspace.templates(isBuiltIn)
  const wanted = formatsWanted(flags, overrides)
  const { targets, missing } = targetsOf(paths, workspace, context)
  const office = targets.find(isOffice)
  if (office) throw new Failure('not-release', { path: office.shown })
  const place = placeFor(flags.output, targets.length * wanted.length, extensions(overrides), context.cwd)
  const job = { context, workspace, flags, overrides, width }
  let refused = 0
  let unread = missing
  const rendered: Rendered[] = []
  const eventless: Target[] = []
  for (const target of targets) {
    const parsed = await readOrTell(target, context)
    if (!parsed) unread++
    else if (!(await ready(target, parsed, job))) refused++
    else
      for (const format of wanted) {
        const one = await renderOne(target, parsed.tree ?? emptyMap(), format, job)
        if (one) rendered.push(one)
        else eventless.push(target)
      }
  }
  tellEventless(eventless, context)
  deliver(rendered, place, { ...context, force: flags.force === true })
  workspace.memory?.save(workspace.archive.paths())
  // Of a folder most releases have no event. It is a problem where one was asked for alone, or where nothing came of all.
  const lacking = eventless.length > 0 && (targets.length === 1 || rendered.length === 0)
  return unread > 0 ? 2 : refused > 0 || lacking ? 1 : 0
}

function tellEventless(targets: readonly Target[], context: Context): void {
  const [first] = targets
  if (!first) return
  const failure =
    targets.length === 1
      ? new Failure('no-event', { path: first.shown })
      : new Failure('no-events', { count: targets.length })
  tellFailure(failure, context)
}

/** Undefined where the release has no event and the format is about one: of a folder the others still come. */
async function renderOne(
  target: Target,
  tree: TreeMap,
  format: string,
  job: Job,
): Promise<Rendered | undefined> {
  const { context, flags, overrides, width, workspace } = job
  const options: RenderOptions = {
    format,
    overrides,
    ...(width === undefined ? {} : { width }),
    ...(context.nowGiven ? { now: context.now() } : {}),
    ...(context.io.clock && { clock: context.io.clock }),
    mail: mailOf(flags),
  }
  const media = mediaFor(target, job)
  const versions = () => versionsOf(tree, target.path, workspace)
  const source = { tree, id: target.id, media, versions }
  try {
    const { contents, ending, heavy } = await render(source, workspace.office, options)
    for (const { part, size } of heavy)
      context.tell(`presser: ${context.words.cli.render.heavy(visible(target.shown), part, size)}`)
    return { target, contents, ending }
  } catch (error) {
    if (error instanceof Failure && error.code === 'no-event') return undefined
    throw error
  }
}

/** The files that a release names. One that can't be sent ends the run; a proof goes without it. */
const mediaFor =
  ({ shown: path }: Target, { flags, workspace }: Job) =>
  (file: string): Uint8Array | undefined => {
    const read = workspace.mediaBytes(file)
    if ('bytes' in read) return read.bytes
    if (!flags.proof) throw new Failure('media-file', { path, file, fault: read.fault })
    return undefined
  }

/** Whether the release may go out: no error at its own stage and, with --public, nothing that holds it back. */
async function ready(target: Target, parsed: Parsed, job: Job): Promise<boolean> {
  const { context, flags } = job
  // A proof may lack anything, but a text that can't be read has nothing to show.
  if (!flags.proof || !parsed.tree) {
    const errors = (recall(target, job) ?? (await diagnose(target, parsed, job))).filter(
      ({ severity }) => severity === 'error',
    )
    if (errors.length > 0) return refuse(target, parsed, errors, context)
  }
  const held = flags.public ? heldBack(target, parsed, job) : undefined
  if (held) tellFailure(held, context)
  return held === undefined
}

const tellFailure = (failure: Failure, { tell, words }: Context): void =>
  tell(`presser: ${visible(words.failure(failure))}`)

async function refuse(
  target: Target,
  parsed: Parsed,
  errors: Diagnostic[],
  context: Context,
): Promise<false> {
  const { words, colors, io, tell } = context
  io.stderr.write(
    human(errors, new Map([[target.shown, parsed.text]]), { words, paint: await paintOf(colors.stderr) }),
  )
  tell(`presser: ${words.cli.render.refused(visible(target.shown))}`)
  return false
}

function heldBack(
  { shown: path }: Target,
  { tree }: Parsed,
  { context, workspace }: Job,
): Failure | undefined {
  const release = complete(tree ?? emptyMap(), workspace.office)
  const { status, embargo } = release
  if (status !== 'final') return new Failure('not-public', { path, status })
  // An embargo that can't be read, where the office has switched that rule off, lasts.
  const given = wordOf(tree, 'embargo')
  const lasts = isEmbargoed(release, context.now()) || (given !== undefined && !embargo)
  if (!lasts) return undefined
  const until = embargo && printFor(context.words.language, workspace.office).moment(embargo)
  return new Failure('embargoed', { path, until: until ?? given ?? '…' })
}
