// Many releases at once against Hugo, which builds a page and a plain text of each of the same texts.
import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { archive } from './archive.mjs'
import { newFolder, writeHugo, writeOffice } from './files.mjs'
import { bin, printTable, timed } from './timing.mjs'

export function bulk(count, rounds) {
  const folder = newFolder()
  const office = join(folder, 'office')
  const site = join(folder, 'site')
  const releases = archive(count)
  writeOffice(office, releases)
  writeHugo(site, releases)
  mustBeClean(office)
  const memory = join(folder, 'memory')
  let edits = 0
  const check = (name, more) => ({ name, args: [bin, 'check'], cwd: office, memory, ...more })
  const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  const hasHugo = hugo.status === 0
  const cases = [
    ...(hasHugo
      ? [
          {
            name: 'hugo, HTML and text',
            command: 'hugo',
            args: ['--quiet', '--destination', join(folder, 'public')],
            cwd: site,
            before: () => rmSync(join(folder, 'public'), { recursive: true, force: true }),
          },
        ]
      : []),
    check('presser check, nothing remembered', {
      before: () => rmSync(memory, { recursive: true, force: true }),
    }),
    check('presser check, one changed', {
      before: () => appendFileSync(join(office, releases[0].path), `# ${edits++}\n`),
    }),
    check('presser check, again', { goal: hasHugo && 0.6 }),
    check('presser check FILE, edited', {
      args: [bin, 'check', releases[0].path],
      before: () => appendFileSync(join(office, releases[0].path), `# ${edits++}\n`),
    }),
  ]
  const times = timed(cases, rounds)
  rmSync(folder, { recursive: true })
  console.log(
    `${count} releases, ${rounds} rounds, ${hasHugo ? hugo.stdout.split('+')[0] : 'no hugo here to compare with'}\n`,
  )
  printTable(cases, times, hasHugo ? times[0] : undefined, hasHugo ? '× hugo' : '')
}

/** Findings cost more than their absence: an archive that has some would measure something else. */
function mustBeClean(cwd) {
  const args = [bin, 'check', '--max-warnings', '0']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) return
  throw new Error(
    `The releases of scripts/bench/archive.mjs have something to correct:\n${stdout.slice(0, 1500)}${stderr}`,
  )
}
