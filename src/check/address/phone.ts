// What is wrong with a phone number: its letters, its number of digits, or that its country is not said.
import { textFault } from '../../model/kinds.ts'
import type { Span } from '../../model/tree.ts'
import { callingCodeOf, lengthsAfter } from './phone-lengths.ts'

export type PhoneFault =
  | { readonly code: 'letter'; readonly span: Span; readonly letter: string; readonly meant: string }
  | { readonly code: 'twice'; readonly meant: string }
  | { readonly code: 'several' | 'malformed' }
  | { readonly code: 'no-such-country'; readonly meant: string | undefined }
  | PhoneLength
  /** Only a warning: whoever calls from the same country gets through. */
  | { readonly code: 'no-country'; readonly meant: string | undefined }

interface PhoneLength {
  readonly code: 'length'
  readonly country: string
  readonly has: number
  readonly lengths: readonly number[]
  readonly meant: string | undefined
}

const EXTENSION = /[, \u00a0]*\(?(?:ext\.?|доб\.?|вн\.?|x|#)[ \u00a0]?\d{1,6}\)?$/i

/** As nearly all numbers are written: these need no look for an extension, letters or a second number. */
const PLAIN = /^\+\d[\d ()-]{4,}\d$/

// Some numbers in one field; in more nobody meant a number.
const LONGEST = 500

/** Undefined where somebody can be called at this number. */
export function phoneFault(text: string): PhoneFault | undefined {
  if (text.length > LONGEST) return { code: 'malformed' }
  const number = PLAIN.test(text) ? text : text.replace(EXTENSION, '')
  const digits = number.replace(/\D/g, '')
  const repeated = twice(number, digits)
  if (repeated !== undefined) return { code: 'twice', meant: repeated }
  if (number === text && PLAIN.test(text)) return abroad(number)
  // Eleven digits that begin with a country's code are well formed but for their plus.
  if (textFault('phone', text))
    return textFault('phone', `+${text}`) ? malformed(text, number) : athome(number, digits)
  return number.startsWith('+') ? abroad(number) : athome(number, digits)
}

// A number that was copied from a link to call it often arrives twice.
function twice(number: string, digits: string): string | undefined {
  const half = digits.length / 2
  if (digits.length < 14 || digits.slice(0, half) !== digits.slice(half)) return undefined
  let seen = 0
  const end = Array.from(number).findIndex(character => /\d/.test(character) && ++seen === half)
  return number.slice(0, end + 1).trim()
}

const FOR_DIGITS: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  З: '3',
  з: '3',
  l: '1',
  I: '1',
  б: '6',
}

function malformed(text: string, number: string): PhoneFault {
  const at = number.search(/[ОоOoЗзlIб]/)
  if (at !== -1) {
    const meant =
      Array.from(number, letter => FOR_DIGITS[letter] ?? letter).join('') + text.slice(number.length)
    if (!textFault('phone', meant)) return { code: 'letter', span: [at, at + 1], letter: number[at]!, meant }
  }
  const parts = text.split(/[,;/]|\s(?:и|и\/или|или|and|or)\s|\s(?=\+)|(?<=\d)(?=\+)/)
  const numbers = parts.filter(part => part.replace(/\D/g, '').length >= 5)
  return { code: numbers.length > 1 ? 'several' : 'malformed' }
}

function abroad(number: string): PhoneFault | undefined {
  // «+44 (0)20 …»: the zero is for callers within the country.
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '')
  // «+8 (495) …»: 8 stands before calls within Russia; as a country's code it is none.
  if (/^\+8\D/.test(number) && digits.length === 11) {
    return { code: 'no-such-country', meant: number.replace('8', '7') }
  }
  const country = callingCodeOf(digits)
  if (country === undefined) return { code: 'no-such-country', meant: undefined }
  const national = digits.slice(country.length)
  const lengths = lengthsAfter(country, national)
  if (lengths.includes(national.length)) return undefined
  return {
    code: 'length',
    country,
    has: national.length,
    lengths,
    meant: withoutTrunk(number, country, national),
  }
}

// «+7 8 495 …», «+996 0312 …»: the prefix of calls within the country stayed behind its code.
function withoutTrunk(number: string, country: string, national: string): string | undefined {
  const trunk = country === '7' ? '8' : '0'
  const rest = national.slice(1)
  if (!national.startsWith(trunk) || !lengthsAfter(country, rest).includes(rest.length)) return undefined
  const at = number.indexOf(trunk, number.indexOf(country) + country.length)
  return `+${country} ${(number.slice(country.length + 1, at) + number.slice(at + 1)).replace(/^[ \u00a0-]+/, '')}`
}

function athome(number: string, digits: string): PhoneFault | undefined {
  // 8 800 is toll-free in Russia and Kazakhstan, with seven digits more.
  if (/^8800/.test(digits) && digits.length !== 11)
    return { code: 'length', country: '7', has: digits.length - 1, lengths: [10], meant: undefined }
  // Short service numbers and toll-free ones are dialled just so.
  if (digits.length <= 5 || /^(?:8800|0800|1?8(?:00|33|44|55|66|77|88))/.test(digits)) return undefined
  return { code: 'no-country', meant: withCountry(number, digits) }
}

function withCountry(number: string, digits: string): string | undefined {
  if (/^00[1-9]/.test(digits)) return number.replace(/0\D*0\D*/, '+')
  if (/^8[3-9]\d{9}$/.test(digits)) return number.replace(/^(\D*)8[ \u00a0-]*/, '+7 $1')
  const country = callingCodeOf(digits)
  const national = country === undefined ? '' : digits.slice(country.length)
  // Ten digits may well be an area and a number; eleven and more begin with a country.
  if (country === undefined || digits.length < 11 || number.startsWith('(')) return undefined
  return lengthsAfter(country, national).includes(national.length) ? `+${number}` : undefined
}
