// Where sentences end.
import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../../src/check/text/sentences.ts'
import { readingOf } from '../../../src/locale/reading/index.ts'

describe('sentencesIn', () => {
  it.each([
    ['ru', 'А. Сериков приехал в г. Ош. Там ждали.', ['А. Сериков приехал в г. Ош.', 'Там ждали.']],
    ['ru', '«Да!» — сказал он. «Нет».', ['«Да!» — сказал он.', '«Нет».']],
    ['en', 'Mr. Smith met the U.S. Army. “Yes.” So?', ['Mr. Smith met the U.S. Army.', '“Yes.”', 'So?']],
    ['en', 'Doors open at 5 p.m. The U.S. team plays.', ['Doors open at 5 p.m.', 'The U.S. team plays.']],
    ['en', 'So said J.D. Keller. It rained.', ['So said J.D. Keller.', 'It rained.']],
    ['en', 'Sens. Ross and Lee met Gov. Hale.', ['Sens. Ross and Lee met Gov. Hale.']],
    [
      'en',
      'He said no. They left room No. 5 in Reno, Nev. It rained.',
      ['He said no.', 'They left room No. 5 in Reno, Nev.', 'It rained.'],
    ],
  ])('%s: %s', (language, text, sentences) =>
    expect(sentencesIn(text, [0, text.length], readingOf(language)).map(span => text.slice(...span))).toEqual(
      sentences,
    ),
  )
})
