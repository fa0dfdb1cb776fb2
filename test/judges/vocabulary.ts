// schema.org's vocabulary as a judge: types and properties exist, stand where they may, and hold values that they take.
import { readFileSync } from 'node:fs'

interface Property {
  on: string[]
  takes: string[]
  insteadNow?: string
}
const { types, properties, values } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../fixtures/schema-org/vocabulary.json`, 'utf8'),
) as {
  types: Record<string, string[]>
  properties: Record<string, Property>
  values: Record<string, string>
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A type with all that it is a kind of. */
const kinds = (type: string): string[] => [type, ...(types[type] ?? []).flatMap(kinds)]

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/

/** False for a 31 February, which Date would take for 3 March. */
const isInCalendar = (value: string): boolean => {
  const day = value.slice(0, 10)
  const at = new Date(`${day}T00:00Z`)
  return !Number.isNaN(Date.parse(value)) && at.toJSON()?.startsWith(day)
}

/** What a plain value can be, by what the property takes. */
const PLAIN: Record<string, (value: Json) => boolean> = {
  Text: value => typeof value === 'string',
  URL: value => typeof value === 'string' && URL.canParse(value),
  Date: value => typeof value === 'string' && DAY.test(value) && isInCalendar(value),
  DateTime: value => typeof value === 'string' && MOMENT.test(value) && isInCalendar(value),
  Boolean: value => typeof value === 'boolean',
  Number: value => typeof value === 'number',
  Integer: value => Number.isInteger(value),
  // A kind of thing that is written as a text: “7 ft”.
  Distance: value => typeof value === 'string' && /^\d+(?:\.\d+)? \S+$/.test(value),
}

export interface VocabularyVerdict {
  faults: string[]
  /** Properties looked at. */
  looked: number
}

/** Judges one JSON-LD document. A fault names the path: `publisher.contactPoint[0].fax: NewsArticle has no such property`. */
export function judge(document: Json): VocabularyVerdict {
  const verdict: VocabularyVerdict = { faults: [], looked: 0 }
  const { '@context': context } = document as { [key: string]: Json }
  if (context !== 'https://schema.org') verdict.faults.push(`@context: ${context}`)
  judgeThing(document as { [key: string]: Json }, '', verdict)
  return verdict
}

function judgeThing(thing: { [key: string]: Json }, path: string, verdict: VocabularyVerdict): void {
  const { '@type': type } = thing
  if (typeof type !== 'string' || !(type in types)) {
    verdict.faults.push(`${path}@type: ${type} is not a known type`)
    return
  }
  for (const [name, value] of Object.entries(thing)) {
    if (name.startsWith('@')) continue
    verdict.looked++
    const property = properties[name]
    const fault = !property?.on.some(other => kinds(type).includes(other))
      ? `${type} has no such property`
      : property.insteadNow && `replaced by ${property.insteadNow}`
    if (fault) verdict.faults.push(`${path}${name}: ${fault}`)
    else judgeValue(value, property!, `${path}${name}`, verdict)
  }
}

function judgeValue(value: Json, property: Property, path: string, verdict: VocabularyVerdict): void {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) judgeValue(one, property, `${path}[${at}]`, verdict)
  } else if (typeof value === 'object' && value !== null) {
    judgeThing(value, `${path}.`, verdict)
    const given = kinds(String(value['@type']))
    if (!property.takes.some(type => given.includes(type)))
      verdict.faults.push(`${path}: takes ${property.takes.join(', ')}, not ${value['@type']}`)
  } else {
    const word = typeof value === 'string' ? values[value.replace('https://schema.org/', '')] : undefined
    const fits = property.takes.some(type => PLAIN[type]?.(value) || (word && kinds(word).includes(type)))
    if (!fits)
      verdict.faults.push(`${path}: takes ${property.takes.join(', ')}, not ${JSON.stringify(value)}`)
  }
}
