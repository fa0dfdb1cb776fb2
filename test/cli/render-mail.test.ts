// presser render -f email as its users meet it: the files that a release names, weight, and what may not reach a mail.
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { pdf, png } from '../render/pictures.ts'
import { DRAFT, folderWith, OFFICE, presser } from './run.ts'

const NAME = 'releases/2026/2026-11-20-council.en.yaml'
/** Nothing is held up by check, so that rendering itself has to say what it can't do. */
const LENIENT = `${OFFICE}rules: {media-valid: off, field-kind: off}\n`

const release = (file: string, more = '') =>
  `${DRAFT}${more}contact: press\nmedia: [{file: ${JSON.stringify(file)}, alt: x}]\n`
const workspace = (file: string, office = OFFICE, files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ 'presser.yaml': office, [NAME]: release(file), ...files })
const mail = (cwd: string, argv: string[] = [], env = {}) =>
  presser(['render', NAME, '-f', 'email', '--to', 'a@b.example', ...argv], { cwd, env })

const RU = { PRESSER_LANG: 'ru' }

describe('the files that a release names', () => {
  it('go along', async () => {
    const { status, out, err } = await mail(
      workspace('media/2026/a.pdf', OFFICE, { 'media/2026/a.pdf': pdf }),
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const [attachment] = (await PostalMime.parse(out)).attachments
    expect(attachment).toMatchObject({ filename: 'a.pdf', disposition: 'attachment' })
    expect(Buffer.from(attachment!.content as ArrayBuffer)).toEqual(pdf)
  })

  it.each<[string, (cwd: string) => string, string, string]>([
    [
      'missing',
      () => 'media/a.pdf',
      'media/a.pdf: no such file; put it there, or correct the path under media',
      'media/a.pdf: такого файла нет; положите его туда или исправьте путь в поле media',
    ],
    [
      'a folder',
      cwd => {
        mkdirSync(join(cwd, 'media/a.pdf'), { recursive: true })
        return 'media/a.pdf'
      },
      'media/a.pdf: not a file; name one under media',
      'media/a.pdf: это не файл; укажите в поле media файл',
    ],
    [
      'above the workspace',
      () => '../secret.pdf',
      '../secret.pdf: leads out of the workspace; copy the file to media/ and name it there',
      '../secret.pdf: путь ведет из рабочей папки; скопируйте файл в media/ и укажите его там',
    ],
    [
      'absolute',
      () => '/etc/passwd',
      '/etc/passwd: leads out of the workspace; copy the file to media/ and name it there',
      '/etc/passwd: путь ведет из рабочей папки; скопируйте файл в media/ и укажите его там',
    ],
    [
      'behind a link',
      cwd => {
        mkdirSync(join(cwd, 'media'))
        symlinkSync('/etc/passwd', join(cwd, 'media/a.pdf'))
        return 'media/a.pdf'
      },
      'media/a.pdf: leads out of the workspace; copy the file to media/ and name it there',
      'media/a.pdf: путь ведет из рабочей папки; скопируйте файл в media/ и укажите его там',
    ],
    [
      'behind a linked folder',
      cwd => {
        symlinkSync('/etc', join(cwd, 'media'))
        return 'media/passwd'
      },
      'media/passwd: leads out of the workspace; copy the file to media/ and name it there',
      'media/passwd: путь ведет из рабочей папки; скопируйте файл в media/ и укажите его там',
    ],
    [
      'too large for any mail',
      cwd => {
        mkdirSync(join(cwd, 'media'))
        writeFileSync(join(cwd, 'media/a.bin'), '')
        truncateSync(join(cwd, 'media/a.bin'), 25e6 + 1)
        return 'media/a.bin'
      },
      'media/a.bin: more than 25 MB, which no mail service takes; make it smaller, or link to it in the text',
      'media/a.bin: больше 25 МБ, столько не принимает ни одна почтовая служба; уменьшите файл или дайте на него ссылку',
    ],
  ])('%s: the run ends with one line, and a proof goes without', async (_, make, english, russian) => {
    const cwd = folderWith({ 'presser.yaml': LENIENT })
    mkdirSync(join(cwd, 'releases/2026'), { recursive: true })
    writeFileSync(join(cwd, NAME), release(make(cwd)))
    expect(await mail(cwd)).toEqual({ status: 2, out: '', err: `presser: ${NAME}: ${english}\n` })
    expect((await mail(cwd, [], RU)).err).toBe(`presser: ${NAME}: ${russian}\n`)
    const proof = await mail(cwd, ['--proof'])
    expect(proof).toMatchObject({ status: 0, err: '' })
    expect((await PostalMime.parse(proof.out)).attachments).toEqual([])
  })

  it('are held up by check first', async () => {
    const cwd = workspace('media/a.pdf')
    mkdirSync(join(cwd, 'media'))
    symlinkSync('/etc/passwd', join(cwd, 'media/a.pdf'))
    expect(await mail(cwd)).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('The link media/a.pdf leads out of the workspace'),
    })
  })

  it('may lie behind a link within the workspace', async () => {
    const cwd = workspace('media/a.pdf', OFFICE, { 'archive/a.pdf': pdf })
    mkdirSync(join(cwd, 'media'))
    symlinkSync('../archive/a.pdf', join(cwd, 'media/a.pdf'))
    expect((await PostalMime.parse((await mail(cwd)).out)).attachments).toHaveLength(1)
  })

  it('stand in a page as they are', async () => {
    const cwd = folderWith({
      'presser.yaml': OFFICE,
      [NAME]: `${DRAFT}media: [{file: media/a.png, alt: x, inline: yes}]\n`,
      'media/a.png': png(2, 1),
      'templates/card.html.hbs':
        '{{#each media}}<img src="{{src}}" width="{{width}}" height="{{height}}">{{/each}}',
      'templates/card2.txt.hbs': '{{#each media}}{{name}} {{type}} {{size}}{{src}}{{/each}}',
    })
    const { out } = await presser(['render', NAME, '-f', 'card'], { cwd })
    const encoded = Buffer.from(png(2, 1)).toString('base64').replaceAll('=', '&#x3D;')
    expect(out).toBe(`<img src="data:image/png;base64,${encoded}" width="2" height="1">\n`)
  })
})

