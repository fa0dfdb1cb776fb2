// Python's email parser, which is the strictest about structure: no defect anywhere, and every header reads back.
import { describe, expect, test } from 'vitest'
import { documents, run } from './documents.ts'

interface Read {
  subject: string
  to: [string, string][]
  parts: string[]
  defects: string[]
}

describe("Python's email parser", () => {
  test.for(documents('eml').map(one => [one.name, one] as const))(
    '%s',
    async ([, { contents }], { annotate }) => {
      const read: Read = JSON.parse(run('python3', ['test/render/judge.py'], { input: contents }).out)
      expect(read.defects).toEqual([])
      await annotate(`${read.defects.length} defects`)
    },
  )
})
