// Piping, as README and docs/mail.md show it: a release goes through msmtp, sendmail and mail to a real server, and arrives as it was made.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf, png } from '../render/pictures.ts'
import { documents, ROOT, run } from './documents.ts'
import { sha256 } from './mail-readers.ts'
import { type Arrived, openPost, type Post } from './post.ts'
import { HARD } from './rendering.ts'

const PRESSER = `${process.execPath} ${join(ROOT, 'bin/presser.cjs')}`
const RELEASE = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'
const HEAVY = 'releases/2026/2026-11-20-files.ru.yaml'
const READERS = ['--to', 'Редакция новостей «Горы» <news@desk.example>', '--cc', 'wire@пример.рф']
const HIDDEN = ['--bcc', 'Скрытый читатель <hidden@paper.example>', '--bcc', 'hidden2@paper.example']

let post: Post
let folder: string

beforeAll(async () => {
  post = await openPost()
  folder = mkdtempSync(join(tmpdir(), 'presser-sending-'))
  for (const name of ['presser.yaml', 'releases'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'media'))
  // Where the samples name files, these are there.
  symlinkSync(join(ROOT, 'media'), join(folder, 'media/samples'))
  writeFileSync(join(folder, 'media/Перевал Ак-Бел, вид с севера.png'), png(1600, 900))
  writeFileSync(
    join(folder, `media/${'Протокол учений '.repeat(6)}.pdf`),
    Buffer.concat([pdf, noise(300_000)]),
  )
  writeFileSync(join(folder, HEAVY), heavyRelease())
})

afterAll(async () => {
  await post.close()
  rmSync(folder, { recursive: true })
})

/** Bytes of every kind, the same each time. */
const noise = (length: number) =>
  Buffer.from(Array.from({ length }, (_, at) => (at * at * 31 + at * 7) & 255))

/** Everything that mail programs have stumbled over. */
const heavyRelease = (): string =>
  [
    'type: "release"',
    'language: "ru"',
    'status: "draft"',
    'date: "2026-11-20"',
    `headline: "${'Очень длинный заголовок о безопасности в горах 🏔 '.repeat(6).trim()}"`,
    'contact: "press"',
    'lead: "From начала строки"',
    'body: |',
    ...['.', '..', 'From me', '.QUIT', 'Bcc: evil@x.example', `${'слово '.repeat(300)}`].map(
      line => `  ${line}\n`,
    ),
    'media:',
    '  - {file: "media/Перевал Ак-Бел, вид с севера.png", alt: "Перевал", inline: true}',
    `  - {file: "media/${'Протокол учений '.repeat(6)}.pdf", alt: "Протокол"}`,
    '',
  ].join('\n')

const quoted = (words: readonly string[]) => words.map(word => `'${word}'`).join(' ')
const render = (release: string, flags: readonly string[] = []) =>
  `${PRESSER} render ${release} -f email ${quoted(flags)}`
const made = (release: string, flags: readonly string[]): string =>
  run(process.execPath, [
    join(ROOT, 'bin/presser.cjs'),
    '-C',
    folder,
    'render',
    release,
    '-f',
    'email',
    ...flags,
  ]).out

async function only(): Promise<Arrived> {
  const all = post.arrived()
  expect(all).toHaveLength(1)
  return all[0]!
}

/** What two parsers that know nothing of each other read of a message, but for what is hidden from readers. */
async function readTwice(source: string) {
  const [one, two] = [await PostalMime.parse(source), await simpleParser(source, { keepCidLinks: true })]
  return {
    subject: [one.subject, two.subject],
    from: [one.from, two.from?.value],
    to: [one.to, [two.to].flat().map(list => list?.value)],
    cc: [one.cc, [two.cc].flat().map(list => list?.value)],
    date: [one.date, two.date],
    id: [one.messageId, two.messageId],
    text: [one.text, two.text],
    html: [one.html, two.html],
    files: [
      one.attachments.map(file => [file.filename, sha256(new Uint8Array(file.content as ArrayBuffer))]),
      two.attachments.map(file => [file.filename, sha256(file.content)]),
    ],
  }
}

const PROGRAMS = ['msmtp -t', 'sendmail -t -i']

