// The office's own templates: one by one in place of the built-in ones, new formats, and errors that say where.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HELPERS as COMPILED, MARKDOWN_HELPERS as COMPILED_MARKDOWN } from '../../scripts/hbs.mjs'
import { builtIn } from '../../src/render/builtin/index.ts'
import { BUILT_IN_TEMPLATES } from '../../src/render/formats.ts'
import { HELPERS, MARKDOWN_HELPERS } from '../../src/render/helpers.ts'
import { formats, render } from '../../src/render/index.ts'
import { OFFICE, sample } from './workspace.ts'

const source = sample('2026-10-22-snow-bridge-exercise.en')
const rendered = async (format: string, overrides: Record<string, string>) => {
  const { contents, extension } = await render(source, OFFICE, { format, overrides })
  return { contents, extension }
}

test('every template file is built in, and nothing else is', async () => {
  const files = { ...(await builtIn('txt')), ...(await builtIn('html')), ...(await builtIn('md')) }
  const folder = 'templates'
  const found = readdirSync(folder, { recursive: true }).map(String)
  expect(Object.keys(files).sort()).toEqual(found.filter(file => file.endsWith('.hbs')).sort())
  expect(
    Object.keys(files)
      .filter(file => !file.includes('/'))
      .sort(),
  ).toEqual([...BUILT_IN_TEMPLATES].sort())
})

test('the helpers are those that templates are compiled for', () => {
  expect(Object.keys(HELPERS).sort()).toEqual([...COMPILED].sort())
  expect(MARKDOWN_HELPERS).toEqual(COMPILED_MARKDOWN)
})

describe('formats', () => {
  test('come from the names of files', () => {
    const own = { 'wire.txt.hbs': '', 'partials/x.txt.hbs': '', 'README.md': '', 'bad name.txt.hbs': '' }
    expect(formats(own)).toEqual([...formats(), 'wire'].sort())
  })

  test('one of the office takes its extension from its file', async () => {
    expect(await rendered('wire', { 'wire.txt.hbs': '{{headline}}\n\n\n{{date.iso}}' })).toEqual({
      contents: `${source.tree.headline}\n\n2026-10-22\n`,
      extension: 'txt',
    })
  })

  test('markup is escaped in html, xml and md, and in nothing else', async () => {
    const own = Object.fromEntries(
      ['xml', 'html', 'md', 'csv'].map(kind => [`${kind}s.${kind}.hbs`, '{{upper "<a&b>"}}']),
    )
    expect((await rendered('xmls', own)).contents).toBe('&lt;A&amp;B&gt;\n')
    expect((await rendered('htmls', own)).contents).toBe('&lt;A&amp;B&gt;\n')
    expect((await rendered('mds', own)).contents).toBe('\\<A&B\\>\n')
    expect((await rendered('csvs', own)).contents).toBe('<A&B>\n')
  })

  test('the links of the body lead where they led', async () => {
    const tree = { ...source.tree, body: '[A](https://a.example/x) [b](mailto:b@c.example) [c](tel:+1234)' }
    const overrides = { 'links.csv.hbs': '{{#each links}}{{mark}}{{text}} {{href}}\n{{/each}}' }
    const { contents } = await render({ ...source, tree }, OFFICE, { format: 'links', overrides })
    expect(contents.trim().split('\n')).toEqual([
      '[1] https://a.example/x https://a.example/x',
      '[2] b@c.example mailto:b@c.example',
      '[3] +1234 tel:+1234',
    ])
  })

  test('an unknown one names those that there are', async () => {
    const error = await rendered('pdf', {}).catch(error => error)
    expect(error).toMatchObject({ code: 'unknown-format', facts: { formats: formats() } })
  })

  test.each(['constructor', '__proto__', '', 'partials/contact'])('"%s" is unknown', async format => {
    await expect(rendered(format, {})).rejects.toMatchObject({ code: 'unknown-format' })
  })
})

