// docs/fields.md: the field reference, made of the tables of fields and the English words. A test keeps it fresh.
import type { Words } from '../locale/index.ts'
import { CONFIG_FIELDS } from '../model/config-fields.ts'
import type { Field } from '../model/field.ts'
import { RELEASE_FIELDS } from '../model/fields.ts'
import { neededFrom } from '../model/requirements.ts'
import { STAGES, TYPES } from '../model/vocabulary.ts'
import { OFFICE_EXAMPLES, RELEASE_EXAMPLES } from './examples.ts'
import { fieldsBelow, kindWords } from './kind-words.ts'

const INTRO = `<!-- Made by npm run generate from src/model/fields.ts and src/model/config-fields.ts: change those. -->

# Fields

What a release and presser.yaml may hold. \`presser check\` holds files to it, and so does an editor with
[yaml-language-server](https://github.com/redhat-developer/yaml-language-server): \`presser schema\` prints the same as JSON Schema.

A field that is empty counts as not given. Values are read as typed: \`0047\`, \`1.10\`, \`no\` and a date stay text.
`

const RELEASE_INTRO = `
## A release

One release in one language is one file, \`releases/2026/2026-11-20-slug.en.yaml\`. Each stage asks for all that the stages before
it asked for; \`requirements\` in presser.yaml replaces the list of a stage. A dot means that the type never needs the field.
`

const OFFICE_INTRO = `
## presser.yaml

The office: what its releases share. Fields marked *needed* have no default.
`

/** The page in Markdown. */
export function fieldsPage(words: Words): string {
  const release = new Section(words, words.fields, RELEASE_EXAMPLES)
  const office = new Section(words, words.officeFields, OFFICE_EXAMPLES)
  const parts = [
    INTRO,
    RELEASE_INTRO,
    overview(RELEASE_FIELDS),
    ...RELEASE_FIELDS.map(field => release.of(field, fromWords(field))),
    OFFICE_INTRO,
    ...CONFIG_FIELDS.map(field => office.of(field, field.from ? 'needed' : '')),
  ]
  return `${parts.map(part => part.trim()).join('\n\n')}\n`
}

function overview(fields: readonly Field[]): string {
  const rows = fields.map(field => {
    const stages = TYPES.map(type => neededFrom(field, type) ?? (field.when ? 'see below' : '·'))
    return [`[\`${field.name}\`](#${field.name})`, ...stages, field.standard ?? '']
  })
  return table(['Field', ...TYPES.map(type => `needed: ${type}`), 'In the standards'], rows)
}

/** `from review on (release, statement), from final on (brief)`. */
function fromWords(field: Field): string {
  if (field.when) return `where \`${field.when.field}\` is \`${field.when.is}\``
  const stages = STAGES.flatMap(stage => {
    const types = TYPES.filter(type => neededFrom(field, type) === stage)
    if (types.length === 0) return []
    const when =
      stage === 'draft' ? 'from the start' : stage === 'withdrawn' ? 'when withdrawn' : `from ${stage} on`
    return [types.length === TYPES.length ? when : `${when} (${types.join(', ')})`]
  })
  return stages.length > 0 ? stages.join(', ') : ''
}

class Section {
  readonly #words: Words
  readonly #labels: Words['fields']
  readonly #examples: Readonly<Record<string, string>>

  constructor(words: Words, labels: Words['fields'], examples: Readonly<Record<string, string>>) {
    this.#words = words
    this.#labels = labels
    this.#examples = examples
  }

  of(field: Field, needed: string): string {
    const { label, help } = this.#labels[field.name]!
    const rows = this.#rows(field, [field.name])
    const facts = [
      `- Value: ${kindWords(field.kind, this.#words.expected)}.`,
      ...(needed === '' ? [] : [needed === 'needed' ? '- *Needed.*' : `- Needed: ${needed}.`]),
      ...(field.standard ? [`- In the standards: ${field.standard}.`] : []),
    ]
    const below = rows.length > 0 ? [table(['Field', 'Value', 'Needed', 'What to write'], rows)] : []
    const example = `\`\`\`yaml\n${this.#examples[field.name]}\n\`\`\`\n`
    return [
      `### ${field.name}\n`,
      `**${label}.** ${help}\n`,
      `${facts.join('\n')}\n`,
      ...below,
      example,
    ].join('\n')
  }

  #rows(field: Field, path: readonly string[]): string[][] {
    return fieldsBelow(field.kind, this.#words.expected).flatMap(inner => {
      const at = [...path, inner.name]
      const { help = '' } = this.#labels[at.join('.')] ?? {}
      const own = [
        `\`${at.slice(1).join('.')}\``,
        kindWords(inner.kind, this.#words.expected),
        insideWords(inner),
        help,
      ]
      return [own, ...this.#rows(inner, at)]
    })
  }
}

const insideWords = (field: Field): string => fromWords(field).replace('from the start', 'always')

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[titles, titles.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`

const cell = (text: string): string => text.replaceAll('|', '\\|')
