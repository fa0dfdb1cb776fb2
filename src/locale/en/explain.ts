// All rules explained in English, and what stands around an explanation.
import type { ExplainFrame } from '../explain.ts'
import { across } from './explain-across.ts'
import { characters } from './explain-characters.ts'
import { contacts } from './explain-contacts.ts'
import { dates } from './explain-dates.ts'
import { fields } from './explain-fields.ts'
import { names } from './explain-names.ts'

const frame: ExplainFrame = {
  wrong: { en: 'Wrong, in English', ru: 'Wrong, in Russian' },
  right: 'Right',
  says: 'presser check says',
  beside: 'Also in the workspace',
  options: 'Options in presser.yaml',
  exceptions: 'When it does not fit',
  switching: 'For all releases, in presser.yaml',
  settings: 'off, warning or error',
  excusing: 'In one place, with a comment above the field',
  reason: 'why it is right here',
  fixed: 'It can’t be switched off: a file that breaks it can’t be read any further.',
  noExcuse: 'It can’t be excused in a single place.',
  index: {
    title: 'The rules of presser check',
    intro:
      'What `presser check` looks for, as an editor would. Each rule has a page with a wrong and a right example in English and Russian; `presser explain RULE` shows the same in the terminal. An error stops a release, a warning does not. `rules` in presser.yaml weighs a rule otherwise or switches it off.',
    back: 'All rules',
  },
  columns: { rule: 'Rule', severity: 'Weight', catches: 'What it catches' },
}

export const explainEn = {
  frame,
  rules: { ...fields, ...contacts, ...dates, ...names, ...characters, ...across },
}
