// lead-length: 60 words, three sentences, or what the office says.
import { describe, expect, it } from 'vitest'
import { placesOf } from './prose.ts'

const RULE = 'lead-length'
const words = (count: number) => Array.from({ length: count }, () => 'слово').join(' ')

const valid = [
  words(60),
  `${words(30)} — ${words(30)}`,
  'Раз. Два. Три, г. Ош.',
  'One. Two, Mr. Smith. Three.',
  'Doors open at 5 p.m. Sens. Ross and Lee meet at No. 5 in Reno, Nev. It is free.',
]
const invalid: [string, string][] = [
  [words(61), '7:3-7:368 warning'],
  ['Раз. Два. Три. Четыре.', '7:18-7:25 warning'],
  ['One. Two.\nThree. Four. Five.', '8:10-8:21 warning'],
]

describe(RULE, () => {
  it.each(valid)('takes %s', text => {
    const language = /[а-я]/.test(text) ? 'ru' : 'en'
    expect(placesOf(RULE, text, { language, field: 'lead' })).toEqual([])
  })
  it.each(invalid)('finds %s', (text, place) =>
    expect(placesOf(RULE, text, { field: 'lead' }).join(' ')).toBe(place),
  )
  it('holds to the office’s own lengths', () => {
    const office = 'rules: {lead-length: [warning, {words: 3, sentences: 1}]}'
    expect(placesOf(RULE, 'Раз два. Три.', { field: 'lead', office })).toEqual(['7:12-7:16 warning'])
    expect(placesOf(RULE, 'Раз два три четыре.', { field: 'lead', office })).toHaveLength(1)
  })
})
