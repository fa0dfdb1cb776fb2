// The Temporal polyfill, loaded at its first use: only a time with its zone needs it. The build turns this into a bundled require().
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const temporal = (): typeof import('temporal-polyfill').Temporal =>
  require('temporal-polyfill').Temporal
