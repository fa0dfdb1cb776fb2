// paragraph-markdown: paragraphs that Markdown takes for something else.
import { describe, expect, it } from 'vitest'
import { placesOf } from './prose.ts'

type Language = 'en' | 'ru'

const valid: [Language, string][] = [
  ['ru', '1. один\n2. два\n\n- а\n- б\n\n3. три'],
  ['ru', '- Дороги, мосты - все готово.\n- Школы - тоже.'],
  ['ru', 'Год 2023. Год\n2023. Год'],
  ['ru', '— Да, — сказал он.\n\n## Итоги\n\nтекст\n\n---'],
]

const invalid: [Language, string, string][] = [
  ['ru', '2023. Год стал', '7:3-7:8 warning'],
  ['ru', '15) августа', '7:3-7:6 warning'],
  ['ru', '«Да»,\n\n- сказал он.', '9:3-9:4 warning'],
  ['ru', '- Вы готовы?\n\n- Готовы, - ответил министр.', '7:3-7:4 warning 9:3-9:4 warning'],
  ['en', '“Yes,”\n- said Ann.', '8:3-8:4 warning'],
  ['ru', '* По данным', '7:3-7:4 warning'],
  ['ru', 'Текст\n---\nещё', '8:3-8:6 warning'],
  ['ru', '# 5 место', '7:3-7:4 warning'],
]

describe('paragraph-markdown', () => {
  it.each(valid)('%s: takes %j', (language, text) =>
    expect(placesOf('paragraph-markdown', text, { language })).toEqual([]),
  )
  it.each(invalid)('%s: finds %j', (language, text, place) =>
    expect(placesOf('paragraph-markdown', text, { language }).join(' ')).toBe(place),
  )
})
