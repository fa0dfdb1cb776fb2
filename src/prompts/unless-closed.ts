// What inquirer does not see: an input that closes, and a process that comes back from the background.
import type { Readable } from 'node:stream'
import { interruption } from './interruption.ts'

/** Milliseconds in which an answer that closed the input has arrived. */
const GRACE = 100
const CLOSED = ['pause', 'end', 'close']

/**
 * The answer, or ExitPromptError where Ctrl-D or a lost terminal closes the input without one. inquirer waits for
 * ever then, which in Node means that the process ends at once, with status 0.
 * @param cancel takes the question off the screen
 */
export async function unlessClosed<T>(answer: Promise<T>, cancel: () => void, stdin: Readable): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let closed = () => {}
  const gone = new Promise<never>((_, reject) => {
    closed = () => {
      timer ??= setTimeout(() => {
        cancel()
        reject(interruption())
      }, GRACE)
    }
  })
  // After Ctrl-Z and fg readline leaves its input paused. It is resumed when readline's own handler has run.
  const back = () =>
    setImmediate(() => {
      clearTimeout(timer)
      timer = undefined
      stdin.resume()
    })
  for (const event of CLOSED) stdin.on(event, closed)
  process.on('SIGCONT', back)
  try {
    return await Promise.race([answer, gone])
  } finally {
    clearTimeout(timer)
    for (const event of CLOSED) stdin.off(event, closed)
    process.off('SIGCONT', back)
  }
}
