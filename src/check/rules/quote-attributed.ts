// quote-attributed: somebody's words, five or more in quotation marks, have a verb of speech near them and a word for
// the speaker. What stands inside a sentence like a title («проект «…»») is left alone, and so is a quotation that
// goes on from the paragraph before.
import { type ReadingLanguage, readingOf } from '../../locale/reading/index.ts'
import { type Path, type Span, wordOf } from '../../model/tree.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Paragraph, Passage } from '../text/passage.ts'
import type { Quotation } from '../text/quotations.ts'
import { sentencesIn } from '../text/sentences.ts'

const LEAST_WORDS = 5
const REACH = 300

export const quoteAttributed: Rule = {
  id: 'quote-attributed',
  severity: 'warning',
  check({ text, tree, words }): Finding[] {
    const reading = readingOf(wordOf(tree, 'language') ?? '')
    const story = text.passages.filter(({ role }) => role === 'lead' || role === 'body')
    if (!reading || !story.some(({ quotations }) => quotations.length > 0)) return []
    return unattributed(story, reading).map(({ path, span }) => ({
      ...words.ruleWords.names.quoteUnattributed(),
      path,
      where: { span },
    }))
  },
}

interface Placed extends Paragraph {
  readonly passage: Passage
  readonly inside: readonly Quotation[]
}

function unattributed(story: readonly Passage[], reading: ReadingLanguage): { path: Path; span: Span }[] {
  const paragraphs = story.flatMap(passage =>
    passage.paragraphs.map(
      (paragraph, at): Placed => ({ ...paragraph, passage, inside: passage.quotationsByParagraph[at]! }),
    ),
  )
  const found: { path: Path; span: Span }[] = []
  let quotedBefore = false
  for (const [at, paragraph] of paragraphs.entries()) {
    const { passage, span, kind, inside } = paragraph
    const { text, path } = passage
    const isAnySpoken = inside.some(one => isSpoken(text, span, one))
    const rest = isAnySpoken ? outside(text, span, inside) : ''
    const isIntroduced = quotedBefore || introduces(paragraphs[at - 1])
    /** The end of the last quotation whose speaker is known. */
    let told: number | undefined
    for (const quotation of isAnySpoken ? inside : []) {
      if (kind !== 'paragraph' && kind !== 'quote') continue
      if (!isAttributed(span, rest, quotation, reading)) {
        if (!isSpoken(text, span, quotation)) continue
        const lead = text.slice(span[0], quotation.span[0])
        const isKnown =
          isAttributedInside(text.slice(...quotation.inner), reading.speech) ||
          goesOn(text, told, quotation) ||
          (dangles(text, span, quotation)
            ? goesOnBelow(paragraphs[at + 1], reading.speech)
            : (isIntroduced && /^[^0-9A-Za-zÀ-ɏЀ-ԯ]*$/.test(lead)) ||
              /\?[\s\u00a0]*$/.test(lead.slice(-8)) ||
              signs(paragraphs[at + 1]))
        if (!isKnown) {
          found.push({ path, span: quotation.span })
          continue
        }
      }
      told = quotation.span[1]
    }
    // English goes on with the same speaker's next quotation; Russian names the speaker again.
    const last = inside.findLast(one => one.open !== '«' && isLong(text, one))
    quotedBefore = (last !== undefined && !isLeft(text, span, last, reading)) || opensMore(text, span)
  }
  return found
}

// English names the speaker once a paragraph; Russian again, unless nothing stands between.
const goesOn = (text: string, told: number | undefined, { open, span }: Quotation): boolean =>
  told !== undefined && (open === '«') === isNothingBetween(text.slice(told, span[0]))

/** Whether the paragraph has turned to something else: a sentence of its own after the one with the quotation. */
const isLeft = (text: string, [, to]: Span, { span }: Quotation, reading: ReadingLanguage): boolean =>
  sentencesIn(text, [span[1], to], reading).filter(([from, end]) =>
    /[0-9A-Za-zÀ-ɏЀ-ԯ]/.test(text.slice(from, end)),
  ).length > 1

