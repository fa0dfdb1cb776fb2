// hidden-character: characters that nobody sees, but that break search, copying and the order of letters.

import type { Words } from '../../locale/index.ts'
import { codePoint } from '../../model/characters.ts'
import { isText } from '../../model/tree.ts'
import type { Finding, Repair, Rule } from '../rule.ts'

type HiddenKind = Parameters<Words['ruleWords']['characters']['hidden']>[0]

// Unicode's Default_Ignorable_Code_Point, the controls and what stands for nothing:
// https://www.unicode.org/reports/tr36/#Text_Comparison
const KINDS: readonly (readonly [HiddenKind, string])[] = [
  ['control', '\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029'],
  ['soft-hyphen', '\\xad'],
  ['zero-width', '\\u034f\\u180e\\u200b-\\u200d\\u2060-\\u2064\\ufeff'],
  ['direction', '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f'],
  ['object', '\\ufff9-\\ufffc'],
  ['private', '\\ue000-\\uf8ff\\udb80-\\udbff'],
  ['broken', '\\ufffd'],
  ['blank', '\\u115f\\u1160\\u2800\\u3164\\uffa0'],
]

// A private letter beyond the first plane is two units; so are the tags that can carry a text of their own.
const HIDDEN = new RegExp(
  `(?:${['[', ...KINDS.map(([, range]) => range), ']'].join('')}[\\udc00-\\udfff]?|\\udb40[\\udc00-\\udfff])+`,
  'g',
)

export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  severity: 'error',
  *check({ visits, allText, words }): Iterable<Finding> {
    if (allText.search(HIDDEN) === -1) return
    for (const { tree, path } of visits) {
      if (!isText(tree)) continue
      for (const { 0: run, index } of hiddenIn(tree)) {
        const code = codePoint(run)
        const said = words.ruleWords.characters.hidden(kindOf(run), code, wordBefore(tree, index))
        yield { ...said, path, where: { span: [index, index + run.length] } }
      }
    }
  },
  // What has no width can go: what is seen stays the same.
  repairs({ text }): Repair[] {
    return text.passages.flatMap(({ raw, path }) =>
      hiddenIn(raw)
        .filter(({ 0: run }) => WIDTHLESS.test(run))
        .map(({ 0: run, index }) => ({ path, span: [index, index + run.length] as const, text: '' })),
    )
  },
}

const WIDTHLESS = /^[\xad\u200b-\u200d\u2060\ufeff]+$/

const hiddenIn = (text: string): RegExpExecArray[] =>
  [...text.matchAll(HIDDEN)].filter(({ 0: run, index }) => !isNeeded(text, index, index + run.length))

function kindOf(run: string): HiddenKind {
  const first = run[0]!
  return KINDS.find(([, range]) => new RegExp(`[${range}]`).test(first))?.[0] ?? 'zero-width'
}

// Persian, Indic and other scripts spell with joiners, right-to-left text needs its marks, an emoji is glued of several.
const JOINED = /[\u0590-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]/
const EMOJI = /[\u2190-\u2bff\udc00-\udfff]|\ufe0f/

function isNeeded(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end)
  const around = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2)
  if (/^[\u200c-\u200f\u061c]+$/.test(run) && JOINED.test(around)) return true
  if (run === '\u200d') return EMOJI.test(around)
  // The flags of England, Scotland and Wales are a black flag with tags.
  return run.startsWith('\udb40') && text.slice(start - 2, start) === '\u{1f3f4}'
}

const wordBefore = (text: string, at: number): string =>
  /[0-9A-Za-zÀ-ɏЀ-ԯ’'«“.,-]{0,20} ?$/.exec(text.slice(Math.max(0, at - 21), at))![0].trim()
