// presser schema: the JSON Schema of a release or of presser.yaml, for editors.

import { configSchema, releaseSchema } from '../model/schema.ts'
import type { CommandModule } from './context.ts'
import { addExamples } from './examples.ts'

export const define: CommandModule['define'] = (command, context, run) => {
  const { words } = context
  command.option('--config', words.cli.schema.config).action(
    run(async (flags: { config?: true }) => {
      // The schema of presser.yaml is what helps to put it right, so that one must not need it to be right.
      const schema = flags.config
        ? configSchema(words)
        : releaseSchema(words, (await context.workspaceIfAny())?.office.requirements)
      context.print(`${JSON.stringify(schema, null, 2)}\n`)
      return 0
    }),
  )
  addExamples(command, words, words.cli.schema.examples)
}
