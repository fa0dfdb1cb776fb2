// What is wrong with the address of a link.
import type { Span } from '../../model/tree.ts'
import { emailFault } from './email.ts'
import { lookAlikeInDomain } from './letters.ts'
import { phoneFault } from './phone.ts'

export type LinkFault =
  | { readonly code: 'empty' | 'local' | 'host' | 'inside' }
  /** No scheme that can be published; `meant` where it is plain which was meant. */
  | { readonly code: 'scheme' | 'malformed' | 'email'; readonly meant: string | undefined }
  | { readonly code: 'phone' }
  | { readonly code: 'space'; readonly meant: string }
  | { readonly code: 'look-alike'; readonly span: Span; readonly letter: string; readonly meant: string }

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
// Transposed, doubled and forgotten letters of https and http.
const NEARLY_HTTP = /^(?:h?t{0,3}p{1,2}s{0,2}|hht+ps?|htp+s?|https?)$/i
const BARE_DOMAIN =
  /^(?:www\.)?[a-z0-9\u00df-\u052f-]+(?:\.[a-z0-9\u00df-\u052f-]+)*\.([a-z\u0430-\u044f]{2,})(?=[/?#:]|$)/i
const FILE_ENDING =
  /^(?:docx?|pdf|jpe?g|png|gif|xlsx?|pptx?|rtf|txt|html?|ya?ml|zip|md|odt|webp|svg|mp[34])$/i

/** Undefined where the link leads somewhere that a reader can go. */
export function linkFault(address: string): LinkFault | undefined {
  if (address === '') return { code: 'empty' }
  if (/^file:|^[a-z]:[\\/]|^\\\\|^(?:\.{0,2}\/(?!\/)|~|#)/i.test(address)) return { code: 'local' }
  if (/\s/.test(address)) return { code: 'space', meant: address.replace(/\s+/g, '%20') }
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return webFault(address)
  const rest = address.slice((scheme?.length ?? -1) + 1)
  if (scheme === 'mailto') return mailFault(rest)
  if (scheme === 'tel') {
    const fault = phoneFault(decoded(rest.split(';', 1)[0]!))
    return fault && fault.code !== 'no-country' ? { code: 'phone' } : undefined
  }
  return schemeFault(address, scheme)
}

function schemeFault(address: string, scheme: string | undefined): LinkFault {
  if (/^(?:w{4,}|ww)\./i.test(address)) return { code: 'malformed', meant: address.replace(/^w+/i, 'www') }
  const slip = /^(h[a-z]{1,6})[:;,]?[\\/]{1,3}(.+)$/i.exec(address)
  if (slip && NEARLY_HTTP.test(slip[1]!)) {
    const meant = `http${/s$/i.test(slip[1]!) ? 's' : ''}://${slip[2]}`
    return { code: 'malformed', meant: webFault(meant) ? undefined : meant }
  }
  if (scheme === undefined && /^[^/@]+@[^/@]+$/.test(address)) {
    return { code: 'scheme', meant: emailFault(address) ? undefined : `mailto:${address}` }
  }
  const bare = BARE_DOMAIN.exec(address.replace(/^\/\//, ''))
  if (!bare) return { code: scheme === undefined ? 'local' : 'scheme', meant: undefined }
  const isFile = FILE_ENDING.test(bare[1]!) && bare[0].length === address.length
  return isFile ? { code: 'local' } : { code: 'scheme', meant: `https://${address.replace(/^\/\//, '')}` }
}

// Names of networks that only the office itself can reach.
const INSIDE =
  /^(?:localhost|127\.|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|.*\.(?:local|lan|internal|intranet|corp|localdomain)$)/i
const LABEL =
  /^[a-z0-9_\u00df-\u1fff\u3040-\ud7ff](?:[a-z0-9_\u00df-\u1fff\u3040-\ud7ff-]*[a-z0-9_\u00df-\u1fff\u3040-\ud7ff])?$/i

function webFault(address: string): LinkFault | undefined {
  const parts = /^https?:\/\/([^\s/?#]*)(.*)$/i.exec(address)
  const doubled = /^https?:\/*(https?:?\/\/.+)$/i.exec(address)
  if (doubled) return { code: 'malformed', meant: doubled[1]!.replace(/^(https?):?/i, '$1:') }
  if (!parts) {
    const meant = address.replace(/^(https?):[\\/]*/i, '$1://').replaceAll('\\', '/')
    return { code: 'malformed', meant: meant === address || webFault(meant) ? undefined : meant }
  }
  const host = parts[1]!.replace(/^[^@]*@/, '').replace(/:\d{1,5}$/, '')
  if (INSIDE.test(host)) return { code: 'inside' }
  const alike = lookAlikeInDomain(host)
  if (alike) {
    const at = address.indexOf(host)
    const meant = address.slice(0, at) + alike.meant + address.slice(at + host.length)
    return { code: 'look-alike', span: [at + alike.at, at + alike.at + 1], letter: alike.letter, meant }
  }
  const labels = host.replace(/\.$/, '').split('.')
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[')) return undefined
  const isName = labels.length > 1 && labels.every(label => LABEL.test(label)) && !/\d$/.test(labels.at(-1)!)
  return isName && labels.at(-1)!.length > 1 ? undefined : { code: 'host' }
}

function mailFault(text: string): LinkFault | undefined {
  for (const address of text.split('?', 1)[0]!.split(',')) {
    const fault = emailFault(decoded(address))
    if (!fault) continue
    const meant = 'meant' in fault ? fault.meant : undefined
    return { code: 'email', meant: meant && `mailto:${meant}` }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
