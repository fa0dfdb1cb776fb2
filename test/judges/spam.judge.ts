// SpamAssassin with its own rules and no network: what it holds against the mail, in points.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { documents, run } from './documents.ts'

/** In points; servers mark mail as spam from 5 on. */
const LIMIT = 2
const mails = documents('eml')

interface Verdict {
  score: number
  rules: string[]
}

/** -L: no network; -t: the whole report, even for good mail. */
function verdicts(paths: string[]): Verdict[] {
  const { out } = run('spamassassin', ['-L', '-t', ...paths])
  const found = out.matchAll(/^X-Spam-Status: \w+, score=(-?[\d.]+)[\s\S]*?tests=([\s\S]*?) autolearn/gm)
  return [...found].map(([, score, rules]) => ({
    score: Number(score),
    rules: rules!.split(/[,\s]+/).filter(Boolean),
  }))
}

/** The same mail as a swindler would send it. */
function swindled(): string {
  const path = join(inject('rendered'), 'swindled.spam')
  const { contents } = mails[0]!
  const subject = 'Subject: CHEAP V1AGRA!!! 100% FREE $$$ ACT NOW'
  writeFileSync(
    path,
    contents.replace(/^Subject: .*$/m, subject).replace(/^(Message-ID|Date): .*\r\n/gim, ''),
  )
  return path
}

describe('SpamAssassin', () => {
  let judged: Verdict[] = []
  // Perl and the rules take seconds to start, so all are judged in one run.
  beforeAll(() => {
    judged = verdicts([...mails.map(({ path }) => path), swindled()])
  })

  test.for(mails.map(({ name }, at) => [name, at] as const))('%s', async ([, at], { annotate }) => {
    const { score, rules } = judged[at]!
    expect(score, rules.join()).toBeLessThan(LIMIT)
    await annotate(`${score} points (${rules.join(', ')})`)
  })

  test('can say no', async ({ annotate }) => {
    const { score } = judged[mails.length]!
    expect(score).toBeGreaterThan(LIMIT)
    await annotate(`${score} points`)
  })
})
