// presser init: prompts and flags -> a workspace that check finds nothing wrong with.
import { join, resolve } from 'node:path'
import { momentAt } from '../model/calendar.ts'
import { Failure } from '../model/failure.ts'
import { releasePath } from '../model/file-name.ts'
import { officeOf } from '../model/office.ts'
import { type TreeMap, textOf } from '../model/tree.ts'
import { canAsk } from '../prompts/session.ts'
import { visible } from '../report/visible.ts'
import { officeText } from '../scaffold/office.ts'
import { releaseText } from '../scaffold/release.ts'
import { EDITORCONFIG, firstRelease, preCommitConfig, vscodeSettings } from '../scaffold/starter.ts'
import { kindOf } from '../workspace/files.ts'
import { OFFICE_FILE, RELEASES, SCHEMAS, yamlBelow } from '../workspace/workspace.ts'
import { type NewFile, writeAll } from '../workspace/write-all.ts'
import type { CommandModule, Context } from './context.ts'
import { addExamples } from './examples.ts'
import { collect } from './flags.ts'
import { givenBy, type InitFlags, refuse, systemZone, withDefaults } from './init-flags.ts'
import { shownPath } from './targets.ts'

export const define: CommandModule['define'] = (command, context, run) => {
  const words = context.words.scaffold.init
  command
    .argument('[DIR]', words.folder)
    .option('--name <TEXT>', words.name, collect)
    .option('--short-name <TEXT>', words.shortName, collect)
    .option('--url <URL>', words.url)
    .option('--languages <LIST>', words.languages)
    .option('--time-zone <ZONE>', words.timeZone)
    .option('--contact-role <TEXT>', words.role, collect)
    .option('--contact-name <TEXT>', words.contactName, collect)
    .option('--contact-phone <NUMBER>', words.phone, collect)
    .option('--contact-email <ADDRESS>', words.email, collect)
    .option('--no-input', words.noInput)
    .action(run((folder: string | undefined, flags: InitFlags) => init(folder, flags, context)))
  addExamples(command, context.words, words.examples)
}

async function init(folder: string | undefined, flags: InitFlags, context: Context): Promise<number> {
  const root = resolve(context.cwd, folder ?? '.')
  const shown = shownPath(root, context.io.cwd)
  if (kindOf(root) === 'file') throw new Failure('not-writable', { path: shown, reason: 'ENOTDIR' })
  if (kindOf(join(root, OFFICE_FILE)) !== 'nothing') throw new Failure('not-empty', { path: shown })
  const given = givenBy(flags, context)
  refuse(given, context)
  const tree = withDefaults(flags.input && canAsk(context.io) ? await asked(given, context) : given, context)
  refuse(tree, context, true)
  const files = await filesFor(tree, root, context)
  const { kept } = writeAll(root, files, shown)
  tellAbout(files, kept, root, context)
  return 0
}

async function asked(given: TreeMap, context: Context): Promise<TreeMap> {
  const { io, words, colors, tell, now } = context
  const [{ openSession }, { askOffice }] = await Promise.all([
    import('../prompts/session.ts'),
    import('../prompts/ask-office.ts'),
  ])
  const session = await openSession(io, words, colors.stderr, tell)
  const offered = { languages: [words.language], timeZone: systemZone(context), now: now() }
  return askOffice(given, offered, session)
}

async function filesFor(tree: TreeMap, root: string, context: Context): Promise<NewFile[]> {
  const { words } = context
  const [{ configSchema, releaseSchema }, { slugOf }] = await Promise.all([
    import('../model/schema.ts'),
    import('../scaffold/slug.ts'),
  ])
  const json = (schema: unknown) => `${JSON.stringify(schema, null, 2)}\n`
  return [
    { path: OFFICE_FILE, contents: officeText(tree, SCHEMAS.config, words) },
    ...starterFile(tree, root, slugOf, context),
    { path: SCHEMAS.release, contents: json(releaseSchema(words)) },
    { path: SCHEMAS.config, contents: json(configSchema(words)) },
    { path: '.pre-commit-config.yaml', contents: preCommitConfig(words) },
    { path: '.vscode/settings.json', contents: vscodeSettings(SCHEMAS) },
    { path: '.editorconfig', contents: EDITORCONFIG },
  ]
}

/** The first release, where the folder has none. */
function starterFile(
  tree: TreeMap,
  root: string,
  slugOf: (text: string) => string,
  { now, words }: Context,
): NewFile[] {
  if (yamlBelow(join(root, RELEASES)).length > 0) return []
  const office = officeOf(tree)
  const release = firstRelease(office, momentAt(now(), office.timeZone))
  const slug = slugOf(textOf(release, 'headline')!) || 'newsroom'
  const path = releasePath({ date: textOf(release, 'date')!, slug, language: office.languages[0]! })
  return [
    { path, contents: releaseText({ tree: release, office, words, schema: `../../${SCHEMAS.release}` }) },
  ]
}

function tellAbout(
  files: readonly NewFile[],
  kept: readonly string[],
  root: string,
  { io, words, tell, print }: Context,
): void {
  const { made, kept: keptWords, next } = words.scaffold.init
  const shown = (path: string) => visible(shownPath(join(root, path), io.cwd))
  for (const { path } of files) tell(kept.includes(path) ? keptWords(shown(path)) : made(shown(path)))
  const folder = shownPath(root, io.cwd)
  if (io.stderr.isTTY) tell(next(folder === '.' ? '' : `${visible(folder)}/`))
  const release = files.find(({ path }) => path.startsWith(`${RELEASES}/`))?.path
  print(`${release ? shownPath(join(root, release), io.cwd) : folder}\n`)
}
