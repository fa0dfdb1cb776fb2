// The mail: read back by another parser, and no value that could add a header, a part or a recipient.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import { type MailOptions, render } from '../../src/render/index.ts'
import { OFFICE, OFFICE_TREE, sample } from './workspace.ts'

const RU = sample('2026-10-22-snow-bridge-exercise.ru')
const EMBARGOED = sample('2026-12-01-avalanche-warning-line.en')

interface Options extends MailOptions {
  readonly office?: TreeMap
  readonly now?: number
}

async function mail(tree: TreeMap, { office, now, ...options }: Options = {}): Promise<string> {
  const read = office ? officeOf({ ...OFFICE_TREE, ...office }) : OFFICE
  const timed = now === undefined ? {} : { now }
  return (
    await render({ tree, id: 'releases/2026/x.yaml' }, read, { format: 'email', mail: options, ...timed })
  ).contents
}

interface Judged {
  headers: [string, string][]
  from: [string, string][]
  to: [string, string][]
  date: string
  types: string[]
  bodies: string[]
  defects: string[]
}

const python = spawnSync('python3', ['--version']).status === 0

function judged(message: string): Judged {
  const { stdout, stderr } = spawnSync('python3', ['test/render/judge.py'], {
    input: message,
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout)
}

const header = ({ headers }: Judged, name: string) =>
  headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value)

describe.skipIf(!python)('read by Python', () => {
  test('headers, parts and bodies', async () => {
    const read = judged(await mail(RU.tree, { to: ['Редакция новостей <desk@news.example>', 'a@b.example'] }))
    expect(read.defects).toEqual([])
    expect(read.types).toEqual(['multipart/alternative', 'text/plain', 'text/html'])
    expect(read.from).toEqual([['Пресс-служба МСБГ', 'press@imsc.example']])
    expect(read.to).toEqual([
      ['Редакция новостей', 'desk@news.example'],
      ['', 'a@b.example'],
    ])
    expect(header(read, 'subject')).toEqual([`[МСБГ] ${RU.tree.headline}`.replaceAll('\u00a0', ' ')])
    expect(header(read, 'content-language')).toEqual(['ru'])
    expect(header(read, 'list-id')).toEqual(['<releases.imsc.example>'])
    expect(header(read, 'reply-to')).toEqual(['press@imsc.example'])
    expect(read.date).toBe('2026-10-22T09:00:00+06:00')
    expect(read.bodies[0]!.replaceAll('\r\n', '\n')).toBe(
      (await render(RU, OFFICE, { format: 'text' })).contents,
    )
  })

  test('a very long headline and hundreds of recipients', async () => {
    const headline = 'Очень длинный заголовок о безопасности в горах '.repeat(20).trim()
    const to = Array.from({ length: 300 }, (_, at) => `Редакция номер ${at} <desk-${at}@news.example>`)
    const read = judged(await mail({ ...RU.tree, headline }, { to }))
    expect(read.defects).toEqual([])
    expect(header(read, 'subject')).toEqual([`[МСБГ] ${headline}`])
    expect(read.to).toHaveLength(300)
    expect(read.to[299]).toEqual(['Редакция номер 299', 'desk-299@news.example'])
  })

  test.each([
    ['draft', {}, '[МСБГ] [ЧЕРНОВИК] Заголовок'],
    ['review', {}, '[МСБГ] [ЧЕРНОВИК] Заголовок'],
    ['withdrawn', {}, '[МСБГ] [ОТОЗВАНО] Заголовок'],
    [
      'final',
      { instruction: 'embargo', embargo: '2026-11-20T10:00+06:00' },
      '[МСБГ] ЭМБАРГО до 20.11.2026 10:00 UTC+6: Заголовок',
    ],
    ['final', { headline: '', lead: 'Слово.' }, '[МСБГ] Слово.'],
    ['final', { headline: '🏔 Снег' }, '[МСБГ] 🏔 Снег'],
  ])('subject of %s %j', async (status, more, subject) => {
    const read = judged(await mail({ ...RU.tree, headline: 'Заголовок', status, ...more }))
    expect(header(read, 'subject')).toEqual([subject])
  })

  test('an international domain goes out in ASCII', async () => {
    const read = judged(await mail(RU.tree, { to: ['info@пример.рф'] }))
    expect(read.to).toEqual([['', 'info@xn--e1afmkfd.xn--p1ai']])
  })

  test('the sender', async () => {
    const from = async (office: TreeMap, tree = RU.tree) => judged(await mail(tree, { office })).from
    expect(await from({ mail: { from: 'news@imsc.example' } })).toEqual([['МСБГ', 'news@imsc.example']])
    expect(await from({ mail: {} }, { ...RU.tree, contact: ['duty'] })).toEqual([
      ['Оперативный дежурный МСБГ', 'duty@imsc.example'],
    ])
    expect(await from({ mail: {}, organization: { name: 'Совет "А", Б' } })).toEqual([
      ['Совет "А", Б', 'press@imsc.example'],
    ])
  })
})

