// The table of built-in formats, and how a name finds what makes it: the office's own template, a built-in one, or code.
import type { ZoneClock } from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import { unknownFormat } from './errors.ts'
import type { Heavy, MailOptions, Source } from './index.ts'
import type { Body } from './markdown.ts'
import type { MediaBytes, Placing } from './media.ts'
import type { View } from './view-model.ts'

/** What a format that code makes is made from. */
export interface Job extends Omit<Source, 'media'> {
  readonly media: MediaBytes | undefined
  readonly release: Release
  readonly body: Body
  readonly view: View
  readonly office: Office
  readonly mail: MailOptions | undefined
  /** Milliseconds since 1970; undefined where no hour was given. */
  readonly now: number | undefined
  /** As in RenderOptions. */
  readonly clock: ZoneClock | undefined
  /** What a template makes of the release, by its file name; the office's own goes before the built-in one. */
  readonly template: (file: string) => Promise<string>
}

/** The text of a file, and what of it is so large that some readers won't get it whole. */
export interface Output {
  readonly contents: string
  readonly heavy: readonly Heavy[]
}

export type Maker = (job: Job) => string | Output | Promise<string | Output>

/** A template alone makes it, or code, which is loaded only for its own format and may start from a template. */
type Made =
  | { readonly template: string; readonly maker?: undefined; readonly from?: undefined }
  | { readonly template?: undefined; readonly maker: () => Promise<Maker>; readonly from?: string }

/** Columns of plain text; recipients and the mark of a draft. */
export type FormatOption = 'width' | 'mail'

export type Format = Made & {
  /** After `-f`. */
  readonly name: string
  /** Of the files that hold it, without a dot. Each built-in format has one of its own. */
  readonly extension: string
  /** What of RenderOptions changes it, beside what every format goes by. */
  readonly takes: readonly FormatOption[]
  /** Where it shows inline pictures from, unless it is a page or shows none. */
  readonly placing?: () => Promise<Placing>
}

/** The HTML of a mail. */
export const MAIL_TEMPLATE = 'email.html.hbs'

/** In the order in which help names them; the first is the default. */
export const BUILT_IN_FORMATS = [
  { name: 'text', extension: 'txt', template: 'text.txt.hbs', takes: ['width'] },
  { name: 'html', extension: 'html', template: 'html.html.hbs', takes: [] },
  {
    name: 'email',
    extension: 'eml',
    maker: async () => (await import('./email.ts')).email,
    from: MAIL_TEMPLATE,
    // Its text is plain text.
    takes: ['width', 'mail'],
    placing: async () => (await import('./email.ts')).IN_MAIL,
  },
  { name: 'markdown', extension: 'md', template: 'markdown.md.hbs', takes: [] },
  {
    name: 'ninjs',
    extension: 'json',
    maker: async () => (await import('./ninjs/ninjs.ts')).ninjs,
    takes: [],
  },
  { name: 'ics', extension: 'ics', maker: async () => (await import('./ics/ics.ts')).ics, takes: [] },
] as const satisfies readonly Format[]

export type BuiltInFormat = (typeof BUILT_IN_FORMATS)[number]['name']

/** Source by file name within the office's templates folder: `wire.txt.hbs`, `partials/contact.html.hbs`. */
export type Overrides = Readonly<Record<string, string>>

const TEMPLATE = /^([\w-]+)\.(\w+)\.hbs$/
const NONE: Overrides = {}
const TABLE: readonly Format[] = BUILT_IN_FORMATS

/** The built-in templates that are no partials. */
export const BUILT_IN_TEMPLATES: readonly string[] = TABLE.flatMap(
  ({ template, from }) => template ?? from ?? [],
)

/** Whether a file of presser's own templates/ is one of the built-in ones. */
export const isBuiltIn = (file: string): boolean =>
  file.startsWith('partials/') || BUILT_IN_TEMPLATES.includes(file)

/** The formats that the office's templates add, or put in place of a built-in one of the same name. */
const ownFormats = (overrides: Overrides): Format[] =>
  Object.keys(overrides).flatMap(file => {
    const [, name, extension] = TEMPLATE.exec(file) ?? []
    if (!name || !extension || isBuiltIn(file)) return []
    return [{ name, extension, template: file, takes: extension === 'txt' ? ['width'] : [] }]
  })

/** The names of all formats, sorted. A file that is not called `name.extension.hbs` makes none. */
export const formats = (overrides: Overrides = NONE): string[] =>
  [...new Set([...TABLE, ...ownFormats(overrides)].map(({ name }) => name))].sort()

/** The extensions of all formats: a path that ends in one is meant for a file, not for a folder. */
export const extensions = (overrides: Overrides = NONE): string[] =>
  [...TABLE, ...ownFormats(overrides)].map(({ extension }) => extension)

/** The one format whose files end so; undefined where there is none or several. */
export function formatEnding(extension: string, overrides: Overrides = NONE): string | undefined {
  const named = [...TABLE, ...ownFormats(overrides)].filter(format => format.extension === extension)
  const names = new Set(named.map(({ name }) => name))
  return names.size === 1 ? [...names][0] : undefined
}

/**
 * What makes a format; the office's own template goes before a built-in format.
 * `ending` follows a release's name in the file that holds it: that of an office's format cannot take the file of a built-in one.
 * @throws Failure 'unknown-format'
 */
export function formatOf(name: string, overrides: Overrides = NONE): Format & { readonly ending: string } {
  const own = ownFormats(overrides).findLast(format => format.name === name)
  if (own) return { ...own, ending: `${name}.${own.extension}` }
  const format = TABLE.find(format => format.name === name)
  if (!format) throw unknownFormat(name, formats(overrides))
  return { ...format, ending: format.extension }
}

/** The names of the formats that an option changes, sorted. */
export const formatsTaking = (option: FormatOption, overrides: Overrides = NONE): string[] =>
  formats(overrides).filter(name => formatOf(name, overrides).takes.includes(option))
