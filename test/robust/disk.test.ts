// What lies on the disk, and what the disk refuses: odd files are told or passed over, none is left half written.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DRAFT, OFFICE, presser } from '../cli/run.ts'
import { BIN, bash, run, started } from '../package/built.ts'
import { expectOrderly, folderWith } from './orderly.ts'

const NAME = 'releases/2026/2026-11-20-council.en.yaml'
const office = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ 'presser.yaml': OFFICE, [NAME]: DRAFT, ...files })
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => lstatSync(join(folder, name)).isFile())
    .sort()

describe('big files', () => {
  it('are refused without being read', async () => {
    const cwd = office({ 'releases/2026-01-01-a.en.yaml': 'x'.repeat(600_000) })
    writeFileSync(join(cwd, 'releases/2026-01-01-b.en.yaml'), '')
    truncateSync(join(cwd, 'releases/2026-01-01-b.en.yaml'), 50_000_000)
    const before = Date.now()
    const { status, out } = await presser(['check'], { cwd })
    expect(status).toBe(1)
    expect(out.match(/error yaml-limits/g)).toHaveLength(2)
    expect(Date.now() - before).toBeLessThan(10_000)
  })
})

describe('what is no file', () => {
  it('is passed over in a folder, and read where it is named and ends', async () => {
    const cwd = office()
    bash('mkfifo releases/x.yaml', { cwd })
    expect(await presser(['check'], { cwd })).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^✓ 2 files /),
    })
    expect(started(['list'], { cwd, timeout: 5000 }).status).toBe(0)
    const device = await presser(['check', '/dev/zero', '/dev/null'], { cwd })
    expectOrderly(device)
    expect(device.status).toBe(1)
    expect(device.out).toContain('/dev/zero:1:1 error yaml-limits')
  })

  it('is no presser.yaml', () => {
    const cwd = folderWith()
    bash('mkfifo presser.yaml', { cwd })
    const { status, err } = started(['check'], { cwd, timeout: 5000 })
    expect(status).toBe(2)
    expect(err).toContain('no presser.yaml')
  })

  it('is a folder called x.yaml', async () => {
    const cwd = office({ 'releases/x.yaml/2026-11-20-deep.en.yaml': DRAFT })
    expect(await presser(['check'], { cwd })).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^✓ 3 files /),
    })
    expect(await presser(['check', 'releases/x.yaml'], { cwd })).toMatchObject({ status: 0 })
  })
})

describe('links', () => {
  it('are followed, round in a circle only once', async () => {
    const cwd = office({
      '../presser-elsewhere/2026-01-01-a.en.yaml': DRAFT.replace('2026-11-20', '2026-01-01'),
    })
    symlinkSync('.', join(cwd, 'releases/here'))
    symlinkSync('../..', join(cwd, 'releases/2026/up'))
    symlinkSync(join(cwd, NAME), join(cwd, 'releases/2026-11-20-link.en.yaml'))
    expect(await presser(['check'], { cwd })).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^✓ 3 files /),
    })
  })

  it('that lead nowhere are told, and the others still come', async () => {
    const cwd = office()
    symlinkSync('nowhere', join(cwd, 'releases/2026-11-20-gone.en.yaml'))
    symlinkSync('2026-11-20-self.en.yaml', join(cwd, 'releases/2026-11-20-self.en.yaml'))
    const { status, out, err } = await presser(['check', 'releases', 'releases/deleted.yaml'], { cwd })
    expect(status).toBe(2)
    expect(out).toMatch(/in 1 file\n$/)
    expect(err.trim().split('\n')).toEqual([
      'presser: releases/deleted.yaml: no such file or folder',
      'presser: releases/2026-11-20-gone.en.yaml: no such file or folder',
      'presser: releases/2026-11-20-self.en.yaml: can’t be read (ELOOP)',
    ])
  })
})

describe('a disk that refuses', () => {
  const render = ['render', NAME, '--proof', '-f', 'text', '-f', 'html']

  it('leaves nothing of any file when it is full', () => {
    const cwd = office()
    mkdirSync(join(cwd, 'out'))
    // Blocks of 1 KiB: the text fits, the page does not. No disk needs to be full for that.
    const { status, err } = bash(`ulimit -f 4; presser ${render.join(' ')} -o out`, { cwd })
    expect(status).toBe(2)
    expect(err).toMatch(/^presser: out\/\S+: can’t be written \(EFBIG\); nothing was changed\n$/)
    expect(readdirSync(join(cwd, 'out'))).toEqual([])
  })

  it('keeps what was there before', () => {
    const cwd = office({ 'out/2026-11-20-council.en.html': 'before' })
    expect(bash(`ulimit -f 4; presser ${render.join(' ')} -o out --force`, { cwd }).status).toBe(2)
    expect(filesIn(join(cwd, 'out'))).toEqual(['2026-11-20-council.en.html'])
    expect(readFileSync(join(cwd, 'out/2026-11-20-council.en.html'), 'utf8')).toBe('before')
  })

  it('is full for new and init too', () => {
    const cwd = office()
    const body = 'x '.repeat(5000)
    const made = bash(`ulimit -f 1; presser new --no-input --type brief --lead "${body}"`, { cwd })
    expect(made.status).toBe(2)
    expect(filesIn(cwd)).toEqual(['presser.yaml', NAME])
    expect(bash('ulimit -f 1; presser init --no-input office', { cwd }).status).toBe(2)
    expect(existsSync(join(cwd, 'office'))).toBe(false)
  })

  // Root may write everywhere.
  const uid = process.getuid?.() === 0 ? 65534 : undefined
  const allowed =
    uid === undefined || run(process.execPath, [BIN, '--version'], { cwd: '/', uid }).status === 0
  it.skipIf(!allowed)('is read-only, or unreadable, in words', () => {
    const cwd = office({ 'releases/2026-11-20-secret.en.yaml': DRAFT })
    mkdirSync(join(cwd, 'out'), { mode: 0o555 })
    chmodSync(cwd, 0o555)
    chmodSync(join(cwd, 'releases/2026-11-20-secret.en.yaml'), 0o000)
    const options = { cwd, ...(uid === undefined ? {} : { uid }) }
    const written = started(['render', NAME, '--proof', '-o', 'out'], options)
    expect(written.err).toMatch(/^presser: out\/2026-11-20-council.en.txt: can’t be written \(EACCES\); /)
    expect(written.status).toBe(2)
    expect(readdirSync(join(cwd, 'out'))).toEqual([])
    const { status, out, err } = started(['check'], options)
    expect(err).toBe('presser: releases/2026-11-20-secret.en.yaml: can’t be read (EACCES)\n')
    expect(out).toMatch(/in 2 files\n$/)
    expect(status).toBe(2)
    chmodSync(cwd, 0o755)
  })
})

