// field-required, field-unknown, field-repeated, reference-unknown, file-name: places and words.
import { describe, expect, it } from 'vitest'
import { diagnose, draft, places } from './subject.ts'

const missing = (text: string, options = {}) =>
  diagnose(text, options)
    .filter(({ rule }) => rule === 'field-required')
    .map(({ message }) => message.split(' ')[0])

describe('field-required', () => {
  it('asks of an empty file what a draft needs, all at once', () => {
    expect(missing('')).toEqual(['type', 'language', 'status', 'date', 'headline'])
  })
  it('asks of each type what its stage needs', () => {
    const needs = (type: string, stage: 'draft' | 'review' | 'final' | 'withdrawn') =>
      missing(draft('', type), { stage }).join(' ')
    expect(needs('release', 'draft')).toBe('')
    expect(needs('release', 'review')).toBe('speaker contact lead body')
    expect(needs('release', 'final')).toBe('dateline speaker contact instruction lead body')
    expect(needs('release', 'withdrawn')).toBe('dateline speaker contact instruction lead body corrections')
    expect(needs('statement', 'final')).toBe('dateline speaker contact instruction body')
    expect(needs('advisory', 'review')).toBe('event contact lead')
    expect(needs('brief', 'review')).toBe('lead')
    expect(needs('brief', 'final')).toBe('contact instruction lead')
  })
  it('lets a brief do without a headline', () => {
    expect(missing('type: brief\nlanguage: ru\nstatus: draft\ndate: "2026-11-20"\n')).toEqual([])
  })
  it('takes a blank field for a missing one, and points at its name', () => {
    expect(places(draft().replace('"Совет собрался"', '"  "'))).toEqual(['5:11-5:15 field-required'])
    expect(places(draft().replace('"Совет собрался"', ''))).toEqual(['5:1-5:9 field-required'])
  })
  it('points at the start of the file where the field is absent', () => {
    expect(places(draft().replace(/headline.*\n/, ''))).toEqual(['1:1-1:1 field-required'])
  })
  it('asks for the embargo where the instruction says so', () => {
    expect(missing(draft('instruction: embargo'))).toEqual(['embargo'])
    expect(missing(draft('instruction: immediate'))).toEqual([])
  })
  it('asks inside groups of fields, at the group', () => {
    expect(places(draft('event:\n  place: "Бишкек"'))).toEqual(['6:1-6:6 field-required'])
    expect(places(draft('contact: [press, {name: N}]\nmedia: [{alt: x}]'))).toEqual([
      '7:1-7:6 field-required',
    ])
    expect(missing(draft('media: [{file: a.jpg}]'), { stage: 'review' })).not.toContain('alt')
    expect(missing(draft('media: [{file: a.jpg}]'), { stage: 'final' })).toContain('alt')
  })
  it('follows the office’s own list in place of the default one, stage by stage', () => {
    const office = 'requirements: {release: {review: [number], draft: [headline]}}\n'
    expect(missing(draft(), { office, stage: 'review' })).toEqual(['number'])
    expect(missing('headline: x\n', { office })).toEqual(['type', 'language', 'status', 'date'])
  })
  it('keeps the default list of a stage that has nothing beside it', () => {
    const office = 'requirements:\n  brief:\n    review:\n    final: [number]\n'
    expect(missing(draft('', 'brief'), { office, stage: 'final' })).toEqual(['number', 'lead'])
  })
})

describe('field-unknown', () => {
  it('names the nearest field', () => {
    expect(diagnose(draft('spekaer: serikov'))).toMatchObject([
      { rule: 'field-unknown', line: 6, column: 1, endColumn: 8, hint: 'Did you mean speaker?' },
    ])
  })
  it('does not call the field it stands for missing as well', () => {
    expect(places(draft().replace('headline', 'hedline'))).toEqual(['5:1-5:8 field-unknown'])
  })
  it('looks inside groups too', () => {
    expect(places(draft('contact: {name: N, phone: "+996 312 000 001"}'))).toEqual([
      '6:20-6:25 field-unknown',
    ])
  })
  it('lists what there is where nothing is near', () => {
    expect(diagnose(draft('dateline: {place: x, qwertz: y}'))[0]?.hint).toBe('Known here: place, date')
  })
  it('is not fooled by what every object has', () => {
    expect(places(draft('constructor: x\n__proto__: y'))).toEqual([
      '6:1-6:12 field-unknown',
      '7:1-7:10 field-unknown',
    ])
  })
})

