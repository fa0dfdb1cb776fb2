// The edge to the process: its streams, its clock, its exit status.
import { main } from './main.ts'

/** Runs presser, which is in the folder `home`, on this process; resolves to the exit status. */
export async function start(process: NodeJS.Process, home: string): Promise<number> {
  const { stdout, stderr, env } = process
  let broken = false
  for (const stream of [stdout, stderr]) {
    // A reader that has gone, such as `head`, is no failure; what it did not want is dropped.
    stream.on('error', error => {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
      broken = true
    })
  }
  const io = {
    cwd: process.cwd(),
    home,
    env,
    // Opening it costs a millisecond, and most runs don't read it.
    get stdin() {
      return process.stdin
    },
    stdout,
    stderr,
    now: Date.now,
  }
  const status = await main(process.argv.slice(2), io)
  return broken ? 0 : status
}
