// A text of a field in Markdown: wherever it stands, CommonMark reads the text itself and no mark in it.
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { escapeText, linkText } from '../../../src/render/commonmark/escape.ts'

const judge = new MarkdownIt('commonmark')

/** Kinds of tokens, and the words of all of them. */
function read(markdown: string): { kinds: string[]; text: string } {
  const tokens = judge.parse(markdown, {})
  const inline = tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap(token => [token, ...(token.children ?? [])])
  const kinds = [...tokens, ...inline].map(({ type }) => type).filter(type => !type.startsWith('text'))
  return { kinds, text: inline.map(({ content, type }) => (type === 'image' ? '' : content)).join('') }
}

/** Where a template may put a text. */
const PLACES: readonly ((text: string) => string)[] = [
  text => text,
  text => `слова: ${text}`,
  text => `${text}, слова`,
  text => `# ${text}`,
  text => `**${text}**`,
  text => `> **${text}:** слова`,
  text => `- ${text}`,
  text => `1. ${text}`,
  text => `[${text}](https://x.example)`,
  text => `![${text}](x.png)`,
]

function expectWords(text: string): void {
  for (const place of PLACES) {
    const [made, plain] = [read(place(escapeText(text))), read(place('слово'))]
    expect(made).toEqual({ kinds: plain.kinds, text: plain.text.replace('слово', () => text.trim()) })
  }
}

test.each([
  '2023. Год гор',
  '1) первый',
  '- сказал он',
  '+ плюс',
  '* звезда *',
  '# 5',
  'C# #',
  '> больше',
  '===',
  '---',
  '_подчеркнуто_',
  '*важно* и **очень**',
  '<b onclick=x>жирно</b>',
  '<https://x.example>',
  '<!-- -->',
  'C:\\папка\\',
  '[x](y)',
  '![x](y)',
  '[x]: y',
  '[^1]',
  '`код`',
  '```',
  '~~~',
  '&amp; &lt; &#35;',
  'a|b',
  '\\*',
  '«*»',
])('%s is words', text => expectWords(text))

test('any text is words', () => {
  const unit = fc.constantFrom(...'*_`~[]()<>!#+-=.|\\&;:/"\'$^0123aя«» \u00a0'.split(''), '\n'.trim() || ' ')
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 25 }), text => {
      fc.pre(text.trim() !== '')
      expectWords(text.replace(/ +/g, ' '))
    }),
    { numRuns: 1500 },
  )
})

test.each([
  ['words, of which most need no mark', 'ст. 5 (п. 2): 10–12 %, Q&A, snake_case, −5 °C, +996 312, 5 > 3'],
])('%s', (_, text) => expect(escapeText(text)).toBe(text.replace('>', '\\>')))

describe('a link', () => {
  test.each([
    ['на сайте', 'https://x.example/a', '[на сайте](https://x.example/a)'],
    ['https://x.example/a_b', 'https://x.example/a_b', '<https://x.example/a_b>'],
    ['x@y.example', 'mailto:x@y.example', '<x@y.example>'],
    ['x@пример.рф', 'mailto:x@xn--e1afmkfd.xn--p1ai', '[x@пример.рф](mailto:x@xn--e1afmkfd.xn--p1ai)'],
    ['карта [1]', 'media/карта (1).pdf', '[карта \\[1\\]](<media/карта (1).pdf>)'],
    ['a', 'https://x.example/?a=1&copy=2', '[a](https://x.example/?a=1\\&copy=2)'],
    ['слова', '', 'слова'],
    ['слова', 'javascript:alert(1)', 'слова'],
    ['слова', ' javascript:alert(1)', 'слова'],
    ['слова', '//x.example', 'слова'],
  ])('%s, %s', (words, href, markdown) => expect(linkText(words, href)).toBe(markdown))

  test('leads where it should', () => {
    const part = fc.stringMatching(/^[\w()<>[\]*\\&;. а-я-]{1,20}$/)
    fc.assert(
      fc.property(part, part, (words, path) => {
        const [open] = judge.parseInline(linkText(words, `media/${path}`), {})[0]!.children!
        expect(open?.type).toBe('link_open')
        expect(open?.attrGet('href')).toBe(judge.normalizeLink(`media/${path}`.replace(/ +$/, '')))
      }),
    )
  })
})
