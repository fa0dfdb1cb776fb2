// How many digits a phone number has after each country calling code.
// Read off the metadata of libphonenumber-js 1.13.16 (all types of numbers): the library itself would cost a third
// of a start for this one question. https://gitlab.com/catamphetamine/libphonenumber-js, MIT.

// Numbers of digits, and the codes they hold for. For +7 and +1 only what can be dialled from abroad.
const ROWS: readonly (readonly [lengths: string, codes: string])[] = [
  ['4 5', '290'],
  ['4 5 6 7', '690'],
  ['4 5 6 7 8 9 10 11', '352'],
  ['4 5 6 7 8 9 10 11 12 13', '43 598'],
  ['4 5 6 7 8 9 10 11 12 13 14 15', '49'],
  ['4 5 6 7 10', '98'],
  ['4 7', '683'],
  ['5', '500 682'],
  ['5 6', '247'],
  ['5 6 7', '688'],
  ['5 6 7 8', '386'],
  ['5 6 7 8 9 10', '27 64'],
  ['5 6 7 8 9 10 11', '31'],
  ['5 6 7 8 9 10 11 12', '358 971'],
  ['5 6 7 8 9 10 12', '61'],
  ['5 6 7 8 9 11', '852'],
  ['5 6 7 10', '685'],
  ['5 6 8 9 10 11 12 13 14', '82'],
  ['5 7', '676 677 678'],
  ['5 8', '47 686'],
  ['6', '298 299 672 687'],
  ['6 7', '597'],
  ['6 7 8 9', '252 355'],
  ['6 7 8 9 10', '48 95 880'],
  ['6 7 8 9 10 11', '375 595'],
  ['6 7 8 9 10 11 12', '39 381'],
  ['6 7 8 9 10 12', '46'],
  ['6 7 8 9 12', '359'],
  ['6 7 8 10', '53'],
  ['6 7 9', '421'],
  ['6 8 9', '376 689'],
  ['6 8 9 10 11 12 13', '63'],
  ['6 9', '40 508 681'],
  ['7', '238 239 246 248 269 291 297 592 673 674 680 691 692'],
  ['7 8', '241 599 670 675 853 961 965 975'],
  ['7 8 9', '231 385 967 968'],
  ['7 8 9 10', '84 243 254 353'],
  ['7 8 9 10 11', '886'],
  ['7 8 9 10 11 12', '86 972 882'],
  ['7 8 9 10 11 12 13 14 15 16 17', '62'],
  ['7 8 9 11', '974'],
  ['7 8 10', '230 267 372'],
  ['7 8 10 11', '507'],
  ['7 8 11', '503'],
  ['7 9', '220 245 265 354 423'],
  ['7 9 10', '44 263'],
  ['7 10', '960'],
  ['7 10 12 13', '90'],
  ['7 11', '501 679'],
  [
    '8',
    '45 216 222 223 226 227 228 232 235 236 253 257 266 350 356 357 370 371 373 374 389 505 509 973 993 800 808',
  ],
  ['8 9', '32 36 51 213 224 233 237 250 258 264 268 377 382 387 591 962 963'],
  ['8 9 10', '20 60 855 856 964 970 976'],
  ['8 9 10 11', '55 593'],
  ['8 9 10 11 12', '92 383 883'],
  ['8 9 10 11 12 13', '91'],
  ['8 9 10 11 12 13 14 15 16 17', '81'],
  ['8 9 10 13', '66'],
  ['8 10', '378 506 850'],
  ['8 10 11', '57 65 977'],
  ['8 11', '502 504'],
  [
    '9',
    '33 34 93 94 211 212 218 221 240 242 244 249 251 255 256 260 261 262 351 590 594 596 992 994 995 998 979',
  ],
  ['9 10', '380 966 996 881'],
  ['9 10 11', '56'],
  ['9 10 11 12', '420'],
  ['9 12', '41 870'],
  ['10', '1 7 52 58 225 229'],
  ['10 11', '54'],
  ['10 11 12', '30'],
  ['10 11 12 13 14', '234'],
  ['11', '888'],
  ['12', '878'],
]

// Where only toll-free and premium numbers, which begin with 8 or 9, have other lengths.
const ORDINARY: Readonly<Record<string, readonly number[]>> = { 375: [9], 380: [9], 996: [9] }

/** The calling code that these digits begin with, or undefined where there is none. No code begins another. */
export function callingCodeOf(digits: string): string | undefined {
  return [1, 2, 3].map(length => digits.slice(0, length)).find(code => lengthsOf(code))
}

/** How many digits may follow the code, given those that do. */
export const lengthsAfter = (code: string, national: string): readonly number[] =>
  (!/^[89]/.test(national) && ORDINARY[code]) || (lengthsOf(code)?.split(' ').map(Number) ?? [])

const lengthsByCode = new Map<string, string>()

/** Undefined where no country has the code. The table is made at the first number. */
function lengthsOf(code: string): string | undefined {
  if (lengthsByCode.size === 0)
    for (const [lengths, codes] of ROWS) for (const one of codes.split(' ')) lengthsByCode.set(one, lengths)
  return lengthsByCode.get(code)
}