describe('bytes', () => {
  test('CRLF everywhere, ASCII only, short lines', async () => {
    const message = await mail(RU.tree, { to: ['a@b.example'] })
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^\t -~]/)
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
  })

  test('are the same for the same input, and the identity changes with the release', async () => {
    expect(await mail(RU.tree)).toBe(await mail(structuredClone(RU.tree)))
    const id = (message: string) => /^Message-ID: (.*)$/m.exec(message)![1]
    expect(id(await mail(RU.tree))).toBe(id(await mail(RU.tree, { to: ['a@b.example'], draft: true })))
    expect(id(await mail({ ...RU.tree, lead: 'x' }))).not.toBe(id(await mail(RU.tree)))
  })

  test.each<[string, TreeMap, number | undefined, string]>([
    ['9:00 of its day in the zone of the office', {}, undefined, 'Thu, 22 Oct 2026 09:00:00 +0600'],
    ['the time it gives', { date: '2026-10-22T18:30+03:00' }, undefined, 'Thu, 22 Oct 2026 18:30:00 +0300'],
    ['the hour it is', {}, Date.UTC(2026, 10, 1, 22, 5), 'Mon, 02 Nov 2026 04:05:00 +0600'],
    ['none: 1970', { date: '' }, undefined, 'Thu, 01 Jan 1970 00:00:00 +0000'],
  ])('date: %s', async (_, more, now, date) => {
    const message = await mail({ ...RU.tree, ...more }, now === undefined ? {} : { now })
    expect(message).toContain(`\r\nDate: ${date}\r\n`)
  })

  test('readers who are all hidden have their place taken', async () => {
    expect(await mail(RU.tree, { bcc: ['b@b.example'] })).toMatch(
      /^To: undisclosed-recipients:;\r\nBcc: b@b/m,
    )
    expect(await mail(RU.tree, { bcc: ['b@b.example'], cc: ['c@c.example'] })).not.toContain('undisclosed')
  })

  test('of a list: how to leave it and where to read it, in ASCII', async () => {
    const office = {
      mail: {
        from: 'press',
        list_id: 'releases.imsc.example',
        list_unsubscribe: ['mailto:press@пример.рф?subject=Отписка,да', 'https://пример.рф/отписка'],
        list_archive: 'https://imsc.example/news',
      },
    }
    const message = await mail(RU.tree, { office })
    expect(message.replace(/\r\n /g, ' ')).toContain(
      [
        'List-Unsubscribe: <mailto:press@xn--e1afmkfd.xn--p1ai?subject=%D0%9E%D1%82%D0%BF%D0%B8%D1%81%D0%BA%D0%B0,%D0%B4%D0%B0>, <https://xn--e1afmkfd.xn--p1ai/%D0%BE%D1%82%D0%BF%D0%B8%D1%81%D0%BA%D0%B0>',
        'List-Archive: <https://imsc.example/news>',
      ].join('\r\n'),
    )
  })

  test('X-Unsent only in a draft, Bcc only where it is given', async () => {
    expect(await mail(RU.tree)).not.toMatch(/^(X-Unsent|Bcc|To|Cc):/im)
    const message = await mail(RU.tree, { draft: true, bcc: ['b@b.example'], cc: ['c@c.example'] })
    expect(message).toMatch(/^X-Unsent: 1\r$/m)
    expect(message).toMatch(/^Bcc: b@b\.example\r$/m)
    expect(message).toMatch(/^Cc: c@c\.example\r$/m)
  })
})

test('an embargo that has ended is not announced to a mail of a later hour', async () => {
  const end = Date.UTC(2026, 11, 1, 4)
  expect(await mail(EMBARGOED.tree, { now: end - 1 })).toContain('EMBARGOED until')
  expect(await mail(EMBARGOED.tree, { now: end })).not.toContain('EMBARGOED until')
})

test('what goes out when an embargo has ended is another message than what announced it', async () => {
  const end = Date.UTC(2026, 11, 1, 4)
  const id = async (now: number) => /^Message-ID: (.*)$/m.exec(await mail(EMBARGOED.tree, { now }))![1]
  expect(await id(end)).toBe(await id(end + 1))
  expect(await id(end)).not.toBe(await id(end - 1))
})

const NAMES = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'Content-Language',
  'List-ID',
  'MIME-Version',
  'Content-Type',
]
const topHeaders = (message: string) => message.split('\r\n\r\n', 1)[0]!.match(/^[^\s:]+(?=:)/gm)

