// A workspace on disk: where presser.yaml is, what it says, and the releases below it.
import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { parseFileName } from '../model/file-name.ts'
import { type Office, officeOf } from '../model/office.ts'
import { emptyMap } from '../model/tree.ts'
import type { Parsed } from '../parse/parse.ts'
import { type ArchiveFiles, archiveBelow } from './archive.ts'
import { entriesIn, kindOf, namesIn, parseFile, readText } from './files.ts'
import { peekMedia, readMedia } from './media.ts'
import { Memory, type MemoryPlace } from './memory.ts'

export const OFFICE_FILE = 'presser.yaml'
export const RELEASES = 'releases'
const TEMPLATES = 'templates'
/** Where the editor's schemas are, inside the workspace. */
export const SCHEMAS = {
  release: '.presser/release.schema.json',
  config: '.presser/config.schema.json',
} as const

export interface Workspace {
  /** Absolute. */
  readonly root: string
  readonly office: Office
  /** presser.yaml as read, for its check. */
  readonly officeSource: Parsed
  /** Absolute paths of all releases, sorted. */
  readonly releaseFiles: () => readonly string[]
  /** Whether a release of this path (from the workspace) or slug exists. */
  readonly releaseExists: (reference: string) => boolean
  /** The releases for rules that compare them. Nothing is read before one asks. */
  readonly archive: ArchiveFiles
  /** What earlier runs found; undefined where nothing is to be remembered. */
  readonly memory: Memory | undefined
  /** The file that a release names under media; undefined where there is none inside the workspace. */
  readonly mediaFile: (path: string) => ReturnType<typeof peekMedia>
  /** Its bytes, or why they can't be had. */
  readonly mediaBytes: (path: string) => ReturnType<typeof readMedia>
  /** The office's own templates, by their name below templates/. */
  readonly templates: (isBuiltIn: (file: string) => boolean) => Record<string, string>
}

/** The nearest folder upward from `from` that holds presser.yaml. */
export function findRoot(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (kindOf(join(folder, OFFICE_FILE)) === 'file') return folder
    if (dirname(folder) === folder) return undefined
  }
}

/** What a workspace needs of the world around it. */
export interface Surroundings {
  /** presser's own folder: there, templates/ holds the built-in templates, which are no office's own. */
  readonly home?: string | undefined
  /** Nothing is remembered without it. */
  readonly memory?: MemoryPlace | undefined
}

/** Opens the workspace at `root`. Its presser.yaml may still be wrong: `officeSource` is what to check. */
export function openWorkspace(root: string, shown: string, { home, memory: place }: Surroundings): Workspace {
  const officeSource = parseFile(join(root, OFFICE_FILE), shown)
  let files: readonly string[] | undefined
  const releaseFiles = () => (files ??= yamlBelow(join(root, RELEASES)))
  const tree = officeSource.tree ?? emptyMap()
  const name = JSON.stringify(tree.organization ?? '')
  const memory = place && new Memory(place, name, officeSource.text)
  return {
    root,
    office: officeOf(tree),
    officeSource,
    releaseFiles,
    releaseExists: reference => releaseExists(root, reference, releaseFiles),
    archive: archiveBelow(root, releaseFiles, memory),
    memory,
    mediaFile: path => peekMedia(root, path),
    mediaBytes: path => readMedia(root, path),
    templates: isBuiltIn => templatesBelow(root, file => root === home && isBuiltIn(file)),
  }
}

// A link may lead round to the office's own file, which is no release.
const isYaml = (name: string): boolean =>
  /\.ya?ml$/i.test(name) && !name.startsWith('.') && name !== OFFICE_FILE

/** The YAML files in a folder and its subfolders, sorted. Hidden ones are passed over, and pipes and devices. */
export function yamlBelow(folder: string, above: readonly string[] = []): string[] {
  const entries = entriesIn(folder).filter(({ name }) => !name.startsWith('.'))
  if (entries.length === 0) return []
  // A link to a folder above would lead round in a circle.
  const real = realpathSync(folder)
  if (above.includes(real)) return []
  return entries.flatMap(({ name, kind }) => {
    const path = join(folder, name)
    if (kind === 'folder') return yamlBelow(path, [...above, real])
    // A link that leads nowhere is told by whoever reads it.
    return isYaml(name) && kind !== 'device' ? [path] : []
  })
}

function releaseExists(root: string, reference: string, files: () => readonly string[]): boolean {
  const path = resolve(root, reference)
  if (path.startsWith(root + sep) && kindOf(path) === 'file') return true
  return files().some(file => parseFileName(basename(file))?.slug === reference)
}

// The folder may hold other files too; only what is called *.hbs is a template.
function templatesBelow(root: string, isOther: (file: string) => boolean): Record<string, string> {
  const found: Record<string, string> = {}
  for (const folder of ['', 'partials']) {
    for (const name of namesIn(join(root, TEMPLATES, folder))) {
      const path = join(root, TEMPLATES, folder, name)
      const file = folder ? `${folder}/${name}` : name
      if (name.endsWith('.hbs') && !isOther(file)) found[file] = readText(path, relative(root, path))
    }
  }
  return found
}
