// The helpers that templates may use beside Handlebars' own. scripts/hbs.mjs names the same ones; a test compares them.
import type { HelperOptions } from 'handlebars'
import { hang, type TemplateData } from './text.ts'

const DEFAULT_RULE = 72

export const HELPERS = {
  /** `{{#if (eq kind 'list')}}` */
  eq: (a: unknown, b: unknown): boolean => a === b,

  /** `{{upper labels.contact}}` */
  upper: (text: unknown): string => String(text ?? '').toUpperCase(),

  /** `<img{{{fit width height 544}}}>`: the size of a picture at most so wide; nothing where it is unknown. */
  fit: (width: unknown, height: unknown, most: unknown): string => {
    const [w, h, max] = [Number(width), Number(height), Number(most)]
    if (!(w > 0 && h > 0)) return ''
    const shown = Math.min(w, max)
    return ` width="${shown}" height="${Math.round((h * shown) / w)}"`
  },

  /** `{{rule}}`: a line of hyphens over the whole width. */
  rule: (options: HelperOptions): string => {
    const { width } = options.data as TemplateData
    return '-'.repeat(Number.isFinite(width) ? width : DEFAULT_RULE)
  },

  /** `{{#wrap first="- " rest="  "}}…{{/wrap}}`: wraps what it holds and puts `first` and `rest` before its lines. Nests. */
  wrap(this: unknown, options: HelperOptions): string {
    const { first = '', rest = '' } = options.hash as { first?: string; rest?: string }
    const { width, measure } = options.data as TemplateData
    const inner = width - Math.max(measure(first), measure(rest))
    const content = options.fn(this, { data: { ...options.data, width: inner } })
    return hang(content, width, measure, first, rest)
  },
}
