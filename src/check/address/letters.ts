// Letters of one script that pass for letters of another, as they slip into addresses and numbers.

// Pairs that look alike in print; from Unicode's confusables: https://www.unicode.org/Public/security/latest/confusables.txt
const CYRILLIC = 'асеорхуіјѕһԁԛԝАВЕКМНОРСТХУІЈЅ'
const LATIN = 'aceopxyijshdqwABEKMHOPCTXYIJS'
// Only capitals of these look Latin; small ones stand in addresses that were typed in the wrong case.
const LOOSE: Readonly<Record<string, string>> = {
  к: 'k',
  м: 'm',
  н: 'h',
  т: 't',
  в: 'b',
  ο: 'o',
  α: 'a',
  ν: 'v',
}

export interface LookAlike {
  readonly at: number
  readonly letter: string
  readonly latin: string
}

const NON_LATIN = /[\u0370-\u052f]/

/** The first letter that only looks Latin in a text that is meant to be Latin, and the text as it was meant. */
export function lookAlikeIn(text: string): (LookAlike & { readonly meant: string }) | undefined {
  const at = text.search(NON_LATIN)
  if (at === -1) return undefined
  const meant = Array.from(text, latinFor).join('')
  const letter = text[at]!
  return NON_LATIN.test(meant) ? undefined : { at, letter, latin: latinFor(letter), meant }
}

function latinFor(letter: string): string {
  const at = CYRILLIC.indexOf(letter)
  return at === -1 ? (LOOSE[letter] ?? letter) : LATIN[at]!
}

/** As lookAlikeIn, for a domain: a label of one script is an international name, a mixed one a slip. */
export function lookAlikeInDomain(domain: string): (LookAlike & { readonly meant: string }) | undefined {
  if (!NON_LATIN.test(domain)) return undefined
  const labels = domain.split('.')
  const mixed = labels.find(label => /[a-z]/i.test(label) && NON_LATIN.test(label))
  const found = mixed === undefined ? undefined : lookAlikeIn(mixed)
  if (!found || mixed === undefined) return undefined
  const before = domain.indexOf(mixed)
  return {
    ...found,
    at: before + found.at,
    meant: domain.slice(0, before) + found.meant + domain.slice(before + mixed.length),
  }
}
