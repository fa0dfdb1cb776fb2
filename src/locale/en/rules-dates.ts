// What the rules about dates and times say in English.
import { type Day, type Moment, timeText, weekday } from '../../model/calendar.ts'
import { months, say } from './rules.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const short = ({ day, month }: Pick<Day, 'day' | 'month'>) => `${day} ${months[month - 1]}`
const full = (day: Day) => `${short(day)} ${day.year}`

export const dates = {
  weekday: (day: Day, right: number, named: number, nearby: Day) =>
    say(
      `${full(day)} is a ${WEEKDAYS[right]}, not a ${WEEKDAYS[named]}`,
      `Write ${WEEKDAYS[right]}, or ${short(nearby)} if ${WEEKDAYS[named]} is right`,
    ),
  dateline: (dated: Day, date: Day) =>
    say(
      `The dateline says ${full(dated)}, but date is ${full(date)}`,
      'Correct whichever is wrong, or remove the date of the dateline: date is printed there anyway',
    ),
  fileDate: (date: string, named: string) =>
    say(
      `date is ${date}, but the file name says ${named}`,
      `Correct date, or rename the file to begin with ${date}`,
    ),
  leftYear: (year: number, field: string, day: Day) =>
    say(
      `${short(day)} ${year} has the day and month of ${field}, but another year`,
      `If that day is meant, write ${day.year}; the year may be left from an earlier version`,
    ),
  noDay: (day: number, month: number, year: number | undefined, last: number) =>
    say(
      `There is no ${day} ${months[month - 1]}${year === undefined ? '' : ` ${year}`}`,
      `The last day of that month is ${last} ${months[month - 1]}`,
    ),
  correctionAhead: (on: Day) =>
    say(`The correction is of ${full(on)}, which is still to come`, 'Give the day on which it is published'),
  relativeYear: (found: string, year: number | undefined) =>
    say(
      `“${found}” will mean another year to whoever reads this in the archive`,
      year === undefined ? 'Write the year in digits' : `Write the year: ${year}`,
    ),
  instruction: () =>
    say(
      'instruction is immediate, but the release has an embargo',
      'Write instruction: "embargo", or remove embargo',
    ),
  embargoBefore: (embargo: Day, date: Day) =>
    say(
      `The embargo ends on ${full(embargo)}, before the date of the release, ${full(date)}`,
      'Correct embargo or date; an embargo copied from another release must be set anew',
    ),
  embargoPast: () =>
    say(
      'The hour of the embargo has passed already',
      'If the release is only now going out, set a later hour, or write instruction: "immediate" and remove embargo',
    ),
  endBefore: (start: Moment) =>
    say(
      `The event ends before it starts, at ${timeText(start)} on ${full(start)}`,
      'Correct event.end or event.start',
    ),
  deadlineAfter: (start: Moment) =>
    say(
      `Accreditation closes after the event has started, at ${timeText(start)} on ${full(start)}`,
      'Set the deadline before event.start',
    ),
  eventBefore: (start: Day, date: Day) =>
    say(
      `The event, on ${full(start)}, is over before the date of the release, ${full(date)}`,
      'Correct event.start, or date',
    ),
  eventPast: () =>
    say('The event is in the past', 'Correct event.start, or withdraw the invitation if it is late'),
  eventTold: (day: Day, start: Day) =>
    say(
      `The text invites for ${full(day)}, but event.start is on ${WEEKDAYS[weekday(start)]}, ${full(start)}`,
      'Correct the text or event.start',
    ),
}
