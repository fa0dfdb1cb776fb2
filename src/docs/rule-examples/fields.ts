// Examples of the rules about the file and its fields.
import type { Examples } from './example.ts'

export const fields = {
  'yaml-syntax': {
    en: {
      bad: 'headline: IMSC and Institute: data of 52 stations to be shared\n',
      good: 'headline: "IMSC and Institute: data of 52 stations to be shared"\n',
    },
    ru: {
      bad: 'headline: МСБГ и институт: договорились об обмене данными\n',
      good: 'headline: "МСБГ и институт: договорились об обмене данными"\n',
    },
  },
  'yaml-limits': {
    en: {
      bad: 'headline: *Urgent* IMSC closes the road over the Ak-Bel Pass\n',
      good: 'headline: "Urgent: IMSC closes the road over the Ak-Bel Pass"\n',
    },
    ru: {
      bad: 'headline: *Срочно* МСБГ закрывает дорогу через перевал Ак-Бел\n',
      good: 'headline: "Срочно: МСБГ закрывает дорогу через перевал Ак-Бел"\n',
    },
  },
  'field-repeated': {
    en: {
      bad: 'headline: "IMSC opens registration for the winter course"\nnumber: "2026/41"\nheadline: "IMSC extends registration for the winter course"\n',
      good: 'headline: "IMSC extends registration for the winter course"\nnumber: "2026/41"\n',
    },
    ru: {
      bad: 'headline: "МСБГ открывает запись на зимний курс"\nnumber: "2026/41"\nheadline: "МСБГ продлевает запись на зимний курс"\n',
      good: 'headline: "МСБГ продлевает запись на зимний курс"\nnumber: "2026/41"\n',
    },
  },
  'field-required': {
    en: {
      bad: 'status: "review"\ncontact:\n',
      good: 'status: "review"\ncontact: "press"\n',
    },
    ru: {
      bad: 'instruction: "embargo"\n',
      good: 'instruction: "embargo"\nembargo: "2026-12-01T10:00+06:00[Asia/Bishkek]"\n',
    },
  },
  'field-kind': {
    en: {
      bad: 'date: "24.11.2026"\n',
      good: 'date: "2026-11-24"\n',
    },
    ru: {
      bad: 'dateline: "БИШКЕК"\n',
      good: 'dateline:\n  place: "БИШКЕК"\n',
    },
  },
  'field-unknown': {
    en: {
      bad: 'contacts: "press"\n',
      good: 'contact: "press"\n',
    },
    ru: {
      bad: 'sub_head: "Учение прошло на высоте 3200 м"\n',
      good: 'subhead: "Учение прошло на высоте 3200 м"\n',
    },
  },
  'reference-unknown': {
    en: {
      bad: 'speaker: "yesenbaev"\n',
      good: 'speaker: "yesenbayev"\n',
    },
    ru: {
      bad: 'contact: "pressa"\n',
      good: 'contact: "press"\n',
    },
  },
  'file-name': {
    en: {
      bad: '# Winter course (final).yaml\nlanguage: "en"\ndate: "2026-11-20"\n',
      good: '# 2026-11-20-winter-course.en.yaml\nlanguage: "en"\ndate: "2026-11-20"\n',
    },
    ru: {
      bad: '# 2026-11-20-winter-course.en.yaml\nlanguage: "ru"\ndate: "2026-11-20"\n',
      good: '# 2026-11-20-winter-course.ru.yaml\nlanguage: "ru"\ndate: "2026-11-20"\n',
    },
  },
} satisfies Record<string, Examples>
