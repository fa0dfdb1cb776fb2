// quote-marks: quotation marks that do not pair, and several styles.
import { describe, expect, it } from 'vitest'
import { diagnose } from '../subject.ts'
import { placesOf } from './prose.ts'

type Language = 'en' | 'ru'

const valid: [Language, string][] = [
  ['en', 'All news »'],
  ['ru', 'ООО «Торговый дом «Север» и «Мы открыли «Зарю», — сказал он.'],
  ['ru', 'АО «НК «Перевал», ОсОО «Торговый дом «Север» и ОАО «Салют» вошли в совет.'],
  ['ru', 'ООО "Торговый дом "Север" открыто.'],
  ['ru', 'Он сказал: «Мы помним, что обещали, и откроем «Зарю».'],
  ['en', 'The gate is 68” tall.'],
  ['en', '“We start.\n\nWe go on.\n\nWe end,” she said.'],
  ['ru', '«Мы начинаем.\n\nМы готовы», — сказал он.'],
  ['en', '“We start.\n\n“We are ready,” he said. “So.”'],
  ['en', 'a 5" pipe, 6′2″ tall, it’s “so”'],
  ['ru', '«Совет „Горы“» и книга “Snow”'],
  ['ru', '«Один» и\n\n> „два“'],
]

const invalid: [Language, string, string][] = [
  ['ru', '«Мы готовы, — сказал Иванов.', '7:3-7:4'],
  ['ru', '«Мы готовы, — сказал Иванов.\n\n«Ещё», — добавил он.', '7:3-7:4'],
  ['ru', 'Мы готовы», — сказал он', '7:12-7:13'],
  ['ru', '«Мы готовы", — сказал он', '7:13-7:14'],
  ['ru', 'газета «Вестник“ вышла', '7:18-7:19'],
  ['ru', '«Совет „Горы» имеет“ силу', '7:15-7:16'],
  ['ru', 'Открыты «Горы и «Перевал» в Оше.', '7:11-7:12'],
  ['ru', 'Газете «Вестник, что «около трех лет».', '7:10-7:11'],
  ['ru', 'Вышла газета »Вестник« в Оше', '7:16-7:17 7:24-7:25'],
  ['en', '“We are ready, said Ann.', '7:3-7:4'],
  ['en', 'We are ready,” said Ann.', '7:16-7:17'],
  ['en', '“We are ready", said Ann. “So.”', '7:16-7:17 warning'],
  ['en', '"We are ready,” said Ann.', '7:17-7:18 warning'],
  ['en', '““We are ready,” said Ann.\n\n“So.”', '7:3-7:4'],
  ['en', '“We are ready, said Ann. “We go on.”', '7:3-7:4'],
  ['en', '“We are ready.\n\nThe hall is new.\n\n“So,” said Ann.', '7:3-7:4'],
  ['en', '“We are ready!’\n\n“So,” said Ann.', '7:3-7:4'],
  ['en', '“We”, "they" and “you”', '7:9-7:10 warning'],
  ['ru', '«Да» и “нет”, «да»', '7:10-7:11 warning'],
]

describe('straight marks among curly ones', () => {
  it('are told as those that are wrong, however many', () => {
    const text = '"Раз" и "два" и «три».'
    expect(placesOf('quote-marks', text, { language: 'ru' })).toEqual(['7:3-7:4 warning'])
  })
})

describe('quote-marks', () => {
  it('takes a quotation that opens in the lead and closes in the body', () => {
    const release = (body: string) =>
      diagnose(
        `type: "release"\nlanguage: "en"\ndate: "2026-11-20"\nlead: "Ann said: “We start."\nbody: |\n  ${body}\n`,
      ).filter(({ rule }) => rule === 'quote-marks')
    expect(release('We are ready.”')).toEqual([])
    expect(release('“We are ready,” she said.')).toEqual([])
    expect(release('The hall is new.')).toHaveLength(1)
  })
  it.each(valid)('%s: takes %j', (language, text) =>
    expect(placesOf('quote-marks', text, { language })).toEqual([]),
  )
  it.each(invalid)('%s: finds %j', (language, text, place) =>
    expect(placesOf('quote-marks', text, { language }).join(' ')).toBe(place),
  )
})
