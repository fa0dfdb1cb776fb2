// Templates by file name: the built-in ones on the Handlebars runtime, the office's compiled when there are any.
import type HandlebarsModule from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { Failure, type TemplateFault } from '../model/failure.ts'
import { builtIn } from './builtin/index.ts'
import { brokenTemplate, TemplateSlip } from './errors.ts'
import type { Overrides } from './formats.ts'
import { HELPERS } from './helpers.ts'
import type { Layout } from './text/layout.ts'
import type { View } from './view-model.ts'

type Handlebars = typeof HandlebarsModule
type Template = HandlebarsTemplateDelegate
/** Only where there is something of the office's to compile. */
type Compile = (file: string, source: string) => Template

const PARTIAL = /^partials\/([\w-]+)\.(\w+)\.hbs$/
const NONE: Overrides = {}

// Compiled templates are kept for as long as the overrides that they come from.
const engines = new WeakMap<Overrides, Map<string, Engine>>()

/** Runs templates of one extension, with the partials of that extension. */
export class Engine {
  readonly #handlebars: Handlebars
  readonly #builtIn: Readonly<Record<string, TemplateSpecification>>
  readonly #overrides: Overrides
  readonly #compile: Compile
  readonly #templates = new Map<string, Template>()

  private constructor(
    handlebars: Handlebars,
    extension: string,
    builtIn: Readonly<Record<string, TemplateSpecification>>,
    overrides: Overrides,
    compile: Compile,
  ) {
    this.#handlebars = handlebars
    this.#builtIn = builtIn
    this.#overrides = overrides
    this.#compile = compile
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
    const isOwn = Object.keys(overrides).length > 0
    const handlebars = isOwn ? (await import('handlebars')).default : runtime
    const environment = handlebars.create()
    environment.registerHelper(HELPERS)
    if (extension === 'md') await (await import('./commonmark/engine.ts')).writeMarkdown(environment)
    const own = isOwn ? await import('./own-templates.ts') : undefined
    own?.holdToRules(environment, extension)
    const compile: Compile = (file, source) => environment.compile(source, own!.compileOptions(file))
    return new Engine(environment, extension, await builtIn(extension), overrides, compile)
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
    return source === undefined
      ? guarded(file, this.#handlebars.template(this.#builtIn[file]!))
      : guarded(file, this.#compile(file, source), source)
  }
}

/** The same template; what it throws names the innermost file and its line. @param source of a template of the office */
function guarded(file: string, template: Template, source?: string): Template {
  return (context, options) => {
    try {
      return template(context, options)
    } catch (error) {
      throw error instanceof Failure ? error : templateError(file, error, source)
    }
  }
}

const MISSING_KEY = /^"(.*)" not defined in /s
const UNKNOWN_HELPER = /unknown helper (\S+)/
const MISSING_PARTIAL = /^The partial (.*) could not be found/s

function templateError(file: string, error: unknown, source: string | undefined): unknown {
  if (error instanceof TemplateSlip)
    return brokenTemplate(file, error.line ?? lineNaming(error.fault, source), error.fault)
  if (error instanceof RangeError && error.message.includes('call stack'))
    return brokenTemplate(file, undefined, { code: 'endless-partials' })
  // Of a template of ours only what Handlebars says of the names that it was handed; anything else is a bug.
  const isNamed = error instanceof Object && 'endLineNumber' in error
  if (!(error instanceof Error) || (source === undefined && !isNamed)) return error
  const { message, lineNumber } = error as Error & { lineNumber?: number }
  const syntax = /^(?:Parse|Lexical) error on line (\d+)[^\n]*\n(.*)/.exec(message)
  if (syntax) return brokenTemplate(file, Number(syntax[1]), { code: 'syntax', text: syntax[2]! })
  const fault = faultOf(message, lineNumber === undefined ? 'fails' : 'syntax')
  return brokenTemplate(file, lineNumber ?? lineNaming(fault, source), fault)
}

function faultOf(message: string, otherwise: 'fails' | 'syntax'): TemplateFault {
  const key = MISSING_KEY.exec(message)?.[1]
  if (key !== undefined) return { code: 'missing-key', name: key }
  const helper = UNKNOWN_HELPER.exec(message)?.[1]
  if (helper !== undefined) return { code: 'unknown-helper', name: helper }
  const partial = MISSING_PARTIAL.exec(message)?.[1]
  if (partial !== undefined) return { code: 'missing-partial', name: partial }
  return { code: otherwise, text: message.replace(/ - \d+:\d+$/, '') }
}

/** Where Handlebars does not say the place: the only line that names what is wrong. */
function lineNaming(fault: TemplateFault, source = ''): number | undefined {
  const name = 'name' in fault ? fault.name : undefined
  const lines = source
    .split('\n')
    .flatMap((line, at) => (name && line.includes('{{') && line.includes(name) ? at + 1 : []))
  return lines.length === 1 ? lines[0] : undefined
}
