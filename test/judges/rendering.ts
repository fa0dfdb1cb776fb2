// Renders every sample release, and one that has all that goes wrong, with the built program: once for all judges.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with `office/`, a copy of the sample workspace, and `out/`, what was rendered of it. */
    rendered: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')
/** The one that no office would send, by the name of its file. */
export const HARD = '2026-11-24-hard.ru'

/** Who reads the mail: of the samples two, of the hard one a whole list. */
export const READERS: [name: string, address: string][] = [
  ['Редакция новостей «Горы»', 'news@desk.example'],
  ['', 'desk@wire.example'],
]
export const MANY_READERS: [name: string, address: string][] = Array.from({ length: 300 }, (_, at) => [
  `Отдел новостей газеты «Вечерние горы», выпуск № ${at}`,
  // Addresses that look alike are what spammers write to, says SpamAssassin.
  `${(((at * 7919) % 1009) + 1e6).toString(36)}@${at % 2 ? `gazeta${at}.example` : 'xn--e1afmkfd.xn--p1ai'}`,
])

/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PDF = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')
const MEDIA = {
  'Учебный поиск на лавинном конусе.png': PNG,
  'карта.png': PNG,
  'Справка о перевалах (редакция 2).pdf': PDF,
}

export default function render(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'presser-judges-'))
  const office = join(folder, 'office')
  mkdirSync(join(office, 'media'), { recursive: true })
  for (const name of ['presser.yaml', 'releases', 'media'])
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(office, name), { recursive: true })
  presser(office, ['releases'], READERS)
  const hard = `releases/2026/${HARD}.yaml`
  cpSync(join(import.meta.dirname, 'hard.ru.yaml'), join(office, hard))
  for (const [name, bytes] of Object.entries(MEDIA)) writeFileSync(join(office, 'media', name), bytes)
  presser(office, [hard, '--proof'], MANY_READERS)
  project.provide('rendered', folder)
  return () => rmSync(folder, { recursive: true })
}

function presser(office: string, what: string[], readers: typeof READERS): void {
  const to = readers.flatMap(([name, address]) => ['--to', name ? `"${name}" <${address}>` : address])
  const formats = ['html', 'text', 'email'].flatMap(format => ['-f', format])
  const program = join(ROOT, 'bin/presser.cjs')
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'render', ...what, ...formats, ...to, '-o', '../out'],
    { cwd: office, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
}
