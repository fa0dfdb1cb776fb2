// What presser.yaml sets for one rule: `rules: {headline-form: [warning, {max: 100}]}`.
import { get, isList, wordOf } from '../model/tree.ts'
import type { Subject } from './rule.ts'

/** The option as typed, or undefined where the office does not set it. */
export function optionOf({ office }: Pick<Subject, 'office'>, id: string, name: string): string | undefined {
  const setting = get(office.rules, id)
  return isList(setting) ? wordOf(setting[1], name) : undefined
}
