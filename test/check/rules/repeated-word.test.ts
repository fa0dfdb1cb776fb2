// repeated-word: the same word twice in a row.
import { describe, expect, it } from 'vitest'
import { placesOf } from './prose.ts'

type Language = 'en' | 'ru'

const valid: [Language, string][] = [
  ['ru', 'что, что; еле-еле; да-да; очень очень; Бора Бора; в ПО по учету'],
  ['en', 'He had had it; I know that that is so; Duran Duran; New York New York'],
  ['en', 'Duran Duran sang. Later Duran Duran and Mr Duran left with Duran’s band.'],
  ['en', 'About Acme Acme is a firm. Acme grew. See $ACME ACME.'],
  ['en', '15 15 and the\n\nthe next paragraph'],
  ['en', 'the [map](https://x.example) map'],
]

const invalid: [Language, string, string][] = [
  ['ru', 'потому что что было', '7:10-7:17 warning'],
  ['ru', 'прибыли в\nв Ош', '7:11-8:4 warning'],
  ['en', 'It said that that the hall is new', '7:11-7:20 warning'],
  ['en', 'Those who who came', '7:9-7:16 warning'],
  ['en', 'The the house', '7:3-7:10 warning'],
  ['en', 'in the *the* house', '7:6-7:14 warning'],
  ['en', 'The Council met. The Council Council thanked the Council.', '7:24-7:39 warning'],
  ['ru', 'Совет совет', '7:3-7:14 warning'],
]

describe('repeated-word', () => {
  it.each(valid)('%s: takes %j', (language, text) =>
    expect(placesOf('repeated-word', text, { language })).toEqual([]),
  )
  it.each(invalid)('%s: finds %j', (language, text, place) =>
    expect(placesOf('repeated-word', text, { language }).join(' ')).toBe(place),
  )
})
