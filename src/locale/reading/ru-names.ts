// How Russian names change by case: enough to know a form of a name, and to put a right name into the case of a wrong one.

export interface Declined {
  /** The unchanging part first; others where a vowel drops out (Павел, Павла). In lower case, ё as е. */
  readonly stems: readonly string[]
  /** Longest first. */
  readonly endings: readonly string[]
}

const split = (endings: string): string[] => endings.split(' ').sort((a, b) => b.length - a.length)

// Both genders and the plural share a set: whether Орозов or Орозова is meant is not for a list of endings to say.
const POSSESSIVE = [...split('а у ым ом е ой ою ы ых ыми'), '']
const ADJECTIVE = split(
  'ий ый ой ая яя ого его ому ему ым им ом ем ую юю ою ею ей ые ие ых их ыми ими ия ию ием ии',
)
const IN_SKY = split('ий ой ая ого ому им ом ую ою ие их ими')
const IN_A = split('а я ы и е у ю ой ою ей ею')
const IN_Y = split('й я ю ем е и')
const IN_SOFT = split('ь я ю ем е и ью')
const IN_CONSONANT = [...split('а у ом ем ым е и ы'), '']

/** The forms of a name given in the nominative, in lower case and without ё. */
export function declineRussian(name: string): Declined {
  const part = (length: number, endings: string[]): Declined => ({
    stems: [name.slice(0, name.length - length)],
    endings,
  })
  if (/(?:[ое]в|[иы]н)а$/.test(name)) return part(1, POSSESSIVE)
  if (/(?:[ое]в|[иы]н)$/.test(name) && name.length > 4) return part(0, POSSESSIVE)
  if (/к(?:[ио]й|ая)$/.test(name) && name.length > 4) return part(2, IN_SKY)
  if (/(?:[иыо]й|ая|яя)$/.test(name) && name.length > 4) return part(2, ADJECTIVE)
  if (/[ая]$/.test(name)) return part(1, IN_A)
  if (/й$/.test(name)) return part(1, IN_Y)
  if (/ь$/.test(name)) return part(1, IN_SOFT)
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return { stems: withoutVowel(name), endings: IN_CONSONANT }
  return part(0, [''])
}

// Павел — Павла, Лев — Льва, Кравец — Кравца.
function withoutVowel(name: string): string[] {
  if (!/[ео].$/.test(name)) return [name]
  const start = name.slice(0, -2)
  return [name, start + name.at(-1), `${start}ь${name.at(-1)}`]
}

const ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ами|ями|ием|[оеыи]й|[ая]я|[ую]ю|[ыи][ехм]|[оеая]м|[ая]х|[оеь]ю|и[яюи]|[аяоеуюыиьй])$/

/** A word of any kind without its ending, roughly: for comparing two words only. */
export const stemRussian = (word: string): string => (word.length > 4 ? word.replace(ENDING, '') : word)
