// What plain text is set by: how wide a line may be, how wide a text is, and where a line may not break.
import { heldSpaces } from './held.ts'
import { type Measure, measureFor } from './measure.ts'

export interface Layout {
  /** Columns of a line; Infinity where nothing is wrapped. */
  readonly width: number
  readonly measure: Measure
  /** The places of the spaces in a text at which a line may not break. */
  readonly held: (text: string) => ReadonlySet<number>
}

/** Columns of a mail and of most terminals. */
export const DEFAULT_WIDTH = 72
/** The narrowest and the widest that make sense. */
export const WIDTHS = [20, 500] as const

/**
 * @param sample holds every character that will be set
 * @param language BCP 47, of what will be set
 * @param width less than the narrowest is taken for that; Infinity wraps nothing
 */
export async function layoutFor(sample: string, language: string, width = DEFAULT_WIDTH): Promise<Layout> {
  return {
    width: Math.max(WIDTHS[0], Math.floor(width)),
    measure: await measureFor(sample),
    held: text => heldSpaces(text, language),
  }
}

/** For formats that are not wrapped, nor measured. */
export const UNSET: Layout = {
  width: Number.POSITIVE_INFINITY,
  measure: text => text.length,
  held: () => new Set(),
}
