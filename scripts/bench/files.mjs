// The archive on disk, once as presser has it and once as a site of Hugo with the same texts.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A new folder in memory where the system has such a place: writing to a disk takes a different time every time. */
export const newFolder = () =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'presser-bench-'))

/** The releases in the sample office. */
export function writeOffice(folder, releases) {
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'presser.yaml'), join(folder, 'presser.yaml'))
  for (const { path, fields } of releases) write(join(folder, path), yamlOf(fields))
}

/** The text of a release as `presser new` would write it. */
export function yamlOf(fields) {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (name === 'lead') return [`${name}: >-`, ...folded(value)]
    if (name === 'body') return [`${name}: |`, ...value.split('\n').map(line => line && `  ${line}`)]
    if (name === 'quotes')
      return [
        `${name}:`,
        ...value.flatMap(quote => mapLines(quote).map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`)),
      ]
    if (Array.isArray(value)) return [`${name}: [${value.map(quoted).join(', ')}]`]
    if (typeof value === 'object') return [`${name}:`, ...mapLines(value).map(line => `  ${line}`)]
    return [`${name}: ${quoted(value)}`]
  })
  return `# yaml-language-server: $schema=../../.presser/release.schema.json\n${lines.join('\n')}\n`
}

const quoted = text => JSON.stringify(text)
const mapLines = map => Object.entries(map).map(([name, value]) => `${name}: ${quoted(value)}`)
const folded = text => text.match(/[^ ].{0,86}(?![^ ])/g).map(line => `  ${line}`)

/** A site with the texts of the releases: a page and a plain text of each, with the contacts that it names. */
export function writeHugo(folder, releases) {
  write(
    join(folder, 'config.yaml'),
    [
      'baseURL: https://imsc.example/',
      'languageCode: ru',
      'title: IMSC',
      'disableKinds: [home, section, taxonomy, term, RSS, sitemap, robotsTXT, "404"]',
      'outputFormats: {text: {mediaType: text/plain, baseName: index, isPlainText: true}}',
      'outputs: {page: [HTML, text]}',
    ].join('\n'),
  )
  write(join(folder, 'data/office.yaml'), readFileSync(join(root, 'presser.yaml')))
  write(join(folder, 'layouts/_default/single.html'), HTML)
  write(join(folder, 'layouts/_default/single.text.txt'), TEXT)
  for (const { path, fields } of releases) {
    const { body = '', lead = '', headline, contact, dateline, quotes: _, ...rest } = fields
    // JSON is YAML too, to Hugo: front matter without a generator of our own.
    const front = {
      ...rest,
      title: headline ?? lead,
      place: dateline?.place,
      lead,
      contacts: [contact].flat(),
    }
    const name = basename(path, '.yaml').replace(/\.(ru|en)$/, '-$1')
    write(join(folder, 'content/releases', `${name}.md`), `${JSON.stringify(front, null, 2)}\n\n${body}\n`)
  }
}

const HTML = `<!doctype html>
<html lang="{{ .Params.language }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.lead }}"></head>
<body>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02.01.2006" }}</time> {{ .Params.place }}</p>
<p>{{ .Params.lead }}</p>
{{ .Content }}
{{ $language := .Params.language }}{{ with .Params.boilerplate }}<p>{{ index (index $.Site.Data.office.boilerplate .) $language }}</p>{{ end }}
{{ range .Params.contacts }}{{ with index $.Site.Data.office.contacts . }}<address>{{ index .role $language }}: {{ index .name $language }}{{ range .phones }}, <a href="tel:{{ . }}">{{ . }}</a>{{ end }}{{ range .emails }}, <a href="mailto:{{ . }}">{{ . }}</a>{{ end }}</address>
{{ end }}{{ end }}</body>
</html>
`

const TEXT = `{{ .Title }}

{{ .Date.Format "02.01.2006" }} {{ .Params.place }}

{{ .Params.lead }}

{{ .Plain }}
{{ $language := .Params.language }}{{ with .Params.boilerplate }}{{ index (index $.Site.Data.office.boilerplate .) $language }}
{{ end }}
{{ range .Params.contacts }}{{ with index $.Site.Data.office.contacts . }}{{ index .role $language }}: {{ index .name $language }}{{ range .phones }}, {{ . }}{{ end }}{{ range .emails }}, {{ . }}{{ end }}
{{ end }}{{ end }}`

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
