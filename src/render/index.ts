// Rendering: a release's tree and its office -> the contents of one output. Nothing here reads disk, clock or console.
import type { ZoneClock } from '../model/calendar.ts'
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import type { TreeMap } from '../model/tree.ts'
import type { Version } from './addresses.ts'
import { complete } from './complete.ts'
import type { Heavy, MailOptions } from './email.ts'
import { parseBody } from './markdown.ts'
import type { MediaBytes } from './media.ts'
import { Engine, type Overrides, templateOf } from './templates.ts'
import { finishMarkup, finishText, type Measure, measureFor, usableWidth } from './text.ts'
import { viewOf } from './view.ts'
import type { View, ViewMedia } from './view-model.ts'

export { isBuiltIn } from './builtin/names.ts'
export { formats } from './templates.ts'
export type * from './view-model.ts'
export type { Heavy, MailOptions, Overrides, Version }

export interface RenderOptions {
  /** The first part of a template's file name: `html`, `text`, `email`, or one of the office's own. */
  readonly format: string
  /** Columns of plain text, 72 by default, at least 20; 0 leaves lines unwrapped. */
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
  /** The same release in other languages, sorted; asked for by pages and mails only. */
  readonly versions?: () => readonly Version[]
}

export interface Rendered {
  readonly contents: string
  /** Of the file that may hold it, without a dot. */
  readonly extension: string
  /** What of a mail is so large that some readers won't get it whole. */
  readonly heavy: readonly Heavy[]
}

const MAIL_FORMAT = 'email'

/**
 * Renders one release. What is missing or wrong in it is left out, so that a proof can be shown.
 * @throws Failure 'unknown-format', 'template-broken', 'mail-value'
 */
export async function render(source: Source, office: Office, options: RenderOptions): Promise<Rendered> {
  const { overrides, format, now, clock } = options
  const template = templateOf(format, overrides)
  const release = complete(source.tree, office)
  const body = release.body ? await parseBody(release.body) : { blocks: [], links: [] }
  const bytesOf = source.media && remembered(source.media)
  const media = release.media.length > 0 ? await mediaFor(release, bytesOf, template.extension, format) : []
  const versions = (template.extension === 'html' && source.versions?.()) || []
  const view = viewOf(release, body, office, source.id, now, media, versions)
  const page = await produce(template, view, options)
  if (format !== MAIL_FORMAT) return { contents: page, extension: template.extension, heavy: [] }
  const text = await produce(templateOf('text', overrides), view, options)
  const { composeMail, heavyParts } = await import('./email.ts')
  const contents = composeMail(
    { release, view, office, ...source, media: bytesOf, text, html: page, now, clock },
    options.mail,
  )
  return { contents, extension: 'eml', heavy: heavyParts(page, contents) }
}

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
  extension: string,
  format: string,
): Promise<Omit<ViewMedia, 'weight'>[]> {
  const { IN_PAGE, NOWHERE, viewMedia } = await import('./media.ts')
  if (format === MAIL_FORMAT) return viewMedia(media, bytesOf, (await import('./email.ts')).IN_MAIL)
  return viewMedia(media, bytesOf, extension === 'html' ? IN_PAGE : NOWHERE)
}

/** A page knows its styles by their hashes, a mail carries them in its elements. */
const finishPage = async (page: string, sheet: (() => string) | undefined): Promise<string> =>
  sheet
    ? (await import('./inline-styles.ts')).inlineStyles(page, sheet)
    : (await import('./seal.ts')).sealed(page)

/** Runs one template and finishes what it made. */
async function produce(
  { file, extension }: { file: string; extension: string },
  view: View,
  { overrides, format, width: wanted }: RenderOptions,
): Promise<string> {
  const plain = extension === 'txt'
  const width = plain ? usableWidth(wanted) : Number.POSITIVE_INFINITY
  const measure: Measure = plain
    ? await measureFor(JSON.stringify(view) + Object.values(overrides ?? {}).join(''))
    : text => text.length
  const engine = await Engine.for(extension, overrides)
  const made = engine.run(file, view, { width, measure })
  if (plain) return finishText(made, width, measure)
  if (extension !== 'html') return finishMarkup(made)
  const sheet = () => engine.run('partials/mail-style.html.hbs', view, { width, measure })
  return finishPage(finishMarkup(made), format === MAIL_FORMAT ? sheet : undefined)
}
