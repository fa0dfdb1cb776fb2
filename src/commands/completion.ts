// presser completion: the script for a shell and, behind a hidden flag, the answers that the script asks for.
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { visible } from '../report/visible.ts'
import { findRoot, openWorkspace, type Workspace } from '../workspace/workspace.ts'
import { type Completion, complete, type Program } from './complete/candidates.ts'
import { type Line, quotedForBash, readLine, SHELLS, type Shell } from './complete/line.ts'
import { SCRIPTS } from './complete/scripts.ts'
import type { CommandModule, Context } from './context.ts'
import { addExamples } from './examples.ts'
import { choiceFlag } from './flags.ts'
import { COMMANDS, type CommandName } from './index.ts'

export const define: CommandModule['define'] = (command, context, run) => {
  const { words } = context
  // Before this command adds its own: what the edge gives to every command.
  const globals = [...command.options]
  command
    .argument('<SHELL>', words.cli.completion.shell)
    .usage('SHELL')
    // The words of the line to complete, which the help need not name.
    .allowExcessArguments(true)
    .addOption(new Option('--complete').hideHelp())
    .action(
      run(async (text: string, flags: { complete?: true }) => {
        const typed = command.args.slice(1)
        const shell = choiceFlag('SHELL', text, SHELLS)
        if (flags.complete) context.print(await answer(typed, shell, globals, context))
        else if (typed.length > 0) command.error(`'${command.name()}'`, { code: 'commander.excessArguments' })
        else context.print(SCRIPTS[shell])
        return 0
      }),
    )
  addExamples(command, words, words.cli.completion.examples)
}

/** One candidate a line; nothing at all where anything fails, for a shell has no place to show a failure. */
async function answer(
  typed: readonly string[],
  shell: Shell,
  globals: readonly Option[],
  context: Context,
): Promise<string> {
  try {
    const line = readLine(typed, shell)
    const cwd = resolve(context.cwd, folderOf(line.before) ?? '')
    const workspace = workspaceOf(cwd, context.io.home)
    const place = { cwd, home: context.io.env.HOME, workspace, words: context.words }
    return written(await complete(line, programOf(globals, context), place, shell), line, shell)
  } catch {
    return ''
  }
}

/** The value of the last -C. */
function folderOf(before: readonly string[]): string | undefined {
  const at = before.findLastIndex(word => word.startsWith('-C'))
  return at === -1 ? undefined : before[at] === '-C' ? before[at + 1] : before[at]!.slice(2)
}

// Its keys serve even where something else in presser.yaml is wrong.
function workspaceOf(cwd: string, home: string | undefined): Workspace | undefined {
  const root = findRoot(cwd)
  return root === undefined ? undefined : openWorkspace(root, root, { home })
}

function programOf(globals: readonly Option[], context: Context): Program {
  const { global, commands } = context.words.cli
  const names = Object.keys(COMMANDS) as CommandName[]
  return {
    globals: [...globals, new Option('-h, --help', global.help), new Option('-V, --version', global.version)],
    commands: names.map(name => ({ name, description: commands[name] })),
    load: async name => {
      if (!Object.hasOwn(COMMANDS, name)) return undefined
      const command = new Command(name)
      const { define: defineIt } = await COMMANDS[name as CommandName]()
      defineIt(command, context, () => async () => {})
      return command
    },
  }
}

/** Characters of a description that are shown beside a candidate. */
const MOST = 70

function written({ candidates, paths }: Completion, line: Line, shell: Shell): string {
  if (shell !== 'bash') {
    const lines = candidates.map(({ value, description }) =>
      description && description !== value ? `${value}\t${visible(description).slice(0, MOST)}` : value,
    )
    return lines.map(text => `${text}\n`).join('')
  }
  const values = candidates.map(({ value }) => value.slice(line.kept))
  const shown = paths ? values : values.map(value => quotedForBash(value, line.quote))
  return [paths ? 'paths' : 'words', ...shown].map(text => `${text}\n`).join('')
}
