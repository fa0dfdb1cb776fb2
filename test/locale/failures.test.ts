// Every known failure is one that somebody throws: words for what can't happen are dead.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../src/locale/en/index.ts'

const SRC = resolve(import.meta.dirname, '../../src')
const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.startsWith('locale/') && name !== 'model/failure.ts')
  .map(name => readFileSync(join(SRC, name), 'utf8'))
  .join('\n')

it.each(Object.keys(en.failures))('%s is thrown somewhere', name => {
  expect(code).toContain(`'${name}'`)
})
