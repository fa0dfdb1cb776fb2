// What templates of Markdown have beyond others: {{…}} is escaped as Markdown, and a body can be written whole.
import { paragraphReader } from '../markdown.ts'
import type { ViewBlock } from '../view-model.ts'
import { blocksMarkdown } from './blocks.ts'
import { escapeText, linkText } from './escape.ts'

type Runtime = Pick<typeof Handlebars, 'registerHelper' | 'template'>

/** Makes an environment of Handlebars write Markdown. */
export async function writeMarkdown(handlebars: Runtime): Promise<void> {
  const read = await paragraphReader()
  handlebars.registerHelper({
    markdown: (blocks: readonly ViewBlock[]) => blocksMarkdown(blocks, read),
    link: (text: unknown, href: unknown) => linkText(String(text ?? ''), String(href ?? '')),
  })
  const template = handlebars.template.bind(handlebars)
  handlebars.template = specification => template(escaping(specification))
}

type Program = (container: object, ...rest: unknown[]) => unknown

// Handlebars has one way of escaping for all environments; its compiled programs take it from their container.
function escaping(specification: TemplateSpecification): TemplateSpecification {
  const wrapped = Object.entries(specification as Record<string, unknown>).map(([name, value]) => [
    name,
    typeof value === 'function' ? escapingProgram(value as Program) : value,
  ])
  return Object.fromEntries(wrapped) as TemplateSpecification
}

const escapingProgram =
  (program: Program): Program =>
  (container, ...rest) =>
    program(Object.create(container, { escapeExpression: { value: escapeValue } }) as object, ...rest)

const escapeValue = (value: unknown): string => escapeText(String(value ?? ''))
