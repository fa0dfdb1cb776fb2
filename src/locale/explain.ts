// What presser explain and the pages of the rules say. Apart from the words of every start, which stay small.
import type { InterfaceLanguage } from '../model/vocabulary.ts'
import { explainEn } from './en/explain.ts'
import { explainRu } from './ru/explain.ts'

/** One rule, explained to a new colleague. Texts are Markdown of the simplest kind: paragraphs and `code`. */
export interface RuleWords {
  /** What it catches, in one line. */
  readonly title: string
  /** Why it is there, how it decides, what it lets pass: a paragraph each. */
  readonly text: readonly string[]
  /** What each option sets, by its name. */
  readonly options?: Readonly<Record<string, string>>
}

/** What stands around an explanation. */
export interface ExplainFrame {
  /** `wrong(ru)`: title of the example in that language. */
  readonly wrong: Readonly<Record<InterfaceLanguage, string>>
  readonly right: string
  /** Before what check says of the wrong one. */
  readonly says: string
  /** Before other files that an example needs. */
  readonly beside: string
  readonly options: string
  /** Title of how to weigh a rule otherwise and to excuse it. */
  readonly exceptions: string
  readonly switching: string
  /** Beside the setting: which words it takes. */
  readonly settings: string
  readonly excusing: string
  /** What stands for the reason of an excuse. */
  readonly reason: string
  /** Of rules that can't be switched off. */
  readonly fixed: string
  /** Of rules that can't be excused in one place. */
  readonly noExcuse: string
  readonly index: { readonly title: string; readonly intro: string; readonly back: string }
  readonly columns: { readonly rule: string; readonly severity: string; readonly catches: string }
}

export type ExplainedRule = keyof typeof explainEn.rules

export interface ExplainWords {
  readonly frame: ExplainFrame
  readonly rules: Readonly<Record<ExplainedRule, RuleWords>>
}

export const EXPLAIN: Readonly<Record<InterfaceLanguage, ExplainWords>> = { en: explainEn, ru: explainRu }
