// Where sentences end.
import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../../src/check/text/sentences.ts'
import { readingOf } from '../../../src/locale/reading/index.ts'

describe('sentencesIn', () => {
  it.each([
    ['ru', 'А. Сериков приехал в г. Ош. Там ждали.', ['А. Сериков приехал в г. Ош.', 'Там ждали.']],
    ['ru', '«Да!» — сказал он. «Нет».', ['«Да!» — сказал он.', '«Нет».']],
    ['en', 'Mr. Smith met the U.S. Army. “Yes.” So?', ['Mr. Smith met the U.S. Army.', '“Yes.”', 'So?']],
  ])('%s: %s', (language, text, sentences) =>
    expect(sentencesIn(text, [0, text.length], readingOf(language)).map(span => text.slice(...span))).toEqual(
      sentences,
    ),
  )
})
