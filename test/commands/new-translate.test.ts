// presser new --translate: what carries over to the other language, and what is shown to be translated.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { presser, workspaceCopy } from '../cli/run.ts'

const EN = { LANG: 'en_GB.UTF-8' }

describe('presser new --translate', () => {
  const EXERCISE = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'
  const COURSE = 'releases/2026/2026-08-28-rescue-course.ru.yaml'
  const CONFERENCE = 'releases/2026/2026-11-13-safe-passes-conference.ru.yaml'

  it('carries over what is the same and shows the rest', async () => {
    const cwd = workspaceCopy()
    const { out } = await presser(
      ['new', '--translate', COURSE, '--headline', 'Rescuers complete IMSC course'],
      { cwd, env: EN },
    )
    expect(out).toBe('releases/2026/2026-08-28-rescue-course.en.yaml\n')
    await expect(readFileSync(join(cwd, out.trim()), 'utf8')).toMatchFileSnapshot(
      'golden/translate-release.en.yaml',
    )
    expect((await presser(['check'], { cwd })).status).toBe(0)
  })

  it('keeps the times of an event, and leaves its place to be filled', async () => {
    const cwd = workspaceCopy()
    const flags = ['--headline', 'Media advisory', '--set', 'event.place=IMSC Secretariat']
    const { out } = await presser(['new', '--translate', CONFERENCE, ...flags], { cwd, env: EN })
    await expect(readFileSync(join(cwd, out.trim()), 'utf8')).toMatchFileSnapshot(
      'golden/translate-advisory.en.yaml',
    )
    rmSync(join(cwd, out.trim()))
    await presser(['new', '--translate', CONFERENCE, '--headline', 'Media advisory'], { cwd, env: EN })
    const text = readFileSync(join(cwd, out.trim()), 'utf8')
    const [, event] = /^(event:\n(?: .*\n)+)/m.exec(text.replaceAll('\u00a0', ' '))!
    expect(event).toBe(`event:
  start: "2026-11-25T10:00+06:00[Asia/Bishkek]"
  end: "2026-11-25T17:30+06:00[Asia/Bishkek]"
  # place in the original (ru): Секретариат МСБГ, зал «Тянь-Шань»
  # address in the original (ru): Бишкек, ул. Ледниковая, д. 12
  accreditation:
    deadline: "2026-11-23T18:00+06:00[Asia/Bishkek]"
    email: "accreditation@imsc.example"
`)
    const checked = await presser(['check', out.trim()], { cwd, env: EN })
    expect(checked.status).toBe(1)
    expect(checked.out).toContain('place is missing in event')
    expect(checked.out).toContain('1 error, 0 warnings')
  })

  it('keeps the hour of the release and a link to an event on the net', async () => {
    const cwd = workspaceCopy()
    const path = join(cwd, CONFERENCE)
    const changed = readFileSync(path, 'utf8')
      .replace('date: "2026-11-13"', 'date: "2026-11-13T09:30+06:00[Asia/Bishkek]"')
      .replace(/address: ".*"/, 'address: "https://meet.imsc.example/passes"')
    writeFileSync(path, changed)
    const { out } = await presser(['new', '--translate', CONFERENCE, '--headline', 'x'], { cwd, env: EN })
    const text = readFileSync(join(cwd, out.trim()), 'utf8')
    expect(text).toContain('\ndate: "2026-11-13T09:30+06:00[Asia/Bishkek]"\n')
    expect(text).toContain('\n  address: "https://meet.imsc.example/passes"\n')
  })

  it('takes only the files of media, and lets flags have the last word', async () => {
    const cwd = workspaceCopy()
    const path = join(cwd, COURSE)
    mkdirSync(join(cwd, 'media'), { recursive: true })
    writeFileSync(join(cwd, 'media/a.jpg'), '\u00ff\u00d8\u00ff', 'latin1')
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8').replace('"immediate"', '"embargo"')}media:\n  - file: "media/a.jpg"\n    alt: "Спасатели"\n    inline: "true"\nembargo: "2026-08-28T10:00+06:00"\n`,
    )
    const { out } = await presser(
      ['new', '--translate', COURSE, '--headline', 'x', '--immediate', '--set', 'number='],
      { cwd, env: EN },
    )
    const text = readFileSync(join(cwd, out.trim()), 'utf8')
    expect(text).toContain(
      '\nmedia:\n  - file: "media/a.jpg"\n    # alt in the original (ru): Спасатели\n    inline: "true"\n',
    )
    expect(text).toContain('\ninstruction: "immediate"\n')
    expect(text).not.toMatch(/^(embargo|number):/m)
  })

  it.each([
    [['--translate', EXERCISE, '--headline', 'x'], 'snow-bridge-exercise.en.yaml exists already'],
    [['--translate', COURSE, '--headline', 'x', '--language', 'ru'], '--language ru: choose one of en'],
    [['--translate', COURSE], 'add --headline'],
    [['--translate', 'releases/2026/nothing.ru.yaml', '--headline', 'x'], 'no such file or folder'],
    [['--translate', 'broken.yaml', '--headline', 'x'], 'can’t be translated as it is'],
    [['--translate', 'empty.yaml', '--headline', 'x'], 'can’t be translated as it is'],
    [['--translate', 'presser.yaml', '--headline', 'x'], 'no release; name a release'],
    [['--translate', 'wrong.yaml', '--headline', 'x'], 'can’t be translated as it is'],
    [['--translate', '/etc/hosts', '--headline', 'x'], 'outside the workspace'],
  ])('refuses %j', async (flags, message) => {
    const cwd = workspaceCopy()
    writeFileSync(join(cwd, 'empty.yaml'), '\n')
    writeFileSync(join(cwd, 'broken.yaml'), 'headline: "x\n')
    writeFileSync(join(cwd, 'wrong.yaml'), 'type: "release"\nlanguage: "ru"\ndate: "2026-02-30"\n')
    const { status, err } = await presser(['new', ...flags], { cwd, env: EN })
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})
