// Examples of the rules about names and quotations.
import type { Examples } from './example.ts'

export const names = {
  'speaker-named': {
    en: {
      bad: 'speaker: "asylbekova"\nbody: |\n  The Training Centre will take 40 rescuers this winter.\n',
      good: 'speaker: "asylbekova"\nbody: |\n  “We will take 40 rescuers this winter,” said Meerim Asylbekova,\n  Director of the Training Centre.\n',
    },
    ru: {
      bad: 'speaker: "asylbekova"\nbody: |\n  Учебный центр примет этой зимой 40 спасателей.\n',
      good: 'speaker: "asylbekova"\nbody: |\n  «Этой зимой мы примем 40\u00a0спасателей»,\u00a0— сказала директор\n  Учебного центра Мээрим Асылбекова.\n',
    },
  },
  'name-consistent': {
    en: {
      bad: 'body: |\n  “The road will stay closed for three days,” said Sherzod Yulchieyv,\n  Head of Rescue Coordination.\n',
      good: 'body: |\n  “The road will stay closed for three days,” said Sherzod Yulchiyev,\n  Head of Rescue Coordination.\n',
    },
    ru: {
      bad: 'body: |\n  Документ подписала исполнительный секретарь МСБГ Гульмира Токтобикова.\n',
      good: 'body: |\n  Документ подписала исполнительный секретарь МСБГ Гульмира Токтобекова.\n',
    },
  },
  'organization-named': {
    en: {
      bad: 'headline: "Avalanche warning line opens"\nlead: >-\n  From 1\u00a0December the danger of avalanches can be learnt by phone.\n',
      good: 'headline: "IMSC opens its avalanche warning line"\nlead: >-\n  From 1\u00a0December the danger of avalanches can be learnt by phone.\n',
    },
    ru: {
      bad: 'headline: "Начался курс для горных спасателей"\nlead: >-\n  В Оше учатся 40\u00a0спасателей из четырех государств.\n',
      good: 'headline: "Начался курс для горных спасателей"\nlead: >-\n  В Учебном центре МСБГ в Оше учатся 40\u00a0спасателей из четырех государств.\n',
    },
  },
  'quote-attributed': {
    en: {
      bad: 'body: |\n  “The slope has held for ten years, and it came down in ten seconds.”\n  The road is closed.\n',
      good: 'body: |\n  “The slope has held for ten years, and it came down in ten seconds,”\n  said Daniyar Yesenbayev. The road is closed.\n',
    },
    ru: {
      bad: 'body: |\n  «Склон держался десять лет, а сошел за десять секунд». Дорога закрыта.\n',
      good: 'body: |\n  «Склон держался десять лет, а сошел за десять секунд»,\u00a0— сказал\n  Данияр Есенбаев. Дорога закрыта.\n',
    },
  },
  'quote-verbatim': {
    en: {
      bad: 'body: |\n  “We can now see both sides of the ridge,” said Firdavs Karimzoda.\nquotes:\n  - speaker: "karimzoda"\n    text: "We will now see both sides of the ridge"\n',
      good: 'body: |\n  “We will now see both sides of the ridge,” said Firdavs Karimzoda.\nquotes:\n  - speaker: "karimzoda"\n    text: "We will now see both sides of the ridge"\n',
    },
    ru: {
      bad: 'body: |\n  «Теперь мы видим оба склона хребта»,\u00a0— сказал Фирдавс Каримзода.\nquotes:\n  - speaker: "karimzoda"\n    text: "Теперь мы увидим оба склона хребта"\n',
      good: 'body: |\n  «Теперь мы увидим оба склона хребта»,\u00a0— сказал Фирдавс Каримзода.\nquotes:\n  - speaker: "karimzoda"\n    text: "Теперь мы увидим оба склона хребта"\n',
    },
  },
} satisfies Record<string, Examples>
