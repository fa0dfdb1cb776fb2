// The first release of a new workspace, and the settings of editors and hooks that `init` puts beside it.

import { type Words, wordsOf } from '../locale/index.ts'
import { printOf } from '../locale/print/index.ts'
import { type Day, dayText } from '../model/calendar.ts'
import { inLanguage, type Office } from '../model/office.ts'
import type { TreeMap } from '../model/tree.ts'
import { isInterfaceLanguage } from '../model/vocabulary.ts'
import { cleaned } from './clean.ts'

/** The words that `init` writes into texts of this publishing language; English where presser has none of it. */
export const starterWords = (language: string): Words['scaffold']['starter'] => {
  const primary = language.split('-', 1)[0]
  return wordsOf(isInterfaceLanguage(primary) ? primary : 'en').scaffold.starter
}

/** A draft in the office's first language that says something true: that there is a newsroom now. */
export function firstRelease(office: Office, today: Day): TreeMap {
  const language = office.languages[0]!
  const { headline, lead, body } = starterWords(language)
  const { name, shortName } = office.organization
  const full = inLanguage(name, language, office) ?? ''
  const [contact] = Object.keys(office.registers.contacts)
  return {
    type: 'release',
    language,
    status: 'draft',
    date: dayText(today),
    headline: headline(inLanguage(shortName, language, office) ?? full),
    ...(contact && { contact }),
    lead: lead(full, printOf(language, office.house.dateStyle).day(today)),
    body: cleaned('markdown', body, office.timeZone),
  }
}

/** Runs `presser check` on what is committed, and shows warnings too. See pre-commit.com. */
export const preCommitConfig = (words: Words): string => `repos:
  - repo: local
    hooks:
      - id: presser
        name: "${words.scaffold.office.hook}"
        entry: presser check
        language: system
        files: '(^|/)(presser\\.yaml|releases/.*\\.ya?ml)$'
        types: [yaml]
        require_serial: true
        verbose: true
`

/** Completion and checks while one types, by the YAML extension of VS Code. */
export const vscodeSettings = (schemas: { readonly release: string; readonly config: string }): string =>
  `${JSON.stringify(
    {
      'yaml.schemas': { [schemas.release]: 'releases/**/*.yaml', [schemas.config]: 'presser.yaml' },
      '[yaml]': { 'editor.wordWrap': 'on', 'editor.insertSpaces': true, 'editor.tabSize': 2 },
    },
    null,
    2,
  )}\n`

export const EDITORCONFIG = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.{yaml,yml}]
indent_style = space
indent_size = 2
`
