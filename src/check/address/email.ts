// What is wrong with an email address, beyond that it is none.
import { textFault } from '../../model/kinds.ts'
import type { Span } from '../../model/tree.ts'
import { lookAlikeIn, lookAlikeInDomain } from './letters.ts'

export type EmailFault =
  | { readonly code: 'look-alike'; readonly span: Span; readonly letter: string; readonly meant: string }
  | { readonly code: 'several' }
  /** `meant` is what it becomes when the usual slips are mended, where that is an address. */
  | { readonly code: 'malformed'; readonly meant: string | undefined }

// No top-level domain has one letter.
const isEmail = (text: string): boolean => textFault('email', text) === undefined && !/\.[a-z]$/i.test(text)

// Some addresses in one field; in more nobody meant an address.
const LONGEST = 500

/** Undefined where the text is an address that can be written to. */
export function emailFault(text: string): EmailFault | undefined {
  const at = text.lastIndexOf('@')
  if (isEmail(text)) {
    // No domain at the top has one letter.
    if (text.at(-2) === '.') return { code: 'malformed', meant: undefined }
    const found = lookAlikeInDomain(text.slice(at + 1))
    return found && alike(text.slice(0, at + 1) + found.meant, at + 1 + found.at, found.letter)
  }
  if (text.length > LONGEST) return { code: 'malformed', meant: undefined }
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  const inLocal = at > 0 ? lookAlikeIn(local) : undefined
  const inDomain = lookAlikeInDomain(domain)
  const meant = `${inLocal?.meant ?? local}@${inDomain?.meant ?? domain}`
  if (inLocal && isEmail(meant)) return alike(meant, inLocal.at, inLocal.letter)
  if (text.split(/[\s,;/]+/).filter(isEmail).length > 1) return { code: 'several' }
  return { code: 'malformed', meant: mended(text) }
}

const alike = (meant: string, at: number, letter: string): EmailFault => ({
  code: 'look-alike',
  span: [at, at + 1],
  letter,
  meant,
})

function mended(text: string): string | undefined {
  const meant = text
    .replace(/^.*<([^<>]+)>.*$/, '$1')
    .replace(/^mailto:/i, '')
    .replace(/\s*[([{](?:at|собака)[)\]}]\s*/i, '@')
    .replace(/\s+/g, '')
    .replace(/@{2,}/, '@')
    .replace(/(?<=@.*),/, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/@\.|\.@/, '@')
    .replace(/^[.,;:]+|[.,;:]+$/g, '')
  return meant !== text && isEmail(meant) ? meant : undefined
}
