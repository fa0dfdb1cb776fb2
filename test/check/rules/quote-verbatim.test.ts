// quote-verbatim: the ledger's quotes word for word, where they part from it, and who approved them.
import { describe, expect, it } from 'vitest'
import { diagnose } from '../subject.ts'

const release = (body: string, quote: string, language = 'ru') =>
  `type: "release"\nlanguage: "${language}"\nstatus: "draft"\ndate: "2026-11-20"\nheadline: "X"\nbody: |\n  ${body}\nquotes:\n  - speaker: "serikov"\n    text: "${quote}"\n`

const found = (text: string, options: Parameters<typeof diagnose>[1] = {}) =>
  diagnose(text, options)
    .filter(({ rule }) => rule === 'quote-verbatim')
    .map(
      ({ line, column, endLine, endColumn, severity }) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity}`,
    )

const valid: [string, string, string, string?][] = [
  ['as it is', '«Мы готовы к зиме», — сказал Сериков.', 'Мы готовы к зиме.'],
  [
    'parted by an attribution',
    '«Мы готовы, — сказал Азамат Сериков. — Зима нас не удивит».',
    'Мы готовы. Зима нас не удивит',
  ],
  [
    'parted in English',
    '“We are ready,” said Mr Serikov. “Winter will not surprise us.”',
    'We are ready. Winter will not surprise us.',
    'en',
  ],
  [
    'parted within a sentence',
    '“Winter,” he said, “will not surprise us.”',
    'Winter will not surprise us.',
    'en',
  ],
  ['other marks inside it', '«Слово „соседи“ звучит чаще», — сказал он.', 'Слово «соседи» звучит чаще'],
  ['emphasis inside it', '«Мы *всегда* готовы», — сказал он.', 'Мы всегда готовы'],
  [
    'over two paragraphs',
    '“We are ready.\n\n  “Winter comes,” he said.',
    'We are ready. Winter comes.',
    'en',
  ],
]

const invalid: [string, string, string, string[], string?][] = [
  [
    'another word',
    '«Мы можем все, что обещали вам», — сказал Сериков.',
    'Мы сможем все, что обещали вам',
    ['7:7-7:12 error'],
  ],
  [
    'a word more',
    '«Мы точно сделаем все, что обещали», — сказал Сериков.',
    'Мы сделаем все, что обещали',
    ['7:7-7:12 error'],
  ],
  [
    'a word less',
    '«Мы сделаем все, обещали», — сказал Сериков.',
    'Мы сделаем все, что обещали',
    ['7:15-7:18 error'],
  ],
  [
    'the first word',
    '«Они сделаем все, что обещали», — сказал он.',
    'Мы сделаем все, что обещали',
    ['7:4-7:7 error'],
  ],
  [
    'the first word left out',
    'Идет снег. «Сделаем все, что обещали», — сказал он.',
    'Мы сделаем все, что обещали',
    ['7:15-7:22 error'],
  ],
  [
    'another number',
    '“We have 300 new stations in the hills,” he said.',
    'We have 200 new stations in the hills',
    ['7:12-7:15 error'],
    'en',
  ],
  [
    'the first word of the text left out',
    'are ready for winter in the hills, he said.',
    'We are ready for winter in the hills',
    ['7:3-7:6 error'],
    'en',
  ],
  [
    'the first word of the quotation left out',
    'The council met.\n\n  “are ready for winter in the hills,” he said.',
    'We are ready for winter in the hills',
    ['9:4-9:7 error'],
    'en',
  ],
  [
    'the last word left out',
    '“We are ready for winter in the,” he said.\n\n  The council met.',
    'We are ready for winter in the hills',
    ['7:31-7:34 error'],
    'en',
  ],
  ['nothing like it', 'Совет собрался.', 'Мы сделаем все, что обещали', ['10:11-10:40 error']],
  [
    'words set in between without marks',
    '“We are, he hopes, always ready for winter,” he said.',
    'We are always ready for winter',
    ['7:12-7:20 error'],
    'en',
  ],
]

describe('quote-verbatim', () => {
  it.each(valid)('is content: %s', (_, body, quote, language) => {
    expect(found(release(body, quote, language))).toEqual([])
  })
  it.each(invalid)('finds %s', (_, body, quote, expected, language) => {
    expect(found(release(body, quote, language))).toEqual(expected)
  })
  it('waits for a text', () => {
    expect(found('type: release\nlanguage: ru\nquotes: [{speaker: serikov, text: "Мы готовы"}]\n')).toEqual(
      [],
    )
  })
  it('asks who approved a quote at final, where the house wants to know', () => {
    const text = release('«Мы готовы к зиме», — сказал Сериков.', 'Мы готовы к зиме')
    const office = 'rules: {quote-verbatim: [error, {approved_by: required}]}\n'
    expect(found(text, { office, stage: 'final' })).toEqual(['9:5-10:29 warning'])
    expect(found(text, { office, stage: 'review' })).toEqual([])
    expect(found(text, { stage: 'final' })).toEqual([])
    expect(found(`${text}    approved_by: "А. Сериков"\n`, { office, stage: 'final' })).toEqual([])
  })
  it('says what to type', () => {
    const text = release(
      '«Мы можем все, что обещали вам», — сказал Сериков.',
      'Мы сможем все, что обещали вам',
    )
    expect(diagnose(text).find(({ rule }) => rule === 'quote-verbatim')).toMatchObject({
      message: 'The text has “можем” where the quote in quotes is worded otherwise',
      hint: 'Write “сможем”, or have the new wording approved and enter it in quotes',
    })
  })
})
