// What the rules that compare releases say in Russian.

import type { Vocabulary } from '../index.ts'
import { say } from './rules.ts'

const KINDS: Record<string, string> = {
  correction: 'исправление',
  update: 'обновление',
  withdrawal: 'отзыв',
}
const kindSaid = (kind: string) => KINDS[kind] ?? kind

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
  differs: (field, mine, theirs, other) =>
    say(
      `${field}: здесь ${mine}, а в ${other}\u00a0— ${theirs}`,
      'Это версии одного релиза: исправьте ту, где ошибка',
    ),
  onlyHere: (field, value, other) =>
    say(`${field}: здесь ${value}, а в ${other} не указано`, `Добавьте ${field} там или удалите здесь`),
  onlyThere: (field, value, other) =>
    say(
      `${field}: в ${other} указано ${value}, а здесь\u00a0— нет`,
      `Добавьте ${field} здесь или удалите там`,
    ),
  figureDiffers: (mine, theirs, other) =>
    say(
      `Здесь «${mine}», а в ${other}\u00a0— «${theirs}»`,
      'Сверьте обе версии с источником и исправьте ту, где ошибка',
    ),
  figureExchanged: (mine, theirs, other) =>
    say(
      `Здесь «${mine}», а на том же месте в ${other}\u00a0— «${theirs}»`,
      'Сверьте обе версии с источником и исправьте ту, где ошибка',
    ),
  figureHere: (figure, other) =>
    say(`«${figure}» есть здесь, но не в ${other}`, 'Проверьте, не пропущено ли это там и верно ли здесь'),
  figureThere: (figure, other) =>
    say(`«${figure}» есть в ${other}, но не здесь`, 'Проверьте, не пропущено ли это здесь и верно ли там'),
  quotations: (mine, theirs, other) =>
    say(
      `Разное число абзацев с прямой речью: здесь ${mine}, а в ${other}\u00a0— ${theirs}`,
      'Проверьте, не пропущена ли цитата в одной из версий',
    ),
  withdrawnHere: other =>
    say(`Эта версия отозвана, а ${other}\u00a0— нет`, 'Отзовите и ту версию или верните эту'),
  withdrawnThere: other =>
    say(
      `Версия ${other} отозвана, а эта\u00a0— нет`,
      'Отзовите и эту версию: status: "withdrawn" и запись в corrections',
    ),
  correctedOriginal: (on, kind, isHere, other) =>
    isHere
      ? say(
          `У исходного релиза есть ${kindSaid(kind)} от ${on}, а у перевода (${other})\u00a0— нет`,
          'Внесите то же в перевод и добавьте запись в его поле corrections',
        )
      : say(
          `У исходного релиза (${other}) есть ${kindSaid(kind)} от ${on}, а у этого перевода\u00a0— нет`,
          'Внесите то же в перевод и добавьте запись в поле corrections',
        ),
  correctedTranslation: (on, kind, isHere, other) =>
    isHere
      ? say(
          `У перевода есть ${kindSaid(kind)} от ${on}, а у исходного релиза (${other})\u00a0— нет`,
          kind === 'correction'
            ? 'Исправьте и исходный релиз; если ошибки в нем не было, напишите над записью: # presser-ignore translation-agrees: в исходном релизе верно'
            : 'Внесите то же в исходный релиз и добавьте запись в его поле corrections',
        )
      : say(
          `У перевода (${other}) есть ${kindSaid(kind)} от ${on}, а у исходного релиза\u00a0— нет`,
          'Внесите то же в исходный релиз и добавьте запись в поле corrections',
        ),
  linkSelf: () =>
    say(
      'В поле translation_of указан этот же файл',
      'Укажите файл, с которого сделан перевод, или удалите translation_of',
    ),
  linkCircle: other =>
    say(
      `Этот релиз назван и переводом, и исходным релизом для ${other}`,
      'Оставьте поле translation_of только в переводе',
    ),
  linkLanguage: (language, other) =>
    say(
      `Исходный релиз ${other} на том же языке (${language})`,
      'Исправьте language или translation_of: новая редакция того же текста\u00a0— не перевод',
    ),
}
