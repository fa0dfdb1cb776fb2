// Whether a stream gets colours: NO_COLOR, FORCE_COLOR, --no-color, a terminal.
import type { Output } from '../commands/io.ts'

import type { ColorLevel } from '../report/paint.ts'

/** chalk's level for the stream. See no-color.org and force-color.org. */
export function colorLevel(
  stream: Output,
  env: Record<string, string | undefined>,
  wanted: boolean,
): ColorLevel {
  if (!wanted || env.NO_COLOR) return 0
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 0 : levelOf(forced)
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0
}

const levelOf = (forced: string): ColorLevel => (forced === '2' ? 2 : forced === '3' ? 3 : 1)
