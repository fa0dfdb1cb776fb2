// headline-form: length, full stop, capitals, two sentences.
import { describe, expect, it } from 'vitest'
import { placesOf } from './prose.ts'

const RULE = 'headline-form'

const valid = [
  'МСБГ и МЧС подписали соглашение в г. Ош на 2027 г.',
  'Готовы ли горы? Совет отвечает',
  'Совет открыл выставку «Россия. Моя история»',
  'COVID-19: WHO, UN and EU act',
  'Dr. Smith joins the U.S. Council, Acme Inc.',
  'Ждать осталось недолго…',
  'Sens. Ross, Lee and Gov. Hale open a bridge in Reno',
  'Welcome! The council opens its doors',
  'a'.repeat(120),
]

const invalid: [string, string][] = [
  ['Совет собрался в Оше.', '7:23-7:24 warning'],
  ['Школа в Оше откроется в 2027 г..', '7:34-7:35 warning'],
  ['Council meets in Osh.', '7:23-7:24 warning'],
  ['СОВЕТ ОТКРЫЛ НОВУЮ СТАНЦИЮ В ГОРАХ', '7:3-7:37 warning'],
  ['COUNCIL OPENS FIRST STATION IN OSH', '7:3-7:37 warning'],
  ['Совет собрался в Оше. Принято решение', '7:25-7:40 warning'],
  ['The council met. It agreed on a plan', '7:20-7:39 warning'],
  ['The council met today! Hundreds came', '7:26-7:39 warning'],
  ['a'.repeat(121), '7:3-7:124 warning'],
]

describe(RULE, () => {
  it.each(valid)('takes %s', text => {
    const language = /[а-я]/.test(text) ? 'ru' : 'en'
    expect(placesOf(RULE, text, { language, field: 'headline' })).toEqual([])
  })
  it.each(invalid)('finds %s', (text, place) =>
    expect(placesOf(RULE, text, { field: 'headline' }).join(' ')).toBe(place),
  )
  it('holds to the office’s own length', () => {
    const office = 'rules: {headline-form: [warning, {max: 10}]}'
    expect(placesOf(RULE, 'Одиннадцать', { field: 'headline', office })).toEqual(['7:3-7:14 warning'])
  })
})
