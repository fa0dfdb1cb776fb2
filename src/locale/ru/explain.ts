// All rules explained in Russian, and what stands around an explanation.
import type { ExplainWords } from '../explain.ts'
import { across } from './explain-across.ts'
import { characters } from './explain-characters.ts'
import { contacts } from './explain-contacts.ts'
import { dates } from './explain-dates.ts'
import { fields } from './explain-fields.ts'
import { names } from './explain-names.ts'

const frame: ExplainWords['frame'] = {
  wrong: { en: 'Неверно, по-английски', ru: 'Неверно, по-русски' },
  right: 'Верно',
  says: 'presser check скажет',
  beside: 'Рядом в рабочей папке',
  options: 'Настройки в presser.yaml',
  exceptions: 'Если правило не подходит',
  switching: 'Для всех релизов, в presser.yaml',
  settings: 'off (выключить), warning (предупреждение) или error (ошибка)',
  excusing: 'В одном месте, комментарием над полем',
  reason: 'почему здесь так и надо',
  fixed: 'Выключить его нельзя: файл, в котором оно нарушено, дальше не прочесть.',
  noExcuse: 'Сделать исключение в одном месте нельзя.',
  index: {
    title: 'Правила presser check',
    intro:
      'На что смотрит `presser check`\u00a0— как смотрел бы редактор. У каждого правила есть страница с неверным и верным примером по-русски и по-английски; то же самое в терминале покажет `presser explain ПРАВИЛО`. Ошибка не выпускает релиз, предупреждение выпускает. В разделе `rules` файла presser.yaml правило можно смягчить, ужесточить или выключить.',
    back: 'Все правила',
  },
  columns: { rule: 'Правило', severity: 'Вес', catches: 'Что находит' },
}

export const explainRu: ExplainWords = {
  frame,
  rules: { ...fields, ...contacts, ...dates, ...names, ...characters, ...across },
}
