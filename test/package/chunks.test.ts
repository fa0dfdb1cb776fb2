// What a run loads of the program: a chunk more costs every run of every hook some milliseconds, and nobody would see it.
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../robust/orderly.ts'
import { BIN, run } from './built.ts'

const SAMPLE = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'
const NOTED = `
const fs = require('node:fs')
const open = fs.openSync
const names = []
fs.openSync = (file, ...rest) => {
  const [, name] = /chunks[\\\\/]([\\w-]+)\\.cjs$/.exec(String(file)) ?? []
  if (name) names.push(name)
  return open(file, ...rest)
}
process.on('exit', () => fs.writeFileSync(process.env.NOTED, names.sort().join(' ')))
`

describe.each(['en', 'ru'])('with the words of %s', language => {
  const folder = folderWith({ 'note.cjs': NOTED })
  const noted = join(folder, 'noted')
  for (const name of ['presser.yaml', 'releases', 'media'])
    cpSync(name, join(folder, name), { recursive: true })
  const loaded = (...args: string[]) => {
    const env = { PRESSER_LANG: language, PRESSER_CACHE: join(folder, 'memory'), NOTED: noted }
    const { status } = run(process.execPath, ['-r', './note.cjs', BIN, ...args], { cwd: folder, env })
    expect(status).toBe(0)
    return readFileSync(noted, 'utf8')
  }
  const START = `core ${language} rolldown-runtime`.split(' ').toSorted()

  // In order: the second check has nothing new.
  it.each([
    ['check', [SAMPLE], ['rules']],
    ['check', [SAMPLE], []],
    // The sample names a picture.
    ['render', [SAMPLE], ['media', 'rules', 'text']],
    ['--version', [], []],
  ])('%s', (command, args, more) => {
    expect(loaded(command, ...args)).toBe([...START, ...more].toSorted().join(' '))
  })
})
