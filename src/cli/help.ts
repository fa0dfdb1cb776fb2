// commander in presser's own words: help, headings and usage errors in the interface language.
import type { Command, CommanderError } from 'commander'
import type { Context } from '../commands/context.ts'
import { COMMANDS } from '../commands/index.ts'
import type { Words } from '../locale/index.ts'
import { nearest } from '../model/kinds.ts'
import { version } from './version.ts'

/** Gives a command its language, its global flags and its way to fail: by throwing, never by exiting. */
export function speak(command: Command, { io, words, print }: Context): void {
  const { help, global } = words.cli
  command
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: text => void io.stderr.write(text), outputError: () => {} })
    .helpOption('-h, --help', global.help)
    .showSuggestionAfterError(false)
    .configureHelp({
      styleTitle: title => headings(words)[title] ?? title,
      helpWidth: Math.min(io.stdout.columns ?? 80, 100),
    })
    .option('-C <DIR>', global.directory)
    .option('--now <TIME>', global.now)
    .option('--no-color', global.color)
    .option('--debug', global.debug)
  if (command.parent) return
  command
    .description(help.tagline)
    .version(version, '-V, --version', global.version)
    .usage('COMMAND [OPTIONS]')
    .helpCommand(false)
    .addHelpText('after', `\n${help.more}`)
}

/** Examples under a command's help, and arguments in the language's own words. */
export function addExamples(command: Command, words: Words, examples: readonly string[]): void {
  const lines = examples.map(example => `  ${example}`).join('\n')
  command.addHelpText('after', `\n${words.cli.help.examples}\n${lines}`)
}

const headings = ({ cli: { help } }: Words): Record<string, string> => ({
  'Usage:': help.usage,
  'Arguments:': help.arguments,
  'Options:': help.options,
  'Global Options:': help.globalOptions,
  'Commands:': help.commands,
})

/** commander's error in our words, or undefined where it said all itself. */
export function usageError(error: CommanderError, words: Words): string | undefined {
  const { usage } = words.cli
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const said = (line: string) => `${line} (${usage.see('presser')})`
  switch (error.code) {
    case 'commander.unknownOption':
      return said(usage.unknownOption(quoted, undefined))
    case 'commander.unknownCommand':
      return said(usage.unknownCommand(quoted, nearest(quoted, Object.keys(COMMANDS))))
    case 'commander.missingArgument':
      return said(usage.missingArgument(quoted))
    case 'commander.optionMissingArgument':
      return said(usage.missingValue(quoted))
    case 'commander.excessArguments':
      return said(usage.excess(quoted))
    case 'commander.conflictingOption':
      return said(error.message)
    default:
      return error.message.replace(/^error: /, '')
  }
}
