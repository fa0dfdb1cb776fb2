// The untyped tree that a YAML file reads as: every scalar stays the text that was typed.

/** A value of a release or of presser.yaml before it is checked. Numbers, dates and `no` are text. */
export type Tree = string | Tree[] | TreeMap
export interface TreeMap {
  [name: string]: Tree
}
/** Where a value stands, from the root: `['contact', 0, 'phones', 1]`. */
export type Path = readonly (string | number)[]
/** Offsets in UTF-16 units, end exclusive. */
export type Span = readonly [start: number, end: number]

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

export const isText = (tree: Tree | undefined): tree is string => typeof tree === 'string'
export const isList = (tree: Tree | undefined): tree is Tree[] => Array.isArray(tree)
export const isMap = (tree: Tree | undefined): tree is TreeMap =>
  typeof tree === 'object' && !Array.isArray(tree)

/** A map without a prototype, so that a field called `constructor` or `__proto__` is only a field. */
export const emptyMap = (): TreeMap => Object.create(null)

/** True for what counts as not given: absent, blank, a list of blanks, a map without fields. */
export function isBlank(tree: Tree | undefined): boolean {
  if (tree === undefined) return true
  if (isText(tree)) return tree.trim() === ''
  if (isList(tree)) return tree.every(isBlank)
  return Object.keys(tree).length === 0
}

/** The own value of `name`, or undefined. Trees from other sources may have a prototype. */
export const get = (tree: Tree | undefined, name: string): Tree | undefined =>
  isMap(tree) && Object.hasOwn(tree, name) ? tree[name] : undefined

/** The text of field `name`, or undefined where it is absent, blank or not text. */
export function textOf(tree: Tree | undefined, name: string): string | undefined {
  const value = get(tree, name)
  return isText(value) && value.trim() !== '' ? value : undefined
}

/** As textOf, without the white space around it that a value of one line may have. */
export const wordOf = (tree: Tree | undefined, name: string): string | undefined => textOf(tree, name)?.trim()

/** One value or a list of them, always as a list. */
export const asList = (tree: Tree | undefined): Tree[] =>
  tree === undefined ? [] : isList(tree) ? tree : [tree]

/** A path as people write it: `contact[0].phones[1]`. */
export const pathText = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at > 0 ? `.${step}` : step)).join('')
