// The yaml package, loaded at its first use: most files never need it, and loading costs a fifth of a start.
// An import() would do the same but make all reading asynchronous. The build turns this into a bundled require().
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const yaml = (): typeof import('yaml') => require('yaml')
