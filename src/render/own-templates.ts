// What an office's own templates are held to beyond the built-in ones, so that a slip is told by file and line and never printed:
// helpers are called as they are meant, texts have no parts, and only texts are printed.
import type { HelperDelegate, HelperOptions } from 'handlebars'
import { type Location, withContainer } from './container.ts'
import { TemplateSlip } from './errors.ts'
import { HELPERS, MARKDOWN_HELPERS } from './helpers.ts'

/** How a helper is called. */
interface Use {
  /** As a template has it. */
  readonly example: string
  /** What it takes before its options; a text may also be a number or nothing. */
  readonly takes: readonly ('any' | 'text' | 'list')[]
  /** It holds a part of the template: `{{#wrap}}…{{/wrap}}`. */
  readonly block?: true
  /** Its options by name, each a text unless it is a switch. */
  readonly options?: Readonly<Record<string, 'text' | 'any'>>
}

const USES: Readonly<Record<string, Use>> = {
  eq: { example: "{{#if (eq kind 'list')}}…{{/if}}", takes: ['any', 'any'] },
  upper: { example: '{{upper labels.contact}}', takes: ['text'] },
  capital: { example: '{{capital when.text}}', takes: ['text'] },
  fit: { example: '{{{fit width height 544}}}', takes: ['text', 'text', 'text'] },
  rule: { example: '{{rule}}', takes: [] },
  underline: { example: '{{#underline "="}}…{{/underline}}', takes: ['text'], block: true },
  wrap: {
    ...{ example: '{{#wrap first="- " rest="  "}}…{{/wrap}}', takes: [], block: true },
    options: { first: 'text', rest: 'text', tight: 'any' },
  },
  markdown: { example: '{{{markdown blocks}}}', takes: ['list'] },
  link: { example: '{{{link text href}}}', takes: ['text', 'text'] },
  if: {
    ...{ example: '{{#if subhead}}…{{/if}}', takes: ['any'], block: true },
    options: { includeZero: 'any' },
  },
  unless: { example: '{{#unless headline}}…{{/unless}}', takes: ['any'], block: true },
  each: { example: '{{#each contacts}}…{{/each}}', takes: ['any'], block: true },
  with: { example: '{{#with event}}…{{/with}}', takes: ['any'], block: true },
  lookup: { example: "{{lookup labels 'phone'}}", takes: ['any', 'any'] },
}

type Environment = Pick<typeof Handlebars, 'helpers' | 'registerHelper' | 'template'>

/** Holds an environment's templates and helpers to all that. Built-in templates run in it as they did. */
export function holdToRules(handlebars: Environment, extension: string): void {
  for (const [name, use] of Object.entries(USES)) {
    const helper = handlebars.helpers[name]
    if (helper) handlebars.registerHelper(name, checked(name, helper, use))
  }
  withContainer(handlebars, container => {
    const written = isEscaped(extension) ? container.escapeExpression : plainly
    let read: { value: unknown; name: string; line: number } | undefined
    let asked = { name: '', isKnown: true }
    return {
      // `{{#if event.place}}` where there is no event: of nothing there is nothing, unless there never is such a name.
      lookupProperty: (of, name) => {
        if (!asked.isKnown && isNothing(of)) throw new TemplateSlip({ code: 'missing-key', name: asked.name })
        asked = { name, isKnown: isNothing(of) || name in Object(of) }
        return isNothing(of) ? undefined : container.lookupProperty(of, name)
      },
      strict: (of, name, loc) => {
        if (!isNothing(of) && isText(of))
          throw new TemplateSlip({ code: 'missing-key', name }, loc.start.line)
        const value = container.strict(of, name, loc)
        read = { value, name, line: loc.start.line }
        return value
      },
      escapeExpression: value => {
        const { name, line } = read && read.value === value ? read : { name: 'this', line: undefined }
        if (isList(value)) throw new TemplateSlip({ code: 'prints-list', name }, line)
        if (isParts(value)) throw new TemplateSlip({ code: 'prints-parts', name }, line)
        return written(value)
      },
    }
  })
}

const isNothing = (value: unknown): value is null | undefined => value === undefined || value === null

const plainly = (value: unknown): string => String(value ?? '')

const isList = (value: unknown): boolean => Array.isArray(value) && value.some(isParts)
const isParts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('toHTML' in value)
const isText = (value: unknown): boolean => typeof value !== 'object' || value === null

function checked(name: string, helper: HelperDelegate, use: Use): HelperDelegate {
  return function (this: unknown, ...given: unknown[]): unknown {
    const { hash, fn, loc } = given.at(-1) as HelperOptions & { loc?: Location }
    const values = given.slice(0, -1)
    const isRight =
      Boolean(fn) === (use.block ?? false) &&
      values.length === use.takes.length &&
      values.every((value, at) => fits(value, use.takes[at]!)) &&
      Object.entries(hash as object).every(([option, value]) => fits(value, use.options?.[option]))
    if (!isRight)
      throw new TemplateSlip({ code: 'helper-misused', name, example: use.example }, loc?.start.line)
    return helper.apply(this, given as Parameters<HelperDelegate>)
  }
}

const fits = (value: unknown, kind: Use['takes'][number] | undefined): boolean =>
  kind === 'text' ? isText(value) : kind === 'list' ? Array.isArray(value) : kind === 'any'

/** Whether what stands in `{{…}}` is escaped, by the extension of the template. */
const isEscaped = (extension: string): boolean => /^(?:html|xml|md)$/.test(extension)

/**
 * As scripts/hbs.mjs compiles the built-in ones, but that what is printed always passes through the container.
 * Handlebars' own `log` would write into what is rendered, and the others are no helpers at all.
 */
export const compileOptions = (file: string): CompileOptions => ({
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: {
    ...Object.fromEntries(helpersFor(file).map(name => [name, true])),
    ...{ log: false, helperMissing: false, blockHelperMissing: false },
  },
})

const helpersFor = (file: string): string[] => [
  ...Object.keys(HELPERS),
  ...(file.endsWith('.md.hbs') ? MARKDOWN_HELPERS : []),
]
