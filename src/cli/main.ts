// One run of presser: arguments in, exit status out. The one place that catches.
import { Command, CommanderError } from 'commander'
import type { Context, Run } from '../commands/context.ts'
import { COMMANDS, type CommandName } from '../commands/index.ts'
import type { Io } from '../commands/io.ts'
import { Failure } from '../model/failure.ts'
import { visible } from '../report/visible.ts'
import { createContext, globalsOf } from './context.ts'
import { speak, usageError } from './help.ts'

/** Nothing wrong, or warnings only. */
const CLEAN = 0
/** Usage, configuration or disk. */
const TROUBLE = 2
const INTERRUPTED = 130
const UNKNOWN_COMMAND = { code: 'commander.unknownCommand', exitCode: TROUBLE }

/**
 * Runs presser and returns its exit status: 0 clean, 1 problems found, 2 usage, configuration or disk,
 * 130 interrupted. Never throws, never exits the process.
 * @param argv without the program's own name
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const asked = withHelp(argv)
  const globals = globalsOf(asked)
  const context = await createContext(globals, io)
  let status = CLEAN
  const run: Run =
    action =>
    async (...given) => {
      status = await action(...given)
    }
  const program = new Command('presser')
  try {
    context.checkGlobals()
    await define(program, globals.command, context, run)
    // With --help commander would show the general help for a command that does not exist.
    const [name] = asked
    if (name && !name.startsWith('-') && !Object.hasOwn(COMMANDS, name))
      program.error(`'${name}'`, UNKNOWN_COMMAND)
    await program.parseAsync(asked, { from: 'user' })
    return status
  } catch (error) {
    const known = program.commands.find(command => command.name() === globals.command) ?? program
    return failed(error, context, globals.debug, flagsOf(known))
  }
}

/** `presser help check` for `presser check --help`, and help where nothing is asked. */
function withHelp(argv: readonly string[]): string[] {
  const [first, ...rest] = argv
  if (first === undefined) return ['--help']
  return first === 'help' ? [...rest.slice(0, 1), '--help'] : [...argv]
}

const flagsOf = (command: Command): string[] => command.options.flatMap(option => option.long ?? [])

/** Defines the command that runs; where it is none, names them all for the help. */
async function define(program: Command, name: string | undefined, context: Context, run: Run): Promise<void> {
  speak(program, context)
  const all = Object.keys(COMMANDS) as CommandName[]
  const wanted = all.filter(command => command === name)
  for (const command of wanted.length > 0 ? wanted : all) {
    const sub = program.command(command).description(context.words.cli.commands[command])
    speak(sub, context)
    if (name === command) (await COMMANDS[command]()).define(sub, context, run)
  }
}

function failed(error: unknown, { words, tell }: Context, debug: boolean, flags: readonly string[]): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return CLEAN
    tell(`presser: ${visible(usageError(error, words, flags))}`)
    return TROUBLE
  }
  if (error instanceof Error && error.name === 'ExitPromptError') {
    tell(`\npresser: ${words.cli.interrupted}`)
    return INTERRUPTED
  }
  if (debug && error instanceof Error) tell(visible(error.stack ?? error.message, { lines: true }))
  const known = error instanceof Failure
  const reason = error instanceof Error ? error.message : String(error)
  tell(`presser: ${visible(known ? words.failure(error) : words.cli.unexpected(reason))}`)
  return TROUBLE
}
