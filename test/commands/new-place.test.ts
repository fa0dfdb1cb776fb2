// The place that presser new offers for a dateline.
import { describe, expect, it } from 'vitest'
import { placeCalled, usualPlace } from '../../src/workspace/usual-place.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { folderWith, OFFICE, ROOT, workspaceCopy } from '../cli/run.ts'
import { ENTER, typing } from './terminal.ts'

const EN = { LANG: 'en_GB.UTF-8' }
const opened = (root: string) => openWorkspace(root, 'presser.yaml', {})

/** An office whose releases of one language have these places, the oldest first. */
const archive = (...places: (string | undefined)[]) =>
  opened(
    folderWith({
      'presser.yaml': OFFICE,
      ...Object.fromEntries(
        places.map((place, at) => [
          `releases/2026/2026-01-${10 + at}-news.en.yaml`,
          `language: en\n${place === undefined ? '' : `dateline: {place: ${place}}\n`}`,
        ]),
      ),
    }),
  )

describe('the place offered for a new release', () => {
  it('is the one that the office mostly writes from, not that of the last journey', () => {
    expect(usualPlace(opened(ROOT), 'ru')).toBe('БИШКЕК')
    expect(usualPlace(archive('OSH', 'BISHKEK', 'BISHKEK', 'DUSHANBE'), 'en')).toBe('BISHKEK')
  })
  it('is the latest of those that are equally frequent, as it was written last', () => {
    expect(usualPlace(archive('OSH', 'BISHKEK', 'OSH', 'Bishkek'), 'en')).toBe('Bishkek')
    expect(usualPlace(archive('OSH', undefined, 'BISHKEK', undefined), 'en')).toBe('BISHKEK')
  })
  it('follows an office that has moved', () => {
    const places = (place: string, count: number) => Array.from({ length: count }, () => place)
    expect(usualPlace(archive(...places('OSH', 9), ...places('BISHKEK', 6)), 'en')).toBe('BISHKEK')
  })
  it('is none where no release of that language has any', () => {
    expect(usualPlace(archive(undefined), 'en')).toBeUndefined()
    expect(usualPlace(archive('OSH'), 'ru')).toBeUndefined()
  })
})

describe('the place offered for a translation', () => {
  it('is what the office calls that of the original', () => {
    const inRussian = (place: string) => placeCalled(opened(ROOT), 'en', { place, from: 'ru' })
    expect(inRussian('Бишкек')).toBe('BISHKEK')
    expect(inRussian('ОШ')).toBeUndefined()
  })
  it('is none, and can be left for later, where that is not known', async () => {
    const cwd = workspaceCopy()
    const { status, err } = await typing(
      [
        ...['new', '--translate', 'releases/2026/2026-08-28-rescue-course.ru.yaml', '--headline', 'x'],
        ...['--set', 'subhead=y', '--speaker', 'asylbekova', '--lead', 'z', '--body', 'z'],
      ],
      [['Original (ru): ОШ'], ['Place of the dateline', ENTER]],
      { cwd, env: EN },
    )
    expect(status).toBe(0)
    expect(err).not.toContain('BISHKEK')
  })
})
