// npm run bench: cold starts of the built program as ratios to `node -e 0`. Runs are interleaved, so that a machine
// that slows down slows all alike; medians are printed, with the goal of docs/architecture.md beside them.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'bin/presser.cjs')
const sample = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'
const rounds = Number(process.argv[2] ?? 31)

const CASES = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'presser --version', args: [bin, '--version'] },
  { name: 'presser check FILE', args: [bin, 'check', sample], goal: 2.0 },
  { name: 'presser check (all)', args: [bin, 'check'] },
  { name: 'presser render -f text', args: [bin, 'render', sample, '-f', 'text'], goal: 2.2 },
  { name: 'presser render -f html', args: [bin, 'render', sample, '-f', 'html'] },
  { name: 'presser render -f email', args: [bin, 'render', sample, '-f', 'email'] },
  { name: 'presser list', args: [bin, 'list'] },
]

// Where it is set, Node 20 reads all certificates at each start, which flatters every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

function time(args) {
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]

const times = CASES.map(() => [])
for (let round = 0; round <= rounds; round++) {
  for (const [index, { args }] of CASES.entries()) {
    const taken = time(args)
    if (round > 0) times[index].push(taken)
  }
}

const floor = median(times[0])
console.log(`Cold start, ${rounds} interleaved rounds, Node ${process.version}\n`)
console.log(`${''.padEnd(26)}${'median'.padStart(9)}${'× floor'.padStart(10)}${'goal'.padStart(8)}`)
for (const [index, { name, goal }] of CASES.entries()) {
  const taken = median(times[index])
  const columns = [
    `${taken.toFixed(1)} ms`.padStart(9),
    (taken / floor).toFixed(2).padStart(10),
    goal ? `≤ ${goal.toFixed(1)}`.padStart(8) : '',
  ]
  console.log(name.padEnd(26) + columns.join(''))
}
