// The part of a text that typography may look at: no addresses, no names of files, no code, no HTML. Character for character.
import { MASK } from '../text/mask.ts'
import type { Passage } from '../text/passage.ts'
import { withoutFileNames } from './file-names.ts'

const blank = (text: string): string => MASK.repeat(text.length)

/** The passage's text with all that is no prose blanked out. */
export function proseOf(passage: Passage): string {
  let { text } = passage
  if (passage.role === 'body') text = withoutCode(text)
  if (text.includes('://') || text.includes('www.')) {
    text = text.replace(/(?:\b[a-z]{3,8}:\/\/|\bwww\.)[^\s<>«»“”„)\]]+/gi, blank)
  }
  if (text.includes('@'))
    text = text.replace(/(?<![\wА-Яа-яЁё.+-])[\wА-Яа-яЁё.+-]+@[\wА-Яа-яЁё-]+(?:\.[\wА-Яа-яЁё-]+)+/g, blank)
  // example.org/list?y="2"
  if (text.includes('/')) {
    text = text.replace(/(?<![\w.-])(?:[\w-]{1,60}\.){1,8}[a-z]{2,8}\/[^\s<>«»“”„]*/gi, blank)
  }
  text = withoutFileNames(text)
  if (text.includes('<')) text = text.replace(/<[a-z/!][^<>\n]{0,400}>/gi, blank)
  if (text.includes('`')) text = text.replace(/`[^`\n]+`/g, blank)
  return text
}

// Fenced and indented code, and lines that only define a link.
function withoutCode(text: string): string {
  let prose = text
  if (prose.includes('```') || prose.includes('~~~')) {
    prose = prose.replace(/^ {0,3}(```|~~~)[^\n]*\n(?:[^\n]*\n)*?(?: {0,3}\1|(?![\s\S]))/gm, blank)
  }
  if (/\n[ \t]*\n(?: {4}|\t)/.test(prose)) {
    prose = prose.replace(/(?<=\n[ \t]{0,99}\n)(?: {4}|\t)[^\n]*/g, blank)
  }
  return prose.includes(']:') ? prose.replace(/^ {0,3}\[[^\]\n]+\]:[^\n]*/gm, blank) : prose
}
