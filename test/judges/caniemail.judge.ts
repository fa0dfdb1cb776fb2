// caniemail's tables: no feature of HTML or CSS that a big mail client lacks, but those whose lack does no harm.
import { caniemail } from 'caniemail'
import { describe, expect, test } from 'vitest'
import { documents } from './documents.ts'
import { PARTIAL, UNSUPPORTED } from './mail-features.ts'
import { READERS } from './mail-readers.ts'

// Yandex is in no table; of Russian clients only the web client of Mail.ru is.
const CLIENTS = ['gmail.*', 'outlook.*', 'apple-mail.*', 'mail-ru.*'] as const

type Client = Parameters<typeof caniemail>[0]['clients'][number]

/** What some client lacks (errors), or has in part (warnings): the feature, with those clients. */
function lacks(html: string, clients: readonly Client[] = CLIENTS) {
  const { errors, warnings } = caniemail({ clients: [...clients], html }).issues
  return { unsupported: byFeature(errors), partial: byFeature(warnings) }
}

function byFeature(issues: ReturnType<typeof caniemail>['issues']['errors']): Map<string, string[]> {
  const features = new Map<string, string[]>()
  for (const [client, list] of issues)
    for (const { title } of list) features.set(title, [...(features.get(title) ?? []), client])
  return features
}

const unexcused = (features: Map<string, string[]>, excused: Record<string, string>) =>
  [...features]
    .filter(([title]) => !(title in excused))
    .map(([title, clients]) => `${title}: ${clients.join(', ')}`)

describe('caniemail', async () => {
  const mails = documents('eml')
  const read = await READERS.mailparser!(
    [],
    mails.map(({ contents }) => contents),
  )
  const used = new Set<string>()

  test.for(mails.map(({ name }, at) => [name, read[at]!.html] as const))(
    '%s',
    async ([, html], { annotate }) => {
      const { unsupported, partial } = lacks(html)
      expect(unexcused(unsupported, UNSUPPORTED)).toEqual([])
      expect(unexcused(partial, PARTIAL)).toEqual([])
      for (const title of [...unsupported.keys(), ...partial.keys()]) used.add(title)
      const count = (features: Map<string, string[]>) => [...features.keys()].join(', ') || 'nothing'
      await annotate(`lacking somewhere, harmless: ${count(unsupported)}; in part: ${partial.size} features`)
    },
  )

  test('every excuse is needed', () => {
    const idle = [...Object.keys(UNSUPPORTED), ...Object.keys(PARTIAL)].filter(title => !used.has(title))
    expect(idle).toEqual([])
  })

  test('can say no', () => {
    const { unsupported } = lacks('<div style="display:grid;position:fixed"><svg></svg></div>')
    expect(unexcused(unsupported, UNSUPPORTED)).not.toEqual([])
  })
})
