// presser new: prompts and flags -> a release, or the start of one in another language.
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { dayText, momentAt } from '../model/calendar.ts'
import { Failure } from '../model/failure.ts'
import { parseFileName } from '../model/file-name.ts'
import { inLanguage } from '../model/office.ts'
import { type Path, type TreeMap, textOf } from '../model/tree.ts'
import { TYPES } from '../model/vocabulary.ts'
import type { Asking } from '../prompts/ask-text.ts'
import type { Beside } from '../prompts/beside.ts'
import { canAsk } from '../prompts/session.ts'
import { overlay } from '../scaffold/assign.ts'
import {
  bodyLines,
  carriedOver,
  type Original,
  otherLanguages,
  saidIn,
  withoutHalves,
  writtenFrom,
} from '../scaffold/translate.ts'
import { type Desk, faultsIn, lacksOf } from '../scaffold/verify.ts'
import { parseFile } from '../workspace/files.ts'
import { OFFICE_FILE, type Workspace } from '../workspace/workspace.ts'
import type { CommandModule, Context } from './context.ts'
import { addExamples } from './examples.ts'
import { collect, withNames } from './flags.ts'
import { refuseTwice, save } from './new-file.ts'
import { givenBy, type NewFlags, readsStdin, refuseFaults, refuseLacks, refuseLanguage } from './new-flags.ts'
import { shownPath } from './targets.ts'

export const define: CommandModule['define'] = (command, context, run) => {
  const words = context.words.scaffold.new
  command
    .option('--type <TYPE>', `${words.type}: ${withNames(TYPES, context.words.cli.list.types)}`)
    .option('--language <LANG>', words.language)
    .option('--date <DATE>', words.date)
    .option('--headline <TEXT>', words.headline)
    .option('--place <TEXT>', words.place)
    .option('--speaker <KEY>', words.speaker, collect)
    .option('--contact <KEY>', words.contact, collect)
    .option('--embargo <TIME>', words.embargo)
    .option('--immediate', words.immediate)
    .option('--lead <TEXT>', words.lead)
    .option('--body <TEXT>', words.body)
    .option('--set <FIELD=VALUE>', words.set, collect)
    .option('--translate <FILE>', words.translate)
    .option('--no-input', words.noInput)
    .action(run((flags: NewFlags) => create(flags, context)))
  addExamples(command, context.words, words.examples)
}

async function create(flags: NewFlags, context: Context): Promise<number> {
  const file = flags.translate === undefined ? undefined : resolve(context.cwd, flags.translate)
  const workspace = await context.workspace(file && dirname(file))
  const { office, releaseExists } = workspace
  const desk: Desk = { office, words: context.words, releaseExists }
  const original = file === undefined ? undefined : originalIn(file, workspace, desk, context)
  const given = await givenBy(flags, context.io.stdin, context.words, office.timeZone)
  const start = overlay(original ? startOf(original, given, workspace, context) : {}, given)
  refuseFaults(faultsIn(start, desk))

  const ask = flags.input && !readsStdin(flags) && canAsk(context.io)
  const answered = ask ? await askedFor(start, original, desk, workspace, context) : start
  const complete = overlay(defaults(workspace, context), answered)
  const tree = original ? writtenFrom(complete, given) : complete
  refuseFaults(faultsIn(tree, desk))
  refuseLacks(lacksOf(original ? withoutHalves(tree, given) : tree, desk))
  await save({ tree, original, workspace, context, typed: ask || readsStdin(flags) })
  return 0
}

const today = ({ office }: Workspace, context: Context): string =>
  dayText(momentAt(context.now(), office.timeZone))

const defaults = (workspace: Workspace, context: Context): TreeMap => ({
  type: 'release',
  language: workspace.office.languages[0]!,
  status: 'draft',
  date: today(workspace, context),
})

function originalIn(file: string, { root, office }: Workspace, desk: Desk, context: Context): Original {
  const shown = shownPath(file, context.cwd)
  const path = relative(root, file).split(sep).join('/')
  if (path === OFFICE_FILE) throw new Failure('not-release', { path: shown })
  const { tree } = parseFile(file, shown)
  if (path.startsWith('../') || resolve(root, path) !== file)
    throw new Failure('outside-workspace', { path: shown })
  if (!tree || !textOf(tree, 'language')) throw new Failure('broken-original', { path: shown })
  const original = { tree, path, name: parseFileName(basename(file)) }
  if (faultsIn(carriedOver(original, office), desk).length > 0)
    throw new Failure('broken-original', { path: shown })
  return original
}

/** What the original passes on, with the language where there is no choice. */
function startOf(original: Original, given: TreeMap, workspace: Workspace, context: Context): TreeMap {
  const choices = otherLanguages(original, workspace.office)
  const language = textOf(given, 'language') ?? (choices.length === 1 ? choices[0] : undefined)
  const start = carriedOver(original, workspace.office)
  if (language === undefined) {
    if (choices.length === 0) throw new Failure('missing-flag', { flag: '--language', field: 'language' })
    return start
  }
  refuseLanguage(language, choices)
  refuseTwice({ ...start, language }, original, workspace, context)
  return { ...start, language }
}

async function askedFor(
  start: TreeMap,
  original: Original | undefined,
  desk: Desk,
  workspace: Workspace,
  context: Context,
): Promise<TreeMap> {
  const [{ openSession }, { askRelease }, { placeCalled, usualPlace }] = await Promise.all([
    import('../prompts/session.ts'),
    import('../prompts/ask-release.ts'),
    import('../workspace/usual-place.ts'),
  ])
  const { office } = desk
  const session = await openSession(context.io, context.words, context.colors.stderr, context.tell)
  const offered: Asking['defaults'] = (path, tree) => {
    const language = textOf(tree, 'language') ?? office.languages[0]!
    if (path === 'date') return today(workspace, context)
    if (path === 'dateline.place') {
      // What the original says is not to be contradicted.
      const said = besideOf(original, ['dateline', 'place'])
      if (!said) return usualPlace(workspace, language)
      return placeCalled(workspace, language, { place: said.text, from: said.language })
    }
    const { name, shortName } = office.organization
    return path === 'speaker.organization' ? inLanguage(shortName ?? name, language, office) : undefined
  }
  return askRelease(start, {
    ...{ session, desk, defaults: offered, now: context.now() },
    languages: original ? otherLanguages(original, office) : office.languages,
    wanted: new Set(Object.keys(original?.tree ?? {})),
    beside: path => besideOf(original, path),
    guide: original ? bodyLines(original, context.words) : [],
  })
}

function besideOf(original: Original | undefined, path: Path): Beside | undefined {
  const text = original && saidIn(original, path)
  return text === undefined ? undefined : { text, language: textOf(original!.tree, 'language') ?? '' }
}
