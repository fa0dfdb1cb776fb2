// The readable part of a file name, in every alphabet an office is likely to write in.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFileName } from '../../src/model/file-name.ts'
import { SLUG_LENGTH, slugOf } from '../../src/scaffold/slug.ts'

describe('slugOf', () => {
  test.each([
    ['Щука, хлеб и новый съезд', 'shchuka-khleb-i-novyy-syezd'],
    ['Подъём в Кыргызстане', 'podyom-v-kyrgyzstane'],
    ['Йод, юбилей и эхо', 'yod-yubiley-i-ekho'],
    ['ХОЗЯЙСТВО МСБГ', 'khozyaystvo-msbg'],
    ['«Снежный мост — 2026»: 38 минут', 'snezhnyy-most-2026-38-minut'],
    ['Двадцать\u00a0четыре спасателя', 'dvadtsat-chetyre-spasatelya'],
    ['Ғарыш қалаң өнер ұлы үміт іні әже', 'gharysh-qalang-oner-uly-umit-ini-azhe'],
    ['Жыргал өкмөт үч миң', 'zhyrgal-okmot-uch-ming'],
    ['Ғарбӣ, Қӯрғон, ҳаким, ҷумҳурӣ', 'gharbi-qurghon-hakim-jumhuri'],
    ['Ўзбекистон', 'uzbekiston'],
    ['Україна: їжак, ґанок', 'ukrayina-yizhak-ganok'],
    ['Հայաստան', 'hayastan'],
    ['IMSC’s 5% plan for iPhones & UN', 'imscs-5-plan-for-iphones-and-un'],
    ['Élan für Straße', 'elan-fuer-strasse'],
    ['***', ''],
    ['日本', ''],
  ])('%s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })

  test('ends at a word', () => {
    const slug = slugOf(
      'Заявление исполнительного секретаря МСБГ в связи со сходом лавины на перевале Ак-Бел',
    )
    expect(slug).toBe('zayavlenie-ispolnitelnogo-sekretarya-msbg-v-svyazi-so')
    expect(slugOf('щ'.repeat(40))).toHaveLength(SLUG_LENGTH)
  })

  test('always makes a name that check accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const slug = slugOf(text)
        expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH)
        if (slug !== '') expect(parseFileName(`2026-11-20-${slug}.ru.yaml`)?.slug).toBe(slug)
      }),
      { numRuns: 500 },
    )
  })
})
