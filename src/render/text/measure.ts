// How wide a text is shown, in columns. Most characters take one or two; the rest are left to string-width, once each.

/** How many columns a text takes. */
export type Measure = (text: string) => number

// Latin, Greek, Cyrillic, Armenian, Georgian, punctuation and signs that take one column a character, whatever stands beside them.
const ONE =
  '\\n -~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0482\\u048a-\\u058f\\u10a0-\\u10ff\\u1e00-\\u1fff\\u2010-\\u2027\\u202f-\\u205e\\u20a0-\\u20bf\\u2100-\\u2193'
// Chinese, Japanese and their punctuation, which take two.
const TWO =
  '\\u3000-\\u3029\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc-\\u30fe\\u3400-\\u4dbf\\u4e00-\\u9fff\\uff01-\\uff60'
const PLAIN = new RegExp(`^[${ONE}]*$`)

/** Loads the measure of display width only for a text whose characters need it: CJK, emoji, combining marks. */
export async function measureFor(sample: string): Promise<Measure> {
  if (PLAIN.test(sample)) return text => text.length
  const { default: stringWidth } = await import('string-width')
  return measureBy(stringWidth)
}

function measureBy(stringWidth: Measure): Measure {
  const two = new RegExp(`[${TWO}]`, 'g')
  // A mark joins the character before it.
  const others = new RegExp(`[${ONE}${TWO}]?[^${ONE}${TWO}]+`, 'g')
  const known = new Map<string, number>()
  const otherWidth = (text: string): number => {
    const width = known.get(text) ?? stringWidth(text)
    known.set(text, width)
    return width
  }
  return text => {
    let columns = 0
    const plain = text.replace(others, other => {
      columns += otherWidth(other)
      return ''
    })
    return columns + plain.length + (plain.match(two)?.length ?? 0)
  }
}
