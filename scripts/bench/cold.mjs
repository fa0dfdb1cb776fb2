// Cold starts of the built program as ratios to `node -e 0`, with the goals of docs/architecture.md beside them.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from './files.mjs'
import { bin, printTable, root, timed } from './timing.mjs'

const sample = 'releases/2026/2026-10-22-snow-bridge-exercise.ru.yaml'

export function cold(rounds) {
  const folder = newFolder()
  // One office where a release is written, and one where all stays as it is.
  const [cwd, still, memory] = ['office', 'still', 'memory'].map(name => join(folder, name))
  for (const office of [cwd, still])
    for (const name of ['presser.yaml', 'releases', 'media'])
      cpSync(join(root, name), join(office, name), { recursive: true })
  const text = readFileSync(join(root, sample), 'utf8')
  let edits = 0
  const put = what => () => writeFileSync(join(cwd, sample), `${what}# ${edits++}\n`)
  const check = (name, more) => ({ name, args: [bin, 'check', sample], cwd, goal: 2.0, ...more })
  const render = (format, more) => ({
    name: `presser render -f ${format}`,
    args: [bin, 'render', sample, '-f', format],
    cwd,
    before: put(text),
    memory,
    ...more,
  })
  const cases = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'presser --version', args: [bin, '--version'] },
    check('presser check FILE, nothing remembered'),
    check('presser check FILE, edited', { memory, before: put(text) }),
    check('presser check FILE, four mistakes', { memory, before: put(spoiled(text)), status: 1 }),
    check('presser check FILE, again', { cwd: still, memory: join(memory, 'still') }),
    { name: 'presser check (all), again', args: [bin, 'check'], cwd: still, memory: join(memory, 'still') },
    render('text', { goal: 2.2 }),
    render('html'),
    render('email'),
    { name: 'presser list', args: [bin, 'list'], cwd: still, memory },
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
