// presser explain: what a rule means, with a bad and a good example; without a rule, all of them.
import { RULE_IDS } from '../check/rules/index.ts'
import { explained, explainedAll } from '../docs/explained.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../model/kinds.ts'
import { explanation, ruleJson, rulesJson, ruleTable } from '../report/explanation.ts'
import { paintOf } from '../report/paint.ts'
import type { CommandModule, Context } from './context.ts'
import { addExamples } from './examples.ts'

export const define: CommandModule['define'] = (command, context, run) => {
  const words = context.words.cli.explain
  command
    .argument('[RULE]', words.rule)
    .option('--json', words.json)
    .action(run((id: string | undefined, flags: { json?: true }) => explain(id, flags, context)))
  addExamples(command, context.words, words.examples)
}

async function explain(id: string | undefined, { json }: { json?: true }, context: Context): Promise<number> {
  const { words, io, colors } = context
  const width = io.stdout.isTTY ? (io.stdout.columns ?? 80) : undefined
  const options = { words, paint: await paintOf(colors.stdout), width }
  if (id === undefined) {
    const rules = explainedAll(words.language)
    context.print(json ? rulesJson(rules) : ruleTable(rules, options))
    return 0
  }
  if (!RULE_IDS.includes(id)) throw new Failure('unknown-rule', { rule: id, nearest: meant(id) })
  const rule = explained(id, words.language)
  context.print(json ? ruleJson(rule) : explanation(rule, options))
  return 0
}

// A slip of the pen, or a part of the name: `weekday`.
function meant(typed: string): string | undefined {
  const part = typed.toLowerCase()
  const named = RULE_IDS.filter(id => part.length > 2 && id.includes(part))
  return nearest(typed, RULE_IDS) ?? (named.length === 1 ? named[0] : undefined)
}
