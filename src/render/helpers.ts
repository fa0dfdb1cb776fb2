// The helpers that templates may use beside Handlebars' own. scripts/hbs.mjs names the same ones; a test compares them.
import type { HelperOptions } from 'handlebars'
import { hang, underline, within } from './text/finish.ts'
import { DEFAULT_WIDTH, type Layout } from './text/layout.ts'

/** Those that only templates of Markdown have; commonmark/engine.ts makes them. */
export const MARKDOWN_HELPERS = ['link', 'markdown'] as const

interface Hash {
  readonly first?: string
  readonly rest?: string
  readonly tight?: boolean
}

export const HELPERS = {
  /** `{{#if (eq kind 'list')}}` */
  eq: (a: unknown, b: unknown): boolean => a === b,

  /** `{{upper labels.contact}}` */
  upper: (text: unknown): string => String(text ?? '').toUpperCase(),

  /** `{{capital when.text}}`: a text that begins with a capital, for where it stands alone. */
  capital: (text: unknown): string => {
    const [first = '', ...rest] = String(text ?? '')
    return first.toUpperCase() + rest.join('')
  },

  /** `<img{{{fit width height 544}}}>`: the size of a picture at most so wide; nothing where it is unknown. */
  fit: (width: unknown, height: unknown, most: unknown): string => {
    const [w, h, max] = [Number(width), Number(height), Number(most)]
    if (!(w > 0 && h > 0)) return ''
    const shown = Math.min(w, max)
    return ` width="${shown}" height="${Math.round((h * shown) / w)}"`
  },

  /** `{{rule}}`: a line of hyphens over the whole width. */
  rule: (options: HelperOptions): string => {
    const { width } = options.data as Layout
    return '-'.repeat(Number.isFinite(width) ? width : DEFAULT_WIDTH)
  },

  /** `{{#wrap first="- " rest="  "}}…{{/wrap}}`: wraps what it holds and puts `first` and `rest` before its lines, `tight=true` without empty ones. Nests. */
  wrap(this: unknown, options: HelperOptions): string {
    const { first = '', rest = '', tight = false } = options.hash as Hash
    const layout = options.data as Layout
    const content = options.fn(this, { data: { ...options.data, ...within(layout, first, rest) } })
    return hang(tight ? content.replace(/\n+/g, '\n') : content, layout, first, rest)
  },

  /** `{{#underline "="}}{{headline}}{{/underline}}`: even lines, and the mark below over their width. */
  underline(this: unknown, mark: unknown, options: HelperOptions): string {
    return underline(options.fn(this), options.data as Layout, String(mark))
  },
}
