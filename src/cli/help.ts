// commander in presser's own words: help, headings and usage errors in the interface language.
import { type Command, type CommanderError, Help, Option } from 'commander'
import type { Context } from '../commands/context.ts'
import { inWords } from '../commands/examples.ts'
import { COMMANDS } from '../commands/index.ts'
import type { Words } from '../locale/index.ts'
import { nearest } from '../model/kinds.ts'
import { version } from '../model/version.ts'

/** Gives a command its language, its global flags and its way to fail: by throwing, never by exiting. */
export function speak(command: Command, { io, words, print }: Context): void {
  const { help, global } = words.cli
  const common = (flags: string, about: string) => {
    const option = new Option(flags, about)
    return command.parent ? option.helpGroup(help.globalOptions) : option
  }
  command
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: text => void io.stderr.write(text), outputError: () => {} })
    .addHelpOption(common('-h, --help', global.help))
    .showSuggestionAfterError(false)
    .configureHelp({
      subcommandTerm: sub => sub.name(),
      commandUsage: sub => inWords(usageOf(sub), words),
      optionTerm: option => inWords(option.flags, words),
      argumentTerm: argument => inWords(argument.name(), words),
      optionDescription: option => describe(option, help.default),
      styleTitle: title => headings(words)[title] ?? title,
      // What a command has of its own comes first.
      groupItems: (_, shown, groupOf) => ownFirst(new Help().groupItems(shown, shown, groupOf)),
      // Asked only where help is shown.
      get helpWidth() {
        return Math.min(io.stdout.columns ?? 80, 100)
      },
    })
    .addOption(common('-C <DIR>', global.directory))
    .addOption(common('--now <TIME>', global.now))
    .addOption(common('--no-color', global.color))
    .addOption(common('--debug', global.debug))
  if (command.parent) return
  command
    .description(help.tagline)
    .version(version, '-V, --version', global.version)
    .usage('COMMAND [OPTIONS]')
    .helpCommand(false)
    .addHelpText('after', `\n${help.more}`)
}

const OWN = 'Options:'
const ownFirst = <T>(groups: Map<string, T>): Map<string, T> =>
  new Map([...groups].sort(([a], [b]) => Number(b === OWN) - Number(a === OWN)))

// Angle brackets say what the capitals say already.
const usageOf = (command: Command): string =>
  command.parent
    ? `presser ${command.name()} ${command.usage().replace('[options]', '[OPTIONS]').replace(/[<>]/g, '')}`
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
  const value = inWords(quoted, words)
  const said = (line: string) => `${line} (${usage.see('presser')})`
  switch (error.code) {
    case 'commander.unknownOption':
      return said(usage.unknownOption(quoted, nearest(quoted, flags)))
    case 'commander.unknownCommand':
      return said(usage.unknownCommand(quoted, nearest(quoted, Object.keys(COMMANDS))))
    case 'commander.missingArgument':
      return said(usage.missingArgument(value))
    case 'commander.optionMissingArgument':
      return said(usage.missingValue(value))
    case 'commander.excessArguments':
      return said(usage.excess(quoted))
    default:
      return error.message.replace(/^error: /, '')
  }
}
