// Builds dist/: the program as minified CommonJS chunks, the library's types, the licences of what is bundled.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { hbs } from './hbs.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

/** Most runs need none of these, and each costs a good part of a start. Beside them the folder whose package it is. */
const LAZY = { yaml: '.', 'temporal-polyfill': '.', entities: 'node_modules/markdown-it' }

/** What the program and its most frequent command import, directly or through others. */
const core = new Set()
/** Of the words, what `rules` or both languages need as well: it would take a whole chunk with it. */
const SHARED_WORDS = ['src/locale/ru/plural.ts', 'src/locale/number-runs.ts', 'src/locale/en/commands.ts']
/** What a check needs of which nothing is remembered. */
const rules = new Set()
/** What rendering plain text imports beyond those. */
const text = new Set()

// For npm test: right after npm ci there is nothing to do.
if (process.argv.includes('--if-stale') && !isStale()) process.exit()

rmSync(dist, { recursive: true, force: true })
const lazy = await Promise.all(Object.entries(LAZY).map(bundlePackage))
const bundle = await rolldown({
  input: { presser: join(root, 'src/cli/start.ts'), index: join(root, 'src/index.ts') },
  platform: 'node',
  plugins: [hbs(), leaveOut(), findGroups()],
  external: Object.keys(LAZY).map(name => `#lazy/${name}`),
  transform: { target: 'node20' },
  logLevel: 'warn',
})
const { output } = await bundle.write({
  dir: dist,
  format: 'cjs',
  minify: true,
  exports: 'named',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name].cjs',
  // What every command starts with, in one file: each further one costs a read and a look for its cache.
  codeSplitting: {
    groups: [
      { name: 'core', test: id => core.has(id) },
      { name: 'rules', test: id => rules.has(id) },
      { name: 'text', test: id => text.has(id) },
    ],
  },
})
// The bin reads chunks as Latin-1, one byte a character: half the memory, and no decoding at the start.
const chunks = [...output, ...lazy]
for (const { fileName, code } of chunks)
  writeFileSync(join(dist, fileName), asciiOnly(withLazy(code, fileName)))
writeFileSync(join(dist, 'licences.txt'), licences(chunks.flatMap(chunk => chunk.moduleIds)))
run('tsc', ['-p', 'tsconfig.types.json'])
pruneTypes()
warmUp()

/** A package that is loaded at its first use, synchronously, as a chunk of its own. */
async function bundlePackage([name, user]) {
  const bundle = await rolldown({
    input: name,
    cwd: join(root, user),
    platform: 'node',
    transform: { target: 'node20' },
  })
  const { output } = await bundle.generate({ format: 'cjs', minify: true, exports: 'named' })
  return { ...output[0], fileName: `chunks/${name}.cjs` }
}

/** Points `require('#lazy/name')` to that chunk. */
function withLazy(code, fileName) {
  return code.replace(/#lazy\/([\w-]+)/g, fileName.startsWith('chunks/') ? './$1.cjs' : './chunks/$1.cjs')
}

/** All that the program is made of. */
function sources() {
  const files = ['src', 'templates', 'scripts'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true }).map(name => join(root, folder, name)),
  )
  return [...files, join(root, 'package.json'), join(root, 'package-lock.json')].filter(existsSync)
}

/** Whether a source is newer than what was built last. */
function isStale() {
  const built = join(dist, 'types/package.json')
  if (!existsSync(built)) return true
  const time = statSync(built).mtimeMs
  return sources().some(file => statSync(file).mtimeMs > time)
}

