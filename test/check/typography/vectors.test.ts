// Every case of the project's typographic vectors: `fix` is repaired to the letter, `lint` is told or a switch of the house.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../cli/run.ts'
import { mended, releaseWith } from '../../fix/mended.ts'
import { diagnose } from '../subject.ts'

interface Vector {
  in: string
  out: string
  mode: 'fix' | 'lint'
}
const vectors: Record<'ru' | 'en', Vector[]> = JSON.parse(
  readFileSync(join(ROOT, 'test/fixtures/typography-vectors.json'), 'utf8'),
)

/** What the office must have set for a case that depends on it. */
const HOUSE: Record<string, string> = {
  'государств - членов Совета': 'house: {dash: en}',
  'А.Сериков': 'house: {initials: spaced}',
  '5 %': 'house: {percent: spaced}',
}

/** Cases that are told and not mended: the rule that tells, what presser.yaml says, what the hint has. */
const TOLD: Record<string, [rule: string, office: string, hint: string]> = {
  '2 апреля с.г.': ['relative-year', '', '2026'],
  '1234567,5': ['typography', '', '1\u00a0234\u00a0567,5'],
  '10 am': ['typography', 'rules: {typography: [warning, {hours: a.m.}]}', '10\u00a0a.m.'],
}

describe.each(['ru', 'en'] as const)('%s', language => {
  const cases = vectors[language].map(vector => [vector.in, vector] as const)
  it.each(cases.filter(([text]) => !TOLD[text]))('mends %s', (text, { out }) => {
    const house = HOUSE[text] ?? ''
    for (const field of ['body', 'headline'] as const) expect(mended(text, language, house, field)).toBe(out)
    expect(mended(out, language, house)).toBe(out)
  })
  it.each(cases.filter(([text]) => TOLD[text]))('tells %s', (text, { mode }) => {
    const [rule, office, hint] = TOLD[text]!
    const found = diagnose(releaseWith(text, language), { office }).filter(one => one.rule === rule)
    expect(found.map(one => one.hint).join()).toContain(hint)
    expect(mended(text, language, office).replaceAll('\u00a0', ' ')).toBe(text)
    expect(mode).toBe('lint')
  })
})