describe('weight', () => {
  it('of HTML that Gmail would cut is told, and nothing else changes', async () => {
    const cwd = folderWith({
      'presser.yaml': OFFICE,
      [NAME]: `${DRAFT}contact: press\nlead: ${'word '.repeat(20_000)}\n`,
    })
    const { status, out, err } = await mail(cwd)
    expect(status).toBe(0)
    expect(out).toMatch(/^From: /)
    expect(err).toMatch(
      new RegExp(
        `^presser: ${NAME}: warning: the HTML of the mail has \\d+ KB, and Gmail shows only the first 102; shorten it\n$`,
      ),
    )
    expect((await mail(cwd, [], RU)).err).toMatch(
      /предупреждение: в HTML письма \d+ КБ, а Gmail показывает только первые 102/,
    )
  })

  it('of a message that servers refuse is told by its size on the way', async () => {
    const office = `${OFFICE}rules: {media-valid: off}\n`
    // 7.2 MB are 9.85 MB in base64.
    const cwd = workspace('media/a.bin', office, { 'media/a.bin': new Uint8Array(7.2e6) })
    const { status, err } = await mail(cwd)
    expect(status).toBe(0)
    expect(err).toBe(
      `presser: ${NAME}: warning: the mail has 9.9 MB with its attachments, and many servers take no more than 10; make the files smaller, or link to them\n`,
    )
    expect((await mail(cwd, [], RU)).err).toContain('предупреждение: письмо с вложениями занимает 9,9 МБ')
  })

  it('of an ordinary mail is not', async () => {
    const cwd = workspace('media/a.bin', OFFICE, { 'media/a.bin': new Uint8Array(1e6) })
    expect((await mail(cwd)).err).toBe('')
  })
})

describe('what may not reach a header is refused with one line', () => {
  it.each<[string[], string, string]>([
    [
      ['--to', 'a@b.example\r\nBcc: c@d.example'],
      'contains a line break or another control character',
      'внутри перевод строки',
    ],
    [
      ['--cc', 'a@b.example\u2028'],
      'contains a line break or another control character',
      'внутри перевод строки',
    ],
    [
      ['--bcc', 'a\u0085 <a@b.example>'],
      'contains a line break or another control character',
      'внутри перевод строки',
    ],
    [
      ['--to', 'a@b.example, c@d.example'],
      'more than one address; repeat the option',
      'здесь больше одного адреса',
    ],
    [
      ['--to', 'Petrova, Anna <a@b.example>'],
      'more than one address; repeat the option',
      'здесь больше одного адреса',
    ],
    [['--to', '=?utf-8?q?x?= <a@b.example>'], 'contains =?…?=', 'внутри сочетание =?…?='],
    [['--to', 'c@d.example <a@b.example>'], 'the name contains brackets, @ or \\', 'в имени скобки'],
    [['--to', 'desk'], 'not an email address', 'это не адрес почты'],
    [['--to', ''], 'not an email address', 'это не адрес почты'],
  ])('%j', async (flags, english, russian) => {
    const cwd = folderWith({ 'presser.yaml': OFFICE, [NAME]: `${DRAFT}contact: press\n` })
    for (const [env, words] of [
      [{}, english],
      [RU, russian],
    ] as const) {
      const { status, out, err } = await presser(['render', NAME, '-f', 'email', ...flags], { cwd, env })
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toMatch(/^presser: --(to|cc|bcc)[^\n]*\n$/)
      expect(err).toContain(words)
    }
  })

  it.each<[string, string, string]>([
    [
      'list_unsubscribe: "tel:+996312000001"',
      'mail.list_unsubscribe is neither a page nor an address',
      'mail.list_unsubscribe',
    ],
    [
      'list_unsubscribe: ["mailto:a@b.example", "https://b.example/>,<x"]',
      'mail.list_unsubscribe',
      'mail.list_unsubscribe',
    ],
    [
      'list_archive: "ftp://b.example"',
      'mail.list_archive is neither a page nor an address',
      'mail.list_archive',
    ],
    ['list_id: "a b"', 'mail.list_id is not a list name', 'mail.list_id'],
  ])('presser.yaml: %s', async (line, english, russian) => {
    const cwd = folderWith({
      'presser.yaml': `${OFFICE}mail: {${line}}\n`,
      [NAME]: `${DRAFT}contact: press\n`,
    })
    expect(await mail(cwd)).toMatchObject({ status: 2, out: '', err: expect.stringContaining(english) })
    expect((await mail(cwd, [], RU)).err).toContain(russian)
  })
})
