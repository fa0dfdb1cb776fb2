// Texts of presser.yaml that a release would print in a language that is not its own.
import { inLanguage, type Office } from '../model/office.ts'
import { get, isText, type Path, type Tree, textOf, wordOf } from '../model/tree.ts'
import type { Finding, Subject } from './rule.ts'

/** Fields of a person or a contact that are printed. A boilerplate is a text itself. */
const PRINTED = ['name', 'title', 'organization', 'role', 'hours']

/** One finding for each, where the release names its key. A draft may wait for its translation. */
export function foreignTexts({ tree, visits, office, stage, words }: Subject): Finding[] {
  const language = wordOf(tree, 'language')
  const found: Finding[] = []
  if (language === undefined || stage === 'draft') return found
  const look = (place: string, text: Tree | undefined, path: Path, name = '') => {
    const other = foreignText(text, language, office)
    if (other) found.push({ ...words.rules.untranslated(`${place}${name}`, language, other), path })
  }
  look('organization.name', office.organization.name, ['language'])
  look('organization.short_name', office.organization.shortName, ['language'])
  for (const { kind, tree: value, path } of visits) {
    if (kind.is !== 'reference' || !isText(value)) continue
    const key = value.trim()
    const entry = get(office.registers[kind.to], key)
    if (kind.to === 'boilerplate') look('boilerplate.', entry, path, key)
    else for (const name of PRINTED) look(`${kind.to}.${key}.`, get(entry, name), path, name)
  }
  return found
}

/** What would be printed where the text is given in languages, and the release's is not among them. */
function foreignText(text: Tree | undefined, language: string, office: Office): string | undefined {
  const own = text === undefined || isText(text) || textOf(text, language) !== undefined
  return own ? undefined : inLanguage(text, language, office)
}
