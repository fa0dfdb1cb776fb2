// Timing of whole processes, in rounds: what slows the machine down then slows all alike.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
export const bin = join(root, 'bin/presser.cjs')

// Where it is set, Node 20 reads all certificates at each start, which flatters every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/**
 * Milliseconds of each case in each round; a first round, which fills caches, does not count.
 * A case is `{ command?, args, cwd?, status?, before?, memory? }`; `status` is the one that it must end with, `memory` the
 * folder where presser remembers what it found: none without it.
 */
export function timed(cases, rounds) {
  const times = cases.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, one] of cases.entries()) {
      const taken = time(one)
      if (round > 0) times[index].push(taken)
    }
  }
  return times
}

function time({ command = process.execPath, args, cwd = root, status = 0, before, memory = 'off' }) {
  before?.()
  const start = process.hrtime.bigint()
  const ended = spawnSync(command, args, { cwd, env: { ...env, PRESSER_CACHE: memory }, stdio: 'ignore' })
  const taken = Number(process.hrtime.bigint() - start) / 1e6
  if (ended.status !== status) throw new Error(`${args.join(' ')} ended with ${ended.status}`)
  return taken
}

export const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

/** The cases' medians, each beside the median of its ratios to `base` in the same round. */
export function printTable(cases, times, base, sign) {
  console.log(`${''.padEnd(40)}${'median'.padStart(10)}${sign.padStart(10)}${'goal'.padStart(8)}`)
  for (const [index, { name, goal }] of cases.entries()) {
    const ratio = base && median(times[index].map((taken, round) => taken / base[round]))
    const columns = [
      `${median(times[index]).toFixed(1)} ms`.padStart(10),
      (ratio === undefined ? '' : ratio.toFixed(2)).padStart(10),
      goal ? `≤ ${goal.toFixed(1)}`.padStart(8) : '',
    ]
    console.log(name.padEnd(40) + columns.join('').trimEnd())
  }
}
