// What is written into headers and bodies is what another parser reads out of them, and lines keep their length.
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { fileEntity, multipart, textEntity, written } from '../../../src/render/mime/entity.ts'
import { addressField, field, textField } from '../../../src/render/mime/fields.ts'
import { quotedPrintable } from '../../../src/render/mime/transfer.ts'

const CYRILLIC = 'Межгосударственный совет по безопасности в горах'
const EMOJI = '🏔👩‍👩‍👧‍👦🇰🇬é'

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

const parse = (fields: readonly string[], body = '') =>
  PostalMime.parse(`${fields.join('\r\n')}\r\n\r\n${body}`)

/** ASCII lines of at most 76 characters; one that is longer has nothing to be parted at. */
function expectFolded(header: string): void {
  for (const line of header.split('\r\n\r\n', 1)[0]!.split('\r\n')) {
    expect(line).toMatch(/^[\t -~]*\S$/)
    if (line.length > 76) expect(line.replace(/^[\w-]*:? /, '')).not.toContain(' ')
    expect(line.length).toBeLessThan(998)
  }
}

describe('a text in a header', () => {
  test.each([
    'x',
    'Plain words — and a dash',
    CYRILLIC.repeat(10),
    EMOJI.repeat(40),
    'я'.repeat(199),
    `${'a'.repeat(190)} b`,
    '"quoted", (bracketed) <x@y.example>',
    'a =? b',
    '%s\\n',
  ])('%s', async text => {
    const subject = textField('Subject', text)
    expectFolded(subject)
    expect((await parse([subject])).subject).toBe(text)
  })

  test('whatever it is', () =>
    fc.assert(
      fc.asyncProperty(words, async text => {
        const subject = textField('Subject', text)
        expectFolded(subject)
        expect((await parse([subject])).subject).toBe(text)
      }),
    ))

  test('each encoded word holds whole characters and has at most 75', () =>
    fc.assert(
      fc.property(words, text => {
        for (const [word, kind, inner] of textField('Subject', text).matchAll(
          /=\?UTF-8\?([QB])\?([^?]*)\?=/g,
        )) {
          expect(word.length).toBeLessThanOrEqual(75)
          const bytes =
            kind === 'B'
              ? Buffer.from(inner!, 'base64')
              : Buffer.from(
                  inner!
                    .replace(/_/g, ' ')
                    .replace(/=(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
                  'latin1',
                )
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow()
        }
      }),
    ))
})

describe('addresses', () => {
  test('hundreds, with names of every kind', async () => {
    const boxes = Array.from({ length: 400 }, (_, at) => ({
      name: ['', 'Newsdesk', 'Petrova, Anna "Anya"', CYRILLIC, `${EMOJI} ${CYRILLIC}`, 'J. R. \\ Smith'][
        at % 6
      ]!,
      address: `desk-${at}@news-desk-of-a-paper.example`,
    }))
    const to = addressField('To', boxes)
    expectFolded(to)
    expect((await parse([to])).to).toEqual(boxes)
  })

  test('a name of any characters', () =>
    fc.assert(
      fc.asyncProperty(words, async name => {
        const from = addressField('From', [{ name, address: 'a@b.example' }])
        expectFolded(from)
        expect((await parse([from])).from).toEqual({ name, address: 'a@b.example' })
      }),
    ))
})

describe('a file', () => {
  const bytes = new Uint8Array(1000).map((_, at) => (at * 7) % 256)
  const sent = async (name: string) => {
    const part = written(fileEntity({ name, type: 'application/pdf', bytes }))
    expectFolded(part)
    const { attachments } = await PostalMime.parse(part)
    return { part, attachment: attachments[0]! }
  }

  test.each([
    'report.pdf',
    'Отчет за квартал.pdf',
    `${'Снежный мост '.repeat(9)}.pdf`,
    `${'a'.repeat(180)}.pdf`,
    `${EMOJI.repeat(5)}.pdf`,
    'a "b"; filename=c.exe.pdf',
    "it's 100%.pdf",
    'a\\b.pdf',
  ])('%s keeps its name and its bytes', async name => {
    const { attachment } = await sent(name)
    expect(attachment.filename).toBe(name)
    expect(attachment.disposition).toBe('attachment')
    expect(Buffer.from(attachment.content as ArrayBuffer)).toEqual(Buffer.from(bytes))
  })

  test('of any name', () =>
    fc.assert(
      fc.asyncProperty(words, async name => {
        expect((await sent(name)).attachment.filename).toBe(name)
      }),
    ))

  test('has its Cyrillic name in both forms, RFC 2231 and what older programs read', async () => {
    const { part } = await sent('Отчет.pdf')
    expect(part).toContain("filename*=UTF-8''%D0%9E%D1%82%D1%87%D0%B5%D1%82.pdf")
    expect(part).toContain('name="=?UTF-8?B?0J7RgtGH0LXRgi5wZGY=?="')
  })
})

describe('quoted-printable', () => {
  const decoded = async (text: string) =>
    (await PostalMime.parse(written(textEntity('text/plain', 'ru', text)))).text

  test('gives back any text, in lines of at most 76', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 200 }),
            fc.constantFrom('.', 'From x', ' ', '=', '=20', CYRILLIC, EMOJI),
          ),
        ),
        async parts => {
          const text = `${parts.join('\n').replace(/[\r\u0000]/g, '')}\nx`
          for (const line of quotedPrintable(text).split('\r\n')) {
            expect(line).toMatch(/^(?!\.|From )[\t -~]{0,76}$/)
            expect(line).not.toMatch(/[\t ]$/)
            // No octet that goes on with a character begins a line.
            expect(line).not.toMatch(/^=[89AB]/)
          }
          expect(((await decoded(text)) ?? '').replace(/\r?\n$/, '')).toBe(text)
        },
      ),
    ))

  test.each([
    ['.', '=2E'],
    ['From me', '=46rom me'],
    ['From', 'From'],
    ['a ', 'a=20'],
    ['1 = 1', '1 =3D 1'],
    ['é', '=C3=A9'],
  ])('%s', (text, encoded) => expect(quotedPrintable(text)).toBe(encoded))

  test('the same where a line is broken softly', () => {
    expect(quotedPrintable(`${'a'.repeat(75)}.From`)).toBe(`${'a'.repeat(75)}=\r\n=2EFrom`)
    expect(quotedPrintable(`${'a'.repeat(75)}From x`)).toBe(`${'a'.repeat(75)}=\r\n=46rom x`)
  })
})

test('no text can hold the boundary', async () => {
  const boundary = '--=_alternative_0123\r\nContent-Type: text/plain\r\n\r\nevil'
  const text = `${boundary.replaceAll('\r', '')}\n--=_alternative_0123--\n`
  const { fields, body } = multipart(
    'alternative',
    [textEntity('text/plain', 'en', text), textEntity('text/html', 'en', '<p>x</p>')],
    '0123',
  )
  const read = await parse(fields, body)
  expect(read.text?.trimEnd()).toBe(text.trimEnd())
  expect(read.html?.trimEnd()).toBe('<p>x</p>')
  expect(read.attachments).toEqual([])
})

test('a field whose pieces are long alone is folded between them, never right after its name', () => {
  expect(field('List-Unsubscribe', [`<${'x'.repeat(90)}>,`, '<y>'])).toBe(
    `List-Unsubscribe: <${'x'.repeat(90)}>,\r\n <y>`,
  )
})
