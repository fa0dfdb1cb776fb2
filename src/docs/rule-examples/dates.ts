// Examples of the rules about dates and times.
import type { Examples } from './example.ts'

export const dates = {
  'weekday-agrees': {
    en: {
      bad: 'date: "2026-11-20"\nlead: >-\n  The IMSC opens its conference in Osh on Tuesday, 25\u00a0November 2026.\n',
      good: 'date: "2026-11-20"\nlead: >-\n  The IMSC opens its conference in Osh on Wednesday, 25\u00a0November 2026.\n',
    },
    ru: {
      bad: 'date: "2026-11-20"\nlead: >-\n  МСБГ откроет конференцию в Оше во вторник, 25\u00a0ноября.\n',
      good: 'date: "2026-11-20"\nlead: >-\n  МСБГ откроет конференцию в Оше в среду, 25\u00a0ноября.\n',
    },
  },
  'date-agrees': {
    en: {
      bad: '# 2026-11-20-winter-course.en.yaml\ndate: "2026-11-24"\n',
      good: '# 2026-11-24-winter-course.en.yaml\ndate: "2026-11-24"\n',
    },
    ru: {
      bad: 'date: "2026-11-24"\ndateline:\n  place: "БИШКЕК"\n  date: "2026-11-20"\n',
      good: 'date: "2026-11-24"\ndateline:\n  place: "БИШКЕК"\n',
    },
  },
  'relative-year': {
    en: {
      bad: 'date: "2026-11-20"\nbody: |\n  The Council will put up ten more stations by the end of this year.\n',
      good: 'date: "2026-11-20"\nbody: |\n  The Council will put up ten more stations by the end of 2026.\n',
    },
    ru: {
      bad: 'date: "2026-11-20"\nbody: |\n  Заявки на зимний курс МСБГ принимаются до 1\u00a0декабря с.\u00a0г.\n',
      good: 'date: "2026-11-20"\nbody: |\n  Заявки на зимний курс МСБГ принимаются до 1\u00a0декабря 2026\u00a0года.\n',
    },
  },
  'embargo-coherent': {
    en: {
      bad: 'date: "2026-12-01"\ninstruction: "embargo"\nembargo: "2026-12-01T10:00"\n',
      good: 'date: "2026-12-01"\ninstruction: "embargo"\nembargo: "2026-12-01T10:00[Asia/Bishkek]"\n',
    },
    ru: {
      bad: 'date: "2026-12-01"\ninstruction: "immediate"\nembargo: "2026-12-01T10:00[Asia/Bishkek]"\n',
      good: 'date: "2026-12-01"\ninstruction: "embargo"\nembargo: "2026-12-01T10:00[Asia/Bishkek]"\n',
    },
  },
  'event-coherent': {
    en: {
      bad: 'type: "advisory"\nevent:\n  start: "2026-11-25T10:00[Asia/Bishkek]"\n  end: "2026-11-25T09:30[Asia/Bishkek]"\n  place: "Training Centre, Osh"\n',
      good: 'type: "advisory"\nevent:\n  start: "2026-11-25T10:00[Asia/Bishkek]"\n  end: "2026-11-25T17:30[Asia/Bishkek]"\n  place: "Training Centre, Osh"\n',
    },
    ru: {
      bad: 'type: "advisory"\nlead: >-\n  МСБГ приглашает журналистов на открытие конференции в четверг, 26\u00a0ноября.\nevent:\n  start: "2026-11-25T10:00[Asia/Bishkek]"\n  place: "Учебный центр, Ош"\n',
      good: 'type: "advisory"\nlead: >-\n  МСБГ приглашает журналистов на открытие конференции в среду, 25\u00a0ноября.\nevent:\n  start: "2026-11-25T10:00[Asia/Bishkek]"\n  place: "Учебный центр, Ош"\n',
    },
  },
} satisfies Record<string, Examples>
