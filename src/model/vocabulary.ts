// The closed lists of the field: types of release, stages, instructions, kinds of correction.

export const TYPES = ['release', 'statement', 'advisory', 'brief'] as const
export type ReleaseType = (typeof TYPES)[number]

/** In the order a release goes through them; each asks for all that the ones before it asked for. */
export const STAGES = ['draft', 'review', 'final', 'withdrawn'] as const
export type Stage = (typeof STAGES)[number]

export const INSTRUCTIONS = ['immediate', 'embargo'] as const
export type Instruction = (typeof INSTRUCTIONS)[number]

export const CORRECTION_KINDS = ['correction', 'update', 'withdrawal'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/** Languages that presser itself speaks. */
export const INTERFACE_LANGUAGES = ['en', 'ru'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

export const SEVERITIES = ['off', 'warning', 'error'] as const
export type Severity = Exclude<(typeof SEVERITIES)[number], 'off'>

const oneOf =
  <T extends string>(list: readonly T[]) =>
  (text: unknown): text is T =>
    (list as readonly unknown[]).includes(text)

export const isType = oneOf(TYPES)
export const isStage = oneOf(STAGES)
export const isInterfaceLanguage = oneOf(INTERFACE_LANGUAGES)
