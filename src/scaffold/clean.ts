// Typed answers to the form in which they are kept: spaces off the ends, times with their zone.
import { offsetIn } from '../model/calendar.ts'
import type { AtomName } from '../model/kinds.ts'

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[Tt ]\s*(\d{1,2}):(\d{2})$/

/**
 * The value of an atom as it is written to the file. One line has no spaces around it, a paragraph no line
 * breaks, Markdown exactly one line feed at its end.
 * @param zone IANA name; a time that came without its offset is one of this zone
 */
export function cleaned(atom: AtomName, typed: string, zone: string): string {
  const text = typed.replace(/\r\n?/g, '\n')
  switch (atom) {
    case 'markdown': {
      const body = text.replace(/^([ \t]*\n)+/, '').trimEnd()
      return body === '' ? '' : `${body}\n`
    }
    case 'paragraph':
      // Only single line breaks: an empty line makes two paragraphs, which the check has to see.
      return text
        .trim()
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .replace(/(?<!\n)\n(?!\n)/g, ' ')
    case 'moment':
    case 'day-or-moment':
      return withZone(text.trim(), zone)
    default:
      return text.trim()
  }
}

/** `2026-11-20 10:00` -> `2026-11-20T10:00+06:00[Asia/Bishkek]`; any other text as it is. */
export function withZone(text: string, zone: string): string {
  const [, day, hour, minute] = LOCAL_TIME.exec(text) ?? []
  if (!day || !hour) return text
  const local = `${day}T${hour.padStart(2, '0')}:${minute}`
  // Without an offset there is no such time in the zone (or at all): the check of the field says why.
  return `${local}${offsetIn(zone, local) ?? ''}[${zone}]`
}
