// placeholder-left: what was to be filled in and was not: TK, TODO, ФИО, [insert date], empty brackets, lines of underscores.
import { isText, overlap, type Span } from '../../model/tree.ts'
import type { Finding, Rule } from '../rule.ts'
import { isBlankWord, type Reason, type Sign, signsIn } from '../text/placeholders.ts'

interface Gap {
  readonly span: Span
  readonly reason: Reason
}

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'error',
  *check({ visits, allText, words }): Iterable<Finding> {
    const signs = signsIn(allText)
    for (const { tree, path, kind } of visits) {
      if (!isText(tree) || kind.is === 'choice') continue
      for (const { span, reason } of gapsIn(tree, signs)) {
        const said = words.ruleWords.characters.placeholder(reason, tree.slice(...span).replace(/\s+/g, ' '))
        yield { ...said, path, where: { span } }
      }
    }
  },
}

function* gapsIn(text: string, signs: readonly Sign[]): Iterable<Gap> {
  if (isBlankWord(text)) {
    yield { span: [0, text.length], reason: 'blanks' }
    return
  }
  const told: Span[] = []
  for (const sign of signs) {
    for (const { 0: words, index } of text.matchAll(patternOf(sign))) {
      const span: Span = [index, index + words.length]
      if (sign.outsideQuotations && isQuoted(text, index)) continue
      if (isInLink(text, index) || told.some(other => overlap(other, span))) continue
      told.push(span)
      yield { span, reason: sign.reason }
    }
  }
}

function isInLink(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 300), at))![0]
  return before.includes('://') || before.includes('@') || before.includes('www.')
}

// A paragraph that anybody reads is shorter.
const REACH = 4000

/** Within marks that the paragraph opens before, or in a block of quotation. */
function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - REACH), at)
  const before = near.slice(Math.max(0, near.lastIndexOf('\n\n')))
  const opens = (open: string, close: string) => before.lastIndexOf(open) > before.lastIndexOf(close)
  return opens('“', '”') || opens('«', '»') || before.split('"').length % 2 === 0 || /^\s*>/.test(before)
}

const made = new Map<Sign, RegExp>()

function patternOf(sign: Sign): RegExp {
  let pattern = made.get(sign)
  if (!pattern) {
    pattern = new RegExp(sign.source, `g${sign.flags ?? ''}`)
    made.set(sign, pattern)
  }
  return pattern
}
