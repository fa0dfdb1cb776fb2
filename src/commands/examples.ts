// Examples under a command's help.
import type { Command } from 'commander'
import type { Words } from '../locale/index.ts'

/** Shows `examples`, which can be pasted, below the command's options. */
export function addExamples(command: Command, words: Words, examples: readonly string[]): void {
  const lines = examples.map(example => `  ${example}`).join('\n')
  command.addHelpText('after', `\n${words.cli.help.examples}\n${lines}`)
}
