// field-kind: what each kind of value takes and refuses, and where it points.
import { describe, expect, it } from 'vitest'
import { diagnose, draft, places } from './subject.ts'

const valid: [string, string][] = [
  ['a key for a speaker', 'speaker: serikov'],
  ['a list of keys and people', 'speaker: [serikov, {name: "Анна Ли", title: "эксперт"}]'],
  [
    'an inline contact with an extension',
    'contact: {name: "N", phones: ["+996 (312) 000-001 доб. 12", "+996 312 000 001, ext. 5"], emails: "press@imc.example"}',
  ],
  [
    'a short code, and an extension in brackets',
    'contact: {name: N, phones: ["112", "+7 495 000-00-00 (доб. 12)"]}',
  ],
  ['an address of an international domain', 'contact: {name: "N", emails: ["press@совет.рф"]}'],
  ['a time with its zone', 'embargo: "2026-11-20T10:00+06:00[Asia/Bishkek]"\ninstruction: embargo'],
  ['a date-time for an event', 'event: {start: "2026-11-20T10:00[Asia/Bishkek]", place: "Бишкек"}'],
  [
    'links of all four schemes',
    'event: {start: "2026-11-20T10:00Z", place: x, accreditation: {deadline: "2026-11-19T10:00Z", url: "https://imc.example/a?b=c"}}',
  ],
  ['a boilerplate text of its own', 'boilerplate: "Совет основан в 2011 году."'],
  ['a key for a boilerplate', 'boilerplate: about'],
  ['an empty field', 'subhead: ""'],
  ['angle brackets that are no tags', 'body: "5 < 6 и 7 > 3, <https://imc.example>"'],
  ['a lead over several lines', 'lead: >-\n  Один\n  два'],
  ['an original that exists', 'translation_of: known-release'],
]

const invalid: [string, string, string][] = [
  ['a phone that lost its plus', 'contact: {name: N, phones: ["996 312 000 001"]}', '6:29-6:46 phone-valid'],
  ['a mark that turns the text around', 'subhead: "один\u202eдва"', '6:15-6:16 hidden-character'],
  ['a day that does not exist', 'dateline: {place: x, date: "2026-02-30"}', '6:28-6:40 field-kind'],
  ['a date in words', 'corrections:\n  - {on: "вчера", kind: update, note: x}', '7:10-7:17 field-kind'],
  ['a time without zone', 'event: {start: "2026-11-20T10:00", place: x}', '6:16-6:34 field-kind'],
  [
    'an offset that is not the zone’s',
    'event: {start: "2026-11-20T10:00+05:00[Asia/Bishkek]", place: x}',
    '6:16-6:54 field-kind',
  ],
  [
    'a Cyrillic letter in an address',
    'contact: {name: N, emails: ["prеss@imc.example"]}',
    '6:32-6:33 email-valid',
  ],
  ['an address without domain', 'contact: {name: N, emails: [press@imc]}', '6:29-6:38 email-valid'],
  ['words for a phone', 'contact: {name: N, phones: [спросить у Анны]}', '6:29-6:44 phone-valid'],
  [
    'a link to a file',
    'event: {start: "2026-11-20T10:00Z", place: x, accreditation: {deadline: "2026-11-19T10:00Z", url: "javascript:alert(1)"}}',
    '6:99-6:120 link-valid',
  ],
  ['a list for a text', 'subhead: [a, b]', '6:10-6:16 field-kind'],
  ['a text for a map', 'event: завтра', '6:8-6:14 field-kind'],
  ['a text for a list', 'tags: вода', '6:7-6:11 field-kind'],
  ['a headline over two lines', 'subhead: "один\\nдва"', '6:10-6:21 field-kind'],
  ['two paragraphs in a lead', 'lead: |\n  Один\n\n  Два\n', '6:7-9:6 field-kind'],
  ['HTML in the body', 'body: "Сказал <b>громко</b>"', '6:15-6:18 field-kind'],
  ['HTML deep in a body, at its line', 'body: |\n  Один\n\n  два <br> три\n', '9:7-9:11 field-kind'],
  ['a comment, which would be printed', 'body: "Один <!-- спросить -->"', '6:13-6:17 field-kind'],
  ['a control character, at its column', 'subhead: "один\\u0007два"', '6:15-6:21 hidden-character'],
  ['a line separator', 'subhead: "один\u2028два"', '6:15-6:16 hidden-character'],
  ['a path that leaves the workspace', 'media: [{file: "../secret.jpg"}]', '6:16-6:31 field-kind'],
  ['an absolute path', 'media: [{file: "/etc/passwd"}]', '6:16-6:29 field-kind'],
  [
    'an unknown kind of correction',
    'corrections: [{on: "2026-11-20", kind: updat, note: x}]',
    '6:40-6:45 field-kind',
  ],
  ['a summary of 601 characters', `summary: "${'я'.repeat(601)}"`, '6:10-6:613 field-kind'],
]

describe('field-kind', () => {
  it.each(valid)('takes %s', (_, line) => expect(places(draft(line))).toEqual([]))
  it.each(invalid)('refuses %s', (_, line, place) => expect(places(draft(line))).toEqual([place]))

  it('says what is wrong and what to type', () => {
    const said = (line: string) => diagnose(draft(line)).map(({ message, hint }) => `${message} | ${hint}`)
    expect(said('embargo: "2026-11-20T10:00+05:00[Asia/Bishkek]"')).toEqual([
      'embargo: the offset +05:00 is not that of Asia/Bishkek at this time | Write +06:00, or correct the time',
    ])
    expect(said('dateline: {place: x, date: "5.11.2026"}')).toEqual([
      'dateline.date is not a date | Write 2026-11-05',
    ])
    expect(said('dateline: {place: x, date: "31.11.2026"}')).toEqual([
      'dateline.date is not a date | Give a date such as 2026-11-20',
    ])
    expect(said('dateline: БИШКЕК')).toEqual([
      'dateline should consist of named fields | Write dateline: {place: "БИШКЕК"}',
    ])
    expect(said('media: [bridge.jpg]')).toEqual([
      'media[0] should consist of named fields | Write media: {file: "bridge.jpg"}',
    ])
    expect(said('embargo: "2026-12-01T10:00"')).toEqual([
      'embargo has no time zone | Write 2026-12-01T10:00[Asia/Bishkek], with the zone it is meant in',
    ])
    expect(said('corrections: [{on: "2026-02-29", kind: updat, note: x}]')).toEqual([
      'corrections[0].on: there is no 29 February 2026 | February 2026 has 28 days',
      'corrections[0].kind can’t be “updat” | Did you mean update?',
    ])
  })
})
