// Rendering: a release's tree and its office -> the contents of one output. Nothing here reads disk, clock or console.
import type { ZoneClock } from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import type { TreeMap } from '../model/tree.ts'
import type { Version } from './addresses.ts'
import { complete } from './complete.ts'
import type { Heavy, MailOptions } from './email.ts'
import { type Format, formatOf, MAIL_TEMPLATE, type Overrides } from './formats.ts'
import { parseBody } from './markdown.ts'
import type { MediaBytes } from './media.ts'
import { Engine } from './templates.ts'
import { finishMarkdown, finishMarkup, finishText } from './text/finish.ts'
import { layoutFor, UNSET } from './text/layout.ts'
import { viewOf } from './view.ts'
import type { View, ViewMedia } from './view-model.ts'

export {
  BUILT_IN_FORMATS,
  extensions,
  type FormatOption,
  formatEnding,
  formats,
  formatsTaking,
  isBuiltIn,
} from './formats.ts'
export type * from './view-model.ts'
export type { Heavy, MailOptions, Overrides, Version }

export interface RenderOptions {
  /** `text`, `html` or another of the built-in ones, or the first part of the name of an office's template. */
  readonly format: string
  /** Columns of plain text, 72 by default, at least 20; Infinity leaves lines unwrapped. */
  readonly width?: number
  /**
   * The office's own templates: source by file name within its templates folder, `partials/contact.html.hbs`.
   * Pass the same object for many releases, and they are compiled once.
   */
  readonly overrides?: Overrides
  /** For the email format. */
  readonly mail?: MailOptions
  /** The hour it is, in milliseconds since 1970: dates the mail, and an embargo that has ended by then is not announced. */
  readonly now?: number
  /** Tells the offset of the office's zone for the mail's date sooner than a calendar of zones does. */
  readonly clock?: ZoneClock
}

export interface Source {
  readonly tree: TreeMap
  /** Path of the release, relative to the workspace: `releases/2026/x.ru.yaml`. */
  readonly id: string
  /** The bytes of a file that the release names under media; undefined where there is none. Without it no file is sent. */
  readonly media?: MediaBytes
  /** The same release in other languages, sorted; asked for by every format but the built-in plain text. */
  readonly versions?: () => readonly Version[]
}

export interface Rendered {
  readonly contents: string
  /** Of the file that may hold it, without a dot. */
  readonly extension: string
  /** What follows the release's name in the name of that file: the extension, `wire.txt` for an office's own format. */
  readonly ending: string
  /** What of a mail is so large that some readers won't get it whole. */
  readonly heavy: readonly Heavy[]
}

/**
 * Renders one release. What is missing or wrong in it is left out, so that a proof can be shown.
 * @throws Failure 'unknown-format', 'template-broken', 'mail-value'
 */
export async function render(source: Source, office: Office, options: RenderOptions): Promise<Rendered> {
  const { now, clock, mail } = options
  const format = formatOf(options.format, options.overrides)
  const release = complete(source.tree, office)
  const body = release.body ? await parseBody(release.body) : { blocks: [], links: [] }
  const bytesOf = source.media && remembered(source.media)
  const media = release.media.length > 0 ? await mediaFor(release, bytesOf, format) : []
  const versions = (!isPlainText(format, options.overrides) && source.versions?.()) || []
  const view = viewOf({ release, body, office, id: source.id, now, clock, media, versions })
  const produced = (file: string) => produce(file, view, options)
  const facts = { ...source, media: bytesOf, release, body, view, office }
  const job = { ...facts, mail, now, clock, template: produced }
  const made = await (format.maker ? (await format.maker())(job) : produced(format.template))
  const { contents, heavy = [] } = typeof made === 'string' ? { contents: made } : made
  return { contents, extension: format.extension, ending: format.ending, heavy }
}

// Plain text as it comes leads to no other languages, and a start should not pay for finding them.
const isPlainText = ({ template }: Format, overrides: Overrides = {}): boolean =>
  template === PLAIN && !Object.keys(overrides).some(file => file === PLAIN || PLAIN_PARTIAL.test(file))

const PLAIN = 'text.txt.hbs'
const PLAIN_PARTIAL = /^partials\/.+\.txt\.hbs$/

/** Each file is read once, and is the same for the view and for the mail. */
function remembered(media: MediaBytes): MediaBytes {
  const files = new Map<string, Uint8Array | undefined>()
  return file => {
    if (!files.has(file)) files.set(file, media(file))
    return files.get(file)
  }
}

// Most releases name no files, and a start should not pay for them.
async function mediaFor(
  { media }: Release,
  bytesOf: MediaBytes | undefined,
  { placing, extension }: Format,
): Promise<Omit<ViewMedia, 'weight'>[]> {
  const { PLACINGS, NOWHERE, viewMedia } = await import('./media.ts')
  const place = (await placing?.()) ?? PLACINGS[extension] ?? NOWHERE
  return viewMedia(media, bytesOf, place)
}

/** A page knows its styles by their hashes, a mail carries them in its elements. */
const finishPage = async (page: string, sheet: (() => string) | undefined): Promise<string> =>
  sheet
    ? (await import('./inline-styles.ts')).inlineStyles(page, sheet)
    : (await import('./seal.ts')).sealed(page)

// What is quoted stands in the blocks of a quotation too: at every depth of it, all would be twice.
const unquoted = (key: string, value: unknown): unknown => (key === 'said' ? undefined : value)

/** Runs one template and finishes what it made. */
async function produce(file: string, view: View, { overrides, width }: RenderOptions): Promise<string> {
  const [extension = ''] = /[^.]+(?=\.hbs$)/.exec(file) ?? []
  const plain = extension === 'txt'
  const sample = () => JSON.stringify(view, unquoted) + Object.values(overrides ?? {}).join('')
  const layout = plain ? await layoutFor(sample(), view.language, width) : UNSET
  const engine = await Engine.for(extension, overrides)
  const made = engine.run(file, view, layout)
  if (plain) return finishText(made, layout)
  if (extension === 'md') return finishMarkdown(made)
  if (extension !== 'html') return finishMarkup(made)
  const sheet = () => engine.run('partials/mail-style.html.hbs', view, layout)
  return finishPage(finishMarkup(made), file === MAIL_TEMPLATE ? sheet : undefined)
}
