// The layers: imports point downward only, and the pure ones touch nothing of the world.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** From the bottom up: a layer imports from itself and from those above it in this list. */
const LAYERS = [
  'model',
  'parse',
  'locale',
  'check',
  'fix',
  'render',
  'scaffold',
  'docs',
  'report',
  'workspace',
  'prompts',
  'commands',
  'cli',
]
/** What a pure layer may take from Node: no disk, no clock, no console, no process. */
const PURE = ['model', 'locale', 'parse', 'check', 'fix', 'render', 'scaffold', 'docs', 'report']
const HARMLESS = ['node:crypto', 'node:url', 'node:module']

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !name.endsWith('.d.ts'),
)
const layerOf = (path: string) => relative(SRC, path).split('/')[0]!
const source = (name: string) => readFileSync(join(SRC, name), 'utf8')
const importsOf = (name: string) =>
  [...source(name).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1]!)

describe('the layers', () => {
  it('are the folders of src', () => {
    const folders = readdirSync(SRC, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)
    expect(folders.sort()).toEqual([...LAYERS].sort())
  })

  it.each(files.filter(name => name.includes('/')))('%s imports downward only', name => {
    const own = LAYERS.indexOf(layerOf(join(SRC, name)))
    const upward = importsOf(name)
      .filter(path => path.startsWith('.'))
      .filter(path => {
        const target = resolve(SRC, dirname(name), path)
        return target.startsWith(SRC) && LAYERS.indexOf(layerOf(target)) > own
      })
    expect(upward).toEqual([])
  })

  it.each(files.filter(name => PURE.includes(layerOf(join(SRC, name)))))('%s is pure', name => {
    const taken = importsOf(name).filter(path => path.startsWith('node:') && !HARMLESS.includes(path))
    expect(taken).toEqual([])
    const code = source(name).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code).not.toMatch(/\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|Math\.random/)
  })
})
