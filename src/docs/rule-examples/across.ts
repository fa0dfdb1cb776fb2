// Examples of the rules about typography, about several releases at once and about excuses.
import type { Examples } from './example.ts'

export const across = {
  typography: {
    en: {
      bad: 'body: |\n  "The road will open on Saturday," said Sherzod Yulchiyev - if it\n  does not snow.\n',
      good: 'body: |\n  “The road will open on Saturday,” said Sherzod Yulchiyev — if it\n  does not snow.\n',
    },
    ru: {
      bad: 'body: |\n  "Дорогу откроют в субботу", - сказал Шерзод Юлчиев.\n',
      good: 'body: |\n  «Дорогу откроют в субботу»,\u00a0— сказал Шерзод Юлчиев.\n',
    },
  },
  'translation-agrees': {
    en: {
      bad: '# 2026-11-20-warning-line.en.yaml\ntranslation_of: "releases/2026/2026-11-20-warning-line.ru.yaml"\nlanguage: "en"\ndate: "2026-11-20"\nspeaker: "yulchiyev"\nheadline: "IMSC warning line covers 36 passes"\n',
      good: '# 2026-11-20-warning-line.en.yaml\ntranslation_of: "releases/2026/2026-11-20-warning-line.ru.yaml"\nlanguage: "en"\ndate: "2026-11-20"\nspeaker: "yesenbayev"\nheadline: "IMSC warning line covers 36 passes"\n',
      beside: {
        'releases/2026/2026-11-20-warning-line.ru.yaml':
          'type: "release"\nlanguage: "ru"\nstatus: "draft"\ndate: "2026-11-20"\nspeaker: "yesenbayev"\nheadline: "Лавинная линия МСБГ знает 36\u00a0перевалов"\n',
      },
    },
    ru: {
      bad: '# 2026-11-20-warning-line.ru.yaml\ntranslation_of: "releases/2026/2026-11-20-warning-line.en.yaml"\nlanguage: "ru"\ndate: "2026-11-20"\ncontact: "press"\nheadline: "Лавинная линия МСБГ знает 36\u00a0перевалов"\n',
      good: '# 2026-11-20-warning-line.ru.yaml\ntranslation_of: "releases/2026/2026-11-20-warning-line.en.yaml"\nlanguage: "ru"\ndate: "2026-11-20"\ncontact: "duty"\nheadline: "Лавинная линия МСБГ знает 36\u00a0перевалов"\n',
      beside: {
        'releases/2026/2026-11-20-warning-line.en.yaml':
          'type: "release"\nlanguage: "en"\nstatus: "draft"\ndate: "2026-11-20"\ncontact: "duty"\nheadline: "IMSC warning line covers 36 passes"\n',
      },
    },
  },
  duplicate: {
    en: {
      bad: '# 2026-11-24-winter-course.en.yaml\nlanguage: "en"\ndate: "2026-11-24"\nnumber: "2026/44"\n',
      good: '# 2026-11-24-winter-course.en.yaml\nlanguage: "en"\ndate: "2026-11-24"\nnumber: "2026/45"\n',
      beside: {
        'releases/2026/2026-11-20-warning-line.en.yaml':
          'type: "release"\nlanguage: "en"\nstatus: "draft"\ndate: "2026-11-20"\nnumber: "2026/44"\nheadline: "IMSC opens its avalanche warning line"\n',
      },
    },
    ru: {
      bad: '# 2026-11-24-winter-course.ru.yaml\nlanguage: "ru"\ndate: "2026-11-24"\nnumber: "2026/44"\n',
      good: '# 2026-11-24-winter-course.ru.yaml\nlanguage: "ru"\ndate: "2026-11-24"\nnumber: "2026/45"\n',
      beside: {
        'releases/2026/2026-11-20-warning-line.ru.yaml':
          'type: "release"\nlanguage: "ru"\nstatus: "draft"\ndate: "2026-11-20"\nnumber: "2026/44"\nheadline: "МСБГ открывает лавинную линию"\n',
      },
    },
  },
  'excuse-unused': {
    en: {
      bad: '# presser-ignore headline-form: a quotation needs its full stop\nheadline: "IMSC opens its avalanche warning line"\n',
      good: 'headline: "IMSC opens its avalanche warning line"\n',
    },
    ru: {
      bad: '# presser-ignore headline-form: в цитате нужна точка\nheadline: "МСБГ открывает лавинную линию"\n',
      good: 'headline: "МСБГ открывает лавинную линию"\n',
    },
  },
} satisfies Record<string, Examples>
