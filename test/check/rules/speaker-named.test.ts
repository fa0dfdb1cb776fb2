// speaker-named: a speaker who does not appear in the text.
import { describe, expect, it } from 'vitest'
import { draft, places } from '../subject.ts'

const found = (more: string, type?: string) =>
  places(draft(more, type)).filter(place => place.endsWith(' speaker-named'))

const valid: [string, string, string?][] = [
  ['by surname', 'speaker: orozova\nbody: "«Да», — сказала Орозова."'],
  ['in another case', 'speaker: orozova\nbody: "По словам Айгуль Орозовой, да."'],
  ['in capitals', 'speaker: serikov\nbody: "СЕРИКОВ: да."'],
  ['in the lead', 'speaker: serikov\nlead: "Встречу провел А. Сериков."\nbody: "Да."'],
  [
    'in the wrong spelling, which another rule tells',
    'speaker: orozova\nbody: "Айгуль Оразова сказала: да."',
  ],
  ['inline', 'speaker: {name: "Павел Кравец"}\nbody: "У Павла Кравца спросили."'],
  ['surname first', 'speaker: {name: "Кравец Павел Ильич"}\nbody: "У Кравца спросили."'],
  ['no text yet', 'speaker: orozova'],
  ['known in another script only', 'speaker: {name: "A. Orozova"}\nbody: "Да."'],
  ['a statement in the first person', 'speaker: orozova\nbody: "Я благодарю спасателей."', 'statement'],
]

const invalid: [string, string, string[]][] = [
  ['another person', 'speaker: serikov\nbody: "«Да», — сказала Орозова."', ['6:10-6:17 speaker-named']],
  ['one of two', 'speaker: [serikov, orozova]\nbody: "Сказала Орозова."', ['6:11-6:18 speaker-named']],
  [
    'an inline one',
    'speaker: {name: "Павел Кравец", title: "судья"}\nbody: "Сказала Орозова."',
    ['6:17-6:31 speaker-named'],
  ],
  ['only the given name', 'speaker: orozova\nbody: "Сказала Айгуль Иманова."', ['6:10-6:17 speaker-named']],
]

describe('speaker-named', () => {
  it.each(valid)('is content: %s', (_, more, type) => {
    expect(found(more, type)).toEqual([])
  })
  it.each(invalid)('finds %s', (_, more, expected) => {
    expect(found(more)).toEqual(expected)
  })
  it('reads English', () => {
    const text = (body: string) =>
      `type: release\nlanguage: en\nspeaker: {name: "Daniel Green"}\nbody: "${body}"\n`
    expect(places(text('Mr Green’s words were few.')).filter(place => place.endsWith('-named'))).toEqual([
      '4:7-4:35 organization-named',
    ])
    expect(places(text('The greens won.')).filter(place => place.endsWith('speaker-named'))).toEqual([
      '3:17-3:31 speaker-named',
    ])
  })
})
