// What is kept of each release of the archive: its number, its link and the anchors of its text. They are picked from the
// source without reading all of it; whatever is not written plainly is parsed. A card only says where to look: rules
// read the release before they tell anything.
import { type TreeMap, textOf, wordOf } from '../../model/tree.ts'
import { parse } from '../../parse/parse.ts'
import { anchorsOf } from './anchors.ts'

export interface Card {
  readonly language: string | undefined
  /** YYYY-MM-DD */
  readonly date: string | undefined
  readonly number: string | undefined
  /** As typed: a path or a slug. */
  readonly translationOf: string | undefined
  readonly anchors: readonly number[]
}

const NOTHING: Card = {
  language: undefined,
  date: undefined,
  number: undefined,
  translationOf: undefined,
  anchors: [],
}

/** The card of a release's source; an empty one where there is none or it can't be read. */
export function cardOf(source: string | undefined): Card {
  if (source === undefined) return NOTHING
  if (lineAt(source, 'language') === undefined) return parsedCard(source)
  const number = quickly(source, 'number')
  const translationOf = quickly(source, 'translation_of')
  const language = quickly(source, 'language')
  const date = quickly(source, 'date')
  if (number === UNSURE || translationOf === UNSURE || language === UNSURE || date === UNSURE)
    return parsedCard(source)
  return {
    language: language && copied(language),
    date: date && copied(date.slice(0, 10)),
    number: number && numberKey(number),
    translationOf: translationOf && copied(translationOf),
    anchors: anchorsOf(`${fieldSource(source, 'lead')}\n${fieldSource(source, 'body')}`),
  }
}

/** The texts by which releases are found to be alike. */
export const comparedText = (tree: TreeMap): string =>
  `${textOf(tree, 'lead') ?? ''}\n${textOf(tree, 'body') ?? ''}`

/** A number as it is compared: № 36, No. 36 and 36 are one. */
export const numberKey = (number: string): string =>
  copied(
    number
      .toLowerCase()
      .replace(/^(?:№|n[o°º]\.?)(?=[\s\d])/, '')
      .replace(/\s+/g, ''),
  )

function parsedCard(source: string): Card {
  const { tree } = parse(source)
  const number = wordOf(tree, 'number')
  const translationOf = wordOf(tree, 'translation_of')
  const language = wordOf(tree, 'language')
  const date = wordOf(tree, 'date')
  return {
    language: language && copied(language),
    date: date && copied(date.slice(0, 10)),
    number: number && numberKey(number),
    translationOf: translationOf && copied(translationOf),
    anchors: tree ? anchorsOf(comparedText(tree)) : [],
  }
}

const UNSURE = Symbol('unsure')
const PLAIN = /^ *(?:"([^"\\]*)" *|'([^']*)' *|([0-9A-Za-z][\w./-]*) *|)(?:#.*)?$/

// One line, quoted or of plain characters; anything else the parser must read.
function quickly(source: string, name: string): string | undefined | typeof UNSURE {
  const at = lineAt(source, name)
  if (at === undefined) return undefined
  const start = at + name.length + 1
  const end = lineEnd(source, start)
  const match = PLAIN.exec(source.slice(start, end).replace(/\r$/, ''))
  if (!match || /[ \t]/.test(source[end + 1] ?? '')) return UNSURE
  const [, double, single, bare] = match
  const value = (double ?? single ?? bare ?? '').trim()
  return value === '' || (bare !== undefined && /^null$/i.test(bare)) ? undefined : value
}

// A field of the release stands in the first column; the lines of a text never do.
function lineAt(source: string, name: string): number | undefined {
  if (source.startsWith(`${name}:`)) return 0
  const at = source.indexOf(`\n${name}:`)
  return at === -1 ? undefined : at + 1
}

/** The value of a field as it is written, with its indentation. */
function fieldSource(source: string, name: string): string {
  const at = lineAt(source, name)
  if (at === undefined) return ''
  let end = lineEnd(source, at)
  while (/[ \n\r\t]/.test(source[end + 1] ?? 'x')) end = lineEnd(source, end + 1)
  return source.slice(at + name.length + 1, end)
}

const lineEnd = (source: string, from: number): number => {
  const end = source.indexOf('\n', from)
  return end === -1 ? source.length : end
}

// A slice would keep its whole source alive.
const copied = (text: string): string => [...text].join('')
