// What an earlier check of a release found, and whether it still holds.
import type { InterfaceLanguage, Stage } from '../../model/vocabulary.ts'
import type { Diagnostic } from '../rule.ts'
import { type Asked, stillAnswers, type World } from './world.ts'

export interface Check {
  /** The state of the archive at which `asked` was answered last. */
  readonly archive: string
  readonly language: InterfaceLanguage
  /** The stage that was asked for; none for the release's own. */
  readonly stage?: Stage | undefined
  readonly asked: readonly Asked[]
  readonly found: readonly Found[]
}

/** Without its file, which is named as each run sees it. */
export type Found = Omit<Diagnostic, 'file'>

/** What a check depends on besides the release's text. */
export interface Circumstances {
  readonly world: World
  readonly archive: string
  readonly language: InterfaceLanguage
  readonly stage: Stage | undefined
}

/** Whether a check of the same text would find the same now. */
export const holds = (check: Check, now: Circumstances): boolean =>
  check.language === now.language &&
  check.stage === now.stage &&
  stillAnswers(now.world, check.asked, check.archive === now.archive)
