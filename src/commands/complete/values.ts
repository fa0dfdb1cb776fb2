// What may be typed for a flag or an argument: closed lists, keys of presser.yaml, tags and files of the workspace.
import { readdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import type { Option } from 'commander'
import type { Words } from '../../locale/index.ts'
import { RELEASE_FIELDS } from '../../model/fields.ts'
import { inLanguage } from '../../model/office.ts'
import { asList, get, isText } from '../../model/tree.ts'
import { INSTRUCTIONS, INTERFACE_LANGUAGES, STAGES, TYPES } from '../../model/vocabulary.ts'
import { REPORTERS } from '../../report/index.ts'
import { visible } from '../../report/visible.ts'
import { parseFile } from '../../workspace/files.ts'
import type { Workspace } from '../../workspace/workspace.ts'

export interface Candidate {
  readonly value: string
  readonly description?: string | undefined
  /** More is to be typed after it: a folder, `field=`. */
  readonly open?: boolean
}

/** What values are found in. */
export interface Place {
  /** Absolute: the folder that paths are relative to. */
  readonly cwd: string
  readonly home: string | undefined
  readonly workspace: Workspace | undefined
  readonly words: Words
}

type Source = (place: Place, typed: string) => Candidate[] | Promise<Candidate[]>

/** Values that need no explaining. */
export const plain = (values: readonly string[]): Candidate[] => values.map(value => ({ value }))
const types: Source = ({ words }) => TYPES.map(value => ({ value, description: words.types[value] }))
const stages: Source = ({ words }) => STAGES.map(value => ({ value, description: words.stages[value] }))
const languages: Source = ({ workspace }) => plain(workspace?.office.languages ?? [])
const tags: Source = ({ workspace }) => plain(workspace ? tagsOf(workspace) : [])

/** By the flag's long name, without its hyphens. */
export const FLAG_VALUES: Readonly<Record<string, Source>> = {
  type: types,
  ...{ status: stages, stage: stages },
  ...{ lang: languages, language: languages },
  ...{ tag: tags, tags },
  speaker: place => keys(place, 'people', 'name'),
  contact: place => keys(place, 'contacts', 'name'),
  boilerplate: place => keys(place, 'boilerplate'),
  instruction: () => plain(INSTRUCTIONS),
  interface: () => plain(INTERFACE_LANGUAGES),
  reporter: () => plain(Object.keys(REPORTERS)),
  set: () => RELEASE_FIELDS.map(({ name }) => ({ value: `${name}=`, open: true })),
  format: formats,
  'time-zone': () => plain(Intl.supportedValuesOf('timeZone')),
  translate: releases,
}

/** The rules of check with what they catch; those words load only here. */
export async function rules({ words }: Place): Promise<Candidate[]> {
  const { explainedAll } = await import('../../docs/explained.ts')
  return explainedAll(words.language).map(({ id, title }) => ({ value: id, description: title }))
}

/** Files by what the help calls the value: `<FILE>`, `[PATH...]`, `<DIR>`. */
export function fileValues(name: string): Source | undefined {
  if (/^(FILE|PATH)/i.test(name)) return releases
  return /^DIR/i.test(name) ? (place, typed) => paths(place, typed, () => false) : undefined
}

/** Those of the flags of render that these formats go by, and all that every format does. */
export async function flagsFor(
  options: readonly Option[],
  formats: readonly string[],
  { workspace }: Place,
): Promise<Option[]> {
  const [{ isFor }, { isBuiltIn }] = await Promise.all([
    import('../render-flags.ts'),
    import('../../render/index.ts'),
  ])
  const overrides = workspace?.templates(isBuiltIn) ?? {}
  return options.filter(({ long }) => isFor(long ?? '', formats, overrides))
}

// The templates' engine loads only where formats are asked for.
async function formats({ workspace, words }: Place): Promise<Candidate[]> {
  const { formats: all, isBuiltIn } = await import('../../render/index.ts')
  const described = new Map(Object.entries(words.cli.render.formats))
  return all(workspace?.templates(isBuiltIn) ?? {}).map(value => ({
    value,
    description: described.get(value),
  }))
}

function keys(
  { workspace, words }: Place,
  register: 'people' | 'contacts' | 'boilerplate',
  name?: string,
): Candidate[] {
  const entries = Object.entries(workspace?.office.registers[register] ?? {})
  return entries.map(([value, entry]) => {
    const text = name === undefined ? entry : get(entry, name)
    return { value, description: workspace && inLanguage(text, words.language, workspace.office) }
  })
}

/** Enough to know an office's tags, and read in no time. */
const RECENT = 200

function tagsOf(workspace: Workspace): string[] {
  const newest = [...workspace.releaseFiles()]
    .sort((a, b) => (basename(a) < basename(b) ? 1 : -1))
    .slice(0, RECENT)
  const found = newest.flatMap(file => {
    try {
      return asList(get(parseFile(file, file).tree, 'tags')).filter(isText)
    } catch {
      return []
    }
  })
  return [...new Set(found.map(tag => tag.trim()).filter(Boolean))].sort()
}

/** Folders and YAML files, step by step as shells do; where none begins so, releases with that in their name. */
function releases(place: Place, typed: string): Candidate[] {
  const found = paths(place, typed, name => /\.ya?ml$/i.test(name))
  if (found.length > 0 || typed === '' || typed.includes('/')) return found
  const files = place.workspace?.releaseFiles() ?? []
  const matching = files.filter(file => basename(file).toLowerCase().includes(typed.toLowerCase()))
  return plain(matching.map(file => relative(place.cwd, file)))
}

function paths({ cwd, home }: Place, typed: string, isWanted: (name: string) => boolean): Candidate[] {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1)
  const from = folder.startsWith('~/') && home ? join(home, folder.slice(2)) : resolve(cwd, folder)
  const start = typed.slice(folder.length)
  return readdirSync(from, { withFileTypes: true })
    .filter(({ name }) => name.startsWith(start) && name.startsWith('.') === start.startsWith('.'))
    .flatMap((entry): Candidate[] => {
      // A name that looks like a flag is none with its folder before it.
      const value = `${folder || (entry.name.startsWith('-') ? './' : '')}${entry.name}`
      if (entry.isDirectory()) return [{ value: `${value}/`, open: true }]
      return isWanted(entry.name) ? [{ value }] : []
    })
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}

/** Only what can stand on one line and steers no terminal is offered. */
export const isSafe = ({ value }: Candidate): boolean => value !== '' && visible(value) === value
