// docs/mail.md and its Russian version: the tree of parts, the settings and the flags that they show are the program's.
import { describe, expect, it } from 'vitest'
import { render } from '../../src/render/index.ts'
import { folderWith, OFFICE as LEAST, presser } from '../cli/run.ts'
import { jpeg, pdf } from '../render/pictures.ts'
import { OFFICE, sample } from '../render/workspace.ts'
import { fencesOf, page } from './pages.ts'

describe.each(['docs/mail.md', 'docs/mail.ru.md'])('%s', path => {
  const markdown = page(path)

  it('shows the parts that a message with files has, in their order', async () => {
    const media = [
      { file: 'a.jpg', inline: 'yes' },
      { file: 'a.pdf', inline: 'no' },
    ]
    const { tree, id } = sample('2026-10-22-snow-bridge-exercise.en')
    const source = {
      tree: { ...tree, media },
      id,
      media: (file: string) => (file === 'a.pdf' ? pdf : jpeg(1, 1)),
    }
    const overrides = { 'email.html.hbs': '{{#each media}}{{src}}{{/each}}' }
    const { contents } = await render(source, OFFICE, { format: 'email', overrides })
    const shown = [...markdown.matchAll(/^ {4} *((?:multipart|text|image|application)\/[\w-]+)/gm)].map(
      found => found[1],
    )
    expect(shown).toEqual([...contents.matchAll(/^Content-Type: ([\w/-]+)/gm)].map(found => found[1]))
  })

  it('has settings that check takes', async () => {
    const [settings] = fencesOf(markdown).filter(({ info }) => info === 'yaml')
    const cwd = folderWith({ 'presser.yaml': LEAST + settings!.code })
    expect(await presser(['check', 'presser.yaml'], { cwd })).toMatchObject({ status: 0 })
  })

  it('has no flag that render does not know', async () => {
    const help = (await presser(['render', '--help'])).out + (await presser(['--help'])).out
    const commands = fencesOf(markdown).filter(({ info }) => info.startsWith('sh'))
    const flags = commands.flatMap(({ code }) => code.match(/(?<=presser [^|]*)--[a-z]+/g) ?? [])
    expect(flags.length).toBeGreaterThan(3)
    for (const flag of flags) expect(help).toContain(`${flag} `)
  })
})
