// Cold starts of the built program as ratios to `node -e 0`, with the goals of docs/architecture.md beside them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from './files.mjs'
import { bin, printTable, root, timed } from './timing.mjs'

const sample = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'

export function cold(rounds) {
  const folder = newFolder()
  const failing = join(folder, '2026-10-22-snow-bridge-exercise.ru.yaml')
  writeFileSync(failing, spoiled(readFileSync(join(root, sample), 'utf8')))
  const cases = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'presser --version', args: [bin, '--version'] },
    { name: 'presser check FILE', args: [bin, 'check', sample], goal: 2.0 },
    { name: 'presser check FILE, four mistakes', args: [bin, 'check', failing], status: 1, goal: 2.0 },
    { name: 'presser check --reporter json', args: [bin, 'check', sample, '--reporter', 'json'] },
    { name: 'presser check (all)', args: [bin, 'check'] },
    { name: 'presser render -f text', args: [bin, 'render', sample, '-f', 'text'], goal: 2.2 },
    { name: 'presser render -f html', args: [bin, 'render', sample, '-f', 'html'] },
    { name: 'presser render -f email', args: [bin, 'render', sample, '-f', 'email'] },
    { name: 'presser list', args: [bin, 'list'] },
  ]
  const times = timed(cases, rounds)
  rmSync(folder, { recursive: true })
  console.log(`Cold start, ${rounds} rounds, Node ${process.version}\n`)
  printTable(cases, times, times[0], '× floor')
}

/** What happens to press officers: another weekday, an unknown contact, a changed quote, a field forgotten. */
const spoiled = text =>
  text
    .replace('в четверг', 'во вторник')
    .replace('["press", "duty"]', '["pres"]')
    .replace('хороший результат для учений. Для', 'отличный результат для учений. Для')
    .replace(/^dateline:\n.*\n/m, '')
