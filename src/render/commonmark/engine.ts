// What templates of Markdown have beyond others: {{…}} is escaped as Markdown, and a body can be written whole.
import { withContainer } from '../container.ts'
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
  withContainer(handlebars, () => ({ escapeExpression: escapeValue }))
}

const escapeValue = (value: unknown): string => escapeText(String(value ?? ''))
