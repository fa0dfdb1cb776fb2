// presser check as its users meet it: files, folders, standard input, exit statuses, reporters, languages.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DRAFT, folderWith, OFFICE, presser, ROOT } from './run.ts'

const NAME = 'releases/2026/2026-11-20-council.en.yaml'
const office = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ 'presser.yaml': OFFICE, ...files })
const broken = DRAFT.replace('2026-11-20', '2026-02-30')

describe('presser check', () => {
  it('finds nothing wrong with the sample workspace', async () => {
    expect(await presser(['check'])).toEqual({
      status: 0,
      out: '✓ 15 files checked, nothing to correct\n',
      err: '',
    })
  })

  it('shows the place, the line and what to type', async () => {
    const { status, out, err } = await presser(['check'], { cwd: office({ [NAME]: broken }) })
    expect(status).toBe(1)
    expect(err).toBe('')
    expect(out).toBe(`${NAME}:4:7 error field-kind
  date: there is no 30 February 2026
  4 │ date: "2026-02-30"
    │       ^^^^^^^^^^^^
  → February 2026 has 28 days

✗ 1 error, 0 warnings in 2 files · presser explain field-kind tells more
`)
  })

  it('prints the contract for programs', async () => {
    const { out } = await presser(['check', '--reporter', 'json'], { cwd: office({ [NAME]: broken }) })
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: 2,
      errors: 1,
      warnings: 0,
      diagnostics: [
        {
          rule: 'field-kind',
          severity: 'error',
          message: 'date: there is no 30 February 2026',
          hint: 'February 2026 has 28 days',
          file: NAME,
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 19,
        },
      ],
    })
  })

  it('reads standard input', async () => {
    const { status, out } = await presser(['check', '-'], { cwd: office(), stdin: broken })
    expect(status).toBe(1)
    expect(out).toMatch(/^-:4:7 error field-kind\n/)
  })

  it('checks folders, single files and absolute paths, each once, and names them from here', async () => {
    const cwd = office({ [NAME]: broken, 'releases/2025/2025-01-10-old.en.yaml': DRAFT })
    const { out } = await presser(['check', 'releases/2026', NAME, join(cwd, NAME)], { cwd })
    expect(out.match(/error field-kind/g)).toHaveLength(1)
    expect(out).toContain('1 error, 0 warnings in 1 file ')
    expect(out).toContain(`${NAME}:4:7`)
  })

  it('goes on after what it can’t read, and says so', async () => {
    const cwd = office({ [NAME]: broken })
    const { status, out, err } = await presser(['check', 'releases/gone.yaml', NAME, 'nowhere/'], { cwd })
    expect(status).toBe(2)
    expect(err).toBe(
      'presser: releases/gone.yaml: no such file or folder\npresser: nowhere: no such file or folder\n',
    )
    expect(out).toContain('1 error')
  })

  it('gives no tick where nothing was seen', async () => {
    const { status, out } = await presser(['check', 'gone.yaml'], { cwd: office() })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    const some = await presser(['check', 'gone.yaml', NAME], { cwd: office({ [NAME]: DRAFT }) })
    expect(some.out).toBe('✗ 0 errors, 0 warnings in 1 file\n')
  })

  it('says what to do in an empty folder and without a workspace', async () => {
    const cwd = office()
    mkdirSync(join(cwd, 'empty'))
    expect(await presser(['check', 'empty'], { cwd })).toMatchObject({
      status: 2,
      err: expect.stringContaining('empty: there are no releases here'),
    })
    expect(await presser(['check'], { cwd: folderWith() })).toEqual({
      status: 2,
      out: '',
      err: 'presser: no presser.yaml in . or above it; make a workspace with: presser init\n',
    })
  })

  it('finds the workspace of a file that lies elsewhere', async () => {
    const cwd = office({ [NAME]: broken })
    expect((await presser(['check', join(cwd, NAME)], { cwd: folderWith() })).status).toBe(1)
    expect((await presser(['check', '-C', cwd], { cwd: folderWith() })).out).toContain(`${NAME}:4:7`)
  })

  it('holds every release to the stage that --stage names', async () => {
    const { status, out } = await presser(['check', '--stage', 'final', '--reporter', 'json'], {
      cwd: office({ [NAME]: DRAFT }),
    })
    expect(status).toBe(1)
    expect(JSON.parse(out).errors).toBe(6)
  })

  it('counts warnings against --max-warnings, and hides them with --quiet', async () => {
    const cwd = folderWith({ 'presser.yaml': `${OFFICE}rules: {field-kind: warning}\n`, [NAME]: broken })
    expect((await presser(['check'], { cwd })).status).toBe(0)
    expect(await presser(['check', '--max-warnings', '0'], { cwd })).toMatchObject({
      status: 1,
      err: 'presser: more warnings than allowed: 1 instead of 0\n',
    })
    expect((await presser(['check', '-q'], { cwd })).out).toBe('✓ 2 files checked, nothing to correct\n')
  })

  it('refuses to work with a presser.yaml that is wrong, and shows where', async () => {
    const cwd = folderWith({ 'presser.yaml': OFFICE.replace('Asia/Bishkek', 'Asia/Bishkk'), [NAME]: DRAFT })
    const { status, out, err } = await presser(['check'], { cwd })
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(
      /^presser\.yaml:3:12 error field-kind\n.*there is no time zone “Asia\/Bishkk”[\s\S]*presser: presser.yaml: correct this problem first\n$/,
    )
  })

  describe('of presser.yaml', () => {
    // A phone without its country's code is a warning.
    const source = OFFICE.replace('emails:', 'phones: ["312 000 001"], emails:')
    const warned = () => folderWith({ 'presser.yaml': source, [NAME]: DRAFT })
    const place = 'presser.yaml:5:72 warning phone-valid'

    it('shows what it would put up with, where the whole workspace is meant', async () => {
      const cwd = warned()
      for (const paths of [[], ['.'], ['.', 'presser.yaml'], ['presser.yaml']]) {
        const { status, out, err } = await presser(['check', ...paths], { cwd })
        expect(status).toBe(0)
        expect(err).toBe('')
        expect(out.match(/phone-valid$/gm)).toHaveLength(1)
        expect(out).toContain(`${place}\n`)
        expect(out).toContain('│ contacts: ')
        expect(out).toContain(`0 errors, 1 warning in ${paths[0] === 'presser.yaml' ? '1 file' : '2 files'} `)
      }
    })
    it('names it from where the user is', async () => {
      const { out } = await presser(['check'], { cwd: join(warned(), 'releases') })
      expect(out).toContain(`../${place}`)
    })
    it('says nothing of it where files or folders are named', async () => {
      const cwd = warned()
      for (const path of [NAME, 'releases']) {
        const { out } = await presser(['check', path], { cwd })
        expect(out).toBe('✓ 1 file checked, nothing to correct\n')
      }
    })
    it('counts it as any other', async () => {
      const cwd = warned()
      expect(await presser(['check', '--max-warnings', '0'], { cwd })).toMatchObject({
        status: 1,
        err: 'presser: more warnings than allowed: 1 instead of 0\n',
      })
      expect((await presser(['check', '--max-warnings', '0', NAME], { cwd })).status).toBe(0)
      expect((await presser(['check', '-q'], { cwd })).out).toBe('✓ 2 files checked, nothing to correct\n')
    })
    it.each(['json', 'github', 'sarif'])('reaches the reporter %s', async reporter => {
      const { out } = await presser(['check', '--reporter', reporter], { cwd: warned() })
      expect(out.match(/presser\.yaml/g)).toHaveLength(1)
    })
    it('remembers, and forgets when presser.yaml is mended', async () => {
      const cwd = warned()
      const memory = folderWith()
      const again = () => presser(['check'], { cwd, memory })
      const first = await again()
      expect(first.out).toContain(place)
      expect(await again()).toEqual(first)
      writeFileSync(join(cwd, 'presser.yaml'), OFFICE)
      expect((await again()).out).toBe('✓ 2 files checked, nothing to correct\n')
    })
    it('shows an error once, before anything else', async () => {
      const cwd = folderWith({ 'presser.yaml': source.replace('Bishkek', 'Bishkk'), [NAME]: broken })
      const { status, out, err } = await presser(['check'], { cwd })
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err.match(/^presser\.yaml:/gm)).toHaveLength(1)
    })
    it('is left to check: fix and render take releases only', async () => {
      const cwd = warned()
      expect((await presser(['fix'], { cwd })).err).toBe('nothing to repair in 1 file\n')
    })
  })

  it('runs no rule on a file that did not parse', async () => {
    const { out } = await presser(['check'], {
      cwd: office({ [NAME]: 'headline: Council: results\nspekaer: x\n' }),
    })
    expect(out.match(/ error /g)).toHaveLength(1)
    expect(out).toContain(':1:18 error yaml-syntax')
  })

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const cwd = office({ [NAME]: DRAFT })
    chmodSync(join(cwd, NAME), 0)
    expect((await presser(['check'], { cwd })).err).toContain('can’t be read (EACCES)')
    rmSync(cwd, { recursive: true })
  })

  it.each([
    ['an empty file', ''],
    ['a binary file', new Uint8Array([0x89, 0x50, 0, 0])],
    ['a huge file', 'x'.repeat(3_000_000)],
    ['brackets without end', '['.repeat(3000)],
    ['a comment only', '# nothing\n'],
  ])('has a clear answer to %s', async (_, contents) => {
    const { status, err } = await presser(['check'], { cwd: office({ [NAME]: contents }) })
    expect(status).toBe(1)
    expect(err).toBe('')
  })
})

