// npm pack, and what its package is to somebody who installs it: a program, a library, types, nothing else.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../cli/run.ts'
import { folderWith } from '../robust/orderly.ts'
import { run } from './built.ts'

const packed = folderWith()
const project = folderWith({ 'package.json': '{"name":"office","private":true,"type":"module"}\n' })
const presser = join(project, 'node_modules/.bin/presser')
let tarball = ''

const npm = (args: string[], cwd: string) =>
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, timeout: 120_000 })
const works = ({ status, out, err }: { status: number | null; out: string; err: string }) => {
  expect({ status, err }).toEqual({ status: 0, err: '' })
  return out
}

beforeAll(() => {
  const { status, out, err } = npm(['pack', '--ignore-scripts', '--pack-destination', packed], ROOT)
  if (status !== 0) throw new Error(err)
  tarball = join(packed, out.trim())
  const installed = npm(['install', '--offline', '--ignore-scripts', tarball], project)
  if (installed.status !== 0) throw new Error(installed.err)
}, 120_000)

const EXPECTED = [
  /^(package\.json|README(\.ru)?\.md|LICENSE|CHANGELOG\.md)$/,
  /^bin\/presser\.cjs$/,
  // What an office copies to change, and the pages that messages and README point to.
  /^templates\/(partials\/)?[\w-]+\.\w+\.hbs$/,
  /^docs\/((fields|formats|mail(\.ru)?|templates)\.md|[\w.]+\.svg)$/,
  /^dist\/(presser|index)\.cjs$/,
  /^dist\/chunks\/[\w-]+\.cjs$/,
  /^dist\/licences\.txt$/,
  /^dist\/types\/package\.json$/,
  /^dist\/types\/src\/[\w/-]+\.d\.ts$/,
]

