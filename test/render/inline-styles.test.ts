// The mail's style sheet, put into its elements.
import { describe, expect, test } from 'vitest'
import { render } from '../../src/render/index.ts'
import { inlineStyles } from '../../src/render/inline-styles.ts'
import { OFFICE, sample } from './workspace.ts'

const inlined = (css: string, body: string): string =>
  inlineStyles(`<style data-inline>${css}</style>\n${body}`, () => '')

describe('inlining', () => {
  test.each([
    ['an element', 'a { color: red; }', '<a href="x">', '<a href="x" style="color:red">'],
    ['a class', '.x { color: red }', '<p class="x y">', '<p style="color:red">'],
    [
      'both, more specific last',
      'a.x { color: c } .x { color: b } a { color: a; margin: 0 }',
      '<a class="x">',
      '<a style="margin:0;color:c">',
    ],
    ['the element’s own style last', 'p { color: red }', '<p style="color:blue">', '<p style="color:blue">'],
    ['several selectors', '.x, p { margin: 0 }', '<p>', '<p style="margin:0">'],
    [
      'variables',
      ':root { --f: Georgia, serif; } p { font-family: var(--f) }',
      '<p>',
      '<p style="font-family:Georgia, serif">',
    ],
    ['quotation marks', 'p { font-family: "Segoe UI" }', '<p>', `<p style="font-family:'Segoe UI'">`],
    ['comments', '/* p { color: red } */', '<p>', '<p>'],
    ['nothing that matches', '.x { color: red }', '<p class="y" id="z">', '<p id="z">'],
  ])('%s', (_, css, tag, expected) => expect(inlined(css, tag)).toBe(expected))

  test('what needs a sheet stays in the head, with the classes that it names', () => {
    const css =
      ':root { --c: red } .x { color: blue } @media (max-width: 9px) { .x { color: var(--c) } } a:hover { color: red }'
    expect(inlined(css, '<p class="x y">')).toBe(
      '<style>\n@media (max-width: 9px) { .x { color: red } }\na:hover { color: red }\n</style>\n<p class="x" style="color:blue">',
    )
  })

  test('text that looks like a tag’s attributes is left alone', () => {
    expect(inlined('p { margin: 0 }', 'class="x" &lt;p&gt;')).toBe('class="x" &lt;p&gt;')
  })
})

describe('an office’s template without a sheet', () => {
  const mail = async (template: string) => {
    const overrides = { 'email.html.hbs': template }
    const { contents } = await render(sample('2026-10-22-snow-bridge-exercise.en'), OFFICE, {
      format: 'email',
      overrides,
    })
    return contents.replace(/=\r\n/g, '').replaceAll('=3D', '=')
  }

  test('gets presser’s own parts with their styles', async () => {
    expect(
      await mail('<table>{{#each contacts}}{{> mail-contact labels=@root.labels}}{{/each}}</table>'),
    ).toContain('<td class="fact" style="padding:14px 20px 0;font-family:')
  })

  test('and its own elements keep what they say', async () => {
    expect(await mail('<a href="https://x.example" style="color:#123456;">x</a>')).toContain(
      '<a href="https://x.example" style="color:#123456">',
    )
  })
})