describe('field-repeated', () => {
  it('points at the second one and names the line of the first', () => {
    expect(diagnose(draft('date: "2026-11-21"'))).toMatchObject([
      { rule: 'field-repeated', line: 6, column: 1, message: expect.stringContaining('line 4') },
    ])
  })
})

describe('reference-unknown', () => {
  it.each([
    ['a speaker', 'speaker: serikof', '6:10-6:17 reference-unknown'],
    ['one contact of several', 'contact: [press, duty]', '6:18-6:22 reference-unknown'],
    ['a boilerplate', 'boilerplate: abot', '6:14-6:18 reference-unknown'],
    ['the speaker of a quotation', 'quotes: [{speaker: "nobody", text: x}]', '6:20-6:28 reference-unknown'],
    ['an original', 'translation_of: no-such-release', '6:17-6:32 reference-unknown'],
    ['a key that every object has', 'speaker: constructor', '6:10-6:21 reference-unknown'],
  ])('%s', (_, line, place) => expect(places(draft(line))).toEqual([place]))
  it('names the nearest key', () => {
    expect(diagnose(draft('speaker: serikof'))[0]?.hint).toBe('Did you mean serikov?')
  })
  it('knows the languages of the office', () => {
    expect(places(draft().replace('"ru"', '"kk"'))).toEqual(['2:11-2:15 reference-unknown'])
  })
})

describe('what a key stands for', () => {
  const office = 'people: {lee: {name: {ru: "Анна Ли", en: "Anna Lee"}, title: {ru: "директор"}}}\n'
  const release = draft('speaker: lee').replace('"ru"', '"en"')
  const said = (stage: 'draft' | 'review') =>
    diagnose(release, { office, stage }).filter(({ rule }) => rule === 'reference-unknown')
  it('is printed in no other language', () => {
    expect(said('draft')).toEqual([])
    expect(said('review')).toMatchObject([
      { line: 6, column: 10, endColumn: 13, hint: 'Add it there: en: "…"' },
    ])
  })
  it('nor is the name of the organization, or a boilerplate', () => {
    const other =
      'organization: {name: "Council", short_name: {ru: "Совет"}}\nboilerplate: {about: {ru: "Совет …"}}\n'
    const text = draft('boilerplate: about').replace('"ru"', '"en"')
    const found = diagnose(text, { office: other, stage: 'review' }).filter(
      ({ rule }) => rule === 'reference-unknown',
    )
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:11', '6:14'])
  })
  it('needs labels in a language that presser can’t print', () => {
    const kazakh = draft().replace('"ru"', '"kk"')
    expect(places(kazakh, { office: 'languages: [kk]\n' })).toEqual(['2:11-2:15 reference-unknown'])
  })
})

describe('file-name', () => {
  const named = (fileName: string) => places(draft(), { fileName })
  it.each(['2026-11-20-mountain-exercise.ru.yaml', '2026-11-20-x.ru.yml'])('takes %s', name =>
    expect(named(name)).toEqual([]),
  )
  it.each([
    'release.yaml',
    '2026-11-20.ru.yaml',
    '2026-11-31-x.ru.yaml',
    '2026-11-20-Совет.ru.yaml',
    '2026-11-20-x.yaml',
  ])('refuses %s', name => expect(named(name)).toEqual(['1:1-1:1 file-name']))
  it('agrees with the language, whatever space is around it', () => {
    expect(named('2026-11-20-x.en.yaml')).toEqual(['2:11-2:15 file-name'])
    expect(places(draft().replace('"ru"', '" ru "'), { fileName: '2026-11-20-x.ru.yaml' })).toEqual([])
  })
})

describe('rules', () => {
  it('follow presser.yaml', () => {
    const text = draft('spekaer: x')
    expect(diagnose(text, { office: 'rules: {field-unknown: warning}' })[0]?.severity).toBe('warning')
    expect(diagnose(text, { office: 'rules: {field-unknown: off}' })).toEqual([])
  })
  it.each(['rules:\n  field-unknown:\n', 'rules: {field-unknown: ["", {a: b}]}'])(
    'keep their severity where presser.yaml has no word for it: %j',
    office => expect(diagnose(draft('spekaer: x'), { office })[0]?.severity).toBe('error'),
  )
  it('are told in order of place', () => {
    expect(places(draft('spekaer: x\nspeaker: y\nembargo: z'))).toEqual([
      '6:1-6:8 field-unknown',
      '7:10-7:11 reference-unknown',
      '8:10-8:11 field-kind',
    ])
  })
  it('speak Russian', () => {
    const [found] = diagnose(draft('embargo: "2026-02-30T10:00Z"'), { language: 'ru' })
    expect(found?.message).toMatch(/30 февраля/)
  })
})
