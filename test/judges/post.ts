// A mail server of the test's own on loopback, and programs that send to it as a press officer's do.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { domainToASCII } from 'node:url'
import { SMTPServer } from 'smtp-server'

/** A message as it arrived, with the addresses that the server was told. */
export interface Arrived {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
}

export interface Ended {
  readonly status: number | null
  readonly err: string
}

export interface Post {
  /** What has arrived since this was asked last. */
  readonly arrived: () => Arrived[]
  /** Runs a line of shell in a folder; `msmtp`, `sendmail` and `mail` in it send to this server. */
  readonly sh: (line: string, folder: string) => Promise<Ended>
  readonly close: () => Promise<void>
}

export async function openPost(): Promise<Post> {
  const box: Arrived[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        box.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          // The server shows international domains as people read them.
          to: envelope.rcptTo.map(({ address }) => address.replace(/[^@]*$/, domainToASCII)),
          source: Buffer.concat(chunks).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const home = mkdtempSync(join(tmpdir(), 'presser-post-'))
  const { port } = server.server.address() as AddressInfo
  const settings = ['account default', 'host 127.0.0.1', `port ${port}`, 'from office@imsc.example', '']
  writeFileSync(join(home, '.msmtprc'), settings.join('\n'), { mode: 0o600 })
  return {
    arrived: () => box.splice(0),
    sh: (line, folder) => shell(line, folder, home),
    async close() {
      await new Promise<void>(resolve => server.close(() => resolve()))
      rmSync(home, { recursive: true })
    },
  }
}

function shell(line: string, cwd: string, home: string): Promise<Ended> {
  // sendmail is where programs are that ordinary users don't call.
  const env = { ...process.env, HOME: home, LC_ALL: 'C.UTF-8', PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const child = spawn('bash', ['-c', `set -o pipefail; ${line}`], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  child.stderr.on('data', chunk => {
    err += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({ status, err }))
  })
}
