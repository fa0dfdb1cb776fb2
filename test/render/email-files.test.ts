// Pictures and attachments in a mail: which part each becomes, and that nothing in a name or a text makes another.
import PostalMime, { type Attachment } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import type { TreeMap } from '../../src/model/tree.ts'
import { type MailOptions, render } from '../../src/render/index.ts'
import { jpeg, pdf, png, webp } from './pictures.ts'
import { OFFICE, sample } from './workspace.ts'

const RU = sample('2026-10-22-snow-bridge-exercise.ru')
/** An office whose mail shows its inline pictures, whatever the built-in template does. */
const SHOWING = {
  'email.html.hbs': '{{#each media}}{{#if src}}<img src="{{src}}" alt="{{alt}}">{{/if}}{{/each}}',
}

type Files = Record<string, Uint8Array>
interface Options extends MailOptions {
  readonly overrides?: Record<string, string>
}

async function mail(media: TreeMap[], files: Files, { overrides = SHOWING, ...options }: Options = {}) {
  const source = { tree: { ...RU.tree, media }, id: RU.id, media: (file: string) => files[file] }
  return (await render(source, OFFICE, { format: 'email', overrides, mail: options })).contents
}

/** The tree of parts, two spaces a level. */
function treeOf(message: string, depth = 0): string[] {
  const [header = '', ...rest] = message.split('\r\n\r\n')
  const unfolded = header.replace(/\r\n /g, ' ')
  const type = /^Content-Type: ([^;\r]*)/m.exec(unfolded)?.[1]
  const boundary = /boundary="([^"]*)"/.exec(unfolded)?.[1]
  const line = '  '.repeat(depth) + type
  if (!boundary) return [line]
  const parts = rest.join('\r\n\r\n').split(`--${boundary}`)
  return [line, ...parts.slice(1, -1).flatMap(part => treeOf(part.replace(/^\r\n/, ''), depth + 1))]
}

const PHOTO = { file: 'media/мост.jpg', alt: 'Мост', inline: 'true' }
const REPORT = { file: 'media/Отчет.pdf', alt: 'Отчет' }
const FILES = { 'media/мост.jpg': jpeg(1600, 900), 'media/Отчет.pdf': pdf, 'media/a.webp': webp(2, 2) }

const contents = ({ content }: Attachment) => Buffer.from(content as ArrayBuffer)

describe('parts', () => {
  test.each<[string, TreeMap[], string[]]>([
    ['no files', [], ['multipart/alternative', '  text/plain', '  text/html']],
    [
      'an inline picture',
      [PHOTO],
      ['multipart/alternative', '  text/plain', '  multipart/related', '    text/html', '    image/jpeg'],
    ],
    [
      'an attachment',
      [REPORT],
      ['multipart/mixed', '  multipart/alternative', '    text/plain', '    text/html', '  application/pdf'],
    ],
    [
      'both',
      [REPORT, PHOTO],
      [
        ...['multipart/mixed', '  multipart/alternative', '    text/plain', '    multipart/related'],
        ...['      text/html', '      image/jpeg', '  application/pdf'],
      ],
    ],
    [
      'an inline picture that Outlook can’t show',
      [{ ...PHOTO, file: 'media/a.webp' }],
      ['multipart/mixed', '  multipart/alternative', '    text/plain', '    text/html', '  image/webp'],
    ],
    [
      'a file that is not there',
      [{ file: 'media/none.pdf' }],
      ['multipart/alternative', '  text/plain', '  text/html'],
    ],
  ])('%s', async (_, media, tree) => expect(treeOf(await mail(media, FILES))).toEqual(tree))

  test('a picture that the HTML does not show is not lost', async () => {
    const message = await mail([PHOTO], FILES, { overrides: { 'email.html.hbs': '<p>{{title}}</p>' } })
    const { attachments } = await PostalMime.parse(message)
    expect(attachments.map(({ filename, disposition }) => [filename, disposition])).toEqual([
      ['мост.jpg', 'attachment'],
    ])
  })

  test('arrive whole, with their names; the HTML leads to the picture', async () => {
    const read = await PostalMime.parse(await mail([PHOTO, REPORT], FILES))
    const [photo, report] = read.attachments
    expect(read.html).toContain(`<img src="cid:${photo!.contentId!.slice(1, -1)}" alt="Мост">`)
    expect(photo).toMatchObject({
      filename: 'мост.jpg',
      mimeType: 'image/jpeg',
      disposition: 'inline',
      related: true,
    })
    expect(report).toMatchObject({
      filename: 'Отчет.pdf',
      mimeType: 'application/pdf',
      disposition: 'attachment',
    })
    expect(contents(photo!)).toEqual(FILES['media/мост.jpg'])
    expect(contents(report!)).toEqual(FILES['media/Отчет.pdf'])
  })

  test('say their language, and so does the message', async () => {
    expect((await mail([PHOTO, REPORT], FILES)).match(/^Content-Language: ru\r$/gm)).toHaveLength(3)
  })

  test('the same files make the same bytes; another file another Message-ID', async () => {
    const first = await mail([PHOTO, REPORT], FILES)
    expect(await mail([PHOTO, REPORT], { ...FILES })).toBe(first)
    const id = (message: string) => /^Message-ID: (.*)$/m.exec(message)![1]
    expect(id(await mail([PHOTO, REPORT], { ...FILES, 'media/Отчет.pdf': png(1, 1) }))).not.toBe(id(first))
  })
})

