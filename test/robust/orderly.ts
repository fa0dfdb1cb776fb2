// What every run of presser must hold to, whatever it is given; and folders that go away after the test.
import { rmSync } from 'node:fs'
import { afterAll, expect } from 'vitest'
import type { Diagnostic } from '../../src/check/rule.ts'
import { type Result, folderWith as temporaryFolder } from '../cli/run.ts'

/** Controls but the line feed, bidi marks, separators, byte order marks. */
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

/** An exit status of the contract, no stack trace, no bug reported, nothing that steers a terminal. */
export function expectOrderly({ status, out, err }: Result): void {
  expect([0, 1, 2]).toContain(status)
  expect(err).not.toMatch(/^ {4}at /m)
  expect(err).not.toMatch(/failed unexpectedly|неожиданн/)
  expect(err).not.toMatch(STEERING)
  expect(out).not.toMatch(STEERING)
}

/** Diagnostics that can be shown: each is inside the text, and says what is wrong and what to do. */
export function expectInside(diagnostics: readonly Diagnostic[], text: string): void {
  const lines = text.split('\n')
  for (const { line, column, endLine, endColumn, message, hint, rule } of diagnostics) {
    const range = `${rule} ${line}:${column}-${endLine}:${endColumn} of ${lines.length} lines`
    expect(line >= 1 && column >= 1 && endLine <= lines.length, range).toBe(true)
    expect(line < endLine || (line === endLine && column <= endColumn), range).toBe(true)
    expect(column <= lines[line - 1]!.length + 1, range).toBe(true)
    expect(endColumn <= lines[endLine - 1]!.length + 1, range).toBe(true)
    expect(message.trim() && hint.trim()).toBeTruthy()
  }
}

/** How often a property is tried: `FUZZ=20 npx vitest run test/robust` goes looking for longer, and elsewhere (test/seed.ts). */
export const runs = (usual: number): number => usual * Number(process.env.FUZZ || 1)

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files, removed after the tests of this file. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = temporaryFolder(files)
  folders.push(folder)
  return folder
}
