// A headline to the readable Latin part of a file name.
import slugify from '@sindresorhus/slugify'

/** Characters that a slug has at most; it is cut at a word. */
export const SLUG_LENGTH = 60

// slugify knows Latin, Greek, Armenian, Georgian and Ukrainian letters. It drops those that Kazakh, Kyrgyz,
// Tajik, Uzbek and Bashkir add to the Cyrillic alphabet, and writes щ and ый as few Russians would.
const CYRILLIC: readonly [string, string][] = [
  ...([
    ['щ', 'shch'],
    ['ый', 'yy'],
    ['ё', 'yo'],
    ['ў', 'u'],
    ['ј', 'j'],
  ] as const),
  ...([
    ['ә', 'a'],
    ['ғ', 'gh'],
    ['қ', 'q'],
    ['ң', 'ng'],
    ['ө', 'o'],
    ['ұ', 'u'],
    ['ү', 'u'],
    ['һ', 'h'],
  ] as const),
  ...([
    ['ӣ', 'i'],
    ['ӯ', 'u'],
    ['ҳ', 'h'],
    ['ҷ', 'j'],
    ['ҙ', 'z'],
    ['ҫ', 's'],
    ['ҡ', 'q'],
  ] as const),
].map(([letter, latin]) => [letter, latin])

/**
 * Lower-case Latin letters and digits joined by hyphens, at most SLUG_LENGTH characters; empty where the text
 * has no letter that can be written so.
 */
export function slugOf(text: string): string {
  // Lower case first: the library takes capitals for the start of a new word (ХОЗЯЙСТВО -> kh-oz-ya-ystvo).
  const slug = slugify(text.normalize('NFC').toLowerCase(), {
    customReplacements: CYRILLIC,
    decamelize: false,
  })
  return cutAtWord(slug, SLUG_LENGTH)
}

function cutAtWord(slug: string, most: number): string {
  if (slug.length <= most) return slug
  const end = slug.lastIndexOf('-', most)
  return end > 0 ? slug.slice(0, end) : slug.slice(0, most)
}
