// Examples of the rules about contacts, links and files.
import type { Examples } from './example.ts'

export const contacts = {
  'contact-complete': {
    en: {
      bad: 'status: "review"\ncontact:\n  role: "Press Service"\n  name: "Nazgul Esenova"\n  fax: ["+996 312 000 009"]\n',
      good: 'status: "review"\ncontact:\n  role: "Press Service"\n  name: "Nazgul Esenova"\n  phones: ["+996 312 000 001"]\n  fax: ["+996 312 000 009"]\n',
    },
    ru: {
      bad: 'status: "review"\ncontact:\n  role: "Пресс-служба"\n  phones: ["+996 312 000 001"]\n',
      good: 'status: "review"\ncontact:\n  role: "Пресс-служба"\n  name: "Назгуль Эсенова"\n  phones: ["+996 312 000 001"]\n',
    },
  },
  'email-valid': {
    en: {
      bad: 'contact:\n  role: "Press Service"\n  name: "Nazgul Esenova"\n  emails: ["press@imsc,example"]\n',
      good: 'contact:\n  role: "Press Service"\n  name: "Nazgul Esenova"\n  emails: ["press@imsc.example"]\n',
    },
    ru: {
      bad: 'contact:\n  role: "Пресс-служба"\n  name: "Назгуль Эсенова"\n  emails: ["press@imsc.example, duty@imsc.example"]\n',
      good: 'contact:\n  role: "Пресс-служба"\n  name: "Назгуль Эсенова"\n  emails: ["press@imsc.example", "duty@imsc.example"]\n',
    },
  },
  'phone-valid': {
    en: {
      bad: 'contact:\n  role: "Press Service"\n  name: "Nazgul Esenova"\n  phones: ["+996 312 000 01"]\n',
      good: 'contact:\n  role: "Press Service"\n  name: "Nazgul Esenova"\n  phones: ["+996 312 000 001"]\n',
    },
    ru: {
      bad: 'contact:\n  role: "Пресс-служба"\n  name: "Назгуль Эсенова"\n  phones: ["+996 312 000 001, +996 312 000 002"]\n',
      good: 'contact:\n  role: "Пресс-служба"\n  name: "Назгуль Эсенова"\n  phones: ["+996 312 000 001", "+996 312 000 002"]\n',
    },
  },
  'link-valid': {
    en: {
      bad: 'body: |\n  The [avalanche map](www.imsc.example/map) is renewed every\n  morning.\n',
      good: 'body: |\n  The [avalanche map](https://www.imsc.example/map) is renewed every\n  morning.\n',
    },
    ru: {
      bad: 'body: |\n  Программа опубликована (на сайте МСБГ)[https://imsc.example/passes].\n',
      good: 'body: |\n  Программа опубликована [на сайте МСБГ](https://imsc.example/passes).\n',
    },
  },
  'media-valid': {
    en: {
      bad: 'media:\n  - file: "media/ak-bel-exercise.jpg"\n    alt: "Rescuers probe the snow below the Ak-Bel Pass"\n',
      good: 'media:\n  - file: "media/ak-bel-exercise.png"\n    alt: "Rescuers probe the snow below the Ak-Bel Pass"\n',
      beside: { 'media/ak-bel-exercise.png': '\x89PNG\r\n\x1a\n' },
    },
    ru: {
      bad: 'media:\n  - file: "media/snow-station.jpg"\n    alt: "Наблюдатель у автоматической станции"\n',
      good: 'media:\n  - file: "media/snow-station-2.jpg"\n    alt: "Наблюдатель у автоматической станции"\n',
      beside: {
        'media/snow-station.jpg': '\x89PNG\r\n\x1a\n',
        'media/snow-station-2.jpg': '\xff\xd8\xff\xe0',
      },
    },
  },
} satisfies Record<string, Examples>
