// Harm that a release, an office or an argument may try, from end to end: what leaves presser is still only text.
import { describe, expect, it } from 'vitest'
import { OFFICE, presser } from '../cli/run.ts'
import { expectOrderly, folderWith } from './orderly.ts'

const NAME = 'releases/2026-11-20-council.en.yaml'
const SCRIPT = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'
const FIELDS: Record<string, unknown> = {
  ...{ type: 'release', language: 'en', status: 'final', date: '2026-11-20', instruction: 'immediate' },
  ...{ headline: 'Council meets', lead: 'The council met.', body: 'It did.', dateline: { place: 'OSH' } },
  ...{ speaker: 'serikov', contact: 'press' },
}
const release = (fields: Record<string, unknown> = {}) => JSON.stringify({ ...FIELDS, ...fields })

async function render(fields: Record<string, unknown>, flags: string[], office = OFFICE) {
  const cwd = folderWith({ 'presser.yaml': office, [NAME]: release(fields) })
  const result = await presser(['render', NAME, '--proof', ...flags], { cwd })
  expectOrderly({ ...result, out: '' })
  return result
}

describe('the page', () => {
  const text = { person: { name: SCRIPT, title: SCRIPT, organization: SCRIPT } }
  it.each(
    Object.entries({
      ...{ headline: SCRIPT, subhead: SCRIPT, lead: SCRIPT, body: SCRIPT, summary: SCRIPT, number: SCRIPT },
      ...{ speaker: text.person, boilerplate: SCRIPT, notes: [SCRIPT], tags: [SCRIPT], language: SCRIPT },
      ...{ dateline: { place: SCRIPT }, date: SCRIPT, type: SCRIPT, status: SCRIPT, translation_of: SCRIPT },
      contact: {
        role: SCRIPT,
        name: SCRIPT,
        phones: [SCRIPT],
        fax: [SCRIPT],
        emails: [SCRIPT],
        hours: SCRIPT,
      },
      event: { start: SCRIPT, place: SCRIPT, address: SCRIPT, accreditation: { email: SCRIPT, url: SCRIPT } },
      media: [{ file: SCRIPT, alt: SCRIPT, caption: SCRIPT, credit: SCRIPT }],
      corrections: [{ on: '2026-11-20', kind: 'correction', note: SCRIPT }],
    }),
  )('shows markup in %s as text', async (field, value) => {
    const { status, out } = await render({ [field]: value }, ['-f', 'html'])
    expect(status).toBe(0)
    expect(out.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(out).not.toMatch(/<img src=x|<script>alert/)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', 'file:///etc/passwd'])(
    'never links to %s',
    async url => {
      const body = `[a](${url}) <${url}>\n\n[b]: ${url}\n\n[b] ![c](${url})`
      const { out } = await render({ body, event: { start: 'x', place: 'x', accreditation: { url } } }, [
        '-f',
        'html',
      ])
      expect(out).not.toMatch(new RegExp(`(?:href|src)="${url.slice(0, 5)}`, 'i'))
    },
  )
})

describe('the mail', () => {
  const INJECTED = 'x\r\nBcc: all@example.org\r\n\r\nbody'
  const headersOf = (mail: string) => mail.split('\r\n\r\n', 1)[0]!.replace(/\r\n[ \t]+/g, ' ')

  it.each([
    ['--to', INJECTED],
    ['--cc', 'a@b.example\nBcc: c@d.example'],
    ['--bcc', 'a@b.example\r'],
    ['--to', 'a@b.example, c@d.example'],
    ['--to', '"a@b.example\u2028" <c@d.example>'],
    ['--to', '=?utf-8?B?eA==?= <a@b.example>'],
    ['--to', 'a@b.example> <c@d.example'],
    ['--to', '\u0000@b.example'],
    ['--cc', ''],
  ])('refuses %s %j', async (flag, value) => {
    const { status, out, err } = await render({}, ['-f', 'email', flag, value])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it.each([
    ['the headline', { headline: INJECTED }, OFFICE],
    ['a role', { contact: { role: INJECTED, name: INJECTED, emails: ['a@b.example'] } }, OFFICE],
    ['an address', { contact: { role: 'x', emails: [INJECTED] } }, OFFICE],
    ['the language', { language: INJECTED }, OFFICE],
    ['a name that is an address', { headline: '=?utf-8?Q?x?=' }, OFFICE],
    ['the prefix', {}, `${OFFICE}mail: {subject_prefix: "x\\r\\nBcc: all@example.org"}\n`],
    ['the sender', {}, `${OFFICE}mail: {from: "a@b.example\\r\\nBcc: all@example.org"}\n`],
    ['the list', {}, `${OFFICE}mail: {list_id: "a.b\\r\\nBcc: all@example.org"}\n`],
    ['the office', {}, OFFICE.replace('Mountain Council', 'x\\r\\nBcc: all@example.org')],
  ])('takes no header from %s', async (_, fields, office) => {
    const { status, out } = await render(fields, ['-f', 'email'], office)
    expect([0, 2]).toContain(status)
    if (status === 0) expect(headersOf(out)).not.toMatch(/^Bcc:/im)
    else expect(out).toBe('')
  })
})

describe('the text', () => {
  it('has no control characters, wherever they came from', async () => {
    const esc = '\u001b[2Ja\u009b1mb\u0007\r\u0085c'
    const fields = {
      headline: esc,
      lead: esc,
      body: esc,
      notes: [esc],
      number: esc,
      dateline: { place: esc },
    }
    const { out } = await render({ ...fields, contact: { role: esc, phones: [esc] } }, ['-f', 'text'])
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
  })
})

describe('templates of a release', () => {
  it('are none: braces stay braces', async () => {
    const body = '{{#with this}}{{lookup . "constructor"}}{{/with}} {{{body}}} {{> x}}'
    for (const format of ['text', 'html'])
      expect((await render({ body }, ['-f', format])).out).toContain('constructor')
  })
})

describe('an argument', () => {
  it.each([
    [['check', '--', '-rf']],
    [['check', '\u001b[31m.yaml']],
    [['render', NAME, '-f', '../../etc/passwd']],
    [['render', NAME, '-f', '__proto__']],
    [['render', NAME, '-f', 'constructor']],
    [['check', '--reporter', '__proto__']],
    [['check', '--stage', 'toString']],
    [['new', '--no-input', '--set', '__proto__.x=1']],
    [['new', '--no-input', '--set', 'constructor=1']],
    [['new', '--no-input', '--translate', '../../../etc/passwd']],
    [['new', '--no-input', '--type', 'brief', '--date', '../../../x']],
    [['list', '--tag', '\u202e']],
    [['constructor']],
    [['__proto__']],
    [['check', '-C', '\u0000']],
    [['check', '\u0000']],
    [['render', NAME, '-o', 'a\u0000b']],
    [['\u001b]0;x\u0007']],
  ])('%j is refused in words', async argv => {
    const cwd = folderWith({ 'presser.yaml': OFFICE, [NAME]: release() })
    const result = await presser(argv, { cwd })
    expectOrderly(result)
    expect(result.status === 2 || argv[0] === 'list').toBe(true)
    expect(result.err.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  })

  it('cannot put a release outside its folder', async () => {
    const cwd = folderWith({ 'presser.yaml': OFFICE })
    const headline = '../../../../tmp/owned \u0000 /etc'
    const flags = [
      '--type',
      'statement',
      '--language',
      'en',
      '--date',
      '2026-11-20',
      '--set',
      `headline=${headline}`,
    ]
    const { status, out } = await presser(['new', '--no-input', ...flags], { cwd })
    expect([0, 2]).toContain(status)
    if (status === 0) expect(out).toMatch(/^releases\/2026\/2026-11-20-[a-z0-9-]+\.en\.yaml\n$/)
  })
})
