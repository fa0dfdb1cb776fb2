// What stands around a word that may be a name: initials, other capital words, words that go with a person.
import { fold, isLetter, type Word } from './names.ts'
import type { Passage } from './passage.ts'

export interface ReadPassage {
  readonly passage: Passage
  readonly words: readonly Word[]
  /** Which of the words begin with a capital letter. */
  readonly capitals: readonly number[]
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
  word !== undefined && ((word.text.length < 5 && isAbbreviated(word.text)) || isPost(word.lower))

/** “director”, «министр», in lower case. */
export const isPost = (lower: string): boolean =>
  HONORIFICS.has(lower) || HONORIFIC_STEMS.some(stem => lower.startsWith(stem))

/** Nothing but blanks and the full stop of an initial or «г-н.» between them; an empty line parts them. */
export function isNextTo(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false
  const { start } = right
  let at = left.end
  if (start - at > 3) return false
  const isStopped = text.charCodeAt(at) === STOP
  if (isStopped) at++
  let lines = 0
  for (; at < start; at++) {
    const code = text.charCodeAt(at)
    if (!isBlank(code)) return false
    if (code === NEWLINE) lines++
  }
  return lines < 2 && ((!isStopped && start > left.end) || isShortened(left.lower))
}

const STOP = 0x2e
const NEWLINE = 0x0a
// Space, no-break spaces, line ends, tab.
const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x09 && code <= 0x0d)

// «г-н.», "Dr.", an initial: the sentence goes on after its full stop.
const isShortened = (lower: string): boolean =>
  lower.length === 1 ||
  /^(?:[a-z]{2}|г-[нж]а?|[а-я]{2}-р|mrs|prof|проф|акад|gov|sen|rep|gen|col|hon|зам|нач|рук)$/.test(lower)

/** The initials right before the word, «А. Б.» as "аб". */
export function initialsBefore(text: string, start: number): string {
  // Nearly no word has any.
  let at = start - 1
  while (at > start - 4 && text.charCodeAt(at) !== STOP) at--
  if (text.charCodeAt(at) !== STOP) return ''
  // «… в СМИ. Орозова» has none.
  const found = /(?<![A-Za-zÀ-ɏЀ-ԯ])((?:[A-ZÀ-ÞЀ-Я]\.[\s\u00a0\u202f]*){1,3})$/.exec(
    text.slice(Math.max(0, start - 15), start),
  )
  return fold(found?.[1] ?? '').replace(/[^a-zà-ɏа-я]/g, '')
}

export const startsSentence = (text: string, { start }: Word): boolean =>
  start === 0 ||
  /(?:^|[.!?…:\n«“„"\u0001]|[—–]\s)[\s\u00a0\u0001«“„"(]*$/.test(text.slice(Math.max(0, start - 8), start))

/** «…», — сказала Орозова; Ms Orozova; "Orozova noted". */
export function standsAsPerson({ passage, words, speech }: ReadPassage, at: number): boolean {
  const { text } = passage
  const word = words[at]!
  const [before, after] = [words[at - 1], words[at + 1]]
  if (isNextTo(text, before, word) && isHonorific(before)) return true
  return (
    (before !== undefined && isBeside(text, before, word) && isSpeech(before, speech)) ||
    (after !== undefined && isBeside(text, word, after) && isSpeech(after, speech))
  )
}

const isSpeech = (word: Word, speech: RegExp): boolean => !word.isCapital && speech.test(word.text)

// Not “… said. Weller …”
function isBeside(text: string, { end }: Word, { start }: Word): boolean {
  if (start - end > 2) return false
  return start - end < 2 || !'.!?…'.includes(text[end]!)
}

/** “Orozova’s”. */
export function isPossessive(text: string, { end }: Word): boolean {
  const mark = text.charCodeAt(end)
  if ((mark !== 0x27 && mark !== 0x2019) || text[end + 1] !== 's') return false
  return !isLetter(text.charCodeAt(end + 2))
}

export const PLACED: ReadonlySet<string> = new Set('in at near across throughout around the a an'.split(' '))
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
