// commander in presser's own words: help, headings and usage errors in the interface language.
import type { Command, CommanderError, Option } from 'commander'
import type { Context } from '../commands/context.ts'
import { COMMANDS } from '../commands/index.ts'
import type { Words } from '../locale/index.ts'
import { nearest } from '../model/kinds.ts'
import { version } from '../model/version.ts'

/** Gives a command its language, its global flags and its way to fail: by throwing, never by exiting. */
export function speak(command: Command, { io, words, print }: Context): void {
  const { help, global } = words.cli
  command
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: text => void io.stderr.write(text), outputError: () => {} })
    .helpOption('-h, --help', global.help)
    .showSuggestionAfterError(false)
    .configureHelp({
      subcommandTerm: sub => sub.name(),
      commandUsage: sub => usageOf(sub, help.anyOptions),
      optionDescription: option => describe(option, help.default),
      styleTitle: title => headings(words)[title] ?? title,
      // Asked only where help is shown.
      get helpWidth() {
        return Math.min(io.stdout.columns ?? 80, 100)
      },
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

// commander writes both in English.
const usageOf = (command: Command, anyOptions: string): string =>
  command.parent
    ? `presser ${command.name()} ${command.usage().replace('[options]', anyOptions)}`
    : `presser ${command.usage()}`

const describe = ({ description, defaultValue }: Option, word: string): string =>
  typeof defaultValue === 'string' ? `${description} (${word}: ${defaultValue})` : description

const headings = ({ cli: { help } }: Words): Record<string, string> => ({
  'Usage:': help.usage,
  'Arguments:': help.arguments,
  'Options:': help.options,
  'Global Options:': help.globalOptions,
  'Commands:': help.commands,
})

/** commander's error in our words; `flags` are those that the command knows. */
export function usageError(error: CommanderError, words: Words, flags: readonly string[]): string {
  const { usage } = words.cli
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const said = (line: string) => `${line} (${usage.see('presser')})`
  switch (error.code) {
    case 'commander.unknownOption':
      return said(usage.unknownOption(quoted, nearest(quoted, flags)))
    case 'commander.unknownCommand':
      return said(usage.unknownCommand(quoted, nearest(quoted, Object.keys(COMMANDS))))
    case 'commander.missingArgument':
      return said(usage.missingArgument(quoted))
    case 'commander.optionMissingArgument':
      return said(usage.missingValue(quoted))
    case 'commander.excessArguments':
      return said(usage.excess(quoted))
    default:
      return error.message.replace(/^error: /, '')
  }
}
