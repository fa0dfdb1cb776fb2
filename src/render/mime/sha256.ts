// SHA-256, FIPS 180-4. Loading Node's own costs a tenth of a start, more than this takes for any release.

/** 64 hexadecimal digits. A text is taken as UTF-8. */
export function sha256(contents: string | Uint8Array): string {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  const state = Int32Array.from(firstPrimes(8), prime => fraction(prime ** (1 / 2)))
  const keys = Int32Array.from(firstPrimes(64), prime => fraction(prime ** (1 / 3)))
  const whole = bytes.length - (bytes.length % 64)
  const words = new Int32Array(64)
  for (let at = 0; at < whole; at += 64) compress(state, bytes, at, keys, words)
  const rest = padded(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < rest.length; at += 64) compress(state, rest, at, keys, words)
  return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The last bytes, a one, zeros, and the length of all in bits. */
function padded(last: Uint8Array, length: number): Uint8Array {
  const block = new Uint8Array(last.length < 56 ? 64 : 128)
  block.set(last)
  block[last.length] = 0x80
  const view = new DataView(block.buffer)
  view.setUint32(block.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(block.length - 4, length << 3)
  return block
}

/** Takes one block of 64 bytes into the state. */
function compress(
  state: Int32Array,
  bytes: Uint8Array,
  at: number,
  keys: Int32Array,
  words: Int32Array,
): void {
  for (let i = 0; i < 16; i++) {
    const from = at + i * 4
    words[i] = (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!
  }
  for (let i = 16; i < 64; i++) {
    const [two, fifteen] = [words[i - 2]!, words[i - 15]!]
    const s0 = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3)
    const s1 = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10)
    words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + keys[i]! + words[i]!) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0]! += a
  state[1]! += b
  state[2]! += c
  state[3]! += d
  state[4]! += e
  state[5]! += f
  state[6]! += g
  state[7]! += h
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The first 32 bits after the point. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every(prime => n % prime !== 0)) primes.push(n)
  return primes
}
