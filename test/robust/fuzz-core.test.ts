// Any text and any tree through parse, check and render: nothing throws, and every place is inside the file.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOffice, checkRelease } from '../../src/check/check.ts'
import { wordsOf } from '../../src/locale/index.ts'
import { Failure } from '../../src/model/failure.ts'
import { officeOf } from '../../src/model/office.ts'
import type { TreeMap } from '../../src/model/tree.ts'
import { parse } from '../../src/parse/parse.ts'
import { formats, render } from '../../src/render/index.ts'
import { json } from '../../src/report/json.ts'
import { OFFICE } from '../render/workspace.ts'
import {
  asYaml,
  damagedOffice,
  damagedRelease,
  hostileOffice,
  hostileRelease,
  yamlish,
} from './arbitraries.ts'
import { expectInside, runs } from './orderly.ts'

const LANGUAGES = ['en', 'ru'] as const
const fileName = '2026-11-20-x.ru.yaml'

function checked(source: Uint8Array | string, office = OFFICE) {
  const parsed = parse(source)
  for (const language of LANGUAGES) {
    const words = wordsOf(language)
    const options = { file: fileName, fileName, office, words, releaseExists: () => false }
    for (const stage of [undefined, 'final'] as const) {
      const diagnostics = checkRelease(parsed, { ...options, stage })
      expectInside(diagnostics, parsed.text)
      JSON.parse(json(diagnostics, 1))
    }
    expectInside(checkOffice(parsed, options), parsed.text)
  }
  return parsed
}

/** What a format may refuse: what must not reach a mail's header, a calendar without an event. */
const REFUSALS: Readonly<Record<string, string>> = { email: 'mail-value', ics: 'no-event' }

/** Every output of a tree. */
async function rendered(tree: TreeMap, office = OFFICE): Promise<void> {
  for (const format of formats()) {
    try {
      const { contents } = await render({ tree, id: fileName }, office, { format })
      if (format === 'text') expect(contents).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/)
      if (format === 'email') expectMail(contents)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== REFUSALS[format]) throw error
    }
  }
}

const HEADERS =
  /^(From|To|Cc|Bcc|Reply-To|Subject|Date|Message-ID|Content-Language|List-Id|X-Unsent|MIME-Version|Content-Type): /i

function expectMail(mail: string): void {
  expect(mail).toMatch(/^[\r\n\x20-\x7e\t]*$/)
  expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const [head] = mail.split('\r\n\r\n', 1)
  const names = head!.replace(/\r\n[ \t]/g, ' ').split('\r\n')
  for (const line of names) expect(line).toMatch(HEADERS)
  expect(new Set(names.map(line => line.split(':', 1)[0])).size).toBe(names.length)
  for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
}

describe('any text', () => {
  it('made of YAML’s pieces is read, checked and rendered', async () => {
    await fc.assert(
      fc.asyncProperty(yamlish, async text => {
        const { tree } = checked(text)
        if (tree) await rendered(tree)
      }),
      { numRuns: runs(400) },
    )
  })

  it('is a release after an accident', async () => {
    await fc.assert(
      fc.asyncProperty(damagedRelease, async ({ bytes }) => {
        const { tree } = checked(bytes)
        if (tree) await rendered(tree)
      }),
      { numRuns: runs(150) },
    )
  })

  it('is presser.yaml after an accident', async () => {
    await fc.assert(
      fc.property(damagedOffice, ({ bytes }) => {
        const { tree } = checked(bytes)
        if (tree) checked('headline: "x"\nspeaker: "x"\ncontact: "press"\n', officeOf(tree))
      }),
      { numRuns: runs(80) },
    )
  })
})

describe('any value', () => {
  it('in any field of a release is checked and rendered', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRelease, async ({ tree }) => {
        checked(asYaml(tree))
        await rendered(tree)
      }),
      { numRuns: runs(120) },
    )
  })

  it('in any field of presser.yaml is checked and rendered with', async () => {
    await fc.assert(
      fc.asyncProperty(hostileOffice, hostileRelease, async ({ tree: officeTree }, { tree }) => {
        const office = officeOf(officeTree)
        checked(asYaml(officeTree))
        checked(asYaml(tree), office)
        await rendered(tree, office)
      }),
      { numRuns: runs(100) },
    )
  })
})