describe('where render writes', () => {
  const text = ['render', NAME, '--proof']

  it('is the folder that -o names, whatever the release is called', async () => {
    for (const name of [
      '..yaml',
      '...yaml',
      '....yaml',
      '-rf.yaml',
      'a\nb.yaml',
      '%2e%2e%2fx.yaml',
      '..\\..\\x.yaml',
    ]) {
      const cwd = office({ [`releases/${name}`]: DRAFT })
      const before = filesIn(cwd)
      const { status, err } = await presser(['render', `releases/${name}`, '--proof', '-o', 'a/out/'], {
        cwd,
      })
      expect(status).toBe(0)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
      const made = filesIn(cwd).filter(file => !before.includes(file))
      expect(made).toHaveLength(1)
      expect(made[0]).toMatch(/^a\/out\/[^/]+\.txt$/)
    }
  })

  it('is what -o says, also above the current folder', async () => {
    const cwd = office()
    mkdirSync(join(cwd, 'desk'))
    const { status, err } = await presser(['render', `../${NAME}`, '--proof', '-o', '../page.txt'], {
      cwd: join(cwd, 'desk'),
    })
    expect({ status, err }).toEqual({ status: 0, err: '../page.txt\n' })
    expect(existsSync(join(cwd, 'page.txt'))).toBe(true)
  })

  it('may be reached by a link, and a link is not written through', async () => {
    const cwd = office({ 'real/kept.txt': 'kept' })
    symlinkSync('real', join(cwd, 'out'))
    expect((await presser([...text, '-o', 'out'], { cwd })).status).toBe(0)
    expect(readdirSync(join(cwd, 'real'))).toEqual(['2026-11-20-council.en.txt', 'kept.txt'])
    symlinkSync('real/kept.txt', join(cwd, 'link.txt'))
    expect((await presser([...text, '-o', 'link.txt'], { cwd })).status).toBe(2)
    expect((await presser([...text, '-o', 'link.txt', '--force'], { cwd })).status).toBe(0)
    expect(readFileSync(join(cwd, 'real/kept.txt'), 'utf8')).toBe('kept')
    symlinkSync('nowhere', join(cwd, 'dangling.txt'))
    expect((await presser([...text, '-o', 'dangling.txt'], { cwd })).status).toBe(2)
  })

  it('may be a device, which stays one', () => {
    const cwd = office()
    const { status, out } = bash(`presser ${text.join(' ')} -o /dev/stdout --force | cat`, { cwd })
    expect(status).toBe(0)
    expect(out).toContain('Council meets')
    expect(started([...text, '-o', '/dev/null'], { cwd }).status).toBe(0)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('may have a name as long as the disk takes', async () => {
    const long = `releases/2026-11-20-${'x'.repeat(255 - 11 - 8)}.en.yaml`
    const cwd = office({ [long]: DRAFT })
    expect((await presser(['render', long, '--proof', '-o', 'out/'], { cwd })).status).toBe(0)
  })

  it.each([
    ['a file in the way', 'presser.yaml/x.txt', 'ENOTDIR'],
    ['a name too long', `${'x'.repeat(300)}.txt`, 'ENAMETOOLONG'],
  ])('has %s', async (_, output, reason) => {
    const { status, err } = await presser([...text, '-o', output], { cwd: office() })
    expect(status).toBe(2)
    expect(err).toMatch(
      new RegExp(`^presser: \\S+: can’t be written \\(${reason}\\); nothing was changed\n$`),
    )
  })
})

// Node's mkdir, asked to make the folders above as well, would try there for ever.
describe.skipIf(!existsSync('/proc/self'))('where the file system lets nothing be made', () => {
  it('check does without its memory, and what can’t be written is told in one line', () => {
    const cwd = office()
    const options = { cwd, timeout: 20_000 }
    const checked = started(['check'], { ...options, env: { PRESSER_CACHE: '/proc/nothing' } })
    expect(checked).toMatchObject({ status: 0, signal: null, err: '' })
    expect(started(['render', NAME, '-o', '/proc/nothing/x.txt'], options)).toMatchObject({
      ...{ status: 2, signal: null, out: '' },
      err: 'presser: /proc/nothing/x.txt: can’t be written (ENOENT); nothing was changed\n',
    })
  })
})
