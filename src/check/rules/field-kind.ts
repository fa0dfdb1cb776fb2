// field-kind: a value is not what its field takes (a real day, a phone number, a list, one line …).
import { type Field, firstNeeded } from '../../model/field.ts'
import { type Fault, type Kind, nearest, textFault } from '../../model/kinds.ts'
import { isList, isMap, isText, pathText, type Span, type Tree } from '../../model/tree.ts'
import type { Finding, Rule } from '../rule.ts'
import { zoneFault } from './embargo-coherent.ts'

const TOLD_BY: Partial<Record<Fault['code'], string>> = {
  'not-email': 'email-valid',
  'not-phone': 'phone-valid',
  'not-link': 'link-valid',
  'control-character': 'hidden-character',
}

export const fieldKind: Rule = {
  id: 'field-kind',
  severity: 'error',
  *check({ visits, words, office }): Generator<Finding> {
    for (const visit of visits) {
      const found = faultOf(visit.kind, visit.tree)
      if (!found) continue
      const fault = found.code === 'no-offset' ? { ...found, zone: office.timeZone } : found
      // These say it with what to type instead, unless the office has switched them off.
      const isZoneOfEmbargo =
        visit.path[0] === 'embargo' &&
        isText(visit.tree) &&
        zoneFault(visit.tree.trim(), office.timeZone) !== undefined
      const other = isZoneOfEmbargo ? 'embargo-coherent' : TOLD_BY[fault.code]
      if (other !== undefined && office.rules[other] !== 'off') continue
      const said = words.fault(fault, pathText(visit.path))
      const span = spanOf(fault)
      yield span ? { ...said, path: visit.path, where: { span } } : { ...said, path: visit.path }
    }
  },
}

function faultOf(kind: Kind, tree: Tree): Fault | undefined {
  switch (kind.is) {
    case 'atom':
      return isText(tree) ? textFault(kind.atom, tree, kind.max) : { code: 'not-text' }
    case 'choice':
      return isText(tree) ? choiceFault(tree, kind.of) : { code: 'not-text' }
    case 'list':
      return isList(tree) ? undefined : { code: 'not-list' }
    case 'map':
      return isMap(tree) ? undefined : mapFault(kind.fields, tree)
    case 'dictionary':
      return isMap(tree) ? undefined : { code: 'not-map' }
    default:
      return undefined
  }
}

// What was typed is shown where it belongs: dateline: {place: "BISHKEK"}.
const mapFault = (fields: readonly Field[], tree: Tree): Fault => ({
  code: 'not-map',
  name: firstNeeded(fields),
  text: isText(tree) ? tree.trim() : undefined,
})

/** The place within the value, where it is not the whole of it. */
function spanOf(fault: Fault): Span | undefined {
  if (fault.code === 'control-character') return [fault.at, fault.at + 1]
  return fault.code === 'html' ? [fault.at, fault.end] : undefined
}

function choiceFault(text: string, choices: readonly string[]): Fault | undefined {
  if (choices.includes(text)) return undefined
  return { code: 'not-choice', text, choices, nearest: nearest(text, choices) }
}
