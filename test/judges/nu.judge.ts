// The Nu HTML validator, the one behind validator.w3.org: not a message, no warning either.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { documents, run } from './documents.ts'

const JAR = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
)
// A quick start matters more than the best code: seconds, in all.
const JAVA = ['-Xss2m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', JAR]

/** Messages that say something that is not so. */
const MISTAKEN: { says: RegExp; because: string }[] = [
  {
    says: /^Inline script violates Content Security Policy/,
    because:
      'a script element of type application/ld+json is a data block: it never runs, and no policy is asked about it ' +
      '(HTML standard, “prepare the script element”, step on the type). Chromium, which enforces the policy, is silent too.',
  },
  {
    says: /^Inline style violates Content Security Policy.*missing .*hash/,
    because:
      'the validator takes the hash of a part of a style element of several lines. A page test computes it whole, and Chromium, ' +
      'which enforces the policy, is silent.',
  },
  {
    says: /^Resource violates Content Security Policy.*image “data:image\/.*blocked by “img-src”/,
    because:
      '`img-src data:` allows them, which the validator does not know (CSP 3, scheme-source). Chromium shows them.',
  },
]

interface Message {
  url: string
  type: string
  lastLine?: number
  message: string
}

const pages = documents('html')
const wrong = join(inject('rendered'), 'wrong.xht')

describe('Nu HTML validator', () => {
  let messages: Message[] = []
  beforeAll(() => {
    writeFileSync(wrong, '<!doctype html><html lang="en"><title>x</title><p><div></p><img>')
    const files = [...pages.map(({ path }) => path), wrong]
    const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--html']
    messages = JSON.parse(run('java', [...JAVA, ...options, ...files]).out).messages
  })

  const of = (path: string) =>
    messages.filter(({ url }) => url === pathToFileURL(path).href.replace('///', '/'))
  const isMistaken = ({ message }: Message) => MISTAKEN.some(({ says }) => says.test(message))

  test.for(pages.map(({ name, path }) => [name, path] as const))('%s', async ([, path], { annotate }) => {
    const all = of(path)
    const meant = all.filter(message => !isMistaken(message))
    expect(meant.map(({ type, lastLine, message }) => `${lastLine} ${type}: ${message}`)).toEqual([])
    await annotate(`0 errors, 0 warnings (${all.length} mistaken about the policy)`)
  })

  test('can say no', async ({ annotate }) => {
    expect(of(wrong).length).toBeGreaterThan(1)
    await annotate(`${of(wrong).length} messages`)
  })
})
