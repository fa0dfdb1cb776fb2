// Rendering: a release's tree and its office -> the contents of one output. Nothing here reads disk, clock or console.
import type { Office } from '../model/office.ts'
import type { Release } from '../model/release.ts'
import type { TreeMap } from '../model/tree.ts'
import { complete } from './complete.ts'
import type { Heavy, MailOptions } from './email.ts'
import { type Format, formatOf, type Overrides } from './formats.ts'
import { parseBody } from './markdown.ts'
import type { MediaBytes } from './media.ts'
import { Engine } from './templates.ts'
import { finishMarkdown, finishMarkup, finishText } from './text/finish.ts'
import { layoutFor, UNSET } from './text/layout.ts'
import { viewOf } from './view.ts'
import type { View, ViewMedia } from './view-model.ts'

export { BUILT_IN_FORMATS, extensions, formats, isBuiltIn } from './formats.ts'
export type * from './view-model.ts'
export type { Heavy, MailOptions, Overrides }

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
}

export interface Source {
  readonly tree: TreeMap
  /** Path of the release, relative to the workspace: `releases/2026/x.ru.yaml`. */
  readonly id: string
  /** The bytes of a file that the release names under media; undefined where there is none. Without it no file is sent. */
  readonly media?: MediaBytes
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
  const { now, mail } = options
  const format = formatOf(options.format, options.overrides)
  const release = complete(source.tree, office)
  const body = release.body ? await parseBody(release.body) : { blocks: [], links: [] }
  const media = release.media.length > 0 ? await mediaFor(release, source, format) : []
  const view = viewOf(release, body, office, source.id, now, media)
  const produced = (file: string) => produce(file, view, options)
  const job = { media: undefined, ...source, release, body, view, office, mail, now, template: produced }
  const made = await (format.maker ? (await format.maker())(job) : produced(format.template))
  const { contents, heavy = [] } = typeof made === 'string' ? { contents: made } : made
  return { contents, extension: format.extension, ending: format.ending, heavy }
}

// Most releases name no files, and a start should not pay for them.
async function mediaFor(
  { media }: Release,
  source: Source,
  { placing, extension }: Format,
): Promise<ViewMedia[]> {
  const { PLACINGS, NOWHERE, viewMedia } = await import('./media.ts')
  const place = (await placing?.()) ?? PLACINGS[extension] ?? NOWHERE
  return viewMedia(media, source.media, place)
}

/** Runs one template and finishes what it made. */
async function produce(file: string, view: View, { overrides, width }: RenderOptions): Promise<string> {
  const [extension = ''] = /[^.]+(?=\.hbs$)/.exec(file) ?? []
  const plain = extension === 'txt'
  const sample = () => JSON.stringify(view) + Object.values(overrides ?? {}).join('')
  const layout = plain ? await layoutFor(sample(), view.language, width) : UNSET
  const engine = await Engine.for(extension, overrides)
  const made = engine.run(file, view, layout)
  if (plain) return finishText(made, layout)
  return extension === 'md' ? finishMarkdown(made) : finishMarkup(made)
}
