// What JSON can say. What a release does not say is not there.

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json } | undefined

/** Without what is undefined, '' or an empty list. */
export const writtenJson = (value: Json, indent?: number): string =>
  JSON.stringify(value, (_, inner) => (isNothing(inner) ? undefined : inner), indent)

const isNothing = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)