describe('overriding', () => {
  test('one partial changes the built-in template that uses it, and no other extension', async () => {
    const own = { 'partials/contact.txt.hbs': 'CALL {{name}} {{labels.phone}}' }
    expect((await rendered('text', own)).contents).toContain('CALL Nazgul Esenova Phone\n')
    expect((await rendered('html', own)).contents).toBe((await rendered('html', {})).contents)
  })

  test('the text template is the text of the mail', async () => {
    expect((await rendered('email', { 'text.txt.hbs': 'SHORT {{number}}' })).contents).toContain(
      '\r\n\r\nSHORT No.=C2=A02026/36',
    )
  })

  test('unchanged copies of the built-in templates make the same of every sample', async () => {
    const files = readdirSync('templates', { recursive: true }).map(String)
    const own = Object.fromEntries(
      files
        .filter(file => file.endsWith('.hbs'))
        .map(file => [file, readFileSync(`templates/${file}`, 'utf8')]),
    )
    const [html, others] = [{ 'html.html.hbs': own['html.html.hbs']! }, { 'x.csv.hbs': '' }]
    for (const name of readdirSync('releases/2026')) {
      const release = sample(name.replace('.yaml', ''))
      for (const format of ['text', 'html', 'email', 'markdown']) {
        const { contents } = await render(release, OFFICE, { format })
        for (const overrides of [own, html, others])
          expect((await render(release, OFFICE, { format, overrides })).contents).toBe(contents)
      }
    }
  })
})

