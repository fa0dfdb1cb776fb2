// Whatever is given to presser new: a file that check accepts, or one line that says what is wrong. Never a crash.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RELEASE_FIELDS } from '../../src/model/fields.ts'
import { folderWith, OFFICE, presser } from '../cli/run.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'release',
    'en',
    '2026-11-25',
    '2026-11-25 10:00',
    'serikov',
    'press',
    'media/a.jpg',
    '../x',
    '',
    ' ',
    'Two\n\nlines',
    '[',
    '"',
  ),
)
const name = fc.constantFrom(
  ...RELEASE_FIELDS.map(field => field.name),
  ...[
    'event.start',
    'event.place',
    'speaker.name',
    'contact[1].name',
    'media[0].alt',
    'quotes.text',
    'notes[9]',
    '__proto__',
    'constructor.x',
    'a b',
    '',
  ],
)
const given = fc.oneof(
  fc.tuple(
    fc.constantFrom('--headline', '--lead', '--body', '--place', '--date', '--speaker', '--embargo'),
    text,
  ),
  fc.tuple(name, text).map(([field, value]) => ['--set', `${field}=${value}`]),
)

// new holds answers to their fields; how a text reads is for check to say of a draft.
const OF_TEXTS = [
  ...['weekday-agrees', 'date-agrees', 'event-coherent', 'quote-verbatim', 'quote-marks', 'contact-complete'],
  ...['placeholder-left', 'mixed-script', 'media-valid', 'duplicate', 'translation-agrees'],
]
const RULES = `rules: {${OF_TEXTS.map(id => `${id}: off`).join(', ')}}\n`

test('new survives any flags', async () => {
  const cwd = folderWith({ 'presser.yaml': OFFICE + RULES })
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 5 }), async flags => {
      const { status, out, err } = await presser(['new', '--headline', 'x', ...flags.flat()], { cwd })
      expect(err).not.toContain('failed unexpectedly')
      if (status !== 0) {
        expect({ status, lines: err.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 })
        return
      }
      const path = out.trimEnd()
      const check = await presser(['check', path], { cwd })
      expect(check.status, `${check.out}\n${readFileSync(join(cwd, path), 'utf8')}`).toBe(0)
      rmSync(join(cwd, path))
    }),
    { numRuns: 300 },
  )
})
