// Rules that compare releases, on real folders: one file is checked, all are seen.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, OFFICE, presser, workspaceCopy } from './run.ts'

const release = (language: string, more: string, date = '2026-11-20', status = 'draft') =>
  `type: "release"\nlanguage: "${language}"\nstatus: "${status}"\ndate: "${date}"\nheadline: "Council"\n${more}\n`
const A = 'releases/2026/2026-11-20-a.en.yaml'
const B = 'releases/2026/2026-11-21-b.en.yaml'
const office = (files: Record<string, string | Uint8Array>) =>
  folderWith({ 'presser.yaml': OFFICE, ...files })

const json = async (args: string[], cwd: string, stdin = '') => {
  const { out, status, err } = await presser(['check', '--reporter', 'json', ...args], { cwd, stdin })
  expect(err).toBe('')
  const { diagnostics } = JSON.parse(out) as { diagnostics: Record<string, unknown>[] }
  return { status, found: diagnostics.filter(({ rule }) => /^(duplicate|translation)/.test(String(rule))) }
}

describe('a slug in translation_of', () => {
  const EN = 'releases/2026/2026-11-20-dam.en.yaml'
  const RU = 'releases/2026/2026-11-20-dam.ru.yaml'
  const KK = 'releases/2026/2026-11-20-dam.kk.yaml'
  const other = (language: string, more = '') => release(language, `translation_of: "dam"\n${more}`)

  it('means the original, of three versions too', async () => {
    const cwd = office({
      [EN]: release('en', 'number: "6"'),
      [RU]: other('ru', 'number: "7"'),
      [KK]: other('kk'),
    })
    const { found } = await json([RU], cwd)
    expect(found).toMatchObject([{ rule: 'translation-agrees', file: RU }])
  })
  it('is not met by the release itself', async () => {
    const { out } = await presser(['check', RU], { cwd: office({ [RU]: other('ru') }) })
    expect(out).toContain('There is no release “dam”')
  })
})

describe('presser check of one file', () => {
  const twins = {
    [A]: release('en', 'number: "2026/36"'),
    [B]: release('en', 'number: "2026/36"', '2026-11-21'),
  }

  it('sees the number of another, and where it stands', async () => {
    const { status, found } = await json([B], office(twins))
    expect(status).toBe(1)
    expect(found).toEqual([
      {
        rule: 'duplicate',
        severity: 'error',
        message: `number 2026/36 is taken by ${A}`,
        hint: 'Give this release a number of its own, or name its original in translation_of if it is a translation',
        file: B,
        line: 6,
        column: 9,
        endLine: 6,
        endColumn: 18,
      },
    ])
  })

  it('refuses whichever of the two is staged, and tells once where both are', async () => {
    const cwd = office(twins)
    expect((await json([A], cwd)).found).toHaveLength(1)
    expect((await json([], cwd)).found.map(({ file }) => file)).toEqual([B])
  })

  it('is not confused by the way to a file', async () => {
    const cwd = office({ [A]: twins[A] })
    symlinkSync(cwd, `${cwd}-link`)
    try {
      for (const path of [join(cwd, A), `./releases/../${A}`, join(`${cwd}-link`, A)])
        expect((await json([path], cwd)).found, path).toEqual([])
      expect((await json([join(cwd, A)], `${cwd}-link`)).found).toEqual([])
    } finally {
      rmSync(`${cwd}-link`)
    }
  })

  it('takes standard input for the release itself, or for another', async () => {
    const cwd = office({ [A]: twins[A] })
    expect((await json(['-'], cwd, twins[A])).found).toEqual([])
    expect((await json(['-'], cwd, twins[B])).found).toHaveLength(1)
  })

  it('compares a file elsewhere with the archive', async () => {
    const cwd = office({ [A]: twins[A], 'drafts/2026-11-21-b.en.yaml': twins[B] })
    expect((await json(['drafts'], cwd)).found.map(({ file }) => file)).toEqual([
      'drafts/2026-11-21-b.en.yaml',
    ])
  })

  it('passes over what is broken, huge or no text beside it', async () => {
    const cwd = office({
      [A]: `${twins[A]}body: [\n`,
      [B]: twins[B],
      'releases/huge.yaml': `number: "2026/36"\nlanguage: "en"\nbody: "${'я'.repeat(300_000)}"\n`,
      'releases/binary.yaml': Uint8Array.of(0, 1, 2, 255),
      'releases/latin.yaml': Uint8Array.from([...Buffer.from('number: "2026/36"\n'), 0xe9]),
      'releases/empty.yaml': '',
      'releases/list.yaml': '- number: "2026/36"\n',
    })
    symlinkSync('nowhere.yaml', join(cwd, 'releases/dangling.yaml'))
    mkdirSync(join(cwd, 'releases/folder.yaml'))
    expect((await json([B], cwd)).found).toEqual([])
    writeFileSync(join(cwd, 'releases/plain.yaml'), twins[A])
    expect((await json([B], cwd)).found).toHaveLength(1)
  })

  it('finds nothing wrong with any sample by itself', async () => {
    const cwd = workspaceCopy()
    const { out } = await presser(['list', '--json'], { cwd })
    for (const { file } of JSON.parse(out) as { file: string }[])
      expect((await json([file], cwd)).found, file).toEqual([])
  })
})

describe('versions of one release', () => {
  const EN = 'releases/2026/2026-10-22-snow-bridge-exercise.en.yaml'
  const RU = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'
  it('are told by whichever is checked, on the translation where both are', async () => {
    const { cwd, change } = changeable()
    change(EN, '19 passengers', '91 passengers')
    const [told] = (await json([RU], cwd)).found
    expect(told).toMatchObject({
      rule: 'translation-agrees',
      severity: 'error',
      message: `“19” here, but “91” in ${EN}`,
      file: RU,
      line: 16,
      column: 117,
      endLine: 16,
      endColumn: 119,
    })
    expect((await json([EN], cwd)).found[0]).toMatchObject({ message: `“91” here, but “19” in ${RU}` })
    expect((await json([], cwd)).found.map(({ file }) => file)).toEqual([RU])
  })

  it('hold back what is rendered, each of them', async () => {
    const { cwd, change } = changeable()
    change(EN, 'contact: ["press", "duty"]', 'contact: "press"')
    const both = await presser(['render', EN, RU, '-o', 'out/'], { cwd })
    expect(both.status).toBe(1)
    expect(both.err.match(/translation-agrees/g)).toHaveLength(2)
    expect((await json([RU], cwd)).found[0]?.message).toBe(`contact is press, duty, but press in ${EN}`)
  })

  it('are withdrawn together', async () => {
    const { cwd, change } = changeable()
    change(EN, 'status: "final"', 'status: "withdrawn"')
    expect((await json([RU], cwd)).found).toMatchObject([
      { message: `${EN} is withdrawn, but this version is not`, line: 4 },
    ])
  })

  it('may be switched off', async () => {
    const { cwd, change } = changeable()
    change(EN, '19 passengers', '91 passengers')
    change('presser.yaml', 'house:', 'rules: {translation-agrees: off}\nhouse:')
    expect((await json([], cwd)).found).toEqual([])
  })
})

function changeable() {
  const cwd = workspaceCopy()
  const change = (file: string, from: string, to: string) => {
    const path = join(cwd, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replaceAll(from, to))
  }
  return { cwd, change }
}
