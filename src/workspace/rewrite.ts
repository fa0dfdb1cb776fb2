// New contents for files that exist: each stays where and whose it was, and none changes before all are on disk.
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { attempt, type Output, writeTogether } from './files.ts'

/** Replaces the contents of each file. Throws Failure where one may not be written, and then none is. */
export function rewrite(files: readonly Output[]): void {
  writeTogether(
    files.map(({ path, contents, shown }) =>
      attempt(path, shown, 'not-writable', () => {
        // Through a link to the file itself: the link stays one.
        const real = realpathSync(path)
        const { mode } = statSync(real)
        accessSync(real, constants.W_OK)
        // A superuser may write everything, and should not where nobody is meant to.
        if ((mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' })
        return { path: real, contents, shown, mode: mode & 0o7777 }
      }),
    ),
    true,
  )
}