function sourcesDigest() {
  const hash = createHash('sha256')
  for (const file of sources().sort()) if (statSync(file).isFile()) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function findGroups() {
  return {
    name: 'find-groups',
    buildEnd() {
      const imported = (id, dynamic) => {
        const info = this.getModuleInfo(id)
        return [...(info?.importedIds ?? []), ...(dynamic ? (info?.dynamicallyImportedIds ?? []) : [])]
      }
      const collect = (group, paths) => {
        const queue = paths.map(path => join(root, path))
        for (let id = queue.pop(); id; id = queue.pop()) {
          if (core.has(id) || rules.has(id) || group.has(id)) continue
          group.add(id)
          // A body is text nearly always, so its parser comes along.
          queue.push(...imported(id, id.endsWith('src/render/markdown.ts')))
        }
      }
      collect(core, ['src/cli/start.ts', 'src/commands/check.ts', ...SHARED_WORDS])
      collect(rules, ['src/check/check.ts'])
      // The marks are a few words that three other formats share.
      collect(text, ['src/commands/render.ts', 'src/render/builtin/txt.ts', 'src/render/marks.ts'])
    },
  }
}

/** What is loaded for features that presser does not use, or before it is used. */
function leaveOut() {
  return {
    name: 'leave-out',
    transform(code, id) {
      if (id.endsWith('src/model/version.ts')) return code.replace("'source'", `'${sourcesDigest()}'`)
      const [, name] = /\/([a-z]+)-package\.ts$/.exec(id) ?? []
      if (name)
        return code.replace(/^(?:import|const require).*$/gm, '').replace("require('", "require('#lazy/")
      // Only subcommands that are programs of their own start a process.
      if (/commander[/\\]lib[/\\]command\.js$/.test(id)) {
        return code.replace(
          /^const childProcess = require\('node:child_process'\);/m,
          'const childProcess = undefined;',
        )
      }
      // Texts have hardly ever an &amp; that would need the table of all its kin.
      if (/markdown-it[/\\].*\.mjs$/.test(id)) {
        return code.replace(
          /^import \{ decodeHTMLStrict \} from "entities";$/m,
          "const decodeHTMLStrict = text => require('#lazy/entities').decodeHTMLStrict(text);",
        )
      }
      // Bare addresses in a body stay text (`linkify: false`).
      if (/node_modules[/\\]linkify-it[/\\].*\.m?js$/.test(id)) return 'export class LinkifyIt {}'
      // Colours are decided by cli/color.ts; what chalk asks the terminal costs the modules for terminals and sockets.
      if (/chalk[/\\]source[/\\]vendor[/\\]supports-color[/\\]index\.js$/.test(id)) {
        return 'export const createSupportsColor = () => false; export default { stdout: false, stderr: false }'
      }
      // Only attachments given as URLs are fetched; that would be the network.
      if (/nodemailer[/\\].*[/\\]fetch[/\\]index\.(c|m)?js$/.test(id)) return 'export default undefined'
      // Types are told by the bytes, never by this long list of endings.
      if (/nodemailer[/\\].*[/\\]mime-types\.(c|m)?js$/.test(id)) {
        return 'export const detectExtension = undefined; export const detectMimeType = undefined'
      }
      return undefined
    },
  }
}

function asciiOnly(code) {
  return code.replace(
    /[\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The licence text of each bundled package, as their licences ask. */
function licences(modules) {
  const folders = new Set(modules.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  const texts = [...folders].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
  })
  return texts.join(`\n${'-'.repeat(72)}\n\n`)
}

/** Leaves the types that the library's entry leads to: the others name packages that its users don't have. */
function pruneTypes() {
  const types = join(dist, 'types')
  const wanted = new Set()
  const queue = [join(types, 'src/index.d.ts')]
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (wanted.has(file)) continue
    wanted.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/['"](\.[^'"]+)\.[jt]s['"]/g)) {
      queue.push(join(dirname(file), `${path}.d.ts`))
    }
  }
  for (const name of readdirSync(types, { recursive: true })) {
    if (name.endsWith('.d.ts') && !wanted.has(join(types, name))) rmSync(join(types, name))
  }
  // They describe index.cjs, whatever the package's own type is.
  writeFileSync(join(types, 'package.json'), '{"type":"commonjs"}\n')
}

function run(command, args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(1)
}

/** Runs the commands that hooks and pipes start most, so that the first user already has their code cache. */
function warmUp() {
  // A memory of its own: what is remembered is not run, and would not be in the cache.
  const memory = mkdtempSync(join(tmpdir(), 'presser-'))
  let runs = 0
  const sample = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'
  for (const [language, ...args] of [
    ['ru', 'check', sample],
    ['en', 'check', sample],
    ['en', 'render', sample, '-f', 'text'],
    ['en', 'render', sample, '-f', 'email'],
    ['en', 'render', sample, '-f', 'html'],
    // Times with their zones.
    ['en', 'check', 'releases/2026/2026-12-01-avalanche-warning-line.en.yaml'],
    ['en', 'list'],
  ]) {
    spawnSync(process.execPath, [join(root, 'bin/presser.cjs'), ...args], {
      cwd: root,
      env: { ...process.env, PRESSER_LANG: language, PRESSER_CACHE: join(memory, String(runs++)) },
      stdio: ['ignore', 'ignore', 2],
    })
  }
  rmSync(memory, { recursive: true })
}
