// paragraph-markdown: a paragraph that Markdown will take for a list or a heading: `2023. Год`, `- сказал он`.
// What starts what: https://spec.commonmark.org/0.31.2/#list-items, #setext-headings
import type { Span } from '../../model/tree.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import type { Paragraph, Passage } from '../text/passage.ts'

export const paragraphMarkdown: Rule = {
  id: 'paragraph-markdown',
  severity: 'warning',
  check(subject) {
    const body = subject.text.of('body')
    return body ? [...items(body, subject), ...headings(body, subject)] : []
  },
}

interface Item {
  readonly paragraph: Paragraph
  readonly mark: string
  readonly span: Span
  /** Of a numbered item. */
  readonly number: number | undefined
  /** In the paragraphs of the text. */
  readonly at: number
}

function items(body: Passage, { words }: Subject): Finding[] {
  const say = words.ruleWords.characters
  const all = itemsOf(body)
  const before = new Set<number>()
  return all.flatMap((item, index) => {
    const isAccident =
      item.number === undefined
        ? isLone(all, index) || followsSpeech(body, item) || isDialogue(body, all, index)
        : !isCounted(item.number, before, all[index + 1]) &&
          item.number !== 1 &&
          startsBlock(body.raw, item.span[0])
    if (item.number !== undefined) before.add(item.number)
    if (!isAccident) return []
    const said =
      item.number === undefined
        ? say.listMark(item.mark)
        : say.listNumber(
            item.mark,
            item.mark.replace(/[.)]$/, end => `\\${end}`),
          )
    return [{ ...said, path: body.path, where: { span: item.span } }]
  })
}

function itemsOf({ raw, paragraphs }: Passage): Item[] {
  return paragraphs.flatMap((paragraph, at) => {
    const mark = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(raw.slice(...paragraph.span))?.[0]
    if (paragraph.kind !== 'item' || mark === undefined) return []
    const start = paragraph.span[0]
    const number = /^\d/.test(mark) ? Number(mark.slice(0, -1)) : undefined
    return [{ paragraph, mark, span: [start, start + mark.length] as const, number, at }]
  })
}

/** Of a list of one item; another paragraph may stand between two items. */
function isLone(all: readonly Item[], index: number): boolean {
  const { mark, at } = all[index]!
  return ![all[index - 1], all[index + 1]].some(other => other?.mark === mark && Math.abs(other.at - at) <= 2)
}

/** A number that goes on from an item before, or that the item after goes on from. */
const isCounted = (number: number, before: ReadonlySet<number>, after: Item | undefined): boolean =>
  before.has(number - 1) || before.has(number) || after?.number === number + 1

// Only what stands right before an item: a text may have thousands.
const REACH = 200
const tail = (raw: string, at: number): string => raw.slice(Math.max(0, at - REACH), at)

// «Мы готовы», and on the next line `- сказал он`: a dash was meant.
function followsSpeech({ raw }: Passage, { mark, span }: Item): boolean {
  if (mark !== '-') return false
  const isSmall = /^-[ \t]+[a-zа-яё]/.test(raw.slice(span[0], span[0] + 20))
  return isSmall && /[»”"][,.!?]?\s*$|[,!?…][»”"]\s*$/.test(tail(raw, span[0]))
}

// - Вы готовы?
// - Готовы, - ответил министр.
function isDialogue({ raw }: Passage, all: readonly Item[], index: number): boolean {
  const { mark, at } = all[index]!
  const speaks = (other: Item | undefined): boolean =>
    other?.mark === mark &&
    Math.abs(other.at - at) <= 2 &&
    /[,!?…][ \u00a0]+[-–—][ \u00a0]+[а-яё]/.test(raw.slice(...other.paragraph.span))
  return mark === '-' && [all[index], all[index - 1], all[index + 1]].some(speaks)
}

const startsBlock = (raw: string, at: number): boolean => /(?:^|\n[ \t]*\n)[ \t]*$/.test(tail(raw, at))

function headings({ raw, path }: Passage, { words }: Subject): Finding[] {
  const say = words.ruleWords.characters
  const found: Finding[] = []
  for (const { 0: whole, 1: before = '', index } of raw.matchAll(/^([ \t]{0,3})#(?=[ \t]+\d)/gm)) {
    const start = index + before.length
    found.push({ ...say.headingMark(), path, where: { span: [start, index + whole.length] } })
  }
  // A line of - or = right under text.
  for (const { 1: line, index, 0: whole } of raw.matchAll(
    /(?<!\n[ \t]*)\n {0,3}(-+|=+)(?=[ \t]*(?:\n|$))/g,
  )) {
    const end = index + whole.length
    if (raw.slice(0, index).trim() !== '')
      found.push({ ...say.headingLine(line!), path, where: { span: [end - line!.length, end] } })
  }
  return found
}
