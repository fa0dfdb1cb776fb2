// mixed-script: letters of the other alphabet inside a word.
import { describe, expect, it } from 'vitest'
import { placesOf } from './prose.ts'

type Language = 'en' | 'ru'

const valid: [Language, string][] = [
  ['ru', 'IT-компания, COVID-19-диагностика, «Ту-154М», кВт·ч, 5G-сети, iPhone’ы, web-сайт'],
  ['ru', 'СберDevices, КуZбасс, «Zа мир», «НаукоGrad», витамин C, класс A и класс B, группы (A или B)'],
  ['ru', 'сайт https://x.example/тестpage'],
  ['en', 'the word «хор» or the sign (а)'],
  ['en', 'The newspaper “Вести” (Vesti)'],
  ['en', 'β-carotene, kΩ, Δt, ρv, 5 μm, αB, λόγος (logos), the word οἶκος'],
  ['ru', 'α-версия, β‑каротин, мкΩ, π-мезон, λόγος'],
]

const invalid: [Language, string, string][] = [
  ['ru', 'Cовет', '7:3-7:8'],
  ['ru', 'на cовет пришли', '7:6-7:11'],
  ['ru', 'договор c компанией', '7:11-7:12'],
  ['ru', 'B рамках форума', '7:3-7:4'],
  [
    'ru',
    'B Оше школа (C Днем знаний), ОсОО «Ак» c Ошем и DVD c фильмом',
    '7:3-7:4 7:16-7:17 7:42-7:43 7:55-7:56',
  ],
  ['ru', 'вoды и МCБГ', '7:3-7:7 7:10-7:14'],
  ['en', 'it is а plan', '7:9-7:10'],
  ['en', 'a сору of it', '7:5-7:9'],
  ['en', 'the Cοuncil met in Αpril', '7:7-7:14 7:22-7:27'],
  ['ru', 'на сοвет и в Ρоссию', '7:6-7:11 7:16-7:22'],
  ['en', 'the Cоuncil', '7:7-7:14'],
  ['en', 'СOVID', '7:3-7:8'],
]

describe('mixed-script', () => {
  it.each(valid)('%s: takes %j', (language, text) =>
    expect(placesOf('mixed-script', text, { language })).toEqual([]),
  )
  it('reads a word without end once', () => {
    const start = performance.now()
    expect(placesOf('mixed-script', `${'а'.repeat(200_000)}`)).toEqual([])
    expect(performance.now() - start).toBeLessThan(5_000)
  })
  it.each(invalid)('%s: finds %j', (language, text, place) =>
    expect(placesOf('mixed-script', text, { language }).join(' ')).toBe(place),
  )
})
