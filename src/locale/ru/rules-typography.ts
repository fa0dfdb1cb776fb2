// What the rule about typography says in Russian.

import type { slips as englishSlips } from '../en/rules-typography.ts'
import type { Vocabulary } from '../index.ts'
import { plural } from './plural.ts'
import { say } from './rules.ts'

const places = (count: number) => (count > 1 ? ` (${count} ${plural(count, 'место', 'места', 'мест')})` : '')
const write = (meant: string) => `Напишите: ${meant} (исправит presser fix)`

const slips: typeof englishSlips = {
  straight: (meant, count) =>
    say(
      `Кавычки или апострофы прямые${places(count)}`,
      `Поставьте парные (${meant}) или выполните presser fix`,
    ),
  dash: (meant, count) => say(`Вместо тире стоит дефис${places(count)}`, write(meant)),
  member: (meant, count) =>
    say(
      `Дефис отделен пробелами${places(count)}`,
      `Напишите: ${meant} (тире нужно, если от второго слова зависит третье)`,
    ),
  'double-space': (meant, count) => say(`Лишний пробел${places(count)}`, write(meant)),
  'space-before': (meant, count) => say(`Перед знаком препинания стоит пробел${places(count)}`, write(meant)),
  'space-inside': (meant, count) =>
    say(`Внутри кавычек или скобок лишний пробел${places(count)}`, write(meant)),
  range: (meant, count) => say(`Между числами дефис, а нужно тире${places(count)}`, write(meant)),
  glued: (meant, count) => say(`Пропущен пробел${places(count)}`, write(meant)),
  'mark-inside': (meant, count) =>
    say(`Точка или запятая стоит внутри кавычек${places(count)}`, write(meant)),
  initials: (meant, count) =>
    say(`Пробелы при инициалах не такие, как принято в пресс-службе${places(count)}`, write(meant)),
  percent: (meant, count) =>
    say(`Пробел перед знаком процента не такой, как принято в пресс-службе${places(count)}`, write(meant)),
  digits: (meant, count) =>
    say(`Длинное число не разбито по три цифры${places(count)}`, `Напишите: ${meant}`),
  hours: (meant, count) =>
    say(`Часы указаны не так, как принято в пресс-службе${places(count)}`, `Напишите: ${meant}`),
  'no-break': (meant, count) =>
    say(
      `Не хватает неразрывных пробелов${places(count)}`,
      `Выполните presser fix; первый нужен здесь: ${meant}`,
    ),
  thin: (meant, count) =>
    say(
      `Не хватает неразрывных пробелов${places(count)}`,
      `Выполните presser fix; первый нужен здесь: ${meant}`,
    ),
}

export const typography: Vocabulary['ruleWords']['typography'] = {
  slip: (kind, meant, count) => slips[kind](meant, count),
}
