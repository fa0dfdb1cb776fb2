// All words at once, for whoever does not mind what they weigh; a start loads one language through words.ts.
import type { InterfaceLanguage } from '../model/vocabulary.ts'
import { en } from './en/index.ts'
import { ru } from './ru/index.ts'
import { type Vocabulary, type Words, withLookUps } from './words.ts'

export type { FieldWords, Said, Table, Vocabulary, Words } from './words.ts'
export { interfaceLanguage, loadWords } from './words.ts'

const VOCABULARIES: Record<InterfaceLanguage, Vocabulary> = { en, ru }

export const wordsOf = (language: InterfaceLanguage): Words => withLookUps(language, VOCABULARIES[language])
