// mutt with no settings at all, in a real terminal: the mail as a colleague without HTML reads it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documents, run } from './documents.ts'
import { expected, packed } from './expected.ts'

const mails = documents('eml')
const folder = mkdtempSync(join(tmpdir(), 'presser-mutt-'))
const socket = join(folder, 'tmux')
const tmux = (...args: string[]) => run('tmux', ['-S', socket, '-f', '/dev/null', ...args], {}).out

/** Large enough to show a whole release with its attachments, and no line of it wrapped. */
const ROWS = 400
const COLUMNS = 300

beforeAll(() => {
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'mail', name), { recursive: true })
  // A Maildir has plain line ends; the names keep mutt's order.
  for (const [at, { contents }] of mails.entries())
    writeFileSync(join(folder, 'mail/cur', `${1000 + at}.x.desk:2,S`), contents.replaceAll('\r\n', '\n'))
  // Without a folder of its own mutt would ask whether to make one.
  const mutt = `mutt -n -F /dev/null -e 'set folder=${folder} sort=mailbox-order' -f ${join(folder, 'mail')}`
  tmux(
    'new-session',
    '-d',
    '-s',
    'desk',
    '-x',
    `${COLUMNS}`,
    '-y',
    `${ROWS}`,
    `env LC_ALL=C.UTF-8 TERM=xterm ${mutt}`,
  )
})

afterAll(() => {
  tmux('kill-server')
  rmSync(folder, { recursive: true })
})

/** Presses keys, then waits until the screen is as it is to be, for 10 seconds at most. */
async function screen(keys: string[], ready: (shown: string) => boolean): Promise<string> {
  if (keys.length > 0) tmux('send-keys', '-t', 'desk', ...keys)
  const end = performance.now() + 10_000
  for (;;) {
    const shown = tmux('capture-pane', '-p', '-t', 'desk')
    if (ready(shown) || performance.now() > end) return shown
    await pause(50)
  }
}

describe('mutt', () => {
  let opened = false

  test.for(mails.map((mail, at) => [mail.name, mail, at] as const))(
    '%s',
    async ([, mail, at], { annotate }) => {
      const { title, paragraphs, readers, files } = expected(mail)
      // By its number: from the index it is opened too, in the pager it shows at once.
      if (!opened) await screen([], text => text.includes('---Mutt: '))
      const keys = [`${at + 1}`, 'Enter', ...(opened ? [] : ['Enter'])]
      const shown = await screen(keys, text => text.includes(`- ${at + 1}/${mails.length}: `))
      opened = true
      const seen = packed(shown)
      expect(seen).toContain(packed(title))
      // Every paragraph of the text stands on the screen, whatever mutt did about its lines.
      for (const paragraph of paragraphs) expect(seen).toContain(paragraph)
      // What stands in the HTML belongs to it, and mutt shows the text.
      const attached = files.filter(({ inline }) => !inline)
      for (const { name } of attached) expect(seen).toContain(packed(name))
      for (const [name] of readers) expect(seen).toContain(packed(name))
      expect(seen).not.toContain('\ufffd')
      await annotate(
        `${shown.split('\n').filter(row => row.trim()).length} rows, ${attached.length} files named`,
      )
    },
  )
})
