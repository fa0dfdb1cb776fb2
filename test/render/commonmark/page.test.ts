// A whole release as Markdown: CommonMark reads every text of it as it was typed, no HTML, no link that the page does not have.
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import type { Tree, TreeMap } from '../../../src/model/tree.ts'
import { isList, isText } from '../../../src/model/tree.ts'
import { render } from '../../../src/render/index.ts'
import { gif } from '../pictures.ts'
import { OFFICE, sample } from '../workspace.ts'

const judge = new MarkdownIt('commonmark')
const FULL: TreeMap = {
  ...sample('2026-11-13-safe-passes-conference.ru').tree,
  ...{ subhead: 'подзаголовок', boilerplate: 'о нас', status: 'withdrawn', dateline: { place: 'Ош' } },
  speaker: [{ name: 'имя', title: 'должность', organization: 'место' }],
  contact: [
    { role: 'роль', name: 'имя', phones: ['+7 1'], fax: ['+7 2'], emails: ['a@b.example'], hours: 'часы' },
  ],
  corrections: [
    { on: '2026-11-14', kind: 'withdrawal', note: 'отзыв' },
    { on: '2026-11-14', kind: 'update', note: 'правка' },
  ],
  notes: ['первое', 'второе'],
  media: [
    { file: 'media/a b.gif', alt: 'гора', caption: 'подпись', credit: 'автор', inline: 'true' },
    { file: 'media/план.pdf', alt: 'план' },
  ],
}

const markdownOf = async (tree: TreeMap): Promise<string> => {
  const source = { tree, id: 'x', media: () => gif(4, 3) }
  return (await render(source, OFFICE, { format: 'markdown' })).contents
}

function read(markdown: string) {
  const tokens = judge.parse(markdown, {})
  const inline = tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap(token => [token, ...(token.children ?? [])])
  const hrefs = inline.flatMap(token => token.attrGet('href') ?? token.attrGet('src') ?? [])
  const text = inline.map(({ type, content }) => (type === 'image' ? '' : content)).join('\n')
  return { kinds: tokens.map(({ type }) => type), inline: inline.map(({ type }) => type), hrefs, text }
}

test('has its parts in the order of the page', async () => {
  const markdown = await markdownOf(FULL)
  expect(markdown).toMatch(/^> \*\*ОТОЗВАНО 14\sноября\s2026\sгода\*\*\n>\n> отзыв\n\n/)
  expect(markdown.replaceAll('\u00a0', ' ').match(/^#.*$/gm)).toEqual([
    '# Приглашение для СМИ: конференция МСБГ «Безопасные перевалы» 25 ноября в Бишкеке',
    '## Для съемки и записи',
    '## Спикер',
    '## К сведению редакций',
    '## Приложения',
    '## Об организации',
    '## Контакты для СМИ',
  ])
  expect(markdown).toContain('![гора](<media/a b.gif>)\n\nподпись (автор)\n')
  expect(markdown).toMatch(/^- \[план\.pdf\]\(media\/план\.pdf\) \(\d+\sбайт\S*\): план$/m)
  expect(markdown).toMatch(/\n\n\\\* \\\* \\\*\n$/)
})

/** Every tree that has the attack in the place of one text. */
function* attacked(tree: Tree, attack: string): Generator<Tree> {
  if (isText(tree)) yield attack
  else if (isList(tree)) {
    for (const [at, entry] of tree.entries())
      for (const made of attacked(entry, attack)) yield tree.with(at, made)
  } else
    for (const [name, value] of Object.entries(tree))
      for (const made of attacked(value, attack)) yield { ...tree, [name]: made }
}

const { body: _, ...FIELDS } = FULL

describe.each([
  '<img src=x onerror=alert(1)> <!-- --> <?x?> &lt;b&gt;',
  '[x](javascript:alert(1)) ![x](https://evil.example) <https://evil.example>',
  '2023. Год',
  '- # > *x* _y_ **z**',
  '``` ~~~ `x` \\',
  '[x]: https://evil.example',
  '===',
])('no field makes markup of %s', attack => {
  test('which reads as it was typed', async () => {
    const plain = read(await markdownOf(FIELDS))
    for (const tree of attacked(FIELDS, attack)) {
      const made = read(await markdownOf(tree as TreeMap))
      expect(made.inline.filter(type => /html|code|em_/.test(type))).toEqual([])
      expect(made.kinds.filter(type => /html|fence|code|hr/.test(type))).toEqual([])
      for (const href of made.hrefs)
        expect([...plain.hrefs, expect.stringMatching(/^(?![a-z]+:)/)]).toContainEqual(href)
    }
    const { text } = read(
      await markdownOf({ ...FIELDS, headline: attack, lead: attack, notes: [attack, attack] }),
    )
    expect(text.split('\n').filter(one => one.endsWith(attack))).toHaveLength(4)
  })
})
