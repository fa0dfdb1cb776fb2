// Mail as other programs read it: names, subject, date, texts and files arrive as they were sent, in the right structure.
import { describe, expect, test } from 'vitest'
import { documents } from './documents.ts'
import { expected, packed } from './expected.ts'
import { READERS } from './mail-readers.ts'

const mails = documents('eml')

describe.each(Object.entries(READERS))('%s', async (_, reader) => {
  const read = await reader(
    mails.map(({ path }) => path),
    mails.map(({ contents }) => contents),
  )

  test.for(mails.map((mail, at) => [mail.name, mail, read[at]!] as const))(
    '%s',
    async ([, mail, got], task) => {
      const { date, title, paragraphs, readers, files, structure } = expected(mail)
      expect(got).toMatchObject(got.structure === undefined ? {} : { structure, defects: [] })
      expect(got.subject).toContain(title)
      expect(got.from).toEqual([[expect.stringMatching(/МСБГ|IMSC/), 'press@imsc.example']])
      expect(got.to).toEqual(readers)
      expect(new Date(got.date)).toEqual(date)
      for (const paragraph of paragraphs) expect(packed(got.text)).toContain(paragraph)
      expect(got.html).toMatch(/^<!doctype html>/i)
      expect(got.files.map(({ name, sha256, inline }) => ({ name, sha256, inline }))).toEqual(files)
      await task.annotate(
        `${got.to.length} readers, ${got.files.length} files, text ${got.text.length}, HTML ${got.html.length} characters`,
      )
    },
  )
})
