// The files that the hooks of the READMEs pick: an office's releases and presser.yaml, wherever they lie, and no other.
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fencesOf, page } from '../docs/pages.ts'

const OURS = [
  'presser.yaml',
  'releases/x.yaml',
  'releases/x.yml',
  'releases/2026/x.yaml',
  'releases/2026/ноябрь/a b.yml',
]
const OTHERS = [
  'presser.yml',
  'presser.yaml.orig',
  'xpresser.yaml',
  'releases.yaml',
  'releases/x.txt',
  'releases/x.yaml~',
  'releases/2026/x.yaml.bak',
  'other/x.yaml',
  '.pre-commit-config.yaml',
  'lefthook.yml',
  'media/releases.jpg',
]

const regex = (pattern: string) => (path: string) => new RegExp(pattern).test(path)

/** A glob as a regular expression: `stars` is what `*`, `**` and the slash after it stand for. */
function glob(pattern: string, stars: Record<'*' | '**' | '**/', string>) {
  const source = pattern.replace(/\*\*\/|\*\*|[*{},.]/g, part => {
    if (part === '{' || part === ',' || part === '}') return { '{': '(?:', ',': '|', '}': ')' }[part]
    return part === '.' ? '\\.' : stars[part as '*']
  })
  return regex(`^${source}$`)
}
// micromatch of lint-staged and the doublestar of lefthook agree on these; lefthook's own matcher does not stop at a slash.
const strict = (pattern: string) => glob(pattern, { '*': '[^/]*', '**': '.*', '**/': '(?:.*/)?' })
const loose = (pattern: string) => glob(pattern, { '*': '.*', '**': '.*', '**/': '.*/' })
const any = (tests: ((path: string) => boolean)[]) => (path: string) => tests.some(test => test(path))

describe.each(['README.md', 'README.ru.md'])('%s', readme => {
  const fences = fencesOf(page(readme))
  const yaml = (start: string) => parse(fences.find(({ code }) => code.startsWith(start))!.code)
  const { files } = yaml('# .pre-commit-config.yaml').repos[0].hooks[0]
  const globs: string[] = yaml('# lefthook.yml')['pre-commit'].jobs[0].glob
  const staged = JSON.parse(fences.find(({ code }) => code.includes('"lint-staged"'))!.code)['lint-staged']

  it.each([
    ['pre-commit', regex(files)],
    ['lefthook', any(globs.map(loose))],
    ['lefthook with glob_matcher: doublestar', any(globs.map(strict))],
    ['lint-staged', any(Object.keys(staged).map(strict))],
  ])('%s', (_, matches) => {
    expect(OURS.filter(matches)).toEqual(OURS)
    expect(OTHERS.filter(matches)).toEqual([])
  })

  it('gives every hook presser itself, not npx', () => {
    const commands = [yaml('# lefthook.yml')['pre-commit'].jobs[0].run, ...Object.values(staged)]
    for (const command of commands) expect(command).toMatch(/^presser check\b/)
  })
})
