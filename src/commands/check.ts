// presser check: every problem of every release, with file, line and column.
import { byPlace } from '../check/by-place.ts'
import type { Diagnostic } from '../check/rule.ts'
import { Failure } from '../model/failure.ts'
import { STAGES, type Stage } from '../model/vocabulary.ts'
import { REPORTERS, type ReporterName } from '../report/index.ts'
import { paintOf } from '../report/paint.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { CommandModule, Context } from './context.ts'
import { diagnose, readOrTell, recall } from './diagnose.ts'
import { addExamples } from './examples.ts'
import { choiceFlag, numberFlag, withNames } from './flags.ts'
import { STDIN } from './stdin.ts'
import { type Target, targetsOf, workspaceFor } from './targets.ts'

interface Flags {
  stage?: string
  reporter: string
  maxWarnings?: string
  quiet?: true
  fix?: true
}

export const define: CommandModule['define'] = (command, context, run) => {
  const words = context.words.cli.check
  command
    .argument('[PATH...]', words.paths)
    .option('--stage <STAGE>', `${words.stage}: ${withNames(STAGES, context.words.stages)}`)
    .option('--reporter <NAME>', `${words.reporter}: ${Object.keys(REPORTERS).join(', ')}`, 'human')
    .option('--max-warnings <N>', words.maxWarnings)
    .option('-q, --quiet', words.quiet)
    .option('--fix', words.fix)
    .action(run((paths: string[], flags: Flags) => check(paths, flags, context)))
  addExamples(command, context.words, words.examples)
}

async function check(paths: string[], flags: Flags, context: Context): Promise<number> {
  const stage = flags.stage === undefined ? undefined : choiceFlag('--stage', flags.stage, STAGES)
  const reporter = choiceFlag('--reporter', flags.reporter, Object.keys(REPORTERS) as ReporterName[])
  const most = flags.maxWarnings === undefined ? undefined : numberFlag('--max-warnings', flags.maxWarnings)
  const workspace = await workspaceFor(paths, context)
  const { targets, missing } = targetsOf(paths, workspace, context, { withOffice: true })
  if (flags.fix) await fixFirst(targets, workspace, context)
  const found = await checkAll(targets, { workspace, context, stage })
  const diagnostics = found.diagnostics
    .filter(({ severity }) => severity === 'error' || !flags.quiet)
    .sort(byPlace)
  const unread = missing + found.unread
  const options = { words: context.words, paint: await paintOf(context.colors.stdout) }
  context.print(REPORTERS[reporter]({ ...found, diagnostics, unread }, options))
  workspace.memory?.save(workspace.archive.paths())
  return status(found.diagnostics, most, unread, context)
}

async function fixFirst(targets: Target[], workspace: Workspace, context: Context): Promise<void> {
  if (targets.some(({ shown }) => shown === STDIN))
    throw new Failure('flags-conflict', { first: '--fix', second: STDIN })
  const { mendAll, writeMended } = await import('./mend.ts')
  // What can't be read is told by the check itself.
  const { mended } = await mendAll(targets, workspace, { ...context, tell: () => {} })
  writeMended(mended, context)
}

interface Found {
  diagnostics: Diagnostic[]
  sources: Map<string, string>
  files: number
  /** Files that the disk refused. */
  unread: number
}

async function checkAll(
  targets: Target[],
  options: { workspace: Workspace; context: Context; stage: Stage | undefined },
): Promise<Found> {
  const found: Found = { diagnostics: [], sources: new Map(), files: 0, unread: 0 }
  const checked = new Set(targets.map(({ path }) => path))
  const isChecked = (path: string) => checked.has(path)
  for (const target of targets) {
    const recalled = recall(target, { ...options, isChecked })
    const parsed = recalled?.length === 0 ? undefined : await readOrTell(target, options.context)
    if (!parsed && !recalled) {
      found.unread++
      continue
    }
    found.files++
    const diagnostics = recalled ?? (await diagnose(target, parsed!, { ...options, isChecked }))
    if (diagnostics.length > 0 && parsed) found.sources.set(target.shown, parsed.text)
    found.diagnostics.push(...diagnostics)
  }
  return found
}

function status(
  diagnostics: Diagnostic[],
  most: number | undefined,
  failed: number,
  context: Context,
): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  const tooMany = most !== undefined && warnings > most
  if (tooMany) context.tell(`presser: ${context.words.cli.report.tooManyWarnings(warnings, most)}`)
  if (failed > 0) return 2
  return errors > 0 || tooMany ? 1 : 0
}
