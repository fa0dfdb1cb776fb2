// The body: which Markdown counts, what links may be, and the two forms of inline text.
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../src/render/markdown.ts'

const first = async (markdown: string) => (await parseBody(markdown)).blocks[0]

describe('blocks', () => {
  test('nest', async () => {
    const { blocks } = await parseBody('## Head\n\n3. one\n4. two\n\n> said\n>\n> - a\n\n---\n')
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, html: 'Head', text: 'Head' },
      {
        kind: 'list',
        ordered: true,
        start: 3,
        tight: true,
        items: [
          { number: '3.', blocks: [{ kind: 'paragraph', html: 'one', text: 'one' }] },
          { number: '4.', blocks: [{ kind: 'paragraph', html: 'two', text: 'two' }] },
        ],
      },
      {
        kind: 'quote',
        blocks: [
          { kind: 'paragraph', html: 'said', text: 'said' },
          {
            kind: 'list',
            ordered: false,
            start: 1,
            tight: true,
            items: [{ number: undefined, blocks: [{ kind: 'paragraph', html: 'a', text: 'a' }] }],
          },
        ],
      },
      { kind: 'rule' },
    ])
  })

  test.each([
    ['an indented line is prose', '    text'],
    ['a line of dashes makes no heading of what stands above', 'text\n---'],
    ['the first heading is below the headline', '# text'],
  ])('%s', async (_, markdown) => {
    const block = await first(markdown)
    expect(block).toMatchObject({ text: 'text' })
    if (block?.kind === 'heading') expect(block.level).toBe(2)
    else expect(block?.kind).toBe('paragraph')
  })

  test('code keeps its empty lines', async () => {
    expect(await first('```\na\n\n<b>\n```')).toEqual({
      kind: 'code',
      text: 'a\n\n<b>',
      html: 'a&#10;&#10;&lt;b&gt;',
    })
  })
})

describe('inline', () => {
  test.each([
    ['**a** and *b*', '<strong>a</strong> and <em>b</em>', 'a and b'],
    ['a\nb\\\nc', 'a b<br>c', 'a b\nc'],
    ['<b onclick=x>Q&A</b>', '&lt;b onclick=x&gt;Q&amp;A&lt;/b&gt;', '<b onclick=x>Q&A</b>'],
    ['![alt *text*](https://x.example/a.png)', 'alt text', 'alt text'],
    ['[a](https://x.example/?q="1"&b)', '<a href="https://x.example/?q=%221%22&amp;b">a</a>', 'a\u00a0[1]'],
    ['[x.example](https://x.example/)', '<a href="https://x.example/">x.example</a>', 'x.example'],
    [
      '<https://пример.рф/я>',
      '<a href="https://xn--e1afmkfd.xn--p1ai/%D1%8F">https://пример.рф/я</a>',
      'https://пример.рф/я',
    ],
    ['[a@x.example](mailto:a@x.example)', '<a href="mailto:a@x.example">a@x.example</a>', 'a@x.example'],
    ['[+996 312 1](tel:+9963121)', '<a href="tel:+9963121">+996 312 1</a>', '+996 312 1'],
  ])('%s', async (markdown, html, text) => expect(await first(markdown)).toMatchObject({ html, text }))

  test.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x.example',
    'file:///etc',
    '&#106;avascript:x',
  ])('a link to %s stays text', async url => {
    const block = await first(`[words](${url}) and <${url}>`)
    expect(JSON.stringify(block)).not.toMatch(/<a |href/)
  })

  test('an address within the words of a link is words', async () => {
    const { blocks, links } = await parseBody('[<https://x.example/1>](https://x.example/2)')
    expect(blocks[0]).toMatchObject({
      html: '<a href="https://x.example/2">https://x.example/1</a>',
      text: 'https://x.example/1\u00a0[1]',
    })
    expect(links.map(({ text }) => text)).toEqual(['https://x.example/2'])
  })

  test('links are numbered once each', async () => {
    const { blocks, links } = await parseBody(
      '[a](https://x.example/1) [b](https://x.example/2) [c](https://x.example/1)',
    )
    expect(blocks[0]).toMatchObject({ text: 'a\u00a0[1] b\u00a0[2] c\u00a0[1]' })
    expect(links.map(({ text }) => text)).toEqual(['https://x.example/1', 'https://x.example/2'])
  })
})
