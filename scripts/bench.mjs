// npm run bench: how long a start takes, and how long many releases take. `cold` or `bulk` alone, --rounds, --releases.
import { parseArgs } from 'node:util'
import { bulk } from './bench/bulk.mjs'
import { cold } from './bench/cold.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, releases: { type: 'string', default: '1000' } },
})
const [only] = positionals
if (only !== 'bulk') cold(Number(values.rounds ?? 31))
if (!only) console.log('')
if (only !== 'cold') bulk(Number(values.releases), Number(values.rounds ?? 9))