describe('what a release can’t do to the terminal', () => {
  it('is steer it', async () => {
    const hostile = `${DRAFT}"\\e]0;owned\\a\u202e": x\nspeaker: "\\e[31mred\u200b"\n`
    const { out } = await presser(['check'], { cwd: office({ [NAME]: hostile }) })
    expect(out).not.toMatch(/[\x1b\x07\u202e\u200b]/)
    expect(out).toContain('\\u{1b}')
    expect(out).toContain('\\u{202e}')
  })
  it('is steer it by its file name', async () => {
    const cwd = office({ 'releases/\u001b[31m.yaml': DRAFT })
    expect((await presser(['check'], { cwd })).out).not.toContain('\u001b')
  })
})

describe('the language presser speaks', () => {
  const cwd = office({ [NAME]: broken })
  it.each([
    [{ PRESSER_LANG: 'ru' }, '30 февраля 2026 года не бывает'],
    [{ LANG: 'ru_RU.UTF-8' }, '30 февраля 2026 года не бывает'],
    [{ PRESSER_LANG: 'en', LANG: 'ru_RU.UTF-8' }, 'no 30 February'],
    [{ LANG: 'de_DE.UTF-8' }, 'no 30 February'],
    [{}, 'no 30 February'],
  ])('follows %o', async (env, text) => {
    const { out } = await presser(['check'], { cwd, env: env as Record<string, string> })
    expect(out.replace(/ /g, ' ').toLowerCase()).toContain(text.toLowerCase())
  })
  it('is the office’s choice first', async () => {
    const russian = folderWith({ 'presser.yaml': `${OFFICE}interface: ru\n`, [NAME]: DRAFT })
    expect((await presser(['check'], { cwd: russian, env: { LANG: 'en_US.UTF-8' } })).out).toContain('файл')
  })
})

