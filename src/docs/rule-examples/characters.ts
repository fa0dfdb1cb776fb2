// Examples of the rules about characters and the form of texts.
import type { Examples } from './example.ts'

export const characters = {
  'placeholder-left': {
    en: {
      bad: 'body: |\n  The exercise cost TK dollars, paid by the four states in equal parts.\n',
      good: 'body: |\n  The exercise cost 84,000 dollars, paid by the four states in equal parts.\n',
    },
    ru: {
      bad: 'body: |\n  Учение обошлось в [вставить сумму] и оплачено государствами поровну.\n',
      good: 'body: |\n  Учение обошлось в 7\u00a0млн сомов и оплачено государствами поровну.\n',
    },
  },
  'hidden-character': {
    en: {
      bad: 'headline: "IMSC publishes its ava\\u00ADlanche bulletin"\n',
      good: 'headline: "IMSC publishes its avalanche bulletin"\n',
    },
    ru: {
      bad: 'headline: "МСБГ публикует лавин\\u00ADный бюллетень"\n',
      good: 'headline: "МСБГ публикует лавинный бюллетень"\n',
    },
  },
  'mixed-script': {
    en: {
      bad: 'headline: "IМSC publishes its avalanche bulletin"\n',
      good: 'headline: "IMSC publishes its avalanche bulletin"\n',
    },
    ru: {
      bad: 'headline: "МСБГ и Кыргызcтан проведут учение"\n',
      good: 'headline: "МСБГ и Кыргызстан проведут учение"\n',
    },
  },
  'repeated-word': {
    en: {
      bad: 'lead: >-\n  Rescuers have trained with the IMSC at the\n  the Ak-Bel Pass.\n',
      good: 'lead: >-\n  Rescuers have trained with the IMSC at the\n  Ak-Bel Pass.\n',
    },
    ru: {
      bad: 'lead: >-\n  Спасатели МСБГ провели учение на\n  на перевале Ак-Бел.\n',
      good: 'lead: >-\n  Спасатели МСБГ провели учение на\n  перевале Ак-Бел.\n',
    },
  },
  'headline-form': {
    en: {
      bad: 'headline: "IMSC opens its avalanche warning line."\n',
      good: 'headline: "IMSC opens its avalanche warning line"\n',
    },
    ru: {
      bad: 'headline: "МСБГ ОТКРЫВАЕТ ЛАВИННУЮ ЛИНИЮ"\n',
      good: 'headline: "МСБГ открывает лавинную линию"\n',
    },
  },
  'lead-length': {
    en: {
      bad: 'lead: >-\n  The IMSC has opened an avalanche warning line. It answers day and night.\n  It knows all passes of four states. Calls cost nothing.\n',
      good: 'lead: >-\n  The IMSC has opened a free avalanche warning line, which answers day and\n  night and knows all passes of four states.\n',
    },
    ru: {
      bad: 'lead: >-\n  МСБГ открыл лавинную линию. Она отвечает круглосуточно. Она знает\n  все перевалы четырех государств. Звонок бесплатный.\n',
      good: 'lead: >-\n  МСБГ открыл бесплатную лавинную линию: она отвечает круглосуточно\n  и знает все перевалы четырех государств.\n',
    },
  },
  'paragraph-markdown': {
    en: {
      bad: 'body: |\n  The Council was founded in Bishkek.\n\n  2011. The first station was put up at the Ak-Bel Pass.\n',
      good: 'body: |\n  The Council was founded in Bishkek.\n\n  In 2011 the first station was put up at the Ak-Bel Pass.\n',
    },
    ru: {
      bad: 'body: |\n  «Дорогу откроют в субботу»,\n  - сказал Шерзод Юлчиев.\n',
      good: 'body: |\n  «Дорогу откроют в субботу»,\u00a0— сказал Шерзод Юлчиев.\n',
    },
  },
  'quote-marks': {
    en: {
      bad: 'body: |\n  “The road will open on Saturday, said Sherzod Yulchiyev.\n',
      good: 'body: |\n  “The road will open on Saturday,” said Sherzod Yulchiyev.\n',
    },
    ru: {
      bad: 'body: |\n  «Дорогу откроют в субботу,\u00a0— сказал Шерзод Юлчиев.\n',
      good: 'body: |\n  «Дорогу откроют в субботу»,\u00a0— сказал Шерзод Юлчиев.\n',
    },
  },
} satisfies Record<string, Examples>