describe.each(PROGRAMS)('%s', program => {
  const eml = documents('eml').filter(({ name }) => !name.startsWith(HARD))

  test.for(eml.map(({ name }) => [name.replace(/eml$/, 'yaml')] as const))(
    '%s',
    async ([name], { annotate }) => {
      const release = `releases/${name.slice(0, 4)}/${name}`
      const flags = [...READERS, ...HIDDEN]
      const { status, err } = await post.sh(`${render(release, flags)} | ${program}`, ROOT)
      expect({ status, err }).toEqual({ status: 0, err: '' })
      const { to, source } = await only()
      expect(to).toEqual([
        'news@desk.example',
        'wire@xn--e1afmkfd.xn--p1ai',
        'hidden@paper.example',
        'hidden2@paper.example',
      ])
      expect(source).not.toMatch(/paper\.example|^Bcc:/im)
      const sent = run(process.execPath, [
        join(ROOT, 'bin/presser.cjs'),
        'render',
        release,
        '-f',
        'email',
        ...READERS,
      ]).out
      expect(await readTwice(source)).toEqual(await readTwice(sent))
      // Nothing else changed on the way either.
      expect(source.replaceAll('\r\n', '\n')).toContain(
        sent.replaceAll('\r\n', '\n').split('\n\n').slice(1).join('\n\n').trimEnd(),
      )
      await annotate(`${to.length} readers, ${source.length} bytes`)
    },
  )

  test('a picture, an attachment, a subject of 300 letters, lines that look like commands', async ({
    annotate,
  }) => {
    const { status, err } = await post.sh(`${render(HEAVY, [...READERS, ...HIDDEN])} | ${program}`, folder)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const { source } = await only()
    const sent = made(HEAVY, READERS)
    const read = await readTwice(source)
    expect(read).toEqual(await readTwice(sent))
    expect(read.files[1]).toEqual([
      ['Перевал Ак-Бел, вид с севера.png', sha256(png(1600, 900))],
      [`${'Протокол учений '.repeat(6).trim()} .pdf`, sha256(Buffer.concat([pdf, noise(300_000)]))],
    ])
    await annotate(`${read.files[1]!.length} files, ${source.length} bytes`)
  })

  test('three hundred readers, all hidden', async ({ annotate }) => {
    const flags = Array.from({ length: 300 }, (_, at) => [
      '--bcc',
      `Читатель ${at} <reader-${at}@paper.example>`,
    ]).flat()
    await post.sh(`${render(RELEASE, flags)} | ${program}`, ROOT)
    const { to, source } = await only()
    expect(to).toEqual(Array.from({ length: 300 }, (_, at) => `reader-${at}@paper.example`))
    expect(source).toMatch(/^To: undisclosed-recipients:;\r$/m)
    expect(source).not.toContain('reader-')
    await annotate(`${to.length} readers, none named`)
  })

  test('what is refused sends nothing', async () => {
    const embargoed = 'releases/2026/2026-12-01-avalanche-warning-line.en.yaml'
    const line = `${PRESSER} render ${embargoed} -f email --public --now 2026-11-30 --to a@b.example | ${program}`
    const { status, err } = await post.sh(line, ROOT)
    expect(status).not.toBe(0)
    expect(err).toContain('under embargo')
    expect(post.arrived()).toEqual([])
  })
})

describe('mail', () => {
  const text = (release: string) =>
    run(process.execPath, [join(ROOT, 'bin/presser.cjs'), 'render', release]).out

  test('plain text through a pipe', async ({ annotate }) => {
    const { status, err } = await post.sh(
      `${PRESSER} render ${RELEASE} | mail -E -s 'IMSC: rescue exercise' news@desk.example`,
      ROOT,
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const { to, source } = await only()
    const read = await PostalMime.parse(source)
    expect(to).toEqual(['news@desk.example'])
    expect(read.subject).toBe('IMSC: rescue exercise')
    expect(read.text).toBe(text(RELEASE))
    await annotate(`${read.text!.length} characters as they were`)
  })

  test('what is refused sends nothing', async () => {
    const line = `${PRESSER} --now 2026-11-30 render --public releases/2026/2026-12-01-avalanche-warning-line.en.yaml`
    const { status } = await post.sh(`${line} | mail -E -s 'IMSC' news@desk.example`, ROOT)
    expect(status).not.toBe(0)
    expect(post.arrived()).toEqual([])
  })
})
