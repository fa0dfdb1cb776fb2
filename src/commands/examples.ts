// Examples under a command's help, and what stands in capitals for whatever is typed there.
import type { Command } from 'commander'
import type { Words } from '../locale/index.ts'

/** Shows `examples`, which can be pasted, below the command's options. */
export function addExamples(command: Command, words: Words, examples: readonly string[]): void {
  const lines = examples.map(example => `  ${inWords(example, words)}`).join('\n')
  command.addHelpText('after', `\n${words.cli.help.examples}\n${lines}`)
}

/** FILE, DIR and the like in the words of the interface. */
export const inWords = (text: string, { cli }: Words): string =>
  text.replace(/\b[A-Z]+\b/g, name => cli.help.placeholder(name))
