// What stands around a word that may be a name: initials, other capital words, words that go with a person.
import { fold, type Word } from './names.ts'
import type { Passage } from './passage.ts'

export interface ReadPassage {
  readonly passage: Passage
  readonly words: readonly Word[]
  readonly speech: RegExp
}

const HONORIFICS = new Set(
  (
    'mr mrs ms dr prof professor sir dame lord lady president minister ambassador commissioner secretary director ' +
    'chair chairman chairwoman governor mayor head general colonel judge senator representative adviser advisor ' +
    'spokesperson spokesman spokeswoman attorney sen rep gov agent chief officer detective sergeant sgt lieutenant lt captain ' +
    'capt justice rev councillor councilmember councilman councilwoman chancellor superintendent sheriff inspector dean ' +
    'secretary-general congressman congresswoman assemblymember глава главы главе главу главой посол посла'
  ).split(' '),
)
// With any ending. (Sets and stems: one pattern of them all takes longer to make than these words to read.)
const HONORIFIC_STEMS =
  'господин госпож г-н г-ж министр президент директор секретар председател заместител руководител губернатор мэр депутат генерал полковник доктор профессор спикер представител'.split(
    ' ',
  )

// DA Stephan, CEO Ross.
export const isAbbreviated = (text: string): boolean => /^[A-Z]{2,4}$/.test(text)

export const isHonorific = (word: Pick<Word, 'text' | 'lower'> | undefined): boolean =>
  word !== undefined &&
  (isAbbreviated(word.text) ||
    HONORIFICS.has(word.lower) ||
    HONORIFIC_STEMS.some(stem => word.lower.startsWith(stem)))

/** Nothing but blanks and the full stop of an initial or «г-н.» between them. */
export const isNextTo = (text: string, left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  right.span[0] - left.span[1] <= 3 &&
  (isShortened(left.lower)
    ? /^\.?[\s\u00a0\u202f]*$/.test(text.slice(left.span[1], right.span[0]))
    : /^[\s\u00a0\u202f]+$/.test(text.slice(left.span[1], right.span[0])))

// «г-н.», "Dr.", an initial: the sentence goes on after its full stop.
const isShortened = (lower: string): boolean =>
  lower.length === 1 ||
  /^(?:[a-z]{2}|г-[нж]а?|[а-я]{2}-р|mrs|prof|проф|акад|gov|sen|rep|gen|col|hon|зам|нач|рук)$/.test(lower)

/** The initials right before the word, «А. Б.» as "аб". */
export function initialsBefore(text: string, start: number): string {
  // Nearly no word has any.
  if (!text.slice(Math.max(0, start - 4), start).includes('.')) return ''
  // «… в СМИ. Орозова» has none.
  const found = /(?<![A-Za-zÀ-ɏЀ-ԯ])((?:[A-ZÀ-ÞЀ-Я]\.[\s\u00a0\u202f]*){1,3})$/.exec(
    text.slice(Math.max(0, start - 15), start),
  )
  return fold(found?.[1] ?? '').replace(/[^a-zà-ɏа-я]/g, '')
}

export const startsSentence = (text: string, { span }: Word): boolean =>
  /(?:^|[.!?…:\n«“„"\u0001]|[—–]\s)[\s\u00a0\u0001«“„"(]*$/.test(
    text.slice(Math.max(0, span[0] - 8), span[0]),
  ) || span[0] === 0

/** «…», — сказала Орозова; Ms Orozova; "Orozova noted". */
export function standsAsPerson({ passage, words, speech }: ReadPassage, at: number): boolean {
  const word = words[at]!
  const before = words[at - 1]
  if (isNextTo(passage.text, before, word) && isHonorific(before)) return true
  const near = [before, words[at + 1]].filter(
    other =>
      other &&
      gap(word, other) <= 2 &&
      !other.isCapital &&
      !isParted(passage.text, word, other) &&
      speech.test(other.text),
  )
  return near.length > 0
}

/** “Orozova’s”. */
export const isPossessive = (text: string, { span }: Word): boolean =>
  /^['’]s(?![A-Za-z])/.test(text.slice(span[1], span[1] + 3))

const PLACED = new Set('in at near across throughout around the a an'.split(' '))
// They begin sentences, and are a letter away from surnames such as White, Vince, Avery, Turing, Slater.
export const STARTERS: ReadonlySet<string> = new Set(
  'and as but for if so yet not new then now both even also when meanwhile however earlier yesterday according asked while since under after every first during before given still other those these there three where which later never among about today again along above their being could would should having until within'.split(
    ' ',
  ),
)

/** Whether an English word with a capital letter may be a surname that stands alone: “a letter to Orozova”. */
export function standsAsSurname(one: ReadPassage, at: number): boolean {
  const { passage, words } = one
  const word = words[at]!
  if (isPossessive(passage.text, word) || standsAsPerson(one, at)) return true
  if (startsSentence(passage.text, word)) return !STARTERS.has(word.lower)
  return !PLACED.has(words[at - 1]?.lower ?? '')
}

// “… said. Weller …”
const isParted = (text: string, a: Word, b: Word): boolean =>
  /[.!?…]\s/.test(text.slice(Math.min(a.span[1], b.span[1]), Math.max(a.span[0], b.span[0])))

const gap = (a: Word, b: Word): number => Math.max(a.span[0], b.span[0]) - Math.min(a.span[1], b.span[1])
