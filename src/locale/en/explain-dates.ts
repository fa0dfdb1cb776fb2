// The rules about dates and times, explained in English.

export const dates = {
  'weekday-agrees': {
    title: 'A weekday beside a date that is not that day',
    text: [
      '“Thursday, 20 November”, and the twentieth is a Friday: journalists come on the wrong day, or call to ask which half is right. Weekdays beside dates are found in every text of the release, in every form: “on Friday, 20 November”, “20 November (Fri)”, «в пятницу, 20 ноября». The hint has both cures: the right weekday, and the nearest date that falls on the one you wrote.',
      'A date without a year is taken for the one nearest to `date`. Where the paragraph speaks of another year as well, that year is let pass too. Weekdays without a date, “every Friday” and days before 1918 are left alone.',
    ],
  },
  'date-agrees': {
    title:
      'The dateline or the file name has another date than the release; a year left from an earlier version',
    text: [
      'The date of a release stands in `date`, in the file name and sometimes beside the place in the dateline. Where one is changed and another forgotten, page and archive contradict each other. A dateline that is typed into the text itself is compared too, as a warning.',
      'Also a warning: a full date in the text which is the day and month of the release, its event or its embargo, but one to three years off. It is mostly left from the release that was copied. Anniversaries, terms (“from … to …”) and sentences that name the right year too are let pass. A day that no calendar has, such as 31 November, is an error; a correction dated ahead is a warning, since its mail and its entry in calendars are dated by it.',
    ],
  },
  'relative-year': {
    title: '“This year” in a text that goes into an archive',
    text: [
      'A release is read for years, and found by search without its date. “By the end of this year” then tells nobody anything. Write the year in digits; the hint takes it from `date`. In Russian it is above all «с.г.» and «т.г.», which hardly anybody outside an office reads.',
      'Words in a quotation stay as they were said, and a sentence that names the year anyway is let pass.',
    ],
  },
  'embargo-coherent': {
    title: 'An embargo without its zone, against the instruction, or before the date of the release',
    text: [
      'An embargo is a promise to the minute, and 10:00 in Bishkek is not 10:00 in Moscow. So the hour needs its zone or its difference from UTC, and where both stand there they must agree. `instruction: "immediate"` beside an embargo says two things at once. An embargo that ends before the date of the release was mostly copied from an older one.',
      'On a final release an hour that has passed within the last week is a warning: perhaps it is only now going out. After that the release is in the archive, and its embargo is history.',
    ],
  },
  'event-coherent': {
    title:
      'An event that ends before it starts, closes accreditation too late, or is on another day in the text',
    text: [
      'An advisory takes people to a place at an hour. The end must come after the start, accreditation must close before it, and the day that headline and lead name must be the day of the event.',
      'Warnings only: an event that is over already, a day in the text without its weekday, and a deadline in the middle of an event of several days. The text is compared in advisories alone, and only where it never names the day of the event: a text may well tell of other days.',
    ],
  },
} as const
