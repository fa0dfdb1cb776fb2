// presser list: the releases of the workspace, newest first, as a table or as JSON.
import { relative } from 'node:path'
import type { Words } from '../locale/index.ts'
import { parseDay } from '../model/calendar.ts'
import { Failure } from '../model/failure.ts'
import { asList, get, isText, type TreeMap, textOf } from '../model/tree.ts'
import { STAGES, TYPES } from '../model/vocabulary.ts'
import { jsonText } from '../report/json-text.ts'
import { paintOf } from '../report/paint.ts'
import { cutTo, table } from '../report/table.ts'
import { visible } from '../report/visible.ts'
import { parseFile } from '../workspace/files.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { CommandModule, Context } from './context.ts'
import { addExamples } from './examples.ts'
import { choiceFlag, collect, dayFlag, withNames } from './flags.ts'

interface Flags {
  since?: string
  until?: string
  lang?: string[]
  type?: string[]
  status?: string[]
  tag?: string[]
  json?: true
}

export const define: CommandModule['define'] = (command, context, run) => {
  const words = context.words.cli.list
  command
    .option('--since <DATE>', words.since)
    .option('--until <DATE>', words.until)
    .option('--lang <LANGUAGE>', words.lang, collect)
    .option('--type <TYPE>', `${words.type}: ${withNames(TYPES, words.types)}`, collect)
    .option('--status <STATUS>', `${words.status}: ${withNames(STAGES, context.words.stages)}`, collect)
    .option('--tag <TAG>', words.tag, collect)
    .option('--json', words.json)
    .action(run((flags: Flags) => list(flags, context)))
  addExamples(command, context.words, words.examples)
}

async function list(flags: Flags, context: Context): Promise<number> {
  const workspace = await context.workspace()
  const wanted = filterOf(flags, workspace, context.words)
  const rows = rowsOf(workspace, context).filter(wanted).sort(newestFirst)
  if (flags.json) context.print(jsonText(rows.map(({ lead: _, ...row }) => row)))
  else if (rows.length > 0) context.print(await tableOf(rows, context))
  if (rows.length === 0) context.tell(`presser: ${context.words.cli.list.none}`)
  return 0
}

/** One release. What it does not say is null; all is as typed, for nothing here has been checked. */
interface Row {
  /** Relative to the current folder. */
  readonly file: string
  readonly date: string | null
  readonly language: string | null
  readonly type: string | null
  readonly status: string | null
  readonly headline: string | null
  readonly number: string | null
  readonly tags: readonly string[]
  readonly embargo: string | null
  readonly translation_of: string | null
  /** Stands in for the headline of a brief in the table. */
  readonly lead: string | null
}

function rowsOf(workspace: Workspace, context: Context): Row[] {
  return workspace.releaseFiles().flatMap(path => {
    const file = relative(context.cwd, path)
    const tree = readTree(path, file, context)
    return tree ? [rowOf(file, tree)] : []
  })
}

// One file that can't be read must not hide the others.
function readTree(path: string, file: string, { words, tell }: Context): TreeMap | undefined {
  try {
    const { tree } = parseFile(path, file)
    if (!tree) tell(`presser: ${words.cli.list.unread(visible(file))}`)
    return tree
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    tell(`presser: ${visible(words.failure(error))}`)
    return undefined
  }
}

function rowOf(file: string, tree: TreeMap): Row {
  const text = (name: string) => textOf(tree, name)?.trim().replace(/\s+/g, ' ') ?? null
  return {
    file,
    date: text('date'),
    language: text('language'),
    type: text('type'),
    status: text('status'),
    headline: text('headline'),
    number: text('number'),
    tags: asList(get(tree, 'tags'))
      .filter(isText)
      .map(tag => tag.trim())
      .filter(Boolean),
    embargo: text('embargo'),
    translation_of: text('translation_of'),
    lead: text('lead'),
  }
}

/** Whether a row passes every flag that is given; a flag given several times takes any of its values. */
function filterOf(flags: Flags, { office }: Workspace, { cli, stages }: Words): (row: Row) => boolean {
  const since = flags.since === undefined ? undefined : dayFlag('--since', flags.since)
  const until = flags.until === undefined ? undefined : dayFlag('--until', flags.until)
  const types = flags.type?.map(text => valueFlag('--type', text, TYPES, cli.list.types))
  const statuses = flags.status?.map(text => valueFlag('--status', text, STAGES, stages))
  const languages = flags.lang?.map(text => choiceFlag('--lang', text, office.languages))
  const tags = flags.tag?.map(tag => tag.trim().toLowerCase())
  return row =>
    among(types, row.type) &&
    among(statuses, row.status) &&
    among(languages, row.language) &&
    (!tags || row.tags.some(tag => tags.includes(tag.toLowerCase()))) &&
    (since === undefined || dayOf(row) >= since) &&
    (until === undefined || (dayOf(row) !== '' && dayOf(row) <= until))
}

const among = (wanted: readonly string[] | undefined, value: string | null): boolean =>
  !wanted || (value !== null && wanted.includes(value))

/** `YYYY-MM-DD`, or an empty text where the date is no real day: such a release comes last. */
const dayOf = ({ date }: Row): string => (date !== null && parseDay(date) ? date.slice(0, 10) : '')

const down = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

const newestFirst = (a: Row, b: Row): number =>
  down(dayOf(a), dayOf(b)) ||
  down(a.date?.slice(10, 16) ?? '', b.date?.slice(10, 16) ?? '') ||
  down(b.file, a.file)

/** Columns that the beginning of a lead may take. */
const LEAD_WIDTH = 80

async function tableOf(rows: readonly Row[], { words, io, colors }: Context): Promise<string> {
  const { columns: titles, types } = words.cli.list
  const { stages } = words
  const paint = await paintOf(colors.stdout)
  const statusColors: Record<string, (text: string) => string> = {
    [stages.draft]: paint.yellow,
    [stages.review]: paint.yellow,
    [stages.withdrawn]: paint.red,
  }
  const columns = [
    { title: titles.date },
    { title: titles.language, goes: 2 },
    { title: titles.type, goes: 1 },
    {
      title: titles.status,
      goes: 4,
      paint: (status: string, padded: string) => statusColors[status]?.(padded) ?? padded,
    },
    { title: titles.headline, cut: 'end' as const },
    {
      title: titles.file,
      ...{ cut: 'start' as const, goes: 3 },
      paint: (_: string, padded: string) => paint.dim(padded),
    },
  ]
  const cells = rows.map(row => [
    dayOf(row) || (row.date ?? ''),
    row.language ?? '',
    nameOf(types, row.type ?? ''),
    nameOf(stages, row.status ?? ''),
    row.headline ?? cutTo(row.lead ?? '', LEAD_WIDTH),
    row.file,
  ])
  return table(columns, cells, io.stdout.isTTY ? (io.stdout.columns ?? 80) : undefined)
}

/** The word for a value of the file; a slip of the pen stays as it was typed. */
const nameOf = (names: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(names, value) ? names[value]! : value

/** A value as the file has it, also where it was typed as the table shows it. */
function valueFlag<T extends string>(
  flag: string,
  text: string,
  choices: readonly T[],
  names: Readonly<Record<T, string>>,
): T {
  const typed = text.trim().toLowerCase()
  return choices.find(choice => names[choice] === typed) ?? choiceFlag(flag, text, choices)
}
