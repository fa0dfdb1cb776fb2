// What a calendar shows below the time and the place of an event.
import { accreditationText, contactText } from '../event-text.ts'
import type { View } from '../view-model.ts'

/** Marks and corrections first, then what the event is about, how to be let in, notes, and whom to ask. */
export function descriptionOf(view: View): string {
  const { notices, corrections, lead, description, labels, notes, contacts, organization } = view
  return [
    notices
      .filter(({ kind }) => kind !== 'immediate')
      .map(({ text, note }) => (note ? `${text}: ${note}` : text)),
    corrections.map(({ title, note }) => `${title}: ${note}`),
    [lead?.text ?? description],
    [accreditationText(view)],
    headed(
      labels.notes,
      notes.map(({ mark, text }) => mark + text),
    ),
    headed(labels.contact, contacts.map(contactText)),
    [organization.name],
  ]
    .map(lines => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}

const headed = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [heading, ...lines] : []
