// What a command is handed: words, workspace, output. Commands are thin verbs over it.
import type { Command } from 'commander'
import type { Words } from '../locale/index.ts'
import type { ColorLevel } from '../report/paint.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Io } from './io.ts'

export interface Context {
  readonly io: Io
  readonly words: Words
  /** The folder that paths on the command line are relative to: `-C DIR`, else the current one. */
  readonly cwd: string
  /** Milliseconds since 1970: `--now`, else the clock. */
  readonly now: () => number
  /** Whether `--now` was given: what a run makes may depend on that hour, but not on the clock. */
  readonly nowGiven: boolean
  /** 0 for none; by stream, so that a pipe gets none while a terminal does. */
  readonly colors: Readonly<Record<'stdout' | 'stderr', ColorLevel>>
  /**
   * The workspace, its presser.yaml checked; where the current folder has none, that of the folder `near`.
   * Throws Failure 'no-workspace' or 'bad-config'.
   */
  readonly workspace: (near?: string) => Promise<Workspace>
  /** The workspace, or undefined where there is no presser.yaml. */
  readonly workspaceIfAny: () => Promise<Workspace | undefined>
  /** Writes data to standard output. */
  readonly print: (text: string) => void
  /** Writes one line for people to standard error. */
  readonly tell: (line: string) => void
}

/** A module of `commands/`: adds its arguments, options and action to the command; the action's result is the exit status. */
export interface CommandModule {
  readonly define: (command: Command, context: Context, run: Run) => void
}
/** Turns an action that returns an exit status into commander's. Its parameters are commander's arguments and flags. */
export type Run = <A extends unknown[]>(
  action: (...given: A) => number | Promise<number>,
) => (...given: A) => Promise<void>