describe('hostile', () => {
  const only = { 'media/x': pdf }
  const named = (name: string) => mail([{ file: name }], new Proxy({}, { get: () => pdf }))

  test.each(['\r\n', '\n', '\r', '\0', '\u0085', '\u2028', '\u2029'])(
    '%j in a file’s name is never written',
    async stop => {
      const file = `media/a${stop}Bcc: evil@x.example${stop}${stop}.pdf`
      // complete() takes it out, or makes a space of it; what is read from disk is looked for by that name.
      const message = await mail([{ file }], new Proxy({}, { get: () => pdf }))
      const { attachments, bcc } = await PostalMime.parse(message)
      expect(bcc).toBeUndefined()
      expect(attachments[0]!.filename).toMatch(/^a ?Bcc: evil@x\.example( |)\.pdf$/)
      expect(message).not.toMatch(/^Bcc:/m)
    },
  )

  test.each<[string, string, string]>([
    ['an encoded word', '=?utf-8?q?a=2Eexe?=.pdf', 'encoded-word'],
    ['a name without end', `${'x'.repeat(250)}.pdf`, 'too-long'],
  ])('%s as a name is refused', async (_, name, reason) => {
    await expect(named(`media/${name}`)).rejects.toMatchObject({
      code: 'mail-value',
      facts: { field: 'media', value: name, reason },
    })
  })

  test.each<[string, string]>([
    ['"; filename="evil.exe', '"; filename="evil.exe'],
    ["a*0*=UTF-8''evil.exe", "a*0*=UTF-8''evil.exe"],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['..\u00a0', '..'],
  ])('%j is a name like others', async (name, seen) => {
    const { attachments } = await PostalMime.parse(await named(`media/${name}`))
    expect(attachments).toHaveLength(1)
    expect(attachments[0]!.filename).toBe(seen)
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'media/../../x.pdf'])(
    'of the path %s only the name is sent',
    async file => {
      const { attachments } = await PostalMime.parse(await mail([{ file }], { [file]: pdf }))
      expect(attachments[0]!.filename).toBe(file.split('/').at(-1))
    },
  )

  test('a body of boundaries, headers, dots and From lines stays a body', async () => {
    const plain = await mail([{ file: 'media/x' }], only, { overrides: {} })
    const boundaries = plain.match(/(?<=boundary=")[^"]*/g)!
    const body = [
      ...boundaries.flatMap(boundary => [`--${boundary}`, `--${boundary}--`]),
      ...[
        '.',
        '..',
        'From me',
        'From me Thu Jan  1 00:00:00 1970',
        '.\r\nMAIL FROM:<evil@x.example>',
        'Bcc: evil@x.example',
      ],
    ].join('\n\n')
    const source = { tree: { ...RU.tree, body, media: [{ file: 'media/x' }] }, id: RU.id, media: () => pdf }
    const message = (await render(source, OFFICE, { format: 'email' })).contents
    expect(treeOf(message)).toEqual(treeOf(plain))
    expect(message).not.toMatch(/^(?:From |\.)/m)
    expect(message.split('\r\n\r\n', 1)[0]).not.toMatch(/^Bcc:/m)
    const read = await PostalMime.parse(message)
    for (const line of ['From me', 'Bcc: evil@x.example', `--${boundaries[0]}`])
      expect(read.text).toContain(line)
  })

  test('nor does a boundary that is known beforehand', async () => {
    // The boundary depends on the text, and begins with what no encoded text can hold.
    const message = await mail([], {}, { overrides: { 'text.txt.hbs': '--=_alternative_{{title}}\n' } })
    expect(message.match(/^--=_/gm)).toHaveLength(3)
    expect(message).toContain('--=3D_alternative_')
  })
})
