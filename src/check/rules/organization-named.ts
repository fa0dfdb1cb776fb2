// organization-named: headline or lead names the organization in full, shortly or by its initials. Its absence from
// the headline is on Business Wire's list of what editors catch most; a lead that has it serves as well.
import { type Path, wordOf } from '../../model/tree.ts'
import { textIn } from '../people.ts'
import type { Finding, Rule } from '../rule.ts'
import { namesOrganization } from '../text/organization.ts'

export const organizationNamed: Rule = {
  id: 'organization-named',
  severity: 'warning',
  check({ tree, office, text, words }): Finding[] {
    const [headline, lead, body] = [text.of('headline'), text.of('lead'), text.of('body')]
    // A draft that has a headline only may still get its lead.
    if (!lead && !body) return []
    const language = wordOf(tree, 'language') ?? ''
    const { name, shortName } = office.organization
    const names = [name, shortName].flatMap(value => textIn(value, language) ?? [])
    if (names.length === 0) return []
    // A statement has no lead: its first paragraph does that duty.
    const opening = lead?.text ?? (body ? body.slice(body.paragraphs[0]?.span ?? [0, 0]) : '')
    const read = [headline?.text, text.of('subhead')?.text, opening].join('\n')
    if (namesOrganization(read, names)) return []
    const path: Path = [headline ? 'headline' : lead ? 'lead' : 'body']
    return [{ ...words.ruleWords.names.organizationUnnamed(names.at(-1)!), path }]
  },
}
