// What check really says of an example, so that no page can promise something else.
import { releasesIn } from '../check/archive/in-memory.ts'
import { checkRelease } from '../check/check.ts'
import type { Diagnostic } from '../check/rule.ts'
import { wordsOf } from '../locale/index.ts'
import { parseFileName } from '../model/file-name.ts'
import type { Office } from '../model/office.ts'
import type { InterfaceLanguage } from '../model/vocabulary.ts'
import { parse } from '../parse/parse.ts'
import { type Example, type Examples, fileNameOf } from './rule-examples/example.ts'
import { completed } from './rule-examples/frame.ts'

/** What check says of an excerpt, made a whole release of the office; places are those of the excerpt. */
export function saidOf(
  yaml: string,
  { beside = {} }: Pick<Example, 'beside'>,
  release: keyof Examples,
  { office, language }: { office: Office; language: InterfaceLanguage },
): Diagnostic[] {
  const fileName = fileNameOf(yaml)
  const source = completed(yaml, release)
  const path = fileName && `releases/${fileName.slice(0, 4)}/${fileName}`
  const files: Readonly<Record<string, string>> = path ? { ...beside, [path]: source } : beside
  const releases = releasesIn(
    Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('releases/'))),
  )
  const slugs = Object.keys(beside).map(path => parseFileName(path.slice(path.lastIndexOf('/') + 1))?.slug)
  return checkRelease(parse(source), {
    file: fileName ?? `release.${release}.yaml`,
    fileName,
    office,
    words: wordsOf(language),
    archive: { releases, path, isChecked: () => false },
    releaseExists: reference => Object.hasOwn(beside, reference) || slugs.includes(reference),
    mediaFile: path => {
      const contents = Object.hasOwn(beside, path) ? beside[path]! : undefined
      if (contents === undefined) return undefined
      return { size: contents.length, start: Uint8Array.from(contents, byte => byte.charCodeAt(0)) }
    },
  })
}
