// The facts of an event and its contacts as lines of text.
import type { View, ViewContact, ViewEvent } from './view-model.ts'

/** `Где: Секретариат, Бишкек, ул. Ледниковая, д. 12`; what is not known has no line. */
export function eventLines(view: View): string[] {
  const { event, labels } = view
  if (!event) return []
  const [when, where] = [event.when?.text, placeText(event)]
  return [
    when ? `${labels.when}: ${when}` : '',
    where ? `${labels.where}: ${where}` : '',
    accreditationText(view),
  ].filter(Boolean)
}

/** `Аккредитация: до 23 ноября 2026 года, 18:00 (Бишкек, UTC+6), accreditation@imsc.example`, or ''. */
export function accreditationText({ event, labels }: View): string {
  const { deadline, links = [] } = event?.accreditation ?? {}
  const until = deadline ? `${labels.until} ${deadline.text}` : ''
  const text = listed([until, ...links.map(link => link.text)])
  return text ? `${labels.accreditation}: ${text}` : ''
}

/** Place and address. */
export const placeText = ({ place, address }: ViewEvent): string => listed([place, address])

/** `Пресс-служба, Назгуль Эсенова, +996 312 000 001, press@imsc.example`. */
export const contactText = ({ role, name, phones, emails }: ViewContact): string =>
  listed([role, name, ...phones.map(({ text }) => text), ...emails.map(({ text }) => text)])

const listed = (texts: readonly string[]): string => texts.filter(Boolean).join(', ')
