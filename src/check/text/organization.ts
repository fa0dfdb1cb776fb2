// Whether a text names an organization: in full, shortly, by its initials, or as the part of its name that stays alone.
import { declinedOf, isCyrillic, isForm, stemOf, type Word, wordsIn } from './names.ts'

/** `names` are the full and the short one in the language of `text`. */
export function namesOrganization(text: string, names: readonly string[]): boolean {
  if (names.some(name => text.includes(name))) return true
  const words = wordsIn(text)
  return names.some(name => {
    const parts = wordsIn(name)
    return standsAt(words, parts) || hasInitials(words, parts) || isShortened(words, parts)
  })
}

// In any case of the words; an abbreviation as it is.
const standsAt = (words: readonly Word[], parts: readonly Word[]): boolean =>
  parts.length > 0 && words.some((_, at) => parts.every((part, offset) => isSame(words[at + offset], part)))

const isSame = (word: Word | undefined, part: Word): boolean =>
  word !== undefined &&
  word.lower[0] === part.lower[0] &&
  (word.lower === part.lower ||
    stemOf(word.lower) === stemOf(part.lower) ||
    (part.lower.length > 4 && isForm(declinedOf(part.text), word.lower)))

// МСБГ, МЧС: of all words but the shortest, or of all that are capital.
function hasInitials(words: readonly Word[], parts: readonly Word[]): boolean {
  const initials = (kept: readonly Word[]) => kept.map(({ lower }) => lower[0]!.toUpperCase()).join('')
  const long = parts.filter(({ lower }) => lower.length > 2 && !['and', 'the', 'for'].includes(lower))
  const forms = [initials(long), initials(parts), initials(parts.filter(({ isCapital }) => isCapital))]
  return words.some(({ text }) => text.length >= 2 && forms.includes(text.replace(/s$/, '')))
}

/** Министерство энергетики … — Минэнерго, «Министерство энергетики»; Interstate … Council — the Council. */
function isShortened(words: readonly Word[], parts: readonly Word[]): boolean {
  const long = parts.filter(({ lower }) => lower.length > 3)
  if (long.length < 2) return false
  if (parts.length > 2 && standsAt(words, parts.slice(0, 2)) && long.length >= 3) return true
  const isAbbreviation = ({ lower }: Word) =>
    lower.length > 5 &&
    isCyrillic(lower) &&
    long.some((first, at) => long.slice(at + 1).some(other => isSyllabic(lower, first.lower, other.lower)))
  if (words.some(isAbbreviation)) return true
  return words.some((word, at) => {
    // «в правительстве региона»
    const isOwn = word.isCapital || AREA.test(words[at + 1]?.lower ?? '')
    return isOwn && long.some(part => isSame(word, part) && isHead(part)) && standsAlone(words, at, parts)
  })
}

// Минэнерго, Минздрав, Центризбирком: the first syllable of the first word, then of another; госуниверситет.
const isSyllabic = (lower: string, first: string, other: string): boolean =>
  lower.startsWith(first.slice(0, 3)) &&
  [3, 4, 5].some(length => lower.startsWith(first.slice(0, length) + other.slice(0, 3)))

const HEADS =
  /^(?:council|commission|ministry|committee|agency|union|organi[sz]ation|secretariat|fund|bank|court|parliament|assembly|office|department|authority|institute|centre|center|совет|комисси|министерств|комитет|агентств|союз|организаци|секретариат|фонд|банк|суд|парламент|ассамбле|служб|департамент|управлени|администраци|правительств|институт|центр|академи)/

const AREA = /^(?:регион|област|края$|город|район|стран|республик)/

const isHead = ({ lower }: Word): boolean => HEADS.test(lower)

// «Совет собрался», "the Council"; not «Совет Европы» nor "Security Council".
function standsAlone(words: readonly Word[], at: number, parts: readonly Word[]): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  const near = (word: Word | undefined, gap: number) =>
    word?.isCapital &&
    gap <= 1 &&
    !parts.some(part => isSame(word, part)) &&
    !/^(?:the|в|на)$/.test(word.lower)
  const gapBefore = before ? words[at]!.span[0] - before.span[1] : 9
  const gapAfter = after ? after.span[0] - words[at]!.span[1] : 9
  if (near(before, gapBefore) || near(after, gapAfter)) return false
  if (after === undefined || gapAfter > 1) return true
  // «Министерство здравоохранения» goes on with a noun, «Совет собрался» and «Совет в Оше» do not.
  return isCyrillic(after.lower)
    ? after.lower.length < 4 ||
        AREA.test(after.lower) ||
        /(?:л|л[аои]|лся|л[аои]сь|[еи]т|[юуая]т|тся)$/.test(after.lower)
    : after.lower !== 'of'
}
