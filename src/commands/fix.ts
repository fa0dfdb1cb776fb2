// presser fix: the safe mechanical repairs, as a diff; with --write, in the files.
import { sep } from 'node:path'
import { Failure } from '../model/failure.ts'
import { type Change, diff, NO_BREAK_SIGN, shownDiff } from '../report/diff.ts'
import { paintOf } from '../report/paint.ts'
import type { CommandModule, Context } from './context.ts'
import { addExamples } from './examples.ts'
import { type Mended, mendAll, writeMended } from './mend.ts'
import { STDIN } from './stdin.ts'
import { targetsOf, workspaceFor } from './targets.ts'

interface Flags {
  write?: true
}

export const define: CommandModule['define'] = (command, context, run) => {
  const words = context.words.cli.fix
  command
    .argument('[PATH...]', words.paths)
    .option('-w, --write', words.write)
    .action(run((paths: string[], flags: Flags) => fix(paths, flags, context)))
  addExamples(command, context.words, words.examples)
}

async function fix(paths: string[], { write }: Flags, context: Context): Promise<number> {
  const workspace = await workspaceFor(paths, context)
  const { targets, missing } = targetsOf(paths, workspace, context)
  const isFilter = targets.some(({ shown }) => shown === STDIN)
  // A diff and a text can't both go to standard output.
  if (isFilter && targets.length > 1) throw new Failure('flags-conflict', { first: STDIN, second: 'PATH' })
  if (isFilter && write) throw new Failure('flags-conflict', { first: '--write', second: STDIN })
  const { mended, unread, broken } = await mendAll(targets, workspace, context)
  const repaired = mended.filter(({ count }) => count > 0)
  if (isFilter) for (const { after } of mended) context.print(after)
  else if (write) writeMended(repaired, context)
  else for (const one of repaired) await show(one, context)
  tellCount(repaired, mended.length - broken, write === true || isFilter, context)
  if (missing + unread > 0) return 2
  return broken > 0 || (repaired.length > 0 && !write && !isFilter) ? 1 : 0
}

async function show({ target, before, after }: Mended, { print, io, colors }: Context): Promise<void> {
  const change: Change = { file: target.shown.split(sep).join('/'), before, after }
  print(isForPeople(io, colors) ? shownDiff(change, await paintOf(colors.stdout)) : diff(change))
}

// Programs get the diff to the letter.
const isForPeople = (io: Context['io'], colors: Context['colors']): boolean =>
  io.stdout.isTTY === true || colors.stdout > 0

function tellCount(repaired: readonly Mended[], files: number, made: boolean, context: Context): void {
  const { tell, io, colors } = context
  const words = context.words.cli.fix
  const count = repaired.reduce((sum, one) => sum + one.count, 0)
  if (!made && isForPeople(io, colors) && repaired.some(({ after }) => after.includes('\u00a0'))) {
    tell(words.noBreak(NO_BREAK_SIGN))
  }
  if (count > 0) tell(made ? words.made(count, repaired.length) : words.waiting(count, repaired.length))
  else if (files > 0) tell(words.clean(files))
}