describe('errors name the file, the line and the fault', () => {
  const fault = async (template: string, extension = 'txt') => {
    const own = {
      [`wire.${extension}.hbs`]: '{{> self}}',
      [`partials/self.${extension}.hbs`]: template,
    }
    const error = await rendered('wire', own).catch(error => error)
    expect(error).toMatchObject({
      code: 'template-broken',
      facts: { file: `partials/self.${extension}.hbs` },
    })
    return error.facts
  }

  test.each([
    ['missing-key', 'a\n{{headlin}}', 2, { code: 'missing-key', name: 'headlin' }],
    ['inherited key', '{{constructor.name}}', 1, { code: 'missing-key', name: 'name' }],
    ['part of a text', 'a\n{{date.text.day}}', 2, { code: 'missing-key', name: 'day' }],
    ['part of nothing', 'a\n{{#if evnt.place}}x{{/if}}', 2, { code: 'missing-key', name: 'evnt' }],
    [
      'the same in two lines',
      '{{#if a.b}}{{/if}}\n{{#if a.c}}{{/if}}',
      undefined,
      { code: 'missing-key', name: 'a' },
    ],
    ['unknown-helper', 'a\nb\n{{shout headline}}', 3, { code: 'unknown-helper', name: 'shout' }],
    ['unknown block', '{{#shout headline}}{{/shout}}', 1, { code: 'unknown-helper', name: 'shout' }],
    ['what would write elsewhere', '{{log headline}}', 1, { code: 'unknown-helper', name: 'log' }],
    ['missing-partial', 'a\n{{> nothing}}', 2, { code: 'missing-partial', name: 'nothing' }],
    ['unclosed block', 'a\n{{#if headline}}', 2, { code: 'syntax' }],
    ['wrong close', 'a\n{{#if headline}}{{/each}}', 2, { code: 'syntax' }],
    ['unclosed braces', 'a\n{{headline', 2, { code: 'syntax' }],
    ['endless', '{{> self}}', undefined, { code: 'endless-partials' }],
    ['anything else', '{{* shout}}', undefined, { code: 'fails', text: 'Missing decorator: "shout"' }],
  ])('%s', async (_, template, line, expected) => {
    expect(await fault(template)).toMatchObject({ line, fault: expected })
  })

  test.each<[string, string, string?]>([
    ['eq', '{{#if (eq headline)}}x{{/if}}'],
    ['eq', '{{#eq headline number}}x{{/eq}}'],
    ['upper', '{{upper}}'],
    ['upper', '{{upper headline number}}'],
    ['upper', '{{upper date}}'],
    ['upper', '{{#upper headline}}x{{/upper}}'],
    ['capital', '{{capital date}}'],
    ['fit', '{{fit 3 2}}'],
    ['rule', '{{rule 3}}'],
    ['rule', '{{rule width=3}}'],
    ['underline', '{{underline headline}}'],
    ['underline', '{{#underline}}x{{/underline}}'],
    ['wrap', '{{wrap headline}}'],
    ['wrap', '{{#wrap headline}}x{{/wrap}}'],
    ['wrap', '{{#wrap frist="- "}}x{{/wrap}}'],
    ['wrap', '{{#wrap first=contacts}}x{{/wrap}}'],
    ['if', '{{#if}}x{{/if}}'],
    ['if', '{{#if headline number}}x{{/if}}'],
    ['unless', '{{unless headline}}'],
    ['each', '{{#each}}x{{/each}}'],
    ['each', '{{#each contacts number}}x{{/each}}'],
    ['with', '{{with date}}'],
    ['lookup', '{{lookup labels}}'],
    ['link', '{{{link headline}}}', 'md'],
    ['markdown', '{{{markdown headline}}}', 'md'],
    ['markdown', '{{{markdown}}}', 'md'],
  ])('the helper %s called as %s', async (name, template, extension) => {
    const { line, fault: told } = await fault(`a\n${template}`, extension)
    expect({ line, ...told }).toMatchObject({ line: 2, code: 'helper-misused', name })
    // What is shown in its place is right, though the names in it are not known everywhere.
    const own = { [`wire.${extension ?? 'txt'}.hbs`]: told.example }
    await rendered('wire', own).catch(error => expect(error.facts.fault.code).toBe('missing-key'))
  })

  test.each(['txt', 'html', 'md', 'csv'])('what no reader could make sense of: .%s', async extension => {
    expect(await fault('a\n{{date}}', extension)).toMatchObject({
      ...{ line: 2, fault: { code: 'prints-parts', name: 'date' } },
    })
    expect(await fault('a\n{{#with event}}{{/with}}{{contacts}}', extension)).toMatchObject({
      ...{ line: 2, fault: { code: 'prints-list', name: 'contacts' } },
    })
    expect(await fault('{{#each contacts}}{{this}}{{/each}}', extension)).toMatchObject({
      ...{ line: 1, fault: { code: 'prints-parts', name: 'this' } },
    })
  })

  test('a built-in partial that is handed other names is told as itself', async () => {
    const error = await rendered('wire', { 'wire.html.hbs': 'a\n\n{{> attachment}}' }).catch(error => error)
    expect(error).toMatchObject({
      code: 'template-broken',
      facts: { file: 'partials/attachment.html.hbs', line: 1, fault: { code: 'missing-key' } },
    })
  })

  test('a helper may ask for a part of what the release lacks', async () => {
    const template =
      '{{#if event.place}}{{event.place}}{{else}}nowhere{{/if}}{{#each event.accreditation.links}}x{{/each}}'
    expect((await rendered('wire', { 'wire.txt.hbs': template })).contents).toBe('nowhere\n')
  })

  test('nothing else is held against a template', async () => {
    const template =
      '{{#* inline "line"}}{{name}}{{/inline}}{{#each contacts}}{{> line}} {{@index}}{{/each}} {{tags}} {{isPublic}}'
    const names = 'Nazgul Esenova 0Secretariat Duty Desk 1'
    for (const extension of ['txt', 'html', 'csv'])
      expect((await rendered('wire', { [`wire.${extension}.hbs`]: template })).contents).toMatch(
        new RegExp(`^${names} .*,.* true\n$`),
      )
  })
})
