// What a run of presser may touch of the world. The bin fills it from `process`; a test from its own streams.
import type { Readable, Writable } from 'node:stream'
import type { ZoneClock } from '../model/calendar.ts'
import type { MemoryPlace } from '../workspace/memory.ts'

/** Where data goes. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

export interface Io {
  readonly cwd: string
  /** The folder that presser itself is in; its templates/ are the built-in ones. */
  readonly home?: string
  /** Where to remember what was found; nothing is without it. */
  readonly memory?: MemoryPlace | undefined
  readonly env: Record<string, string | undefined>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Terminal
  /** Milliseconds since 1970; `--now` overrides it. */
  readonly now: () => number
  /** Offsets of zones, where the process can tell them without loading a calendar of zones. */
  readonly clock?: ZoneClock
}
