// What reading itself can find wrong. The words stand in the locale files.
import type { Span } from '../model/tree.ts'
import type { DecodeFault } from './decode.ts'
import type { LimitCode } from './limits.ts'
import type { SyntaxCode } from './syntax.ts'

export type Problem =
  | { rule: 'yaml-syntax'; code: SyntaxCode | DecodeFault; span: Span; word?: string }
  | { rule: 'yaml-limits'; code: LimitCode; span: Span }
  | { rule: 'field-repeated'; name: string; firstLine: number; span: Span }
