// Turns an import of a .hbs file into its precompiled template, for the bundle and for the tests.
import { readFile } from 'node:fs/promises'
import Handlebars from 'handlebars'

/** The helpers that templates may use beside Handlebars' own; src/render/helpers.ts has them. */
export const HELPERS = ['capital', 'eq', 'fit', 'rule', 'underline', 'upper', 'wrap']
/** Those of templates of Markdown. */
export const MARKDOWN_HELPERS = ['link', 'markdown']

/** How a template of this file name is compiled: only markup is escaped, and a name that the view lacks is an error. */
export const compileOptions = file => ({
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...HELPERS, ...(file.endsWith('.md.hbs') ? MARKDOWN_HELPERS : [])].map(name => [name, true]),
  ),
  noEscape: !/\.(?:html|xml|md)\.hbs$/.test(file),
})

/** A plugin for rolldown and Vite. */
export const hbs = () => ({
  name: 'hbs',
  async load(id) {
    const file = id.split('?', 1)[0]
    if (!file.endsWith('.hbs')) return null
    const specification = Handlebars.precompile(await readFile(file, 'utf8'), compileOptions(file))
    return { code: `export default ${specification}`, map: null, moduleType: 'js' }
  },
})
