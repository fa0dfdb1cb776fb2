// `field=value`, for every shape that a field can have.
import { describe, expect, test } from 'vitest'
import type { Failure } from '../../src/model/failure.ts'
import { emptyMap, type TreeMap } from '../../src/model/tree.ts'
import { assignSet, overlay } from '../../src/scaffold/assign.ts'

const set = (...given: string[]): unknown => {
  const tree = emptyMap()
  for (const text of given) assignSet(tree, text, 'Asia/Bishkek')
  return JSON.parse(JSON.stringify(tree))
}

describe('--set', () => {
  test.each<[string[], unknown]>([
    [['number=2026/41'], { number: '2026/41' }],
    [['summary = a = b '], { summary: 'a = b' }],
    [['number=1', 'number=2'], { number: '2' }],
    [
      ['event.start=2026-11-25 10:00', 'event.place=Hall'],
      { event: { start: '2026-11-25T10:00+06:00[Asia/Bishkek]', place: 'Hall' } },
    ],
    [['event.accreditation.email=a@b.example'], { event: { accreditation: { email: 'a@b.example' } } }],
    [['tags=snow, ice', 'tags=water'], { tags: ['snow', 'ice', 'water'] }],
    [['notes=One, two', 'notes=Three'], { notes: ['One, two', 'Three'] }],
    [['speaker=a'], { speaker: 'a' }],
    [['speaker=a,b'], { speaker: ['a', 'b'] }],
    [['contact=press', 'contact=duty'], { contact: ['press', 'duty'] }],
    [['speaker.name=A. B.', 'speaker.title=Director'], { speaker: { name: 'A. B.', title: 'Director' } }],
    [['speaker=a', 'speaker[1].name=C'], { speaker: ['a', { name: 'C' }] }],
    [
      ['contact.name=N', 'contact.phones=+996 312 000 001, ext. 12'],
      { contact: { name: 'N', phones: '+996 312 000 001, ext. 12' } },
    ],
    [
      ['media.file=media/a.jpg', 'media.alt=A', 'media[1].file=media/b.jpg'],
      { media: [{ file: 'media/a.jpg', alt: 'A' }, { file: 'media/b.jpg' }] },
    ],
    [['boilerplate=about'], { boilerplate: 'about' }],
    [['body=One\r\n\r\nTwo'], { body: 'One\n\nTwo\n' }],
  ])('%j', (given, tree) => {
    expect(set(...given)).toEqual(tree)
  })

  test.each<[string, Failure['code'], object]>([
    ['summary', 'bad-set', { text: 'summary' }],
    ['=x', 'bad-set', {}],
    ['media[3].file=x', 'bad-set', {}],
    ['headlin=x', 'bad-choice', { text: 'headlin', nearest: 'headline' }],
    ['event.begin=x', 'bad-choice', { choices: ['start', 'end', 'place', 'address', 'accreditation'] }],
    ['headline.text=x', 'bad-choice', { nearest: 'headline' }],
    ['__proto__.x=1', 'bad-choice', {}],
  ])('refuses %s', (given, code, facts) => {
    expect(() => set(given)).toThrow(expect.objectContaining({ code, facts: expect.objectContaining(facts) }))
  })
})

test('overlay joins maps, replaces everything else and takes out what is empty', () => {
  const base: TreeMap = { number: '1', tags: ['a'], event: { start: 's', place: 'p' } }
  expect(overlay(base, { number: '', tags: ['b'], event: { place: 'q' } })).toEqual({
    tags: ['b'],
    event: { start: 's', place: 'q' },
  })
})
