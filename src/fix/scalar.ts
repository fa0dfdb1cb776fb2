// One change inside a scalar as it stands in the file: in its own style, never across lines.

/** What a scalar's source begins with says how it is written. */
export type ScalarStyle = 'double' | 'single' | 'block' | 'plain'

export const styleOf = (source: string): ScalarStyle =>
  source[0] === '"' ? 'double' : source[0] === "'" ? 'single' : /^[|>]/.test(source) ? 'block' : 'plain'

/** Whether `source`, a part of a scalar, writes exactly `value` and can be replaced. */
export function writes(source: string, value: string, style: ScalarStyle): boolean {
  if (/[\r\n]/.test(source) || value === '') return false
  if (style === 'double') return source.replace(/\\(["\\/])/g, '$1') === value
  if (style === 'single') return source.replaceAll("''", "'") === value
  return source === value
}

/** `value` as it must be written in that style. A plain or block scalar has no way to write more than what it says. */
export function written(value: string, style: ScalarStyle): string {
  if (style === 'double') return value.replace(/["\\]/g, '\\$&')
  return style === 'single' ? value.replaceAll("'", "''") : value
}
