// contact-complete: a contact that a journalist can't use, because nobody is named or no number or address is given.
// A draft may still lack them. A key is followed into presser.yaml and told where the release names it;
// in presser.yaml itself an entry that lacks something is only a warning, as no release may use it.
import type { ContactLack } from '../../locale/en/rules-contacts.ts'
import {
  asList,
  get,
  isBlank,
  isList,
  isMap,
  isText,
  type Path,
  type Tree,
  type TreeMap,
} from '../../model/tree.ts'
import { optionOf } from '../options.ts'
import type { Finding, Rule, Subject } from '../rule.ts'

export const contactComplete: Rule = {
  id: 'contact-complete',
  severity: 'error',
  options: { role: ['optional', 'required'], name: ['optional', 'required'] },
  check: subject => (subject.table === 'office' ? inRegister(subject) : inRelease(subject)),
}

function inRelease(subject: Subject): Finding[] {
  const { tree, stage, office, words } = subject
  if (stage === 'draft') return []
  const contact = get(tree, 'contact')
  return asList(contact).flatMap((entry, index) => {
    const path = isList(contact) ? ['contact', index] : ['contact']
    if (isMap(entry)) return written(entry, path, subject)
    const key = isText(entry) ? entry.trim() : ''
    const known = get(office.registers.contacts, key)
    return lacksOf(known, subject).map(lack => ({ ...words.ruleWords.contacts.incomplete(lack, key), path }))
  })
}

function inRegister(subject: Subject): Finding[] {
  const contacts = get(subject.tree, 'contacts')
  return Object.entries(isMap(contacts) ? contacts : {}).flatMap(([key, entry]) =>
    isMap(entry)
      ? written(entry, ['contacts', key], subject).map(found => ({ ...found, severity: 'warning' as const }))
      : [],
  )
}

function written(entry: TreeMap, path: Path, subject: Subject): Finding[] {
  return lacksOf(entry, subject).map(lack => {
    const said = subject.words.ruleWords.contacts.incomplete(lack, undefined)
    const name = lack === 'reach' ? ['phones', 'emails'].find(one => Object.hasOwn(entry, one)) : lack
    if (name !== undefined && Object.hasOwn(entry, name)) return { ...said, path: [...path, name] }
    // The nearest line to what is missing: the entry's first field in a list, else the field that holds it.
    const first = Object.keys(entry)[0]
    return typeof path.at(-1) === 'number' && first !== undefined
      ? { ...said, path: [...path, first], where: { on: 'name' as const } }
      : { ...said, path, where: { on: 'name' as const } }
  })
}

function lacksOf(entry: Tree | undefined, subject: Subject): ContactLack[] {
  if (!isMap(entry) || isBlank(entry)) return []
  const lacks: ContactLack[] = []
  // A desk that answers without names says so in presser.yaml: `contact-complete: [error, {name: optional}]`.
  for (const field of ['role', 'name'] as const) {
    if (isBlank(get(entry, field)) && optionOf(subject, 'contact-complete', field) !== 'optional')
      lacks.push(field)
  }
  if (isBlank(get(entry, 'phones')) && isBlank(get(entry, 'emails'))) lacks.push('reach')
  return lacks
}
