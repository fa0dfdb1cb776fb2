// presser schema: what it prints, in which language, and that it follows the office's requirements.
import { describe, expect, it } from 'vitest'
import { generated } from '../../src/docs/generated.ts'
import { parse } from '../../src/parse/parse.ts'
import { DRAFT, folderWith, OFFICE, presser } from '../cli/run.ts'
import { page } from '../docs/pages.ts'
import { compile } from '../schema/judge.ts'

const committed = (name: string): string => generated(page('presser.yaml'))[`.presser/${name}`]!

describe('presser schema', () => {
  it('prints the schemas that editors find in .presser/', async () => {
    const cwd = folderWith()
    expect(await presser(['schema'], { cwd })).toEqual({
      status: 0,
      out: committed('release.schema.json'),
      err: '',
    })
    expect((await presser(['schema', '--config'], { cwd })).out).toBe(committed('config.schema.json'))
  })
  it('speaks the language of the office', async () => {
    const cwd = folderWith({ 'presser.yaml': `${OFFICE}interface: ru\n` })
    const { out } = await presser(['schema'], { cwd })
    expect(JSON.parse(out).properties.headline.title).toBe('Заголовок')
    expect(() => compile(JSON.parse(out))).not.toThrow()
  })
  it('asks for what the office asks for', async () => {
    const requirements =
      'requirements: {release: {draft: [number], review: [media]}}\nrules: {media-valid: off}\n'
    const cwd = folderWith({ 'presser.yaml': OFFICE + requirements })
    const valid = compile(JSON.parse((await presser(['schema'], { cwd })).out))
    const judge = async (text: string): Promise<boolean[]> => {
      const { status } = await presser(['check', '-'], { cwd, stdin: text })
      return [valid(parse(text).tree), status === 0]
    }
    expect(await judge(DRAFT)).toEqual([false, false])
    const numbered = DRAFT.replace(/headline.*/, 'number: "7"')
    expect(await judge(numbered)).toEqual([true, true])
    expect(await judge(`${numbered}dateline: {date: "2026-11-20"}\n`)).toEqual([false, false])
    const review = numbered.replace('draft', 'review')
    expect(await judge(review)).toEqual([false, false])
    expect(await judge(`${review}media: [{file: "media/x.jpg"}]\n`)).toEqual([true, true])
  })
  it('of presser.yaml helps where presser.yaml is wrong', async () => {
    const cwd = folderWith({ 'presser.yaml': 'languages: 1\n' })
    expect((await presser(['schema', '--config'], { cwd })).status).toBe(0)
    expect((await presser(['schema'], { cwd })).status).toBe(2)
  })
})
