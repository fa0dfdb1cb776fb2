// Three independent programs that read mail, each giving what it read in the same shape.
import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { type AddressObject, simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { run } from './documents.ts'

export interface ReadFile {
  name: string
  type: string
  sha256: string
  inline: boolean
}

/** Where a reader tells nothing of a thing, the thing is absent. */
export interface ReadMail {
  subject: string
  from: [name: string, address: string][]
  to: [name: string, address: string][]
  /** ISO 8601, with any offset. */
  date: string
  text: string
  html: string
  files: ReadFile[]
  /** `multipart/alternative(text/plain text/html)` */
  structure?: string
  defects?: string[]
}

export type Reader = (paths: string[], sources: string[]) => Promise<ReadMail[]>

/**
 * The name of a file in other letters than Latin stands in Content-Disposition as RFC 2231 has it, which all take it from.
 * It stands in Content-Type too, in the form that no standard allows there: Outlook and some web mailers know only that,
 * and would show ATT00001.bin.
 */
const FOR_OUTLOOK = /^Content-Type: .*encoded[ -]word/

export const READERS: Record<string, Reader> = {
  "Python's email parser": async paths =>
    (JSON.parse(run('python3', ['test/judges/python.py', ...paths]).out) as ReadMail[]).map(mail => ({
      ...mail,
      defects: mail.defects!.filter(defect => !FOR_OUTLOOK.test(defect)),
    })),
  'postal-mime': (_, sources) => Promise.all(sources.map(postalMime)),
  mailparser: (_, sources) => Promise.all(sources.map(mailparser)),
}

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

async function postalMime(source: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(source, { attachmentEncoding: 'arraybuffer' })
  const boxes = (list: typeof mail.to = []): ReadMail['to'] =>
    list.map(({ name, address }) => [name, address ?? ''])
  return {
    subject: mail.subject ?? '',
    from: boxes(mail.from && [mail.from]),
    to: boxes(mail.to),
    date: mail.date ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    files: mail.attachments.map(({ filename, mimeType, content, disposition }) => ({
      name: filename ?? '',
      type: mimeType,
      sha256: sha256(new Uint8Array(content as ArrayBuffer)),
      inline: disposition === 'inline',
    })),
  }
}

async function mailparser(source: string): Promise<ReadMail> {
  const mail = await simpleParser(source, { keepCidLinks: true, skipHtmlToText: true, skipTextToHtml: true })
  const boxes = (value: AddressObject | AddressObject[] | undefined): ReadMail['to'] =>
    [value ?? []]
      .flat()
      .flatMap(list =>
        list.value.map(({ name, address = '' }) => [name, inAscii(address)] as [string, string]),
      )
  return {
    subject: mail.subject ?? '',
    from: boxes(mail.from),
    to: boxes(mail.to),
    date: mail.date?.toISOString() ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    files: mail.attachments.map(({ filename, contentType, content, contentDisposition }) => ({
      name: filename ?? '',
      type: contentType,
      sha256: sha256(content),
      inline: contentDisposition === 'inline',
    })),
  }
}

/** mailparser shows international domains in their own letters. */
const inAscii = (address: string): string => address.replace(/[^@]*$/, domainToASCII)
