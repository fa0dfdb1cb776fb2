// A body as Markdown: CommonMark reads the same blocks and words as the page shows, and nothing else.
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { blocksMarkdown } from '../../../src/render/commonmark/blocks.ts'
import { paragraphReader, parseBody } from '../../../src/render/markdown.ts'
import { finishMarkdown } from '../../../src/render/text/finish.ts'
import { viewBlocks } from '../../../src/render/view-blocks.ts'
import type { ViewBlock } from '../../../src/render/view-model.ts'

const judge = new MarkdownIt('commonmark', { xhtmlOut: false })

async function bodyOf(source: string): Promise<{ blocks: ViewBlock[]; markdown: string }> {
  const blocks = viewBlocks((await parseBody(source)).blocks, '—', said => ({ said, by: '' }))
  return { blocks, markdown: finishMarkdown(blocksMarkdown(blocks, await paragraphReader())) }
}

/** What the page shows. */
const pageOf = (blocks: readonly ViewBlock[]): string =>
  blocks
    .map(({ kind, html, level, ordered, start, items, blocks: quoted }) => {
      if (kind === 'heading') return `<h${level}>${html}</h${level}>`
      if (kind === 'quote') return `<blockquote>${pageOf(quoted)}</blockquote>`
      if (kind === 'rule') return '<hr>'
      if (kind === 'code') return `<pre><code>${html}</code></pre>`
      if (kind === 'paragraph') return `<p>${html.replace(/(?:\s*<br>)+\s*$/, '')}</p>`
      const tag = ordered ? 'ol' : 'ul'
      const from = ordered && start !== 1 ? ` start="${start}"` : ''
      return `<${tag}${from}>${items.map(item => `<li>${pageOf(item.blocks)}</li>`).join('')}</${tag}>`
    })
    .join('')

/** Without what only layout makes different: white space, and the paragraphs of tight lists. */
const bare = (html: string): string =>
  html
    .replace(/<\/?p>/g, '|')
    .replaceAll('&#10;', ' ')
    .replace(/\s+/g, ' ')
    .replace(/[ |]*(<\/?(?:li|ul|ol|blockquote|h\d|pre|hr|br)\b[^>]*>)[ |]*/g, '$1')
    .replace(/ ?\|[| ]*/g, '|')
    .replace(/ <\/code>/g, '</code>')
    .replace(/^\||\|$/g, '')

async function expectSame(source: string, but = /(?!)/g): Promise<string> {
  const { blocks, markdown } = await bodyOf(source)
  const [read, meant] = [judge.render(markdown), pageOf(blocks)].map(html => bare(html.replace(but, '')))
  expect(read).toBe(meant)
  return markdown
}

describe('what a person writes stays as it was', () => {
  test.each([
    'Слова, *важные* и **очень важные**, [на сайте](https://x.example/a) и <https://x.example>.',
    '## Главное\n\n### Еще',
    '- раз\n- два\n  - внутри\n- три',
    '3. три\n4. четыре',
    '- раз\n\n  еще\n\n- два',
    '> сказано\n>\n> - раз',
    'а\\\nб',
    '```\nкод\n\n\n  <b>\n```',
    'См. `код` и ``код с ` ``.',
  ])('%j', async source => expect(await expectSame(source)).toBe(`${source}\n`))
})

test.each([
  ['two lists in a row stay two', '- а\n\n+ б\n\n- в\n\n1. г\n\n1) д'],
  ['emphasis within emphasis', '*а _б_ в* **а __б__** ***в***'],
  ['emphasis beside marks', 'сло**во**«*а*»'],
  ['marks that were escaped', '\\*а\\* \\_б\\_ 2023\\. \\# \\- \\[а\\](б) \\<b> \\&amp;'],
  ['a number at the beginning of a line', '2023\\. Год\\\n2024\\. Год'],
  ['HTML is words', '<b>а</b> <!-- б --> <script>'],
  ['a link with brackets', '[а](<https://x.example/a_(b> "c") [б [в]](https://x.example/?a&copy=1)'],
  ['a link that leads nowhere is words', '[а](javascript:alert) <javascript:alert>'],
  ['a picture is its words', '![а](https://x.example/a.png)'],
  ['what is code elsewhere', '    отступ\n\n- а\n\n      отступ'],
  ['what is a heading elsewhere', 'а\n---\nб\n==='],
  ['what is a table elsewhere', '| а | б |\n|---|---|\n| в | г |'],
  ['backticks in code', '````\n```\n````\n\n`` ` ``'],
  ['a rule within a list', '- ---\n- - ***'],
  ['an empty item', '-\n- а\n-'],
])('%s', async (_, source) => {
  await expectSame(source)
})

test('emphasis that Markdown could only write with tricks is left out', async () => {
  expect((await bodyOf('*а*_б_ и [*в*](https://x.example)')).markdown).toBe('аб и [в](https://x.example)\n')
})

test('any body, but for such emphasis', async () => {
  const piece = fc.constantFrom(
    ...[
      'слово',
      'word',
      '*',
      '**',
      '_',
      '__',
      '`',
      '``',
      '[',
      ']',
      '(https://x.example/a_b)',
      '<https://x.example>',
      '\\',
      '&amp;',
      '&',
      '<b>',
      '!',
      '#',
      '-',
      '+',
      '1.',
      '2)',
      '«',
      '»',
      '.',
      ' ',
      ' ',
      '  ',
      '\u00a0',
      '~',
      '|',
      '[x](mailto:a@b.example)',
      '\\\n',
    ],
  )
  const start = fc.constantFrom(
    '',
    '',
    '',
    '- ',
    '+ ',
    '1. ',
    '7) ',
    '> ',
    '  ',
    '    ',
    '## ',
    '```\n',
    '---',
    '- > ',
    '> - ',
    '\t',
  )
  const line = fc
    .tuple(start, fc.array(piece, { maxLength: 8 }))
    .map(([mark, pieces]) => mark + pieces.join(''))
  const body = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 8 })
    .map(lines => lines.flat().join(''))
  await fc.assert(
    fc.asyncProperty(body, async source => {
      await expectSame(source, /<\/?(?:em|strong)>/g)
    }),
    { numRuns: 600 },
  )
})

test.each([
  ['links', '[!a](https://x.example/1) '.repeat(4000)],
  ['emphasis', '*a* **b** _c_ '.repeat(8000)],
  ['marks', '*_`[<!\\\\'.repeat(8000)],
  ['items', '- *a*\n'.repeat(8000)],
  ['deep quotations', `${'>'.repeat(2000)} a`],
])('100 KB of %s are written at once', async (_, source) => {
  const begun = performance.now()
  await bodyOf(source)
  expect(performance.now() - begun).toBeLessThan(20_000)
})
