// What is put into a mail is what another parser reads out of it, and lines keep their length.
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { officeOf } from '../../src/model/office.ts'
import { complete } from '../../src/render/complete.ts'
import { composeMail, type MailOptions } from '../../src/render/email.ts'
import { viewOf } from '../../src/render/view.ts'
import type { ViewMedia } from '../../src/render/view-model.ts'
import { OFFICE_TREE, sample } from './workspace.ts'

const CYRILLIC = 'Межгосударственный совет по безопасности в горах'
const EMOJI = '🏔👩‍👩‍👧‍👦🇰🇬é'
const RU = sample('2026-10-22-snow-bridge-exercise.ru')
const OFFICE = officeOf({ ...OFFICE_TREE, mail: { from: 'press@imsc.example' } })
const RELEASE = complete(RU.tree, OFFICE)
const VIEW = viewOf({ release: RELEASE, body: { blocks: [], links: [] }, office: OFFICE, id: RU.id })
const BYTES = new Uint8Array(1000).map((_, at) => (at * 7) % 256)

const FILE: ViewMedia = {
  ...{ file: 'x', name: 'x', type: '', alt: '', caption: '', credit: '', inline: false, kind: 'file' },
  ...{ src: '', width: 0, height: 0, size: 0, weight: '' },
}

interface Letter extends MailOptions {
  readonly subject?: string
  /** Of the office. */
  readonly sender?: string
  readonly file?: string
  readonly type?: string
  readonly text?: string
}

async function mail({
  subject = 'x',
  sender,
  file,
  type = 'application/pdf',
  text = '',
  ...options
}: Letter) {
  const view = {
    ...VIEW,
    markedTitle: subject,
    organization: { ...VIEW.organization, ...(sender === undefined ? {} : { shortName: sender }) },
    media: file === undefined ? [] : [{ ...FILE, name: file, type }],
  }
  const source = { ...{ release: RELEASE, view, office: OFFICE, text, html: text }, id: RU.id, tree: RU.tree }
  const composed = { ...source, media: () => BYTES, now: undefined, clock: undefined }
  const message = await composeMail(composed, options)
  for (const line of message.split('\r\n')) expect(line).toMatch(/^[\t -~]{0,998}$/)
  expectFolded(message)
  return message
}

/** The message and its parts, each as its header and its body. */
const entities = (message: string) =>
  message
    .split(/\r\n--=_.*\r\n/)
    .filter(Boolean)
    .map(entity => [entity.split('\r\n\r\n', 1)[0]!.trimEnd(), entity.replace(/^.*?\r\n\r\n/s, '')] as const)

/** Header lines of at most 76 characters; one that is longer has nothing to be parted at. No field begins with an empty line. */
function expectFolded(message: string): void {
  for (const line of entities(message).flatMap(([header]) => header.split('\r\n'))) {
    expect(line).toMatch(/^(?:[\w-]+:)? \S/)
    if (line.length > 76) expect(line.replace(/^[\w-]*:? /, '')).not.toContain(' ')
  }
}

const read = async (letter: Letter) => PostalMime.parse(await mail(letter))

