// What presser says of comments that excuse a finding, in Russian.

import type { Vocabulary } from '../index.ts'
import { say } from './rules.ts'

export const excuses: Vocabulary['ruleWords']['excuses'] = {
  unused: rule =>
    say(
      `Снимать нечего: замечаний по правилу ${rule} здесь нет`,
      'Удалите комментарий или поставьте его прямо над тем полем, к которому он относится',
    ),
  withoutReason: rule =>
    say(
      'Не указано, почему замечание снято: об этом спросит каждый, кто откроет файл',
      `Напишите # presser-ignore ${rule}: и после двоеточия причину`,
    ),
  unknown: (rule, nearest) =>
    say(
      rule === '' ? 'Не указано, по какому правилу снято замечание' : `Правила «${rule}» нет`,
      nearest
        ? `Возможно, имелось в виду ${nearest}?`
        : 'Напишите название правила, как его печатает проверка рядом с местом, например repeated-word',
    ),
}
