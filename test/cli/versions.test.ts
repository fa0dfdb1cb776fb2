// A page names the same release in other languages: its original, and what was translated from that.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, presser } from './run.ts'

const OFFICE = `organization: {name: "Mountain Council", release_url: "https://imc.example/{language}/{slug}"}
languages: ["en", "ru"]
time_zone: "Asia/Bishkek"
contacts: {press: {role: "Press Service", name: "N. Esenova", emails: ["press@imc.example"]}}
`
const release = (language: string, more = '') =>
  `type: "brief"\nlanguage: "${language}"\nstatus: "final"\ndate: "2026-11-20"\nheadline: "${language}"\nlead: "x"\ncontact: "press"\n${more}`
const file = (language: string) => `releases/2026/2026-11-20-council.${language}.yaml`
const FILES = {
  'presser.yaml': OFFICE,
  [file('en')]: release('en'),
  [file('ru')]: release('ru', 'translation_of: "council"\n'),
  [file('ky')]: release('ky', `translation_of: "${file('en')}"\n`),
  'releases/2026/2026-11-20-other.ru.yaml': release('ru'),
}

async function named(cwd: string, path: string) {
  const { out } = await presser(['render', path, '-f', 'html', '--proof'], { cwd })
  return Array.from(
    out.matchAll(/rel="alternate" hreflang="(\w+)" href="([^"]+)"/g),
    ([, language]) => language,
  )
}

test.each([
  ['the original', 'en', ['en', 'ky', 'ru']],
  ['a translation by slug', 'ru', ['ru', 'en', 'ky']],
  ['a translation by path', 'ky', ['ky', 'en', 'ru']],
])('%s', async (_, language, expected) => {
  expect(await named(folderWith(FILES), file(language))).toEqual(expected)
})

test('a release without others names none, nor does one from outside the archive', async () => {
  const cwd = folderWith(FILES)
  expect(await named(cwd, 'releases/2026/2026-11-20-other.ru.yaml')).toEqual([])
  writeFileSync(join(cwd, '2026-11-20-loose.en.yaml'), release('en'))
  expect(await named(cwd, '2026-11-20-loose.en.yaml')).toEqual([])
})

test.each([
  ['https://imc.example/news/', 'has no slug'],
  ['https://imc.example/{lang}/{slug}', 'names what there is not'],
  ['imc.example/{slug}', 'is no address'],
])('release_url %s %s', async url => {
  const cwd = folderWith({ 'presser.yaml': OFFICE.replace('https://imc.example/{language}/{slug}', url) })
  const { status, out } = await presser(['check', 'presser.yaml'], { cwd })
  expect(status).toBe(1)
  expect(out).toContain('release_url is not the address of a release’s page')
})
