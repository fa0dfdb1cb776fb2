// node scripts/picture.mjs: draws docs/terminal.svg and docs/terminal.ru.svg from a real run of the built program.
// With --check it writes nothing and fails where a picture is out of date.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Four mistakes that are easily made: no contact, a day that does not exist, a key mistyped, an embargo without its zone. */
const broken = ({ language, headline, place, lead, body }) => `type: "release"
language: "${language}"
status: "final"
date: "2026-11-31"
headline: "${headline}"
dateline:
  place: "${place}"
speaker: "asilbekova"
instruction: "embargo"
embargo: "2026-12-01T10:00"
lead: "${lead}"
body: "${body}"
`

const PICTURES = [
  {
    path: 'docs/terminal.svg',
    language: 'en',
    title: 'presser check finds four mistakes in a release and says what to type instead',
    headline: 'IMSC opens a course for mountain guides',
    place: 'OSH',
    lead: 'The IMSC on Tuesday, 1 December, opens a course for mountain guides in Osh.',
    body: 'The course takes 24 guides a year.',
  },
  {
    path: 'docs/terminal.ru.svg',
    language: 'ru',
    title: 'presser check находит в релизе четыре ошибки и говорит, что написать вместо них',
    headline: 'МСБГ открывает курс для горных гидов',
    place: 'ОШ',
    lead: 'МСБГ во вторник, 1 декабря, открывает в Оше курс для горных гидов.',
    body: 'За год курс окончат 24 гида.',
  },
]

/** What the commands of a picture print, as a terminal shows it. */
function session(picture) {
  const folder = mkdtempSync(join(tmpdir(), 'presser-picture-'))
  try {
    for (const name of ['presser.yaml', 'releases', 'media']) {
      cpSync(join(root, name), join(folder, name), { recursive: true })
    }
    const file = `releases/2026/2026-12-01-mountain-guides.${picture.language}.yaml`
    writeFileSync(join(folder, file), broken(picture))
    const ready = `releases/2026/2026-10-22-snow-bridge-exercise.${picture.language}.yaml`
    const commands = [
      ['check', file],
      ['render', ready, '-f', 'html', '-f', 'text', '-f', 'email', '-o', 'out/'],
    ]
    return commands.map(args => `\x1b[2m$\x1b[22m ${shown(args)}\n${run(args, folder, picture)}`).join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(args, cwd, { language }) {
  const env = { ...process.env, FORCE_COLOR: '1', PRESSER_LANG: language }
  delete env.NO_COLOR
  const { stdout, stderr, error } = spawnSync(process.execPath, [join(root, 'bin/presser.cjs'), ...args], {
    ...{ cwd, env, encoding: 'utf8' },
  })
  if (error) throw error
  return stdout + stderr
}

// A long command goes on in a second line, as people type it.
function shown(args) {
  const text = `presser ${args.join(' ')}`
  const at = text.indexOf(' -f')
  return at === -1 ? text : `${text.slice(0, at)} \\\n    ${text.slice(at + 1)}`
}

const FONT = 14
const ADVANCE = 8.4
const LEADING = 20
const MARGIN = 24
const BAR = 36

/** Codes of chalk's first level -> classes of the style sheet. */
const CLASSES = { 1: 'b', 2: 'd', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' }
const ENDS = { 22: ['b', 'd'], 39: ['red', 'green', 'yellow', 'cyan'], 0: Object.values(CLASSES) }

/** Lines of [class names, text]. */
function cells(ansi) {
  const active = new Set()
  return ansi
    .trimEnd()
    .split('\n')
    .map(line =>
      line.split(/\x1b\[(\d+)m/).flatMap((part, at) => {
        if (at % 2 === 0) return part === '' ? [] : [[[...active].join(' '), part]]
        for (const name of ENDS[part] ?? []) active.delete(name)
        if (CLASSES[part]) active.add(CLASSES[part])
        return []
      }),
    )
}

const STYLE = `
.paper{fill:#fbfbf9}.frame{stroke:#d3d5d8}.dot{fill:#d3d5d8}.t{fill:#24292f}
.b{font-weight:700}.d{fill:#6b737c}.red{fill:#c01c28}.green{fill:#1a7f37}.yellow{fill:#8a5a00}.cyan{fill:#0a6c8a}
@media (prefers-color-scheme:dark){
.paper{fill:#16191d}.frame{stroke:#3a4048}.dot{fill:#3a4048}.t{fill:#e3e6ea}
.d{fill:#98a1ab}.red{fill:#ff7b72}.green{fill:#56d364}.yellow{fill:#e3b341}.cyan{fill:#79c7e3}
}`

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Each piece has its place and its width, so that marks stand under their words in any font. */
function svg({ title, language }, ansi) {
  const lines = cells(ansi)
  const columns = Math.max(...lines.map(line => line.reduce((sum, [, text]) => sum + text.length, 0)))
  const width = Math.ceil(columns * ADVANCE) + 2 * MARGIN
  const height = BAR + lines.length * LEADING + MARGIN
  const rows = lines.flatMap((line, row) => {
    let column = 0
    return line.map(([names, text]) => {
      const x = (MARGIN + column * ADVANCE).toFixed(1)
      const y = BAR + FONT + row * LEADING
      column += text.length
      const length = (text.length * ADVANCE).toFixed(1)
      const name = names.replace(/^b$/, 'b t') || 't'
      return `<text x="${x}" y="${y}" class="${name}" textLength="${length}">${escaped(text)}</text>`
    })
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>${STYLE}
text{font:${FONT}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;white-space:pre}
</style>
<rect class="paper frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${[0, 1, 2].map(at => `<circle class="dot" cx="${MARGIN + 4 + at * 18}" cy="17" r="5"/>`).join('\n')}
${rows.join('\n')}
</svg>
`
}

for (const picture of PICTURES) {
  const path = join(root, picture.path)
  const drawn = svg(picture, session(picture))
  if (!process.argv.includes('--check')) writeFileSync(path, drawn)
  else if (readFileSync(path, 'utf8') !== drawn) {
    process.stderr.write(`${picture.path} is out of date: run node scripts/picture.mjs\n`)
    process.exitCode = 1
  }
}
