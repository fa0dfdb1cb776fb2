// Numbers by chance that are the same every time (mulberry32).

/** The dice of the event with this number. */
export function dice(at) {
  let state = Math.imul(at + 1, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = limit => Math.floor(next() * limit)
  return {
    below,
    one: list => list[below(list.length)],
    // Of the numbers after which Russian has the genitive plural.
    number: () => 10 * (1 + below(70)) + 5 + below(5),
  }
}
