// link-valid: a link that takes the reader nowhere: no address that can be published, a file of the office's own,
// no words to click on, brackets that Markdown will not read as a link.
// Who says what: field-kind leaves a malformed link to this rule, which can say what to type instead; it speaks
// itself only where this rule is switched off. Look-alike letters of a bare address in plain text are mixed-script's.
import { textFault } from '../../model/kinds.ts'
import { isText, pathText, type Span } from '../../model/tree.ts'
import { type LinkFault, linkFault } from '../address/link.ts'
import type { Finding, Rule, Subject } from '../rule.ts'
import { type LinkMention, linksIn } from '../text/links.ts'
import type { Passage } from '../text/passage.ts'
import type { Visit } from '../walk.ts'

export const linkValid: Rule = {
  id: 'link-valid',
  severity: 'error',
  *check(subject) {
    for (const visit of subject.visits) {
      if (visit.kind.is === 'atom' && visit.kind.atom === 'link') yield* inField(visit, subject)
    }
    for (const passage of subject.text.passages) {
      if (mayHaveLink(passage.raw)) yield* inText(passage, subject)
    }
  },
}

function inField({ tree, path }: Visit, { words }: Subject): Finding[] {
  if (!isText(tree)) return []
  const code = textFault('link', tree)?.code
  if (code !== undefined && code !== 'not-link') return []
  const fault = linkFault(tree.trim())
  if (fault) return [{ ...said(fault, words), path }]
  return code ? [{ ...words.fault({ code }, pathText(path)), path }] : []
}

// Most texts have no link at all.
const mayHaveLink = (raw: string): boolean => ['](', '/', 'ww.', '][', ')['].some(sign => raw.includes(sign))

function* inText(passage: Passage, { words }: Subject): Iterable<Finding> {
  const { raw, role, path } = passage
  for (const link of linksIn(raw, role === 'body')) {
    const found = ofMention(link, passage, words)
    if (found) yield { ...found.said, path, where: { span: found.span } }
  }
}

type Told = { readonly said: ReturnType<typeof said>; readonly span: Span }

function ofMention(link: LinkMention, { raw, role }: Passage, words: Subject['words']): Told | undefined {
  const { contacts } = words.ruleWords
  const [text, address] = [raw.slice(...link.words).trim(), raw.slice(...link.address)]
  if (link.form === 'bare') {
    const fault = linkFault(address)
    return fault && (fault.code !== 'look-alike' || role === 'body') ? at(fault, link, words) : undefined
  }
  if (role !== 'body') return { said: contacts.linkInPlain(), span: link.span }
  if (link.form === 'picture') return { said: contacts.pictureInBody(), span: link.span }
  if (link.form !== 'link') return { said: contacts.linkBroken(link.form, text, address), span: link.span }
  const fault = linkFault(address)
  if (fault) return at(fault, link, words)
  return text === '' ? { said: contacts.linkWithoutWords(address), span: link.span } : undefined
}

function at(fault: LinkFault, link: LinkMention, words: Subject['words']): Told {
  const [start, end] = link.address
  if (fault.code === 'look-alike') {
    return { said: said(fault, words), span: [start + fault.span[0], start + fault.span[1]] }
  }
  return { said: said(fault, words), span: start < end ? link.address : link.span }
}

function said(fault: LinkFault, { ruleWords: { contacts } }: Subject['words']) {
  switch (fault.code) {
    case 'look-alike':
      return contacts.lookAlike(fault.letter, fault.meant)
    case 'scheme':
    case 'malformed':
    case 'email':
    case 'space':
      return contacts.link(fault.code, fault.meant)
    default:
      return contacts.link(fault.code, undefined)
  }
}
