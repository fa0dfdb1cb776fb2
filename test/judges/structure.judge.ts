// maildrop's reformime, which mail servers sort mail with: the tree of parts, and how each part is encoded.
import { describe, expect, test } from 'vitest'
import { documents, run } from './documents.ts'
import { expected } from './expected.ts'

interface Part {
  type: string
  encoding: string
  charset: string
  parts: Part[]
}

const mails = documents('eml')

describe('reformime', () => {
  test.for(mails.map(mail => [mail.name, mail] as const))('%s', async ([, mail], { annotate }) => {
    const root = treeOf(run('reformime', ['-i'], { input: mail.contents }).out)
    expect(shown(root)).toBe(expected(mail).structure)
    for (const { type, encoding, charset } of leaves(root)) {
      const text = type.startsWith('text/')
      expect({ type, encoding, charset }).toMatchObject(
        text ? { encoding: 'quoted-printable', charset: 'utf-8' } : { encoding: 'base64' },
      )
    }
    await annotate(shown(root))
  })

  test('can say no', () => {
    const broken = mails[0]!.contents.replace('boundary=', 'border=')
    expect(shown(treeOf(run('reformime', ['-i'], { input: broken }).out))).toBe('multipart/alternative')
  })
})

/** Reads blocks of `section: 1.2.1`, `content-type: text/html` … */
function treeOf(said: string): Part {
  const sections = new Map<string, Part>()
  for (const block of said.trim().split(/\n\s*\n/)) {
    const value = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(block)?.[1]?.toLowerCase() ?? ''
    const part = {
      type: value('content-type'),
      encoding: value('content-transfer-encoding'),
      charset: value('charset'),
      parts: [],
    }
    const section = value('section')
    sections.set(section, part)
    sections.get(section.replace(/\.?\d+$/, ''))?.parts.push(part)
  }
  return sections.get('1')!
}

const shown = ({ type, parts }: Part): string =>
  parts.length ? `${type}(${parts.map(shown).join(' ')})` : type

const leaves = (part: Part): Part[] => (part.parts.length ? part.parts.flatMap(leaves) : [part])
