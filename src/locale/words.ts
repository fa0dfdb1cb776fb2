// The words of one interface language, loaded by themselves, with the few look-ups that every caller needs.
import type { Failure, FailureCode } from '../model/failure.ts'
import type { Fault } from '../model/kinds.ts'
import type { Path } from '../model/tree.ts'
import { type InterfaceLanguage, isInterfaceLanguage } from '../model/vocabulary.ts'
import type { FieldWords } from './en/fields.ts'
import type { en } from './en/index.ts'
import type { Said } from './en/rules.ts'

export type { FieldWords } from './en/fields.ts'
export type { Said } from './en/rules.ts'

/** Every word of one language. Russian must have each key that English has. */
export type Vocabulary = {
  [K in keyof typeof en]: Widened<(typeof en)[K]>
}
type Widened<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends string
    ? string
    : { [K in keyof T]: Widened<T[K]> }

/** Whose fields: a release's, or those of presser.yaml. */
export type Table = 'release' | 'office'

export interface Words extends Vocabulary {
  readonly language: InterfaceLanguage
  /** What is wrong with a value, and what to type. `field` is named as the file names it. */
  fault(fault: Fault, field: string): Said
  /** One line for a known failure. */
  failure(failure: Failure): string
  /** The words of a field, by its path in a tree. */
  field(path: Path, table?: Table): FieldWords
  fieldHelp(path: Path, table?: Table): string
}

// A start needs one of them, and each is a quarter of the program.
const VOCABULARIES: Record<InterfaceLanguage, () => Promise<Vocabulary>> = {
  en: async () => (await import('./en/index.ts')).en,
  ru: async () => (await import('./ru/index.ts')).ru,
}

export const loadWords = async (language: InterfaceLanguage): Promise<Words> =>
  withLookUps(language, await VOCABULARIES[language]())

/** A vocabulary with the look-ups that every caller needs. */
export function withLookUps(language: InterfaceLanguage, vocabulary: Vocabulary): Words {
  const field = (path: Path, table: Table = 'release') => fieldWords(vocabulary, path, table)
  return {
    ...vocabulary,
    language,
    fault: (fault, name) =>
      (vocabulary.faults[fault.code] as (fault: Fault, name: string) => Said)(fault, name),
    failure: ({ code, facts }) =>
      (vocabulary.failures[code as FailureCode] as (facts: unknown) => string)(facts),
    field,
    fieldHelp: (path, table) => field(path, table).help,
  }
}

function fieldWords({ fields, officeFields }: Vocabulary, path: Path, table: Table): FieldWords {
  const names = path.filter(step => typeof step === 'string')
  const [register] = names
  // In presser.yaml a key of the office's stands between the register and the field.
  const keyed = table === 'office' && (register === 'people' || register === 'contacts')
  const key = (keyed ? [register, ...names.slice(2)] : names).join('.')
  return (table === 'office' ? officeFields : fields)[key] ?? { label: names.at(-1) ?? '', help: '' }
}

/** The language presser speaks: the office's choice, else PRESSER_LANG, LC_ALL, LANG, else English. */
export function interfaceLanguage(
  office: InterfaceLanguage | undefined,
  env: Record<string, string | undefined>,
): InterfaceLanguage {
  if (office) return office
  for (const name of ['PRESSER_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG']) {
    const language = env[name]?.slice(0, 2).toLowerCase()
    if (language) return isInterfaceLanguage(language) ? language : 'en'
  }
  return 'en'
}
