// The judge of iCalendar: ical.js reads it strictly, and its octets are held to RFC 5545.
import ICAL from 'ical.js'
import { expect } from 'vitest'

export interface Judged {
  readonly calendar: ICAL.Component
  readonly event: ICAL.Component
  /** The value of a property of the event, unescaped; several values of one joined by `|`; undefined where it is not there. */
  readonly text: (name: string) => string | undefined
  /** The instant of a time, by the VTIMEZONE that is in the file and by nothing else. */
  readonly instant: (name: string) => number
  readonly lines: readonly string[]
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads one calendar, and fails where it is not right. */
export function judged(contents: string): Judged {
  const bytes = Buffer.from(contents)
  const physical = splitLines(bytes)
  for (const line of physical) {
    expect(line.length).toBeLessThanOrEqual(75)
    expect(decoder.decode(line)).not.toMatch(/[\0-\x08\x0a-\x1f\x7f]/)
  }
  const lines = contents.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  expect(counted(lines)).toEqual(['VCALENDAR', 'VEVENT'])
  const calendar = new ICAL.Component(ICAL.parse(contents))
  const event = calendar.getFirstSubcomponent('vevent')!
  return {
    ...{ calendar, event, lines },
    text: name => event.getFirstProperty(name)?.getValues().map(String).join('|'),
    instant: name => timeOf(event, name, calendar).toUnixTime() * 1000,
  }
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    expect(end, 'the last line has its end').toBeGreaterThanOrEqual(0)
    lines.push(bytes.subarray(at, end))
    at = end + 2
  }
  return lines
}

/** Which components begin, without those of time zones and alarms. */
const counted = (lines: readonly string[]): string[] =>
  lines.flatMap(line => /^BEGIN:(?!VTIMEZONE|STANDARD|DAYLIGHT|VALARM)(.*)/.exec(line)?.[1] ?? [])

function timeOf(event: ICAL.Component, name: string, calendar: ICAL.Component): ICAL.Time {
  const property = event.getFirstProperty(name)!
  const time = property.getFirstValue() as ICAL.Time
  const zone = property.getFirstParameter('tzid')
  if (!zone) {
    expect(property.toICALString()).toMatch(/Z$/)
    return time
  }
  const component = calendar
    .getAllSubcomponents('vtimezone')
    .find(one => one.getFirstPropertyValue('tzid') === zone)
  expect(component, `VTIMEZONE of ${zone}`).toBeDefined()
  time.zone = new ICAL.Timezone({ component: component!, tzid: zone })
  return time
}
