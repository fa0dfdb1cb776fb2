// caniemail's tables: no feature of HTML or CSS that a big mail client lacks, but those whose lack does no harm.
import { caniemail } from 'caniemail'
import { describe, expect, test } from 'vitest'
import { documents } from './documents.ts'
import { HARMLESS } from './mail-features.ts'
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

const unexcused = (features: Map<string, string[]>) =>
  [...features]
    .filter(([title]) => !(title in HARMLESS))
    .map(([title, clients]) => `${title}: ${[...new Set(clients)].join(', ')}`)

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
      for (const title of [...unsupported.keys(), ...partial.keys()]) used.add(title)
      expect([...unexcused(unsupported), ...unexcused(partial)]).toEqual([])
      await annotate(
        `harmless: ${unsupported.size} features that some client lacks (${[...unsupported.keys()].join(', ')}), ${partial.size} that some have in part`,
      )
    },
  )

  test('every excuse is needed', () => {
    expect(Object.keys(HARMLESS).filter(title => !used.has(title))).toEqual([])
  })

  test('can say no', () => {
    const { unsupported } = lacks('<div style="display:grid;position:fixed"><svg></svg></div>')
    expect(unexcused(unsupported)).not.toEqual([])
  })
})
