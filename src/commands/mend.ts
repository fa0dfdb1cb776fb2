// What fix and check --fix do alike: repair releases in memory, and put them on disk together.
import { resolve } from 'node:path'
import { type Fixed, fixRelease } from '../fix/fix.ts'
import type { Parsed } from '../parse/parse.ts'
import { visible } from '../report/visible.ts'
import { rewrite } from '../workspace/rewrite.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Context } from './context.ts'
import { readOrTell } from './diagnose.ts'
import { isOffice, type Target } from './targets.ts'

export interface Mended {
  readonly target: Target
  /** Whole texts, with the byte order mark that the file may have. */
  readonly before: string
  readonly after: string
  /** Places repaired; 0 where the file stays as it is. */
  readonly count: number
}

interface All {
  readonly mended: Mended[]
  /** Files that the disk refused. */
  readonly unread: number
  /** Files that are no release. */
  readonly broken: number
}

/** Repairs each in memory. presser.yaml, whose words are the office's own, stays as it is. */
export async function mendAll(
  targets: readonly Target[],
  workspace: Workspace,
  context: Context,
): Promise<All> {
  const mended: Mended[] = []
  let [unread, broken] = [0, 0]
  for (const target of targets) {
    const parsed = await readOrTell(target, context)
    if (!parsed) {
      unread++
      continue
    }
    if (!parsed.tree) {
      broken++
      context.tell(`presser: ${context.words.cli.fix.unread(visible(target.shown))}`)
    }
    const fixed: Fixed = isOffice(target)
      ? { parsed, count: 0 }
      : fixRelease(parsed, { office: workspace.office, words: context.words })
    mended.push({ target, before: wholeText(parsed), after: wholeText(fixed.parsed), count: fixed.count })
  }
  return { mended, unread, broken }
}

const wholeText = ({ text, hasByteOrderMark }: Parsed): string => (hasByteOrderMark ? `\ufeff${text}` : text)

/** Puts the repaired files on disk, all or none. Throws Failure. */
export function writeMended(mended: readonly Mended[], { cwd }: Context): void {
  rewrite(
    mended
      .filter(({ count }) => count > 0)
      .map(({ target: { shown }, after }) => ({ path: resolve(cwd, shown), contents: after, shown })),
  )
}
