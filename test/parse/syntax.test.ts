// yaml-syntax and yaml-limits: each natural slip is found at its place and called by its name.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const place = (text: string) => {
  const parsed = parse(text)
  return parsed.problems.map(problem => {
    const { start, end } = parsed.range(problem.span)
    const code = 'code' in problem ? problem.code : problem.name
    return `${start.line}:${start.column}-${end.line}:${end.column} ${problem.rule} ${code}`
  })
}

describe('what an author gets wrong', () => {
  it.each([
    [
      'a colon in a headline',
      'type: release\nheadline: Совет: итоги\n',
      '2:16-2:17 yaml-syntax colon-in-value',
    ],
    ['a colon after a quotation', 'headline: «Мост»: итоги\n', '1:17-1:18 yaml-syntax colon-in-value'],
    ['a line indented by accident', 'type: release\n date: x\n', '2:1-2:2 yaml-syntax bad-indent'],
    ['a less indented line', 'a:\n  b: c\n d: e\n', '3:1-3:2 yaml-syntax bad-indent'],
    ['a tab', 'a:\n\tb: c\n', '2:1-2:2 yaml-syntax tab'],
    ['an unclosed double quote', 'a: b\nheadline: "Совет\nlead: x\n', '2:11-2:12 yaml-syntax unclosed-quote'],
    ['an unclosed single quote', "headline: 'Совет\nlead: x\n", '1:11-1:12 yaml-syntax unclosed-quote'],
    ['quotes inside quotes', 'headline: "Совет "Снег" завершил"\n', '1:19-1:34 yaml-syntax text-after-quote'],
    ['an apostrophe inside single quotes', "headline: 'it's'\n", '1:15-1:17 yaml-syntax text-after-quote'],
    ['an unclosed bracket', 'tags: [one, two\nlead: x\n', '1:7-1:8 yaml-syntax unclosed-bracket'],
    ['a stray bracket', 'tags: [one]]\n', '1:12-1:13 yaml-syntax stray-bracket'],
    ['an @ at the start', 'by: @press\n', '1:5-1:6 yaml-syntax reserved-start'],
    ['a % at the start', 'x: %5\n', '1:4-1:5 yaml-syntax reserved-start'],
    ['a line that is no field', 'body: |\n  one\ntwo\n', '3:1-3:4 yaml-syntax missing-colon'],
    ['no space after the colon', 'type:release\nlead: x\n', '1:5-1:6 yaml-syntax missing-space'],
    ['text beside the block mark', 'lead: >- Совет\n  решил\n', '1:10-1:15 yaml-syntax text-after-mark'],
    ['an unknown escape', 'x: "a\\qb"\n', '1:6-1:8 yaml-syntax bad-escape'],
    ['a second document', 'a: b\n---\nc: d\n', '2:1-2:4 yaml-syntax several-documents'],
    ['a list beside its field', 'tags: - one\n', '1:7-1:8 yaml-syntax list-on-line'],
    ['a number cut at its extension', 'phone: +7 495 123 #доб 12\n', '1:19-1:26 yaml-syntax cut-at-hash'],
    ['a list instead of fields', '- one\n- two\n', '1:1-1:1 yaml-syntax not-fields'],
    ['a sentence instead of fields', 'Совет собрался в Бишкеке\n', '1:1-1:1 yaml-syntax not-fields'],
    ['a list as a name', '? [a, b]\n: c\n', '1:3-1:9 yaml-syntax odd-name'],
    ['an alias', 'a: *b\n', '1:4-1:6 yaml-limits alias'],
    ['an anchor', 'a: &b c\n', '1:4-1:6 yaml-limits alias'],
    ['a tag', 'a: !!binary c\n', '1:4-1:12 yaml-limits tag'],
    ['a repeated field', 'a: 1\nb: 2\na: 3\n', '3:1-3:2 field-repeated a'],
    ['a repeated field inside', 'x:\n  a: 1\n  a: 2\n', '3:3-3:4 field-repeated a'],
  ])('%s', (_, text, found) => expect(place(text)).toEqual([found]))

  it.each([
    ['a comment after a number', 'phone: +7 495 123 # дежурный\n'],
    ['a mark inside a word', 'headline: Решение№5#6 принято\n'],
    ['a mark in quotes', 'headline: "Приказ #5"\n'],
    ['document marks around one document', '---\na: b\n...\n'],
    ['Windows line ends', 'a: b\r\nc: "d"\r\n'],
    ['a byte order mark', '\ufeffa: b\n'],
  ])('has nothing against %s', (_, text) => expect(place(text)).toEqual([]))
})

