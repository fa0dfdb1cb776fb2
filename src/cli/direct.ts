// Standard output without Node's streams, which take a start several milliseconds to load: for files and pipes, where a
// write needs nothing more than the system's own.
import { fstatSync, type Stats, statSync, writeSync } from 'node:fs'
import type { Output } from '../commands/io.ts'

/** Undefined where the stream of Node is needed: for terminals, sockets, and what can't be told. */
export function directOutput(
  handle: number,
  failed: (error: NodeJS.ErrnoException) => void,
): Output | undefined {
  const stat = statOf(handle)
  if (!stat?.isFile() && !stat?.isFIFO() && !isNull(stat)) return undefined
  let broken = false
  return {
    write(text) {
      if (broken) return
      try {
        writeAll(handle, Buffer.from(text))
      } catch (error) {
        broken = true
        failed(error as NodeJS.ErrnoException)
      }
    },
  }
}

function statOf(file: number | string): Stats | undefined {
  try {
    return typeof file === 'number' ? fstatSync(file) : statSync(file)
  } catch {
    return undefined
  }
}

const isNull = (stat: Stats | undefined): boolean =>
  stat?.isCharacterDevice() === true && stat.rdev === statOf('/dev/null')?.rdev

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at)
    } catch (error) {
      // The reader of a pipe that does not block is slower than we are.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      wait()
    }
  }
}

const wait = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
