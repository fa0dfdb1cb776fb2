// organization-named: neither headline nor lead says whose release it is.
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../../src/check/check.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'

const NAMES = `
organization: {name: {ru: "Межгосударственный совет по безопасности в горах", en: "Interstate Mountain Safety Council"}, short_name: {ru: "МСБГ", en: "IMSC"}}
`
const PLAIN = 'organization: {name: "Министерство энергетики Республики Казахстан"}\n'

const found = (headline: string, lead: string, language = 'ru', names = NAMES) =>
  checkRelease(parse(`type: release\nlanguage: ${language}\nheadline: "${headline}"\nlead: "${lead}"\n`), {
    file: 'x.yaml',
    fileName: undefined,
    office: officeOf(parse(names).tree!),
    words: wordsOf('en'),
  })
    .filter(({ rule }) => rule === 'organization-named')
    .map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`)

const valid: [string, string, string, string?, string?][] = [
  ['the short name in the headline', 'МСБГ провел учения', 'Они шли неделю.'],
  [
    'the full name in another case',
    'Учения',
    'Их провели в Межгосударственном совете по безопасности в горах.',
  ],
  ['the part that stays alone', 'Совет собрался в Оше', 'Заседание шло час.'],
  ['English in full', 'An exercise', 'The Interstate Mountain Safety Council held it.', 'en'],
  ['English possessive', 'IMSC’s exercise', 'It took a week.', 'en'],
  ['“the Council”', 'An exercise', 'It was held by the Council in Osh.', 'en'],
  ['a syllabic abbreviation', 'Минэнерго сообщает', 'Зима близко.', 'ru', PLAIN],
  [
    'a long first syllable',
    'Центрэнерго сообщает',
    'Зима.',
    'ru',
    'organization: {name: "Центр энергетики"}\n',
  ],
  [
    'a short name in another case',
    'Итоги',
    'Об этом — в Исполкоме СНГ.',
    'ru',
    'organization: {name: "Исполком СНГ"}\n',
  ],
  [
    'гос-',
    'Ошский госуниверситет открыт',
    'Ура.',
    'ru',
    'organization: {name: "Ошский государственный университет"}\n',
  ],
  ['of the region', 'Зима', 'Так решили в министерстве региона.', 'ru', PLAIN],
  ['the name cut short', 'Итоги', 'В Министерстве энергетики прошла встреча.', 'ru', PLAIN],
  ['initials that nobody entered', 'Итоги', 'МЭРК провело встречу.', 'ru', PLAIN],
  ['no name in this language', 'Итоги', 'Встреча.', 'en', PLAIN],
]

const invalid: [string, string, string, string?, string?][] = [
  ['neither', 'Спасатели завершили учения', 'Они шли неделю.'],
  ['another council', 'Совет Европы собрался', 'Заседание шло час.'],
  ['another council in English', 'Security Council meets', 'The Council of Europe met too.', 'en'],
  ['another ministry', 'Минздрав сообщает', 'В Министерстве здравоохранения прошла встреча.', 'ru', PLAIN],
]

describe('organization-named', () => {
  it.each(valid)('is content: %s', (_, headline, lead, language, names) => {
    expect(found(headline, lead, language, names)).toEqual([])
  })
  it.each(invalid)('finds %s', (_, headline, lead, language, names) => {
    expect(found(headline, lead, language, names)).toEqual([`3:11-3:${13 + headline.length}`])
  })
})
