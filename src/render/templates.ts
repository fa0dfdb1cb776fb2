// Templates by file name: the built-in ones on the Handlebars runtime, the office's compiled when there are any.
import type HandlebarsModule from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { Failure, type TemplateFault } from '../model/failure.ts'
import { builtIn } from './builtin/index.ts'
import { brokenTemplate } from './errors.ts'
import type { Overrides } from './formats.ts'
import { HELPERS, MARKDOWN_HELPERS } from './helpers.ts'
import type { Layout } from './text/layout.ts'
import type { View } from './view-model.ts'

type Handlebars = typeof HandlebarsModule
type Template = HandlebarsTemplateDelegate

const PARTIAL = /^partials\/([\w-]+)\.(\w+)\.hbs$/
const NONE: Overrides = {}

// Compiled templates are kept for as long as the overrides that they come from.
const engines = new WeakMap<Overrides, Map<string, Engine>>()

/** Runs templates of one extension, with the partials of that extension. */
export class Engine {
  readonly #handlebars: Handlebars
  readonly #builtIn: Readonly<Record<string, TemplateSpecification>>
  readonly #overrides: Overrides
  readonly #templates = new Map<string, Template>()

  private constructor(
    handlebars: Handlebars,
    extension: string,
    builtIn: Readonly<Record<string, TemplateSpecification>>,
    overrides: Overrides,
  ) {
    this.#handlebars = handlebars
    this.#builtIn = builtIn
    this.#overrides = overrides
    handlebars.registerHelper(HELPERS)
    for (const file of [...Object.keys(builtIn), ...Object.keys(overrides)]) {
      const [, name, of] = PARTIAL.exec(file) ?? []
      if (name && of === extension) handlebars.registerPartial(name, this.#load(file))
    }
  }

  /** The engine for an extension, the same one as long as the overrides are the same object. */
  static async for(extension: string, overrides: Overrides = NONE): Promise<Engine> {
    const known = engines.get(overrides) ?? new Map<string, Engine>()
    engines.set(overrides, known)
    const engine = known.get(extension) ?? (await Engine.#create(extension, overrides))
    known.set(extension, engine)
    return engine
  }

  /** The compiler is loaded only where the office has templates of its own. */
  static async #create(extension: string, overrides: Overrides): Promise<Engine> {
    const own = Object.keys(overrides).length > 0
    const handlebars = own ? (await import('handlebars')).default : runtime
    const environment = handlebars.create()
    if (extension === 'md') await (await import('./commonmark/engine.ts')).writeMarkdown(environment)
    return new Engine(environment, extension, await builtIn(extension), overrides)
  }

  /** @throws Failure 'template-broken' */
  run(file: string, view: View, data: Layout): string {
    let template = this.#templates.get(file)
    if (!template) {
      template = this.#load(file)
      this.#templates.set(file, template)
    }
    return template(view, { data })
  }

  #load(file: string): Template {
    const source = Object.hasOwn(this.#overrides, file) ? this.#overrides[file] : undefined
    const template =
      source === undefined
        ? this.#handlebars.template(this.#builtIn[file]!)
        : this.#handlebars.compile(source, compileOptions(file))
    return guarded(file, template)
  }
}

const helpersFor = (file: string): string[] => [
  ...Object.keys(HELPERS),
  ...(file.endsWith('.md.hbs') ? MARKDOWN_HELPERS : []),
]

/** As scripts/hbs.mjs compiles the built-in ones. */
const compileOptions = (file: string): CompileOptions => ({
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(helpersFor(file).map(name => [name, true])),
  noEscape: !/\.(?:html|xml|md)\.hbs$/.test(file),
})

/** The same template; what it throws names the innermost file and its line. */
function guarded(file: string, template: Template): Template {
  return (context, options) => {
    try {
      return template(context, options)
    } catch (error) {
      throw error instanceof Failure ? error : templateError(file, error)
    }
  }
}

const MISSING_KEY = /^"(.*)" not defined in /s
const UNKNOWN_HELPER = /unknown helper (\S+)/
const MISSING_PARTIAL = /^The partial (.*) could not be found/s

function templateError(file: string, error: unknown): unknown {
  if (error instanceof RangeError && error.message.includes('call stack'))
    return brokenTemplate(file, undefined, { code: 'endless-partials' })
  const { message, lineNumber } = error as Error & { lineNumber?: number }
  const syntax = /^(?:Parse|Lexical) error on line (\d+)[^\n]*\n(.*)/.exec(message)
  if (syntax) return brokenTemplate(file, Number(syntax[1]), { code: 'syntax', text: syntax[2]! })
  // Handlebars gives its exceptions no class that could be told from Error, only this property.
  const known = error instanceof Object && 'endLineNumber' in error
  return known ? brokenTemplate(file, lineNumber, faultOf(message)) : error
}

function faultOf(message: string): TemplateFault {
  const key = MISSING_KEY.exec(message)?.[1]
  if (key !== undefined) return { code: 'missing-key', name: key }
  const helper = UNKNOWN_HELPER.exec(message)?.[1]
  if (helper !== undefined) return { code: 'unknown-helper', name: helper }
  const partial = MISSING_PARTIAL.exec(message)?.[1]
  if (partial !== undefined) return { code: 'missing-partial', name: partial }
  return { code: 'syntax', text: message.replace(/ - \d+:\d+$/, '') }
}
