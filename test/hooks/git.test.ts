// The hook that the READMEs give for git alone (and for husky): it looks at what is staged, by any name.
import { describe, expect, it } from 'vitest'
import { fencesOf, page } from '../docs/pages.ts'
import { BROKEN, DOUBTFUL, GitOffice, RIGHT } from './office.ts'

const HOOKS = ['README.md', 'README.ru.md'].map(path => ({
  path,
  script: fencesOf(page(path)).find(({ code }) => code.startsWith('#!/bin/sh'))!.code,
}))
const [{ script }] = HOOKS as [(typeof HOOKS)[0]]
const FILE = 'releases/2026-11-20-council.en.yaml'

function officeWith(hook = script): GitOffice {
  const office = new GitOffice()
  office.hook(hook)
  return office
}

describe.each(HOOKS)('the hook of $path', ({ script }) => {
  it('refuses a broken release, and accepts it mended', () => {
    const office = officeWith(script)
    office.write(FILE, BROKEN)
    const refused = office.commit()
    expect(refused.accepted).toBe(false)
    expect(refused.said).toContain(`${FILE}:4:7 error field-kind`)
    expect(office.git('log').status).not.toBe(0)
    office.write(FILE, RIGHT)
    expect(office.commit().accepted).toBe(true)
    expect(office.git('show', `HEAD:${FILE}`).out).toBe(RIGHT)
  })
})

describe('the hook for git alone', () => {
  it('looks at what is staged, not at the folder', () => {
    const office = officeWith()
    office.write(FILE, BROKEN)
    office.git('add', '--all')
    office.write(FILE, RIGHT)
    expect(office.commitStaged().accepted).toBe(false)
    office.git('add', '--all')
    office.write(FILE, BROKEN)
    expect(office.commitStaged().accepted).toBe(true)
  })
  it('looks at what -a and a path on the command line take', () => {
    const office = officeWith()
    office.write(FILE, RIGHT)
    expect(office.commit().accepted).toBe(true)
    office.write(FILE, BROKEN)
    expect(office.commitStaged('-a').accepted).toBe(false)
    expect(office.commitStaged('--', FILE).accepted).toBe(false)
  })
  it('finds releases by any name', () => {
    const office = officeWith()
    const names = ['2026/', 'a b/', 'ноябрь/', '2026/it\'s "ours"/'].map(
      (folder, at) => `releases/${folder}2026-11-20-council.en.${at % 2 ? 'yml' : 'yaml'}`,
    )
    for (const name of names) office.write(name, BROKEN)
    const { accepted, said } = office.commit()
    expect(accepted).toBe(false)
    for (const name of names) expect(said).toContain(`${name}:4:7 error field-kind`)
    expect(said).toContain(' errors, 0 warnings in 5 files')
  })
  it('checks presser.yaml', () => {
    const office = officeWith()
    expect(office.commit().accepted).toBe(true)
    office.write('presser.yaml', 'languages: ["en"]\n')
    expect(office.commit()).toMatchObject({
      accepted: false,
      said: expect.stringContaining('presser.yaml:1:1'),
    })
  })
  it('leaves alone what is not staged, deleted or no release', () => {
    const office = officeWith()
    office.write(FILE, BROKEN)
    office.git('add', '--all')
    office.git('commit', '--no-verify', '-m', 'before there was a hook')
    office.write('releases/notes.txt', 'x')
    office.write('other/2026-11-20-council.en.yaml', BROKEN)
    const { accepted, said } = office.commit()
    expect(accepted).toBe(true)
    expect(said).not.toContain('checked')
    office.git('rm', '-q', FILE)
    expect(office.commit().accepted).toBe(true)
  })
  it('sees other releases as they are staged', () => {
    const office = officeWith()
    const original = 'releases/2026-11-20-council.ru.yaml'
    office.write(FILE, `${RIGHT}translation_of: "${original}"\n`)
    expect(office.commit()).toMatchObject({
      accepted: false,
      said: expect.stringContaining('reference-unknown'),
    })
    office.write(
      original,
      RIGHT.replace('"en"', '"ru"').replace('Mountain Council meets', 'Совет: заседание'),
    )
    expect(office.commitStaged().accepted).toBe(false)
    expect(office.commit().accepted).toBe(true)
  })
  it('shows warnings, and refuses them where it is told to', () => {
    const office = officeWith()
    office.write(FILE, DOUBTFUL)
    expect(office.commit()).toMatchObject({
      accepted: true,
      said: expect.stringContaining('warning headline-form'),
    })
    office.hook(script.replace('presser check', 'presser check --max-warnings 0'))
    office.write(FILE, `${DOUBTFUL}# once more\n`)
    expect(office.commit().accepted).toBe(false)
  })
})