// Ends with a colon, a comma or the question of an interview, or is a line with the speaker's name and title.
function introduces(before: Placed | undefined): boolean {
  if (before?.kind !== 'paragraph') return false
  const line = before.passage.slice(before.span).replaceAll('\u0001', '').trimEnd()
  return /[:?,]\)*$/.test(line) || (line.length < 120 && !HEADING.test(line) && NAME_LINE.test(line))
}
// “About Northern Roads”, “Media Contact”: capital words, but nobody's name.
const HEADING =
  /^(?:About|Additional|Background|Contacts?|Further|Key|Media|More|Next|Notes?|Press|Read|Related)\b/
// Айгуль Орозова, министр; Министр Айгуль Орозова
const NAME_LINE =
  /^(?:[A-ZÀ-ÞА-ЯЁ][^\s,.!…;»”"]*[ \u00a0]+){1,3}[A-ZÀ-ÞА-ЯЁ][^\s,.!…;»”"]*(?:,[^.!…;»”"]+)?$|^[^,.!…;»”"]*[ \u00a0][A-ZÀ-ÞА-ЯЁ][^\s,.]*[ \u00a0]+[A-ZÀ-ÞА-ЯЁ][^\s,.!…;»”"]*$/

/** A line of its own under the quotation: “Anna Orozova, director”, “— Anna Orozova”, “Anna Orozova”. */
const signs = (after: Placed | undefined): boolean =>
  after?.kind === 'paragraph' &&
  after.span[1] - after.span[0] < 120 &&
  !HEADING.test(after.passage.slice(after.span)) &&
  /^(?:[—–-][ \u00a0]*[A-ZÀ-ÞА-ЯЁ]|(?:[A-ZÀ-ÞА-ЯЁ][^\s,]*[ \u00a0]){1,2}[A-ZÀ-ÞА-ЯЁ][^\s,]*$|(?:[A-ZÀ-ÞА-ЯЁ][^\s,:]*[ \u00a0]){1,4}[^\s,:]+, )[^.!?]*$/.test(
    after.passage.slice(after.span).replaceAll('\u0001', ''),
  )

/** The rest of the sentence, on a line of its own: “the director, Anna Orozova, said.” */
const goesOnBelow = (after: Placed | undefined, speech: RegExp): boolean => {
  if (after?.kind !== 'paragraph' || after.span[1] - after.span[0] > 160) return false
  const line = after.passage.slice(after.span)
  return !/["“”«]/.test(line) && speech.test(line)
}

// “We did all that we promised,” and nothing more: the comma waits for who says so.
function dangles(text: string, [, to]: Span, { span, inner, open }: Quotation): boolean {
  return open !== '«' && text[inner[1] - 1] === ',' && text.slice(span[1], to).trim() === ''
}

const isLong = (text: string, { inner }: Quotation): boolean =>
  (text.slice(...inner).match(/[0-9A-Za-zÀ-ɏЀ-ԯ][^\s\u00a0]*/g)?.length ?? 0) >= LEAST_WORDS

// A paragraph of a quotation that closes only in a later one.
function opensMore(text: string, [from, to]: Span): boolean {
  const paragraph = text.slice(from, to)
  const last = (marks: string[]) => Math.max(...marks.map(mark => paragraph.lastIndexOf(mark)))
  if (paragraph.trimStart().startsWith('"') && paragraph.split('"').length % 2 === 0) return true
  return last(['«', '“', '„']) > last(['»', '”'])
}

// A whole sentence: it begins one or follows a colon, and ends one or is followed by the comma and dash of an attribution.
function isSpoken(text: string, [from, to]: Span, quotation: Quotation): boolean {
  const { span, inner } = quotation
  const said = text.slice(...inner)
  if (!isLong(text, quotation)) return false
  const before = text.slice(Math.max(from, span[0] - 40), span[0])
  const after = text.slice(span[1], Math.min(to, span[1] + 12))
  const opens =
    /(?:^|[.!?…:][»”"]?)[\s\u0001\u00a0]*$/.test(before) && /^["'‘[(…\s]*[A-ZÀ-ÞА-ЯЁЀ-Џ0-9—–-]/.test(said)
  const endsInside = /[.!?…,]["'’»”\s]*$/.test(said)
  // A dash without a comma follows a title as well: «…» — так называется проект.
  const endsAfter = /^(?:[.!?…;]*[\s\u0001\u00a0]*$|[.!?…]+\s|,[\s\u0001\u00a0]*[—–-])/.test(after)
  return opens && (endsInside || endsAfter)
}

/** The paragraph with its quotations blanked out, place for place. */
function outside(text: string, [from, to]: Span, quotations: readonly Quotation[]): string {
  let rest = ''
  let at = from
  for (const { span } of quotations) {
    rest += text.slice(at, span[0]) + '\u0002'.repeat(span[1] - span[0])
    at = span[1]
  }
  return rest + text.slice(at, to)
}

function isAttributed(
  [from]: Span,
  rest: string,
  { span, open }: Quotation,
  reading: ReadingLanguage,
): boolean {
  const before = rest.slice(Math.max(0, span[0] - from - REACH), span[0] - from)
  const after = rest.slice(span[1] - from, span[1] - from + REACH)
  // Айгуль Орозова: «…»
  if (/[A-Za-zÀ-ɏЀ-ԯ)][\s\u0001\u00a0]*:[\s\u0001\u00a0]*$/.test(before)) return true
  // «…» — Айгуль Орозова, министр; («…», Al Jazeera)
  if (/^[.,]?[\s\u0001\u00a0]*[—–(-][\s\u0001\u00a0]*[A-ZÀ-ÞА-ЯЁ]/.test(after)) return true
  // What follows the dash says whose words they are, whatever its verb; a verb alone does not.
  const clause = CLAUSE.exec(after)?.[1]
  if (clause !== undefined) return hasOther(clause)
  const near =
    open === '«'
      ? [before, beforeNext(after)]
      : [adjoining(before, -1, reading), adjoining(after, 0, reading)]
  return near.some(part => reading.speech.test(part) && hasOther(part))
}

// Up to the end of its sentence, which a full stop after an initial or «г.» is not: «…», — сказал С. Б. Ахметов.
const CLAUSE =
  /^,?[\s\u0001\u00a0]*[—–-][\s\u0001\u00a0]+((?:[^.!?…]|(?<=[\s\u00a0.-][A-ZА-ЯЁ])\.|(?<=[\s\u00a0](?:г|им|ст|зам|проф|акад|д-р|г-н|Mr|Ms|Mrs|Dr))\.){0,200})/

/** The last or the first sentence. */
function adjoining(part: string, at: -1 | 0, reading: ReadingLanguage): string {
  // A quotation begins a sentence.
  const readable = part.replace(/\u0002+/g, blank => `“${'A'.repeat(blank.length - 1)}`)
  const sentence = sentencesIn(readable, [0, part.length], reading).at(at)
  return sentence ? part.slice(...sentence) : ''
}

// Another quotation has an attribution of its own, unless nothing parts the two.
function beforeNext(after: string): string {
  const next = after.indexOf('\u0002')
  return next === -1 || isNothingBetween(after.slice(0, next)) ? after : after.slice(0, next)
}

const isNothingBetween = (text: string): boolean => /^[.,;!?…\s\u0001\u00a0]*$/.test(text)

// «…, — сказала Орозова. — …», «…, - делится она, - …»
function isAttributedInside(said: string, speech: RegExp): boolean {
  for (const match of said.matchAll(
    /[,.!?…][\s\u00a0]*(?:[—–]|-(?=[\s\u00a0]))[\s\u00a0]*([^—–«»]{3,120}?)(?:[,.][\s\u00a0]*(?:[—–]|-(?=[\s\u00a0]))|$)/g,
  )) {
    const [whole, clause] = match as unknown as [string, string]
    if (!hasOther(clause)) continue
    if (speech.test(clause) || (/[—–-]$/.test(whole) && /^[а-яё]/.test(clause))) return true
  }
  return false
}

// «…», — сказал. has a verb and nobody beside it.
const hasOther = (part: string): boolean =>
  (part.match(/[A-Za-zÀ-ɏЀ-ԯ]+|\u0002+/g)?.filter(word => word.length > 1).length ?? 0) > 1