/** One line of words as headers have them: no control characters, no spaces at an end or in a row. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  .map(text =>
    text
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .replace(/=\?/g, '')
      .trim(),
  )
  .filter(text => text !== '' && text.split(' ').every(word => word.length < 200))

const anyOf = (check: (text: string) => Promise<void>) =>
  fc.assert(fc.asyncProperty(words, check), { numRuns: 60 })

describe('a subject', () => {
  test.each([
    'x',
    'Plain words — and a dash',
    CYRILLIC.repeat(10),
    EMOJI.repeat(10),
    'я'.repeat(199),
    `${'a'.repeat(190)} b`,
    '"quoted", (bracketed) <x@y.example>',
    'a =? b',
    '%s\\n',
  ])('%s', async subject => expect((await read({ subject })).subject).toBe(subject))

  test('whatever it is', () =>
    anyOf(async subject => {
      expect((await read({ subject })).subject).toBe(subject)
    }))

  test('each encoded word holds whole characters and has at most 75', () =>
    anyOf(async subject => {
      for (const [word, kind, inner] of (await mail({ subject })).matchAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/g)) {
        expect(word.length).toBeLessThanOrEqual(75)
        const octets = inner!.replace(/=(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
        const bytes = kind === 'B' ? Buffer.from(inner!, 'base64') : Buffer.from(octets, 'latin1')
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow()
      }
    }))
})

describe('addresses', () => {
  test('hundreds, with names of every kind', async () => {
    const boxes = Array.from({ length: 400 }, (_, at) => ({
      name: ['', 'Newsdesk', 'Petrova, Anna', CYRILLIC, `${EMOJI} ${CYRILLIC}`, 'J. R. Smith'][at % 6]!,
      address: `desk-${at}@news-desk-of-a-paper.example`,
    }))
    const to = boxes.map(({ name, address }) => (name === '' ? address : `"${name}" <${address}>`))
    expect((await read({ to })).to).toEqual(boxes)
  })

  test.each(['Petrova, Anna "Anya"', 'J. R. \\ Smith', 'Отдел "А"', 'a@b.example'])(
    'a sender of the name %s',
    async sender => {
      expect((await read({ sender })).from).toEqual({ name: sender, address: 'press@imsc.example' })
    },
  )

  test('a name of any characters', () =>
    anyOf(async sender => {
      expect((await read({ sender })).from).toEqual({ name: sender, address: 'press@imsc.example' })
    }))
})

describe('a file', () => {
  const sent = async (file: string) => (await read({ file })).attachments[0]!

  test.each([
    'report.pdf',
    'Отчет за квартал.pdf',
    `${'Снежный мост '.repeat(9)}.pdf`,
    `${'a'.repeat(180)}.pdf`,
    `${'a long name '.repeat(9)}.pdf`,
    `${EMOJI.repeat(5)}.pdf`,
    'a "b"; filename=c.exe.pdf',
    "it's 100%.pdf",
    'a\\b.pdf',
  ])('%s keeps its name and its bytes', async name => {
    const file = await sent(name)
    expect(file.filename).toBe(name)
    expect(file.disposition).toBe('attachment')
    expect(Buffer.from(file.content as ArrayBuffer)).toEqual(Buffer.from(BYTES))
  })

  test('of any name', () =>
    anyOf(async name => {
      expect((await sent(name)).filename).toBe(name)
    }))

  test('has its Cyrillic name in both forms, RFC 2231 and what older programs read', async () => {
    const message = await mail({ file: 'Отчет.pdf' })
    expect(message).toContain("filename*0*=utf-8''%D0%9E%D1%82%D1%87%D0%B5%D1%82.pdf")
    expect(message).toContain('name="=?UTF-8?B?0J7RgtGH0LXRgi5wZGY=?="')
  })

  test('of a type with a long name says it in the first line of its field', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
    expect(await mail({ file: 'a.pptx', type })).toContain(`Content-Type: ${type};\r\n name=a.pptx`)
  })
})

describe('a text', () => {
  const bodies = async (text: string) => {
    const message = await mail({ text })
    const encoded = entities(message).flatMap(([header, body]) =>
      header.includes('quoted-printable') ? [body] : [],
    )
    const { text: plain = '', html = '' } = await PostalMime.parse(message)
    // The parser puts a line end behind the last one.
    return { encoded, plain: plain.replace(/\n$/, ''), html: html.replace(/\n$/, '') }
  }
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('.', 'From x', ' ', '=', '=20', CYRILLIC, EMOJI),
  )

  test('comes back as it was, in lines of at most 76', () =>
    fc.assert(
      fc.asyncProperty(fc.array(part), async parts => {
        const text = `${parts.join('\n').replace(/[\r\u0000]/g, '')}\nx\n`
        const { encoded, plain, html } = await bodies(text)
        expect(encoded).toHaveLength(2)
        for (const line of encoded.flatMap(body => body.split('\r\n'))) {
          expect(line).toMatch(/^(?!\.|From )[\t -~]{0,76}$/)
          expect(line).not.toMatch(/[\t ]$/)
        }
        expect(plain).toBe(text)
        expect(html).toBe(text)
      }),
      { numRuns: 60 },
    ))

  test.each([
    ['.', '=2E'],
    ['From me', '=46rom me'],
    ['From', 'From'],
    ['a ', 'a=20'],
    ['1 = 1', '1 =3D 1'],
    ['é', '=C3=A9'],
    ['a\r\nb\rc\nd', 'a\r\nb\r\nc\r\nd'],
    ['a '.repeat(36).trim(), 'a '.repeat(36).trim()],
    [`${'a'.repeat(73)}.From`, `${'a'.repeat(73)}=\r\n=2EFrom`],
    [`${'a'.repeat(73)}From x`, `${'a'.repeat(73)}=\r\n=46rom x`],
    ['.'.repeat(200), `=2E${'.'.repeat(72)}=\r\n=2E${'.'.repeat(72)}=\r\n=2E${'.'.repeat(53)}`],
  ])('%j', async (text, encoded) => expect((await bodies(text)).encoded).toEqual([encoded, encoded]))

  test('can’t hold the boundary', async () => {
    const [boundary = ''] = /--=_[^"\r]*/.exec(await mail({ text: '' }))!
    const text = `${boundary}\nContent-Type: text/plain\n\nevil\n${boundary}--\n`
    const { plain, html } = await bodies(text)
    expect([plain, html]).toEqual([text, text])
    expect((await read({ text })).attachments).toEqual([])
  })
})
