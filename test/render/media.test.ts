// What a release names under media, as templates see it: types and sizes from the bytes, addresses where an output shows pictures.
import { describe, expect, test } from 'vitest'
import { IN_MAIL } from '../../src/render/email.ts'
import { IN_PAGE, type Placing, viewMedia } from '../../src/render/media.ts'
import { pictureSize } from '../../src/render/picture-size.ts'
import { gif, jpeg, pdf, png, svg, webp } from './pictures.ts'

const media = (file: string, inline = true) => ({
  ...{ file, inline },
  alt: 'x',
  caption: undefined,
  credit: undefined,
})
const one = (file: string, bytes?: Uint8Array, placing: Placing = IN_PAGE) =>
  viewMedia([media(file)], () => bytes, placing)[0]!

describe('type', () => {
  test.each<[string, Uint8Array, string]>([
    ['a.jpg', jpeg(1, 1), 'image/jpeg'],
    ['a.png', png(1, 1), 'image/png'],
    ['a.gif', gif(1, 1), 'image/gif'],
    ['a.webp', webp(1, 1), 'image/webp'],
    ['a.svg', svg(''), 'image/svg+xml'],
    ['a.pdf', pdf, 'application/pdf'],
    // The bytes go before the name, but any markup begins as SVG does.
    ['a.jpg', png(1, 1), 'image/png'],
    ['a.html', svg(''), 'application/octet-stream'],
    ['a.docx', Buffer.from('PK'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.constructor', Buffer.from('x'), 'application/octet-stream'],
    ['a', Buffer.from(''), 'application/octet-stream'],
  ])('%s', (file, bytes, type) => expect(one(file, bytes).type).toBe(type))
})

test.each([
  ['media/2026/План.pdf', 'План.pdf'],
  ['media/', 'media'],
  ['/', '/'],
])('%s is called %s', (file, name) => expect(one(file).name).toBe(name))

describe('size in pixels', () => {
  test.each<[string, Uint8Array, number, number]>([
    ['image/png', png(1600, 900), 1600, 900],
    ['image/gif', gif(320, 200), 320, 200],
    ['image/jpeg', jpeg(4000, 3000), 4000, 3000],
    ['image/jpeg', jpeg(4000, 3000, 1), 4000, 3000],
    ['image/jpeg', jpeg(4000, 3000, 6), 3000, 4000],
    ['image/webp', webp(1200, 800), 1200, 800],
    ['image/svg+xml', svg('width="30" height="20px"'), 30, 20],
    ['image/svg+xml', svg("viewBox='0 0 30.4 20'"), 30, 20],
    ['image/svg+xml', svg('width="100%"'), 0, 0],
    ['application/pdf', pdf, 0, 0],
  ])('%s', (type, bytes, width, height) => expect(pictureSize(type, bytes)).toEqual({ width, height }))

  test('a picture that is cut off has none, and breaks nothing', () => {
    for (const [type, whole] of Object.entries({
      'image/png': png(9, 9),
      'image/gif': gif(9, 9),
      'image/jpeg': jpeg(9, 9, 6),
      'image/webp': webp(9, 9),
    }))
      for (let length = 0; length < whole.length; length++)
        expect(() => pictureSize(type, whole.subarray(0, length))).not.toThrow()
  })

  test('segments that lead round and round come to an end', () => {
    expect(pictureSize('image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0xff]))).toEqual({
      width: 0,
      height: 0,
    })
  })
})

describe('address', () => {
  test('on a page the picture itself', () => {
    const bytes = png(2, 1)
    expect(one('media/2026/a.png', bytes)).toEqual({
      ...{ file: 'media/2026/a.png', name: 'a.png', alt: 'x', caption: '', credit: '' },
      ...{ kind: 'picture', type: 'image/png', width: 2, height: 1, size: bytes.length, inline: true },
      src: `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
    })
  })
  test('in a mail the name of its part, which its contents and place make', () => {
    const [first, second] = viewMedia([media('a.png'), media('a.png')], () => png(1, 1), IN_MAIL)
    expect(first!.src).toMatch(/^cid:[0-9a-f]{32}\.1@media$/)
    expect(second!.src).toBe(first!.src.replace('.1@', '.2@'))
    expect(one('a.png', png(1, 2), IN_MAIL).src).not.toBe(first!.src)
  })
  test('none of a file, and of a picture that this output can’t show', () => {
    expect(one('a.pdf', pdf)).toMatchObject({ kind: 'file', inline: false, src: '' })
    expect(one('a.svg', svg(''), IN_MAIL)).toMatchObject({ kind: 'picture', inline: false, src: '' })
    expect(one('a.webp', webp(1, 1), IN_MAIL)).toMatchObject({ inline: false, src: '' })
    expect(viewMedia([media('a.png', false)], () => png(1, 1), IN_PAGE)[0]).toMatchObject({
      inline: false,
      src: '',
    })
  })
  test('none of what can’t be read; its name still says what it is', () => {
    expect(one('media/a.jpeg')).toMatchObject({
      kind: 'picture',
      type: 'image/jpeg',
      inline: true,
      src: '',
      size: 0,
    })
    expect(one('media/a.zip')).toMatchObject({ kind: 'file', type: '', src: '', size: 0 })
  })
})
