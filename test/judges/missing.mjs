// Says which judges are missing and how to get them, a line each, and ends with 1. With --debian: only the packages to install.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const HERE = import.meta.dirname

/** Programs that judge, or that a judge runs in, and the Debian packages that have them. */
const PROGRAMS = [
  { judge: "Python's email parser", program: 'python3', debian: 'python3' },
  { judge: "Python's icalendar", program: 'icalendar', debian: 'python3-icalendar' },
  { judge: "maildrop's reformime", program: 'reformime', debian: 'maildrop' },
  { judge: 'SpamAssassin', program: 'spamassassin', debian: 'spamassassin' },
  { judge: 'msmtp, which sends', program: 'msmtp', debian: 'msmtp' },
  { judge: 'sendmail, as msmtp-mta has it', program: 'sendmail', debian: 'msmtp-mta' },
  { judge: 'mail, which sends plain text', program: 'mail', debian: 'bsd-mailx' },
  { judge: 'mutt', program: 'mutt', debian: 'mutt' },
  { judge: 'tmux, the terminal of mutt', program: 'tmux', debian: 'tmux' },
  { judge: 'Java, for the Nu HTML validator', program: 'java', debian: 'default-jre-headless' },
  { judge: 'Chromium', program: 'chromium', debian: 'chromium' },
  { judge: 'pdfinfo, which counts printed pages', program: 'pdfinfo', debian: 'poppler-utils' },
]
const packages = Object.keys(JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies)

// sendmail is where ordinary users don't look.
const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/sbin']
const programs = PROGRAMS.filter(({ program }) => !folders.some(folder => canRun(join(folder, program))))
const debian = programs.map(one => one.debian).join(' ')

if (process.argv.includes('--debian')) process.stdout.write(`${debian}\n`)
else {
  const modules = packages.filter(name => !existsSync(join(HERE, 'node_modules', name)))
  for (const { judge, debian } of programs) tell(judge, `apt-get install --no-install-recommends ${debian}`)
  for (const name of modules) tell(name, 'npm ci --prefix test/judges')
  process.exitCode = programs.length + modules.length > 0 ? 1 : 0
}

function tell(judge, remedy) {
  process.stderr.write(`test:judges: ${judge} is missing; to install it: ${remedy}\n`)
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
