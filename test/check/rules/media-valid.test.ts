// media-valid: the file behind a name.
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../../src/check/check.ts'
import { wordsOf } from '../../../src/locale/index.ts'
import { officeOf } from '../../../src/model/office.ts'
import { parse } from '../../../src/parse/parse.ts'
import { draft } from '../subject.ts'

const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const FILES: Record<string, { size: number; start: Uint8Array } | 'outside'> = {
  'media/link.jpg': 'outside',
  'media/a.jpg': { size: 90_000, start: bytes('\xff\xd8\xff\xe0') },
  'media/a.png': { size: 90_000, start: bytes('\x89PNG\r\n\x1a\n') },
  'media/a.pdf': { size: 90_000, start: bytes('%PDF-1.7') },
  'media/a.docx': { size: 90_000, start: bytes('PK') },
  'media/png.JPG': { size: 90_000, start: bytes('\x89PNG\r\n\x1a\n') },
  'media/page.jpg': { size: 900, start: bytes('not a picture') },
  'media/empty.jpg': { size: 0, start: bytes('') },
  'media/film.mp4': { size: 25_000_001, start: bytes('\0\0\0\x18ftyp') },
  'media/full.mp4': { size: 25_000_000, start: bytes('\0\0\0\x18ftyp') },
  'media/large.jpg': { size: 6_540_000, start: bytes('\xff\xd8\xff\xe0') },
}

const found = (more: string, rules = '') =>
  checkRelease(parse(draft(more)), {
    file: 'x.yaml',
    fileName: undefined,
    office: officeOf(parse(rules || 'rules: {}').tree!),
    words: wordsOf('en'),
    mediaFile: path => FILES[path],
  })
    .filter(({ rule }) => rule === 'media-valid')
    .map(
      ({ line, column, endColumn, severity, message }) =>
        `${line}:${column}-${endColumn} ${severity} ${message}`,
    )

describe('media-valid', () => {
  it.each(['a.jpg', 'a.png', 'a.pdf', 'a.docx'])('takes %s', name =>
    expect(found(`media: [{file: "media/${name}", alt: x}]`)).toEqual([]),
  )

  it.each([
    ['a file that is not there', 'b.jpg', '6:16-29 error There is no file media/b.jpg'],
    ['a link that leads out', 'link.jpg', '6:16-32 error The link media/link.jpg leads out of the workspace'],
    ['an empty file', 'empty.jpg', '6:16-33 error The file media/empty.jpg is empty'],
    ['a picture of another kind', 'png.JPG', '6:16-31 error The file is not JPEG but PNG'],
    ['no picture at all', 'page.jpg', '6:16-32 error The file is not JPEG, whatever its name says'],
    ['a large file', 'large.jpg', '6:16-33 warning The file has 6.6 MB, which is much for a mail'],
    ['all that a mail takes', 'full.mp4', '6:16-32 warning The file has 25 MB, which is much for a mail'],
    [
      'a file that no mail takes',
      'film.mp4',
      '6:16-32 error The file has 25.1 MB, and no mail service takes more than 25 MB',
    ],
  ])('finds %s', (_, name, expected) =>
    expect(found(`media: [{file: "media/${name}", alt: x}]`)).toEqual([expected]),
  )

  it('lets the office say what is large', () => {
    const rules = 'rules: {media-valid: [error, {max: 10}]}\n'
    expect(found('media: [{file: "media/large.jpg"}]', rules)).toEqual([])
  })
  it('lets no office send what no mail service takes', () => {
    const rules = 'rules: {media-valid: [error, {max: 100}]}\n'
    expect(found('media: [{file: "media/film.mp4"}]', rules)).toEqual([
      '6:16-32 error The file has 25.1 MB, and no mail service takes more than 25 MB',
    ])
  })
  it('finds files that no mail takes together', () => {
    const file = (name: string) => `{file: "media/${name}", alt: x}`
    const [full, large] = [file('full.mp4'), file('large.jpg')]
    const rules = 'rules: {media-valid: [error, {max: 100}]}\n'
    expect(found(`media: [${full}, ${large}]`, rules)).toEqual([
      '6:1-6 warning The files have 31.6 MB together, and no mail service takes more than 25 MB',
    ])
    expect(found(`media: [${full}]`, rules)).toEqual([])
    expect(found(`media: [${file('film.mp4')}, ${large}]`, rules)).toHaveLength(1)
  })
  it('leaves a path that leads out of the workspace to field-kind', () => {
    expect(found('media: [{file: "../a.jpg"}]')).toEqual([])
  })
  it('says nothing without a workspace', () => {
    const options = {
      file: 'x',
      fileName: undefined,
      office: officeOf(parse('rules: {}').tree!),
      words: wordsOf('en'),
    }
    expect(checkRelease(parse(draft('media: [{file: b.jpg}]')), options)).toEqual([])
  })
})
