// presser fix and check --fix as their users meet them: diff, files, standard input, exit statuses.
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DRAFT, folderWith, OFFICE, presser } from './run.ts'

const NAME = 'releases/2026/2026-11-20-council.en.yaml'
const OTHER = 'releases/2026/2026-11-20-council-b.en.yaml'
const CARELESS = DRAFT.replace('"Council meets"', '"Council  meets - again" # "so"')
const MENDED = DRAFT.replace('"Council meets"', '"Council meets — again" # "so"')
const office = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ 'presser.yaml': OFFICE, ...files })
const read = (cwd: string, name = NAME) => readFileSync(join(cwd, name), 'utf8')

describe('presser fix', () => {
  it('finds nothing to repair in the sample workspace', async () => {
    expect(await presser(['fix'])).toEqual({ status: 0, out: '', err: 'nothing to repair in 14 files\n' })
  })

  it('shows a diff, changes nothing, and ends with 1', async () => {
    const cwd = office({ [NAME]: CARELESS, [OTHER]: DRAFT })
    expect(await presser(['fix'], { cwd })).toEqual({
      status: 1,
      out: `--- a/${NAME}
+++ b/${NAME}
@@ -2,4 +2,4 @@
 language: "en"
 status: "draft"
 date: "2026-11-20"
-headline: "Council  meets - again" # "so"
+headline: "Council meets — again" # "so"
`,
      err: '2 repairs in 1 file; make them with --write\n',
    })
    expect(read(cwd)).toBe(CARELESS)
  })

  it('makes the repairs with --write, once for all', async () => {
    const cwd = office({ [NAME]: CARELESS, [OTHER]: CARELESS })
    expect(await presser(['fix', '--write', NAME], { cwd })).toEqual({
      status: 0,
      out: '',
      err: '2 repairs made in 1 file\n',
    })
    expect([read(cwd), read(cwd, OTHER)]).toEqual([MENDED, CARELESS])
    expect((await presser(['fix', '-w', 'releases'], { cwd })).err).toBe('2 repairs made in 1 file\n')
    expect((await presser(['fix', '-w'], { cwd })).err).toBe('nothing to repair in 2 files\n')
    expect(readdirSync(join(cwd, 'releases/2026'))).toHaveLength(2)
  })

  it('keeps line ends, byte order mark and mode, and a link a link', async () => {
    const cwd = office({ 'elsewhere/a.yaml': `\ufeff${CARELESS.replaceAll('\n', '\r\n')}` })
    chmodSync(join(cwd, 'elsewhere/a.yaml'), 0o640)
    mkdirSync(join(cwd, 'releases'))
    symlinkSync(join(cwd, 'elsewhere/a.yaml'), join(cwd, 'releases/2026-11-20-a.en.yaml'))
    expect((await presser(['fix', '--write'], { cwd })).status).toBe(0)
    expect(read(cwd, 'elsewhere/a.yaml')).toBe(`\ufeff${MENDED.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(cwd, 'elsewhere/a.yaml')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(cwd, 'releases/2026-11-20-a.en.yaml')).isSymbolicLink()).toBe(true)
  })

  it('writes none of the files where one may not be written', async () => {
    const cwd = office({ [NAME]: CARELESS, [OTHER]: CARELESS })
    chmodSync(join(cwd, NAME), 0o444)
    expect(await presser(['fix', '--write'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: `presser: ${NAME}: can’t be written (EACCES); nothing was changed\n`,
    })
    expect([read(cwd), read(cwd, OTHER)]).toEqual([CARELESS, CARELESS])
    expect(readdirSync(join(cwd, 'releases/2026'))).toHaveLength(2)
  })

  it('repairs standard input onto standard output', async () => {
    const cwd = office()
    expect(await presser(['fix', '-'], { cwd, stdin: `\ufeff${CARELESS}` })).toEqual({
      status: 0,
      out: `\ufeff${MENDED}`,
      err: '2 repairs made in 1 file\n',
    })
    expect(await presser(['fix', '-'], { cwd, stdin: DRAFT })).toMatchObject({ status: 0, out: DRAFT })
    expect(await presser(['fix', '-'], { cwd, stdin: 'a: [' })).toEqual({
      status: 1,
      out: 'a: [',
      err: 'presser: -: can’t be read as a release, so nothing was repaired; presser check says why\n',
    })
    for (const args of [
      ['-', NAME],
      ['--write', '-'],
    ])
      expect(await presser(['fix', ...args], { cwd: office({ [NAME]: DRAFT }) })).toMatchObject({
        status: 2,
        out: '',
        err: expect.stringContaining('can’t be used together'),
      })
  })

  it.each([
    ['no YAML', 'a: ['],
    ['binary', new Uint8Array([0x89, 0x50, 0, 0])],
    ['huge', `${CARELESS}body: "${'x  '.repeat(300_000)}"\n`],
  ])('leaves alone what is no release: %s', async (_, contents) => {
    const cwd = office({ [NAME]: contents, [OTHER]: CARELESS })
    const before = readFileSync(join(cwd, NAME))
    expect(await presser(['fix', '--write'], { cwd })).toEqual({
      status: 1,
      out: '',
      err: `presser: ${NAME}: can’t be read as a release, so nothing was repaired; presser check says why\n2 repairs made in 1 file\n`,
    })
    expect(readFileSync(join(cwd, NAME)).equals(before)).toBe(true)
  })

  it('goes on after what is not there, and touches no presser.yaml', async () => {
    const cwd = office({ [NAME]: CARELESS })
    const { status, out, err } = await presser(['fix', 'gone.yaml', 'presser.yaml', NAME], { cwd })
    expect(status).toBe(2)
    expect(err).toContain('gone.yaml: no such file or folder')
    expect(out).not.toContain('presser.yaml')
    expect(out).toContain(`+++ b/${NAME}`)
  })

  it('speaks Russian, and shows no-break spaces where there are colours', async () => {
    const text = CARELESS.replace('"en"', '"ru"').replace('Council  meets - again', 'Совет  собрался - снова')
    const cwd = office({ 'releases/2026-11-20-a.ru.yaml': text })
    const { out, err } = await presser(['fix'], { cwd, env: { PRESSER_LANG: 'ru', FORCE_COLOR: '1' } })
    expect(out).toContain('\u001b[7m␣\u001b[27m')
    expect(err).toBe('знак ␣ показывает неразрывный пробел\n2 исправления в 1 файле; внести их: --write\n')
    const piped = await presser(['fix'], { cwd })
    expect(piped.out).toContain('Совет собрался\u00a0— снова')
    expect(piped.err).not.toContain('␣')
  })
})

describe('presser check --fix', () => {
  it('repairs, writes, and tells what is left', async () => {
    const cwd = office({ [NAME]: CARELESS.replace('2026-11-20', '2026-02-30') })
    const { status, out } = await presser(['check', '--fix'], { cwd })
    expect(status).toBe(1)
    expect(out).toContain('field-kind')
    expect(out).not.toContain('typography')
    expect(read(cwd)).toBe(MENDED.replace('2026-11-20', '2026-02-30'))
    expect((await presser(['check'], { cwd })).out).toBe(out)
  })
  it('tells a file that can’t be read once, and has no use for standard input', async () => {
    const cwd = office({ [NAME]: 'a: [' })
    const { status, err } = await presser(['check', '--fix'], { cwd })
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(await presser(['check', '--fix', '-'], { cwd })).toMatchObject({
      status: 2,
      err: 'presser: --fix and - can’t be used together\n',
    })
  })
})