describe('npm pack', () => {
  it('prints the file name alone', () => {
    expect(readdirSync(packed)).toEqual([tarball.slice(packed.length + 1)])
  })

  it('takes what is needed, and nothing superfluous', () => {
    const files = works(run('tar', ['tzf', tarball], { cwd: packed }))
      .trim()
      .split('\n')
      .map(file => file.replace(/^package\//, ''))
    expect(files.filter(file => !EXPECTED.some(pattern => pattern.test(file)))).toEqual([])
    expect(EXPECTED.filter(pattern => !files.some(file => pattern.test(file)))).toEqual([])
  })

  it('is small, and needs no other package', () => {
    expect(readFileSync(tarball).length).toBeLessThan(800_000)
    const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(project, 'node_modules/presser/package.json'), 'utf8'),
    )
    expect({ dependencies, peerDependencies, optionalDependencies }).toEqual({})
    expect(readdirSync(join(project, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
      'presser',
    ])
  })

  it('builds first in a fresh copy, and still prints the file name alone', () => {
    const copy = folderWith()
    for (const name of readdirSync(ROOT))
      if (!['.git', 'dist', 'node_modules', 'coverage'].includes(name))
        cpSync(join(ROOT, name), join(copy, name), { recursive: true })
    // Without a compiler there is nothing to build with, which must not stop an install.
    const bare = run(process.execPath, ['scripts/prepare.mjs'], { cwd: copy })
    expect(bare).toMatchObject({ status: 0, out: '', err: expect.stringContaining('not built') })
    expect(run(process.execPath, ['bin/presser.cjs'], { cwd: copy }).err).toContain('run npm ci')
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    const { status, out } = npm(['pack', '--pack-destination', copy], copy)
    expect(status).toBe(0)
    expect(out).toMatch(/^presser-[\d.]+\.tgz\n$/)
    expect(works(run('tar', ['tzf', join(copy, out.trim())], { cwd: copy }))).toContain(
      'package/dist/presser.cjs\n',
    )
  })
})

describe('the installed program', () => {
  const at = (line: string) => works(run('bash', ['-c', line], { cwd: project }))

  it('says its version', () => {
    expect(at(`'${presser}' --version`)).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('makes a workspace, checks it and renders its release three ways', () => {
    const flags = `--no-input --name 'Mountain Council' --languages en,ru --time-zone Asia/Bishkek --contact-name 'A. Serikov' --contact-email press@imc.example`
    const { status, out, err } = run('bash', ['-c', `'${presser}' init office ${flags}`], { cwd: project })
    expect(status, err).toBe(0)
    const release = join(project, out.trim())
    expect(at(`cd office && '${presser}' check`)).toContain('2 files')
    expect(at(`'${presser}' render '${release}' --proof -f html`)).toMatch(/^<!doctype html>/i)
    expect(at(`'${presser}' render '${release}' --proof -f text`)).toContain('DRAFT')
    expect(at(`'${presser}' render '${release}' --proof -f email`)).toMatch(/^(?:[\w-]+: |\s)/)
  })

  it('starts where its own folder can’t be written', () => {
    const caches = () =>
      readdirSync(join(project, 'node_modules/presser/dist')).filter(name => name.endsWith('.cache'))
    for (const name of caches()) rmSync(join(project, 'node_modules/presser/dist', name))
    chmodSync(project, 0o755)
    // Root may write everywhere.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {}
    const dist = join(project, 'node_modules/presser/dist')
    chmodSync(dist, 0o555)
    expect(works(run(presser, ['--version'], { cwd: project, ...uid }))).toMatch(/^[\d.]+\n$/)
    expect(caches()).toEqual([])
    chmodSync(dist, 0o755)
  })
})

const PROGRAM = `
const office = officeOf(parse('organization: {name: Council}').tree)
const parsed = parse('type: brief\\nlanguage: en\\nstatus: draft\\ndate: "2026-02-30"\\nlead: Hello.\\n')
const found = checkRelease(parsed, { file: 'x', fileName: undefined, office, words: wordsOf('en') })
render({ tree: parsed.tree, id: 'x' }, office, { format: 'text' }).then(({ contents }) => {
  console.log(found[0].line, contents.includes('Hello.'))
})
`
const NAMES = 'parse, checkRelease, render, officeOf, wordsOf'

describe('the installed library', () => {
  it.each([
    ['mjs', `import { ${NAMES} } from 'presser'`],
    ['cjs', `const { ${NAMES} } = require('presser')`],
  ])('works from .%s', (extension, line) => {
    writeFileSync(join(project, `program.${extension}`), line + PROGRAM)
    expect(works(run(process.execPath, [`program.${extension}`], { cwd: project }))).toBe('4 true\n')
  })

  it('has types that hold under strict, with those of Node and no others', () => {
    mkdirSync(join(project, 'node_modules/@types'), { recursive: true })
    for (const name of ['@types/node', 'undici-types'])
      if (!existsSync(join(project, 'node_modules', name)))
        cpSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), { recursive: true })
    const use = `
const parsed: Parsed = presser.parse('a: b')
const office: Office = presser.officeOf(parsed.tree!)
const options = { file: 'x', fileName: undefined, office, words: presser.wordsOf('en') }
export const lines: number[] = presser.checkRelease(parsed, options).map((one: Diagnostic) => one.line)
export const page: Promise<{ contents: string }> =
  presser.render({ tree: parsed.tree!, id: 'x' }, office, { format: 'html' })
// @ts-expect-error: it takes a text
presser.parse(1)
`
    const types = `import type { Diagnostic, Office, Parsed } from 'presser'\n`
    writeFileSync(join(project, 'use.mts'), `${types}import * as presser from 'presser'\n${use}`)
    writeFileSync(join(project, 'use.cts'), `${types}import presser = require('presser')\n${use}`)
    const flags = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--types',
      'node',
    ]
    const { status, out } = run(
      join(ROOT, 'node_modules/.bin/tsc'),
      [...flags, '--target', 'es2023', 'use.mts', 'use.cts'],
      { cwd: project },
    )
    expect(out).toBe('')
    expect(status).toBe(0)
  })
})
