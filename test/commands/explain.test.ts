// presser explain: one rule, all of them, for people and programs, in either language, and what it does not know.
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../src/check/rules/index.ts'
import { main } from '../../src/cli/main.ts'
import { folderWith, NOW, presser, ROOT } from '../cli/run.ts'

describe('presser explain RULE', () => {
  it('explains it: weight, reason, examples in both languages, how to switch and excuse it', async () => {
    const { status, out, err } = await presser(['explain', 'weekday-agrees'])
    expect([status, err]).toEqual([0, ''])
    const blocks = out.split('\n\n')
    expect(blocks[0]).toBe('weekday-agrees (error)\nA weekday beside a date that is not that day')
    expect(blocks[1]).toMatch(/^“Thursday, 20 November”, and the twentieth is a Friday/)
    expect(out).toContain(
      'Wrong, in English\n' +
        '  date: "2026-11-20"\n  lead: >-\n    The IMSC opens its conference in Osh on Tuesday, 25\u00a0November 2026.\n\n' +
        'Right\n  date: "2026-11-20"\n  lead: >-\n    The IMSC opens its conference in Osh on Wednesday,',
    )
    expect(out).toContain('Wrong, in Russian\n  date: "2026-11-20"\n  lead: >-\n    МСБГ откроет')
    expect(out.slice(out.indexOf('For all releases'))).toBe(
      'For all releases, in presser.yaml\n  rules:\n    weekday-agrees: warning # off, warning or error\n\n' +
        'In one place, with a comment above the field\n  # presser-ignore weekday-agrees: why it is right here\n',
    )
  })
  it('shows options, and other files of an example', async () => {
    const { out } = await presser(['explain', 'media-valid'])
    expect(out).toContain(
      'Options in presser.yaml\n  rules:\n    media-valid: [error, {max: 3}]\nmax: the most megabytes',
    )
    expect(out).toContain('Also in the workspace\n  media/ak-bel-exercise.png\n')
  })
  it('says of a rule of reading that it can’t be switched off', async () => {
    const { out } = await presser(['explain', 'yaml-syntax'])
    expect(out).toMatch(/It can’t be switched off: .+\n$/)
    expect(out).not.toContain('presser-ignore')
  })
  it('speaks Russian, with the Russian example first', async () => {
    const { out } = await presser(['explain', 'quote-marks'], { env: { PRESSER_LANG: 'ru' } })
    expect(out).toMatch(/^quote-marks \(ошибка\)\nКавычка не закрыта/)
    expect(out.indexOf('Неверно, по-русски')).toBeLessThan(out.indexOf('Неверно, по-английски'))
  })
  it('needs no workspace', async () => {
    expect((await presser(['explain', 'lead-length'], { cwd: folderWith() })).status).toBe(0)
  })
  it('prints JSON', async () => {
    const { out } = await presser(['explain', 'lead-length', '--json'])
    const { examples, explanation, ...rest } = JSON.parse(out)
    expect(rest).toEqual({
      version: 1,
      rule: 'lead-length',
      severity: 'warning',
      title: 'A lead that nobody reads in one breath',
      options: {
        words: 'the most words of a lead; 60 unless set',
        sentences: 'the most sentences of a lead; 3 unless set',
      },
    })
    expect(explanation).toHaveLength(2)
    expect(Object.keys(examples.ru)).toEqual(['bad', 'good'])
  })
  it.each([
    ['weekday', 'there is no rule weekday; did you mean weekday-agrees?'],
    ['headline-from', 'there is no rule headline-from; did you mean headline-form?'],
    ['quote', 'there is no rule quote; presser explain lists them all'],
    ['constructor', 'there is no rule constructor; presser explain lists them all'],
    ['\u001b[2J', 'there is no rule \\u{1b}[2J; presser explain lists them all'],
  ])('does not know %j', async (rule, line) => {
    expect(await presser(['explain', rule])).toEqual({ status: 2, out: '', err: `presser: ${line}\n` })
  })
  it('takes one rule at a time', async () => {
    expect(await presser(['explain', 'lead-length', 'headline-form'])).toMatchObject({ status: 2, out: '' })
  })
})

describe('presser explain', () => {
  it('lists all rules with their weight', async () => {
    const { status, out } = await presser(['explain'])
    const lines = out.trimEnd().split('\n')
    expect(status).toBe(0)
    expect(lines[0]).toMatch(/^Rule +Weight +What it catches$/)
    expect(lines.slice(1).map(line => line.split(' ')[0])).toEqual(RULE_IDS)
    expect(lines).toContain('lead-length         warning  A lead that nobody reads in one breath')
  })
  it('prints JSON', async () => {
    const { rules } = JSON.parse((await presser(['explain', '--json'])).out)
    expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual(RULE_IDS)
    expect(rules[0]).toEqual({
      rule: 'yaml-syntax',
      severity: 'error',
      title: 'A file that can’t be read: a quotation mark, colon, bracket or indent is missing',
    })
  })
})

describe('on a terminal', () => {
  async function onTerminal(columns: number, ...argv: string[]): Promise<string> {
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns })
    const stderr = new PassThrough()
    const env = { TERM: 'xterm' }
    expect(
      await main(argv, { cwd: ROOT, env, stdin: Readable.from([]), stdout, stderr, now: () => NOW }),
    ).toBe(0)
    return String(stdout.read())
  }
  it('what is to be typed is coloured; a pipe gets neither colours nor backticks', async () => {
    expect(await onTerminal(80, 'explain', 'speaker-named')).toContain('\x1b[36mspeaker\x1b[39m says who')
    expect((await presser(['explain', 'speaker-named'])).out).not.toMatch(/\x1b|`/)
  })
  it.each([60, 80, 200])('its %i columns are kept', async columns => {
    for (const argv of [['explain'], ['explain', 'quote-verbatim']]) {
      const shown = (await onTerminal(columns, ...argv)).replace(/\x1b\[\d+m/g, '').split('\n')
      const flowing = shown.filter(line => !line.startsWith('  '))
      expect(Math.max(...flowing.map(line => line.length))).toBeLessThanOrEqual(columns)
    }
  })
})