describe('positions', () => {
  it('count from the text, not from a byte order mark', () => {
    expect(place('\ufeffa: @b\n')).toEqual(['1:4-1:5 yaml-syntax reserved-start'])
  })
  it('are right after Windows line ends', () => {
    expect(place('a: b\r\nc: @d\r\n')).toEqual(['2:4-2:5 yaml-syntax reserved-start'])
  })
})

describe('values', () => {
  it('stay as typed', () => {
    const text = 'phone: +74951234567\nnumber: 0047\nversion: 1.10\nanswer: no\ndate: 2026-11-20\n'
    expect({ ...parse(text).tree }).toEqual({
      phone: '+74951234567',
      number: '0047',
      version: '1.10',
      answer: 'no',
      date: '2026-11-20',
    })
  })
  it('are blank where nothing, null or ~ stands', () => {
    expect({ ...parse('a:\nb: ~\nc: null\nd: "null"\n').tree }).toEqual({ a: '', b: '', c: '', d: 'null' })
  })
  it('may be called like what every object has', () => {
    const { tree } = parse('__proto__: x\nconstructor: y\n')
    expect(Object.keys(tree!)).toEqual(['__proto__', 'constructor'])
  })
})

describe('limits', () => {
  const limit = (text: string) => parse(text).problems.map(problem => 'code' in problem && problem.code)
  it.each([
    ['3,000 nested brackets, a second time in the process', '['.repeat(3000), 'too-deep'],
    ['3,000 nested brackets, a third time', `a: ${'['.repeat(3000)}`, 'too-deep'],
    ['nested braces', `a: ${'{a: '.repeat(3000)}`, 'too-deep'],
    ['lists within a line', `a:\n  ${'- '.repeat(3000)}x`, 'too-deep'],
    [
      'nesting by indentation',
      Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'too-deep',
    ],
    ['100 KB of quotes', '"'.repeat(100_000), 'too-many-parts'],
    ['20,000 fields', 'a: b\n'.repeat(20_000), 'too-many-parts'],
    ['600 KB of text', `a: ${'x'.repeat(600_000)}`, 'too-large'],
    ['an alias bomb', 'a: &a [x]\nb: &b [*a,*a]\n', 'alias'],
  ])('%s', (_, text, code) => {
    const start = performance.now()
    expect(limit(text)).toEqual([code])
    expect(performance.now() - start).toBeLessThan(5000)
  })
  it('leave a long release alone', () => {
    const body = Array.from({ length: 400 }, () => `  ${'слово '.repeat(100)}\n`).join('\n')
    expect(limit(`headline: "x"\nbody: |\n${body}`)).toEqual([])
  })
})

describe('bytes', () => {
  it.each([
    ['not-utf8', Buffer.from('headline: \xd1\xee\xe2\xe5\xf2', 'latin1')],
    ['binary', Buffer.from('\x89PNG\0\0')],
    ['utf-16', Buffer.from('\ufeffa: b', 'utf16le')],
  ])('%s', (code, bytes) => {
    expect(parse(bytes).problems).toMatchObject([{ rule: 'yaml-syntax', code }])
    expect(parse(bytes).tree).toBeUndefined()
  })
})