describe('hostile values', () => {
  const inject = (stop: string) => `x${stop}Bcc: evil@x.example`

  test.each(['\r\n', '\n', '\r', '\0', '\u0085', '\u2028', '\u2029', '\u000b', '\u001b'])(
    '%j in --to is refused',
    async stop => {
      for (const value of [`a@b.example${stop}Bcc: evil@x.example`, `${inject(stop)} <a@b.example>`]) {
        for (const field of ['to', 'cc', 'bcc'] as const) {
          await expect(mail(RU.tree, { [field]: [value] })).rejects.toMatchObject({
            code: 'mail-value',
            facts: { field, value, reason: 'control-character' },
          })
        }
      }
    },
  )

  test.each(['\r\n', '\n', '\r', '\0', '\u0085', '\u2028', '\u2029'])(
    '%j in a release adds no header',
    async stop => {
      const attack = inject(stop)
      const tree = {
        ...RU.tree,
        headline: attack,
        language: attack,
        status: attack,
        contact: { role: attack, name: attack, emails: ['a@b.example'] },
      }
      const message = await mail(tree, {
        to: ['a@b.example'],
        office: { mail: { list_id: 'x.example', reply_to: 'a@b.example' } },
      })
      expect(topHeaders(message)).toEqual(NAMES)
    },
  )

  test.each<[string, string]>([
    ['a@b.example, c@d.example', 'several'],
    ['a@b.example;c@d.example', 'several'],
    ['Petrova, Anna <a@b.example>', 'several'],
    ['=?utf-8?q?x?= <a@b.example>', 'encoded-word'],
    ['evil@x.example <a@b.example>', 'not-name'],
    ['"<evil@x.example>" <a@b.example>', 'not-name'],
    ['(comment) <a@b.example>', 'not-name'],
    ['a@b.example <', 'not-address'],
    ['<a@b.example> c', 'not-address'],
    ['a b@c.example', 'not-address'],
    ['"a b"@c.example', 'not-address'],
    ['прess@imsc.example', 'not-address'],
    ['a@localhost', 'not-address'],
    [`${'a'.repeat(65)}@b.example`, 'not-address'],
    ['', 'not-address'],
    ['undisclosed: a@b.example;', 'several'],
  ])('--to %j: %s', async (value, reason) => {
    await expect(mail(RU.tree, { to: [value] })).rejects.toMatchObject({
      code: 'mail-value',
      facts: { field: 'to', value, reason },
    })
  })

  test('a quoted name may hold a comma', async () => {
    expect(await mail(RU.tree, { to: ['"Petrova, Anna" <a@b.example>'] })).toContain(
      '\r\nTo: "Petrova, Anna" <a@b.example>\r\n',
    )
  })

  test.each<[string, TreeMap, TreeMap, string, string]>([
    ['encoded word in a headline', { headline: '=?utf-8?B?QQ==?=' }, {}, 'subject', 'encoded-word'],
    ['unbroken headline', { headline: 'x'.repeat(1200) }, {}, 'subject', 'too-long'],
    [
      'encoded word in a role',
      { contact: { role: '=?utf-8?q?x?=', emails: ['a@b.example'] } },
      { mail: {} },
      'from',
      'encoded-word',
    ],
    ['no address at all', { contact: [] }, { mail: {} }, 'from', 'missing'],
    ['unknown contact', {}, { mail: { from: 'pres' } }, 'from', 'missing'],
    ['wrong sender', {}, { mail: { from: 'a@b' } }, 'from', 'not-address'],
    [
      'wrong reply',
      {},
      { mail: { from: 'press', reply_to: 'a@b.example\r\nBcc: c@d.example' } },
      'reply_to',
      'not-address',
    ],
    [
      'wrong page to leave the list',
      {},
      { mail: { from: 'press', list_unsubscribe: 'https://x.example/>\r\nX: y' } },
      'list_unsubscribe',
      'not-list-link',
    ],
    [
      'endless page',
      {},
      { mail: { from: 'press', list_archive: `https://x.example/${'x'.repeat(900)}` } },
      'list_archive',
      'too-long',
    ],
    ['wrong list', {}, { mail: { from: 'press', list_id: 'a.b>\r\nX: y' } }, 'list_id', 'not-list-id'],
    [
      'control in the prefix',
      {},
      { mail: { from: 'press', subject_prefix: 'a\r\nX: y' } },
      'subject',
      'control-character',
    ],
  ])('%s', async (_, release, office, field, reason) => {
    const error = await mail({ ...RU.tree, ...release }, { office }).catch(error => error)
    expect(error).toMatchObject({ code: 'mail-value', facts: { field, reason } })
  })
})