describe('usage', () => {
  it.each([
    [['chek'], 'there is no command chek; did you mean check?'],
    [['chek', '--help'], 'there is no command chek; did you mean check?'],
    [['toString'], 'there is no command toString'],
    [['check', '--reporter', 'jsno'], '--reporter jsno: did you mean json?'],
    [['check', '--stage', 'done'], '--stage done: choose one of'],
    [['check', '--max-warnings', 'x'], '--max-warnings x: give a whole number'],
    [['check', '--stagee', 'final'], 'there is no option --stagee'],
    [['check', '--stage'], '--stage <STAGE> needs a value'],
    [['render'], 'is missing'],
    [['check', '--now', 'soon'], '--now soon: give a date'],
    [['check', '-C', 'nowhere'], 'nowhere: no such file or folder'],
  ])('%j is exit 2 in one line', async (argv, text) => {
    const { status, out, err } = await presser(argv, { cwd: ROOT })
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(text)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
  it('shows help on standard output, with examples', async () => {
    for (const command of ['init', 'new', 'check', 'fix', 'render', 'list', 'schema', 'completion']) {
      const { status, out } = await presser([command, '--help'])
      expect(status).toBe(0)
      expect(out).toContain('Examples:')
      const russian = await presser([command, '--help'], { env: { PRESSER_LANG: 'ru' } })
      expect(russian.out).toMatch(/Примеры:/)
      expect(russian.out).not.toMatch(/Usage:|Options:|Arguments:|display help/)
      expect(russian.out).not.toMatch(/<[A-Z]|\[[A-Z]|\b(?:PATH|FILE|DIR|RULE|SHELL)\b/)
      for (const text of [out, russian.out]) {
        const own = text.search(/^(?:Options|Параметры):/m)
        const common = text.search(/^(?:Global options|Общие параметры):/m)
        expect(common).toBeGreaterThan(own)
        expect(text.indexOf('--debug')).toBeGreaterThan(common)
      }
    }
  })
  it('names in its own words what is not given', async () => {
    const env = { PRESSER_LANG: 'ru' }
    expect((await presser(['render'], { env })).err).toContain('не указано: ПУТЬ')
    expect((await presser(['check', '--stage'], { env })).err).toContain(
      'после --stage <СТАДИЯ> нужно значение',
    )
    expect((await presser(['new', '--help'], { env })).out).toContain('advisory (приглашение)')
    expect((await presser(['check', '--help'])).out).toMatch(/status: draft, review, final, withdrawn/)
  })
  it('shows the version', async () => {
    expect((await presser(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
  it('shows what there is when nothing is asked', async () => {
    expect((await presser([])).out).toContain('presser COMMAND --help')
  })
})
