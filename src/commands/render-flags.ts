// The flags of presser render: what they are called, what they mean, and which formats they are for.
import { extname } from 'node:path'
import type { Command } from 'commander'
import type { Words } from '../locale/index.ts'
import { Failure } from '../model/failure.ts'
import {
  BUILT_IN_FORMATS,
  type FormatOption,
  formatEnding,
  formats,
  formatsTaking,
  type MailOptions,
  type Overrides,
} from '../render/index.ts'
import { WIDTHS } from '../render/text/layout.ts'
import { choiceFlag, collect, rangeFlag } from './flags.ts'

export interface RenderFlags {
  format?: string[]
  output?: string
  proof?: true
  public?: true
  force?: true
  width?: string
  /** False with --no-wrap. */
  wrap: boolean
  to?: string[]
  cc?: string[]
  bcc?: string[]
  draft?: true
}

export function addRenderFlags(command: Command, { cli: { render: words } }: Words): void {
  command
    .option('-f, --format <FORMAT>', words.format(BUILT_IN_FORMATS.map(({ name }) => name)), collect)
    .option('-o, --output <PATH>', words.output)
    .option('--proof', words.proof)
    .option('--public', words.public)
    .option('--force', words.force)
    .option('--width <N>', words.width)
    .option('--no-wrap', words.noWrap)
    .option('--to <ADDRESS>', words.to, collect)
    .option('--cc <ADDRESS>', words.cc, collect)
    .option('--bcc <ADDRESS>', words.bcc, collect)
    .option('--draft', words.draft)
}

/** The flags that only some formats go by. */
const OF_SOME: Readonly<Record<string, FormatOption>> = {
  '--width': 'width',
  '--no-wrap': 'width',
  '--to': 'mail',
  '--cc': 'mail',
  '--bcc': 'mail',
  '--draft': 'mail',
}

/** Whether one of these formats goes by a flag. */
export const isFor = (flag: string, wanted: readonly string[], overrides: Overrides): boolean => {
  const option = OF_SOME[flag]
  return !option || formatsTaking(option, overrides).some(format => wanted.includes(format))
}

/**
 * The formats that are asked for, each once. A flag that none of them goes by is refused: recipients must not get lost without a word.
 * Throws Failure 'bad-choice', 'flag-of-format'.
 */
export function formatsWanted(flags: RenderFlags, overrides: Overrides): string[] {
  const wanted = [...new Set(flags.format ?? [formatOfFile(flags.output, overrides)])]
  for (const format of wanted) choiceFlag('-f', format, formats(overrides))
  for (const flag of given(flags)) {
    if (!isFor(flag, wanted, overrides))
      throw new Failure('flag-of-format', { flag, formats: formatsTaking(OF_SOME[flag]!, overrides) })
  }
  return wanted
}

/** `-o page.html` alone asks for a page: plain text under that name would be a slip. */
function formatOfFile(output = '', overrides: Overrides): string {
  const ending = extname(output).slice(1).toLowerCase()
  return formatEnding(ending === 'htm' ? 'html' : ending, overrides) ?? BUILT_IN_FORMATS[0].name
}

const given = ({ width, wrap, to, cc, bcc, draft }: RenderFlags): string[] =>
  Object.entries({ width, 'no-wrap': !wrap, to, cc, bcc, draft }).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : `--${name}`,
  )

/** Columns of plain text; undefined where no flag says so. Throws Failure 'bad-range', 'flags-conflict'. */
export function widthOf({ width, wrap }: RenderFlags): number | undefined {
  if (wrap) return width === undefined ? undefined : rangeFlag('--width', width, WIDTHS)
  if (width !== undefined) throw new Failure('flags-conflict', { first: '--no-wrap', second: '--width' })
  return Number.POSITIVE_INFINITY
}

export const mailOf = ({ to, cc, bcc, draft }: RenderFlags): MailOptions => ({
  ...(to && { to }),
  ...(cc && { cc }),
  ...(bcc && { bcc }),
  ...(draft && { draft }),
})
