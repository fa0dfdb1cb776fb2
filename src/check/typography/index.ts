// All slips of typography in a text. One file a language; a language without one is left alone.
import type { Passage } from '../text/passage.ts'
import * as en from './en.ts'
import { proseOf } from './prose.ts'
import * as ru from './ru.ts'
import { apart, isCued, type Slip, type Style, slipsBy } from './slip.ts'
import { type Marks, singlesIn, straightIn } from './straight.ts'

const LANGUAGES = { ru, en }
export type Language = keyof typeof LANGUAGES

export const languageOf = (tag: string): Language | undefined => {
  const primary = tag.split('-', 1)[0]!.toLowerCase()
  return primary === 'ru' || primary === 'en' ? primary : undefined
}

/** With missing no-break spaces, if `unseen`; what is not worth telling has `quiet`. None touches a character of `kept`, marks of a pair fall together. */
export function slipsIn(
  passage: Passage,
  language: Language,
  style: Style,
  options: { unseen: boolean; kept: (start: number, end: number) => boolean },
): Slip[] {
  const { MARKS, VISIBLE, UNSEEN } = LANGUAGES[language]
  const text = proseOf(passage)
  const { paragraphs } = passage
  const pairs = text.includes('"') ? pairsIn(passage, text, MARKS) : []
  const singles =
    language === 'en' && text.includes("'") ? paragraphs.flatMap(({ span }) => singlesIn(text, span)) : []
  const isFree = ({ span: [start, end] }: Slip) => !options.kept(start, end)
  const straight = [...pairs, ...singles].filter(pair => pair.every(isFree)).flat()
  const others = slipsBy(VISIBLE, text, style).filter(isFree)
  const unseen = options.unseen ? slipsBy(UNSEEN, text, style).filter(isFree) : []
  return apart([...straight, ...others, ...unseen]).filter(
    ({ kind }) => options.unseen || (kind !== 'no-break' && kind !== 'thin'),
  )
}

/** The places of the spaces that are to hold their neighbours together, in any style; none in a language without a file here. */
export function boundSpaces(text: string, tag: string): number[] {
  const language = languageOf(tag)
  if (!language) return []
  return LANGUAGES[language].UNSEEN.flatMap(({ cue, find }) =>
    isCued(cue, text) ? [...text.matchAll(find)].map(({ index }) => index) : [],
  )
}

// A quotation may open in each of several paragraphs and close in the last: all of its marks change, or none.
function pairsIn({ paragraphs }: Passage, text: string, marks: Marks): Slip[][] {
  const found = paragraphs.map(({ span }) => straightIn(text, span, marks))
  return found.includes(undefined) ? [] : found.flatMap(pairs => pairs ?? [])
}
