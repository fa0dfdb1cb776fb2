// What the rules that compare releases say in Russian.
import type { Said } from '../en/rules.ts'
import type { Vocabulary } from '../index.ts'

const say = (message: string, hint: string): Said => ({ message, hint })

export const archive: Vocabulary['ruleWords']['archive'] = {
  sameName: (slug, other) =>
    say(
      `Те же дата, язык и имя (${slug}) у файла ${other}`,
      'Оставьте один из двух файлов или назовите этот иначе',
    ),
  sameNumber: (number, other) =>
    say(
      `Номер ${number} уже занят: ${other}`,
      'Дайте этому релизу свой номер, а если это перевод, укажите исходный релиз в поле translation_of',
    ),
  sameText: other =>
    say(
      `Текст почти совпадает с текстом ${other}`,
      'Если релиз сделан из старого, проверьте, все ли в нем заменено; если это один и тот же релиз, оставьте один файл',
    ),
}
