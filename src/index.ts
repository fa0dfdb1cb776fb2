// presser as a library: the same pure core that the commands use.

export { type CheckOptions, checkOffice, checkRelease } from './check/check.ts'
export type { Diagnostic } from './check/rule.ts'
export { main } from './cli/main.ts'
export type { Io } from './commands/io.ts'
export { type Words, wordsOf } from './locale/index.ts'
export { type Office, officeOf } from './model/office.ts'
export type { Release } from './model/release.ts'
export type { Tree, TreeMap } from './model/tree.ts'
export { type Parsed, parse } from './parse/parse.ts'
export { complete } from './render/complete.ts'
export { formats, type RenderOptions, render, type Source } from './render/index.ts'
