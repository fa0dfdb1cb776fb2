// English: every word that presser itself says. The Words type is read off this file, so ru can't lack a key.
import * as commands from './commands.ts'
import { failures } from './failures.ts'
import { fields, officeFields } from './fields.ts'
import { scaffold } from './new.ts'
import { limits, syntax } from './reading.ts'
import { expected, faults, months, rules, stages, types } from './rules.ts'
import { characters } from './rules-characters.ts'
import { contacts } from './rules-contacts.ts'
import { dates } from './rules-dates.ts'
import { excuses } from './rules-excuses.ts'
import { names } from './rules-names.ts'

export const en = {
  cli: commands,
  failures,
  fields,
  officeFields,
  expected,
  faults,
  limits,
  months,
  rules,
  scaffold,
  stages,
  syntax,
  types,
  ruleWords: { characters, contacts, dates, excuses, names },
}
